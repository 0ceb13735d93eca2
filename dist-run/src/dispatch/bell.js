import { Socket } from 'node:net';
import { ErrnoError } from '../near/errors.js';
import { SYS } from '../near/sys.js';
import { BELL_ARMED, BELL_CAPACITY, BELL_CHANGED, BELL_COUNT, BELL_DOORBELL, BELL_RUNG, BELL_SIZE, BELL_STOP, BELL_WAITERS, BELL_WORD, LINE_SIZE, WAITER_ADDRESS, WAITER_ALIVE, WAITER_FLAGS, WAITER_FLAGS_VALUE, WAITER_SIZE, WAITER_VALUE, } from './layout.js';
import { Block } from './block.js';
import { storeRegister } from './words.js';
const WORD = BELL_WORD / 4;
const COUNT = BELL_COUNT / 4;
const FUTEX_WAKE = 1;
const O_CLOEXEC = 0o2000000;
const O_NONBLOCK = 0o4000;
/**
 * What tells the event loop about rings: servers that have answered after this program stopped spinning, and child-tid
 * words that the kernel has cleared. A thread waits for all of them on futexes, so nothing in a child's fd table is
 * needed for it, and writes a byte to the doorbell, a pipe that the event loop reads.
 */
export class Bell {
    #local;
    #block;
    #expecting = new Set();
    /** Those whose child-tid word is watched, in the order of the bell's list. */
    #watched = [];
    /** Those for whom the list has no room yet. */
    #unwatched = new Set();
    /** Service threads, whose end nobody else would see; they stay on the list. */
    #guarded = new Set();
    #socket;
    #references = 0;
    #waitsForSeveral;
    #readEnd;
    /** The end of the pipe that a thread of this process may write a byte to. */
    doorbell;
    /**
     * @param local - for the calls that set it up and ring it
     * @param heap - where the bell lies
     */
    constructor(local, heap) {
        this.#local = local;
        this.#block = new Block(heap, BELL_SIZE, LINE_SIZE);
        const { words } = this.#block;
        words.fill(0);
        const pipe = new Block(heap, 8, 8);
        try {
            local.runNow(SYS.pipe2, pipe.address, O_CLOEXEC | O_NONBLOCK);
        }
        catch (error) {
            this.#block.free();
            throw error;
        }
        finally {
            pipe.free();
        }
        const [readEnd, writeEnd] = pipe.words;
        this.#readEnd = readEnd;
        this.doorbell = writeEnd;
        words[WORD] = BELL_ARMED;
        words[BELL_DOORBELL / 4] = writeEnd;
        words[COUNT] = 1;
        for (let index = 0; index < BELL_CAPACITY; index++) {
            const waiter = (BELL_WAITERS + index * WAITER_SIZE) / 4;
            storeRegister(words, waiter + WAITER_VALUE / 4, index === 0 ? BELL_ARMED : WAITER_ALIVE);
            words[waiter + WAITER_FLAGS / 4] = WAITER_FLAGS_VALUE;
        }
        this.#setWaiter(0, this.wordAddress);
    }
    /** Have the event loop hear it; to be called once, when all that goes with it is there. */
    listen() {
        // One buffer for good: otherwise each byte would cost a new one of 64 KiB.
        const options = {
            fd: this.#readEnd,
            readable: true,
            writable: false,
            onread: {
                buffer: new Uint8Array(64),
                callback: () => {
                    this.#look();
                    return true;
                },
            },
        };
        const socket = new Socket(options);
        socket.on('error', (error) => {
            throw new Error('nearfar\'s doorbell broke: something closed its pipe', { cause: error });
        });
        socket.unref();
        socket.resume();
        this.#socket = socket;
    }
    /** Give all of it back: it is not to be, and nobody rings. */
    undo() {
        if (this.#socket === undefined)
            this.#local.runNow(SYS.close, this.#readEnd);
        else
            this.#socket.destroy();
        this.#local.runNow(SYS.close, this.doorbell);
        this.#block.free();
    }
    /** Have the thread that runs it end. */
    stop() {
        Atomics.store(this.#block.words, BELL_STOP / 4, 1);
        Atomics.store(this.#block.words, WORD, BELL_RUNG);
        this.#local.runNow(SYS.futex, this.wordAddress, FUTEX_WAKE, 1);
    }
    /** The address of the bell. */
    get address() {
        return this.#block.address;
    }
    /** The address of the word that a ring server rings. */
    get wordAddress() {
        return this.#block.address + BELL_WORD;
    }
    /** Keep the program running until {@link unref} is called as often. */
    ref() {
        if (this.#references++ === 0)
            this.#socket?.ref();
    }
    /** See {@link ref}. */
    unref() {
        if (--this.#references === 0)
            this.#socket?.unref();
    }
    /**
     * Look at a ring whenever the doorbell rings.
     * @param ring - has calls without an answer
     */
    expect(ring) {
        if (this.#expecting.has(ring))
            return;
        this.#expecting.add(ring);
        if (ring.keepsAlive)
            this.ref();
    }
    /**
     * The ring expects nothing any more.
     * @param ring - has an answer to every call
     */
    forget(ring) {
        if (this.#expecting.delete(ring) && ring.keepsAlive)
            this.unref();
        if (this.#guarded.has(ring)) {
            if (ring.alive)
                return;
            this.#guarded.delete(ring);
        }
        this.#unwatched.delete(ring);
        const index = this.#watched.indexOf(ring);
        if (index === -1)
            return;
        const last = this.#watched.pop();
        if (last !== ring) {
            this.#watched[index] = last;
            this.#setWaiter(index + 1, last.childTidAddress);
        }
        // With none left, the thread may read the list when the next one comes.
        if (this.#watched.length > 0 || this.#unwatched.size > 0)
            this.#publishWaiters();
        else
            Atomics.store(this.#block.words, COUNT, 1);
    }
    /**
     * Have the bell rung when a thread ends, at whatever time that is. Before Linux 5.16 this would mean to look at its word
     * all the time; there its end is seen when the bell is rung for something else.
     * @param ring - a service thread's
     */
    guard(ring) {
        this.#guarded.add(ring);
        if ((this.#waitsForSeveral ??= canWaitForSeveral(this.#local)))
            this.watch(ring);
    }
    /**
     * Have the bell rung when the kernel clears the ring's child-tid word.
     * @param ring - whose process is about to exec or exit
     */
    watch(ring) {
        if (this.#watched.includes(ring))
            return;
        if (this.#watched.length >= BELL_CAPACITY - 1) {
            this.#unwatched.add(ring);
            return;
        }
        this.#watched.push(ring);
        this.#setWaiter(this.#watched.length, ring.childTidAddress);
        this.#publishWaiters();
    }
    #setWaiter(index, address) {
        // One store for the whole address: the kernel may be reading the list.
        const { view } = this.#block;
        view.setBigUint64(BELL_WAITERS + index * WAITER_SIZE + WAITER_ADDRESS, BigInt(address), true);
    }
    #publishWaiters() {
        for (const ring of this.#unwatched) {
            if (this.#watched.length >= BELL_CAPACITY - 1)
                break;
            this.#unwatched.delete(ring);
            this.#watched.push(ring);
            this.#setWaiter(this.#watched.length, ring.childTidAddress);
            // It may have left while nobody was watching.
            queueMicrotask(() => ring.poll());
        }
        Atomics.store(this.#block.words, COUNT, this.#watched.length + 1);
        // Where the word is not ARMED, the thread is up, or about to be woken, and reads the list anyway.
        if (Atomics.compareExchange(this.#block.words, WORD, BELL_ARMED, BELL_CHANGED) === BELL_ARMED) {
            this.#local.later(SYS.futex, this.wordAddress, FUTEX_WAKE, 1);
        }
    }
    #look() {
        for (const ring of [...this.#expecting])
            ring.poll();
        for (const ring of [...this.#guarded])
            ring.poll();
    }
}
/** Whether the kernel has futex_waitv(2), and lets this program use it: with no word to wait for, it says EINVAL. */
function canWaitForSeveral(local) {
    try {
        local.runNow(SYS.futex_waitv, 0, 0, 0, 0, 0);
        return true;
    }
    catch (error) {
        return error instanceof ErrnoError && error.code === 'EINVAL';
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYmVsbC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImJlbGwudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLE1BQU0sRUFBK0MsTUFBTSxVQUFVLENBQUE7QUFDOUUsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUdwQyxPQUFPLEVBQ0wsVUFBVSxFQUFFLGFBQWEsRUFBRSxZQUFZLEVBQUUsVUFBVSxFQUFFLGFBQWEsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxZQUFZLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxjQUFjLEVBQ3ZKLFlBQVksRUFBRSxZQUFZLEVBQUUsa0JBQWtCLEVBQUUsV0FBVyxFQUFFLFlBQVksR0FDMUUsTUFBTSxhQUFhLENBQUE7QUFDcEIsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUVsQyxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBRTFDLE1BQU0sSUFBSSxHQUFHLFNBQVMsR0FBRyxDQUFDLENBQUE7QUFDMUIsTUFBTSxLQUFLLEdBQUcsVUFBVSxHQUFHLENBQUMsQ0FBQTtBQUM1QixNQUFNLFVBQVUsR0FBRyxDQUFDLENBQUE7QUFDcEIsTUFBTSxTQUFTLEdBQUcsU0FBUyxDQUFBO0FBQzNCLE1BQU0sVUFBVSxHQUFHLE1BQU0sQ0FBQTtBQUV6Qjs7OztHQUlHO0FBQ0gsTUFBTSxPQUFPLElBQUk7SUFDTixNQUFNLENBQXVCO0lBQzdCLE1BQU0sQ0FBTztJQUNiLFVBQVUsR0FBRyxJQUFJLEdBQUcsRUFBd0IsQ0FBQTtJQUNyRCw4RUFBOEU7SUFDckUsUUFBUSxHQUEyQixFQUFFLENBQUE7SUFDOUMsK0NBQStDO0lBQ3RDLFVBQVUsR0FBRyxJQUFJLEdBQUcsRUFBd0IsQ0FBQTtJQUNyRCwrRUFBK0U7SUFDdEUsUUFBUSxHQUFHLElBQUksR0FBRyxFQUF3QixDQUFBO0lBQ25ELE9BQU8sQ0FBb0I7SUFDM0IsV0FBVyxHQUFHLENBQUMsQ0FBQTtJQUNmLGdCQUFnQixDQUFxQjtJQUM1QixRQUFRLENBQVE7SUFFekIsNkVBQTZFO0lBQ3BFLFFBQVEsQ0FBUTtJQUV6Qjs7O09BR0c7SUFDSCxZQUFZLEtBQTRCLEVBQUUsSUFBVTtRQUNsRCxJQUFJLENBQUMsTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNuQixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksS0FBSyxDQUFDLElBQUksRUFBRSxTQUFTLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDbkQsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDN0IsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNiLE1BQU0sSUFBSSxHQUFHLElBQUksS0FBSyxDQUFDLElBQUksRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDbEMsSUFBSSxDQUFDO1lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxPQUFPLEVBQUUsU0FBUyxHQUFHLFVBQVUsQ0FBQyxDQUFBO1FBQy9ELENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUNsQixNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7Z0JBQVMsQ0FBQztZQUNULElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtRQUNiLENBQUM7UUFDRCxNQUFNLENBQUMsT0FBTyxFQUFFLFFBQVEsQ0FBQyxHQUFHLElBQUksQ0FBQyxLQUFvQyxDQUFBO1FBQ3JFLElBQUksQ0FBQyxRQUFRLEdBQUcsT0FBTyxDQUFBO1FBQ3ZCLElBQUksQ0FBQyxRQUFRLEdBQUcsUUFBUSxDQUFBO1FBQ3hCLEtBQUssQ0FBQyxJQUFJLENBQUMsR0FBRyxVQUFVLENBQUE7UUFDeEIsS0FBSyxDQUFDLGFBQWEsR0FBRyxDQUFDLENBQUMsR0FBRyxRQUFRLENBQUE7UUFDbkMsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsQ0FBQTtRQUNoQixLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEdBQUcsYUFBYSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUM7WUFDbkQsTUFBTSxNQUFNLEdBQUcsQ0FBQyxZQUFZLEdBQUcsS0FBSyxHQUFHLFdBQVcsQ0FBQyxHQUFHLENBQUMsQ0FBQTtZQUN2RCxhQUFhLENBQUMsS0FBSyxFQUFFLE1BQU0sR0FBRyxZQUFZLEdBQUcsQ0FBQyxFQUFFLEtBQUssS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFDLFVBQVUsQ0FBQyxDQUFDLENBQUMsWUFBWSxDQUFDLENBQUE7WUFDeEYsS0FBSyxDQUFDLE1BQU0sR0FBRyxZQUFZLEdBQUcsQ0FBQyxDQUFDLEdBQUcsa0JBQWtCLENBQUE7UUFDdkQsQ0FBQztRQUNELElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxFQUFFLElBQUksQ0FBQyxXQUFXLENBQUMsQ0FBQTtJQUN0QyxDQUFDO0lBRUQsMkZBQTJGO0lBQzNGLE1BQU07UUFDSiwyRUFBMkU7UUFDM0UsTUFBTSxPQUFPLEdBQW1EO1lBQzlELEVBQUUsRUFBRSxJQUFJLENBQUMsUUFBUTtZQUNqQixRQUFRLEVBQUUsSUFBSTtZQUNkLFFBQVEsRUFBRSxLQUFLO1lBQ2YsTUFBTSxFQUFFO2dCQUNOLE1BQU0sRUFBRSxJQUFJLFVBQVUsQ0FBQyxFQUFFLENBQUM7Z0JBQzFCLFFBQVEsRUFBRSxHQUFHLEVBQUU7b0JBQ2IsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO29CQUNaLE9BQU8sSUFBSSxDQUFBO2dCQUNiLENBQUM7YUFDRjtTQUNGLENBQUE7UUFDRCxNQUFNLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxPQUFPLENBQUMsQ0FBQTtRQUNsQyxNQUFNLENBQUMsRUFBRSxDQUFDLE9BQU8sRUFBRSxDQUFDLEtBQUssRUFBRSxFQUFFO1lBQzNCLE1BQU0sSUFBSSxLQUFLLENBQUMsc0RBQXNELEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQTtRQUMzRixDQUFDLENBQUMsQ0FBQTtRQUNGLE1BQU0sQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNkLE1BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNmLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO0lBQ3ZCLENBQUM7SUFFRCw4REFBOEQ7SUFDOUQsSUFBSTtRQUNGLElBQUksSUFBSSxDQUFDLE9BQU8sS0FBSyxTQUFTO1lBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUE7O1lBQ3ZFLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLENBQUE7UUFDM0IsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDLENBQUE7UUFDNUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNwQixDQUFDO0lBRUQsd0NBQXdDO0lBQ3hDLElBQUk7UUFDRixPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLFNBQVMsR0FBRyxDQUFDLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDbEQsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsU0FBUyxDQUFDLENBQUE7UUFDakQsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFLFVBQVUsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUNoRSxDQUFDO0lBRUQsK0JBQStCO0lBQy9CLElBQUksT0FBTztRQUNULE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUE7SUFDNUIsQ0FBQztJQUVELHdEQUF3RDtJQUN4RCxJQUFJLFdBQVc7UUFDYixPQUFPLElBQUksQ0FBQyxNQUFNLENBQUMsT0FBTyxHQUFHLFNBQVMsQ0FBQTtJQUN4QyxDQUFDO0lBRUQsdUVBQXVFO0lBQ3ZFLEdBQUc7UUFDRCxJQUFJLElBQUksQ0FBQyxXQUFXLEVBQUUsS0FBSyxDQUFDO1lBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxHQUFHLEVBQUUsQ0FBQTtJQUNuRCxDQUFDO0lBRUQsdUJBQXVCO0lBQ3ZCLEtBQUs7UUFDSCxJQUFJLEVBQUUsSUFBSSxDQUFDLFdBQVcsS0FBSyxDQUFDO1lBQUUsSUFBSSxDQUFDLE9BQU8sRUFBRSxLQUFLLEVBQUUsQ0FBQTtJQUNyRCxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsTUFBTSxDQUFDLElBQTBCO1FBQy9CLElBQUksSUFBSSxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDO1lBQUUsT0FBTTtRQUNyQyxJQUFJLENBQUMsVUFBVSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN6QixJQUFJLElBQUksQ0FBQyxVQUFVO1lBQUUsSUFBSSxDQUFDLEdBQUcsRUFBRSxDQUFBO0lBQ2pDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxNQUFNLENBQUMsSUFBMEI7UUFDL0IsSUFBSSxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxJQUFJLENBQUMsVUFBVTtZQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsQ0FBQTtRQUNqRSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUM7WUFDNUIsSUFBSSxJQUFJLENBQUMsS0FBSztnQkFBRSxPQUFNO1lBQ3RCLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQzVCLENBQUM7UUFDRCxJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUM1QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN6QyxJQUFJLEtBQUssS0FBSyxDQUFDLENBQUM7WUFBRSxPQUFNO1FBQ3hCLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUEwQixDQUFBO1FBQ3hELElBQUksSUFBSSxLQUFLLElBQUksRUFBRSxDQUFDO1lBQ2xCLElBQUksQ0FBQyxRQUFRLENBQUMsS0FBSyxDQUFDLEdBQUcsSUFBSSxDQUFBO1lBQzNCLElBQUksQ0FBQyxVQUFVLENBQUMsS0FBSyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsZUFBZSxDQUFDLENBQUE7UUFDbEQsQ0FBQztRQUNELHdFQUF3RTtRQUN4RSxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxHQUFHLENBQUMsSUFBSSxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksR0FBRyxDQUFDO1lBQUUsSUFBSSxDQUFDLGVBQWUsRUFBRSxDQUFBOztZQUMzRSxPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUNqRCxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxJQUEwQjtRQUM5QixJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN2QixJQUFJLENBQUMsSUFBSSxDQUFDLGdCQUFnQixLQUFLLGlCQUFpQixDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsQ0FBQztZQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDbEYsQ0FBQztJQUVEOzs7T0FHRztJQUNILEtBQUssQ0FBQyxJQUEwQjtRQUM5QixJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQztZQUFFLE9BQU07UUFDeEMsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sSUFBSSxhQUFhLEdBQUcsQ0FBQyxFQUFFLENBQUM7WUFDOUMsSUFBSSxDQUFDLFVBQVUsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDekIsT0FBTTtRQUNSLENBQUM7UUFDRCxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUN4QixJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxlQUFlLENBQUMsQ0FBQTtRQUMzRCxJQUFJLENBQUMsZUFBZSxFQUFFLENBQUE7SUFDeEIsQ0FBQztJQUVELFVBQVUsQ0FBQyxLQUFhLEVBQUUsT0FBZTtRQUN2Qyx1RUFBdUU7UUFDdkUsTUFBTSxFQUFFLElBQUksRUFBRSxHQUFHLElBQUksQ0FBQyxNQUFNLENBQUE7UUFDNUIsSUFBSSxDQUFDLFlBQVksQ0FBQyxZQUFZLEdBQUcsS0FBSyxHQUFHLFdBQVcsR0FBRyxjQUFjLEVBQUUsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFBO0lBQy9GLENBQUM7SUFFRCxlQUFlO1FBQ2IsS0FBSyxNQUFNLElBQUksSUFBSSxJQUFJLENBQUMsVUFBVSxFQUFFLENBQUM7WUFDbkMsSUFBSSxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sSUFBSSxhQUFhLEdBQUcsQ0FBQztnQkFBRSxNQUFLO1lBQ3BELElBQUksQ0FBQyxVQUFVLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQzVCLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ3hCLElBQUksQ0FBQyxVQUFVLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLGVBQWUsQ0FBQyxDQUFBO1lBQzNELDhDQUE4QztZQUM5QyxjQUFjLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7UUFDbkMsQ0FBQztRQUNELE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFBO1FBQ2pFLGtHQUFrRztRQUNsRyxJQUFJLE9BQU8sQ0FBQyxlQUFlLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxFQUFFLFVBQVUsRUFBRSxZQUFZLENBQUMsS0FBSyxVQUFVLEVBQUUsQ0FBQztZQUM5RixJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxXQUFXLEVBQUUsVUFBVSxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQy9ELENBQUM7SUFDSCxDQUFDO0lBRUQsS0FBSztRQUNILEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQyxHQUFHLElBQUksQ0FBQyxVQUFVLENBQUM7WUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7UUFDcEQsS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQztZQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNwRCxDQUFDO0NBQ0Y7QUFFRCxxSEFBcUg7QUFDckgsU0FBUyxpQkFBaUIsQ0FBQyxLQUE0QjtJQUNyRCxJQUFJLENBQUM7UUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxXQUFXLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQzVDLE9BQU8sSUFBSSxDQUFBO0lBQ2IsQ0FBQztJQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7UUFDZixPQUFPLEtBQUssWUFBWSxVQUFVLElBQUksS0FBSyxDQUFDLElBQUksS0FBSyxRQUFRLENBQUE7SUFDL0QsQ0FBQztBQUNILENBQUMifQ==