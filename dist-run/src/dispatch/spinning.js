import { availableParallelism } from 'node:os';
/** How often a side that has learnt not to look for long tries again whether it would be worth it now. */
const TRY_AGAIN = 16;
/**
 * How long the owner of a ring looks for an answer before it leaves that to the event loop: a time that adapts. An answer
 * that came within it, or would have come soon after, doubles it; one that took longer halves it. Now and then the longest
 * time is tried, because two sides that have both learnt to sleep see nothing but slow answers from each other. With a
 * single CPU the other side cannot run meanwhile, so nobody spins.
 */
export class Spinning {
    /** The server's own upper bound, in looks; it adapts by itself. 0 with a single CPU. */
    server;
    #least;
    #most;
    #now;
    #begun;
    #count = 0;
    /**
     * @param least - in milliseconds; down to where it adapts
     * @param most - in milliseconds; up to where it adapts, and where it begins
     */
    constructor(least, most) {
        const parallel = availableParallelism() > 1;
        this.server = parallel ? 2000 : 0;
        this.#least = parallel ? least : 0;
        this.#most = parallel ? most : 0;
        this.#now = this.#begun = this.#most;
    }
    /** How long to look now, in milliseconds. */
    begin() {
        this.#begun = ++this.#count % TRY_AGAIN === 0 ? this.#most : this.#now;
        return this.#begun;
    }
    /**
     * Learn from having looked.
     * @param found - whether there was an answer
     */
    end(found) {
        if (found)
            this.#now = Math.max(this.#begun, Math.min(this.#now * 2, this.#most));
        else
            this.#now = Math.max(this.#now / 2, this.#least);
    }
    /** Looking for a little longer would have been worth it. */
    grow() {
        this.#now = Math.min(this.#now * 2, this.#most);
    }
}
/** For the calls of one ring: falling asleep and being woken costs some tens of microseconds. */
export function spinningForCalls() {
    return new Spinning(0.001, 0.1);
}
/** For the first call of a new child, which has to be put on a CPU first, and for its end; one for all children. */
export function spinningForChildren() {
    return new Spinning(0.01, 0.2);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic3Bpbm5pbmcuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJzcGlubmluZy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsb0JBQW9CLEVBQUUsTUFBTSxTQUFTLENBQUE7QUFFOUMsMEdBQTBHO0FBQzFHLE1BQU0sU0FBUyxHQUFHLEVBQUUsQ0FBQTtBQUVwQjs7Ozs7R0FLRztBQUNILE1BQU0sT0FBTyxRQUFRO0lBQ25CLHdGQUF3RjtJQUMvRSxNQUFNLENBQVE7SUFDZCxNQUFNLENBQVE7SUFDZCxLQUFLLENBQVE7SUFDdEIsSUFBSSxDQUFRO0lBQ1osTUFBTSxDQUFRO0lBQ2QsTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUVWOzs7T0FHRztJQUNILFlBQVksS0FBYSxFQUFFLElBQVk7UUFDckMsTUFBTSxRQUFRLEdBQUcsb0JBQW9CLEVBQUUsR0FBRyxDQUFDLENBQUE7UUFDM0MsSUFBSSxDQUFDLE1BQU0sR0FBRyxRQUFRLENBQUMsQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ2pDLElBQUksQ0FBQyxNQUFNLEdBQUcsUUFBUSxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNsQyxJQUFJLENBQUMsS0FBSyxHQUFHLFFBQVEsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDaEMsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUE7SUFDdEMsQ0FBQztJQUVELDZDQUE2QztJQUM3QyxLQUFLO1FBQ0gsSUFBSSxDQUFDLE1BQU0sR0FBRyxFQUFFLElBQUksQ0FBQyxNQUFNLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQTtRQUN0RSxPQUFPLElBQUksQ0FBQyxNQUFNLENBQUE7SUFDcEIsQ0FBQztJQUVEOzs7T0FHRztJQUNILEdBQUcsQ0FBQyxLQUFjO1FBQ2hCLElBQUksS0FBSztZQUFFLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7O1lBQzVFLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUE7SUFDdkQsQ0FBQztJQUVELDREQUE0RDtJQUM1RCxJQUFJO1FBQ0YsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNqRCxDQUFDO0NBQ0Y7QUFFRCxpR0FBaUc7QUFDakcsTUFBTSxVQUFVLGdCQUFnQjtJQUM5QixPQUFPLElBQUksUUFBUSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQTtBQUNqQyxDQUFDO0FBRUQsb0hBQW9IO0FBQ3BILE1BQU0sVUFBVSxtQkFBbUI7SUFDakMsT0FBTyxJQUFJLFFBQVEsQ0FBQyxJQUFJLEVBQUUsR0FBRyxDQUFDLENBQUE7QUFDaEMsQ0FBQyJ9