import { struct } from '../../memory/aggregates.js';
import { Uint32 } from '../../memory/scalars.js';
import { FutexNode, FutexWord } from '../../linux/futex.js';
import { partOf } from './lock.js';
import { RobustMutex } from './robust-mutex.js';
const Layout = struct('struct nearfar_once', {
    /** Held by who does it. */
    mutex: FutexNode.type,
    /** 1 when it is done. */
    done: Uint32,
});
/**
 * Something that is to be done once, by whichever of the processes that share memory comes first: the others wait until it is
 * done. A `RobustMutex` and a word; memory that is all zero is a thing that has not been done.
 *
 * What is safe: where the one that is at it fails, or is killed, the next one does it. After it is done, asking needs no
 * system call and no lock.
 */
export class Once {
    /** How it lies in memory. */
    static type = Layout;
    #mutex;
    #done;
    constructor(mutex, done) {
        this.#mutex = mutex;
        this.#done = done;
    }
    /**
     * Use what is at a place.
     * @param process - in whose name it is done: the local process, or a child that still runs this program's code
     * @param place - the memory, of this program's own address space and aligned to 8 bytes
     * @throws the same as `RobustMutex.open`
     */
    static async open(process, place) {
        const done = new FutexWord(partOf(place, Layout, Layout.fields.done.offset));
        return new Once(await RobustMutex.open(process, partOf(place, Layout, Layout.fields.mutex.offset)), done);
    }
    /** Whether it is done. */
    get done() {
        return this.#done.load() !== 0;
    }
    /**
     * Do it, unless it was done; wait, where somebody is at it.
     * @param action - what to do; gets whether somebody died while doing it, who may have left it half done
     * @param options - what gives the wait up
     * @returns whether this call did it; a promise unless it was done before
     * @throws what the action throws, as a rejection: then it is not done, and the next one does it
     */
    run(action, options) {
        return this.done ? false : this.#run(action, options);
    }
    async #run(action, options) {
        return await this.#mutex.run(async (hold) => {
            if (this.done)
                return false;
            await action(hold.ownerDied);
            this.#done.store(1);
            return true;
        }, options);
    }
    /** As in `Once, done`. */
    toString() {
        return `Once, ${this.done ? 'done' : 'not done'}`;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib25jZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm9uY2UudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLDRCQUE0QixDQUFBO0FBQ25ELE9BQU8sRUFBRSxNQUFNLEVBQUUsTUFBTSx5QkFBeUIsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRTNELE9BQU8sRUFBRSxNQUFNLEVBQW9DLE1BQU0sV0FBVyxDQUFBO0FBQ3BFLE9BQU8sRUFBRSxXQUFXLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUUvQyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMscUJBQXFCLEVBQUU7SUFDM0MsMkJBQTJCO0lBQzNCLEtBQUssRUFBRSxTQUFTLENBQUMsSUFBSTtJQUNyQix5QkFBeUI7SUFDekIsSUFBSSxFQUFFLE1BQU07Q0FDYixDQUFDLENBQUE7QUFFRjs7Ozs7O0dBTUc7QUFDSCxNQUFNLE9BQU8sSUFBSTtJQUNmLDZCQUE2QjtJQUM3QixNQUFNLENBQVUsSUFBSSxHQUFHLE1BQU0sQ0FBQTtJQUNwQixNQUFNLENBQWE7SUFDbkIsS0FBSyxDQUFXO0lBRXpCLFlBQW9CLEtBQWtCLEVBQUUsSUFBZTtRQUNyRCxJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNuQixJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQTtJQUNuQixDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxPQUFnQixFQUFFLEtBQWdCO1FBQ2xELE1BQU0sSUFBSSxHQUFHLElBQUksU0FBUyxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUE7UUFDNUUsT0FBTyxJQUFJLElBQUksQ0FBQyxNQUFNLFdBQVcsQ0FBQyxJQUFJLENBQUMsT0FBTyxFQUFFLE1BQU0sQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLENBQUE7SUFDM0csQ0FBQztJQUVELDBCQUEwQjtJQUMxQixJQUFJLElBQUk7UUFDTixPQUFPLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLEtBQUssQ0FBQyxDQUFBO0lBQ2hDLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxHQUFHLENBQUMsTUFBK0MsRUFBRSxPQUFxQjtRQUN4RSxPQUFPLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxNQUFNLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDdkQsQ0FBQztJQUVELEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBK0MsRUFBRSxPQUFnQztRQUMxRixPQUFPLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxFQUFFO1lBQzFDLElBQUksSUFBSSxDQUFDLElBQUk7Z0JBQUUsT0FBTyxLQUFLLENBQUE7WUFDM0IsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxDQUFBO1lBQzVCLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO1lBQ25CLE9BQU8sSUFBSSxDQUFBO1FBQ2IsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ2IsQ0FBQztJQUVELDBCQUEwQjtJQUMxQixRQUFRO1FBQ04sT0FBTyxTQUFTLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsVUFBVSxFQUFFLENBQUE7SUFDbkQsQ0FBQyJ9