import { ErrnoError } from '../near/errors.js';
import { SYS } from '../near/sys.js';
import { EPOLL, EPOLL_CTL, EpollEvent } from '../linux/epoll.js';
import { Spinning } from './spinning.js';
/** @internal how many events one call of epoll_pwait takes. */
export const EVENTS = 256;
const SIGSET_SIZE = 8;
/** In milliseconds: an event that the thread tells of within this time would better have been looked for. */
const SOON = 0.15;
const DATA = EpollEvent.fields.data.offset;
/** @internal the number in the event at an offset; `EpollEvent.read` makes objects, which cost more than all else */
export function dataOf(view, offset) {
    return view.getUint32(offset + DATA, true) + view.getUint32(offset + DATA + 4, true) * 0x1_0000_0000;
}
/**
 * Waits for file descriptors of the Node process without one of libuv's threads: a service thread sits in epoll_pwait
 * and its answers come in through the bell.
 *
 * Waking that thread, and being woken by it, costs some tens of microseconds. So after an event of a file that is being
 * read or written, the event loop itself looks for the next ones in each of its turns, for a short, bounded time that
 * adapts, and only then leaves it to the thread again.
 */
export class Poller {
    #local;
    #bell;
    #thread;
    #epoll;
    #buffer;
    #scratch;
    #watched = new Map();
    #lastId = 0;
    #failure;
    /** How many wait for an event of a prompt file. */
    #waits = 0;
    #spinning = new Spinning(0.02, 0.2);
    /** When looking in vain ends; 0 while there is something to be found. */
    #until = 0;
    /** When the thread was sent to wait, after looking in vain. */
    #armedAt = 0;
    #look = () => this.#lookForEvents();
    /** @internal */
    constructor(local, bell, thread, epoll, allocate) {
        this.#local = local;
        this.#bell = bell;
        this.#thread = thread;
        this.#epoll = epoll;
        this.#buffer = allocate(EpollEvent.size * EVENTS);
        this.#scratch = allocate(EpollEvent.size);
        this.#arm();
    }
    /** The epoll file descriptor. */
    get epoll() {
        return this.#epoll;
    }
    /** How many file descriptors are watched. */
    get size() {
        return this.#watched.size;
    }
    /**
     * @internal Make room for a watch before the file descriptor is known.
     * @param ready - called with the events
     * @param prompt - whether the next event is likely to come soon after each
     * @returns the number by which epoll is to know it; given up with {@link release}
     */
    reserve(ready, prompt = false) {
        if (this.#failure !== undefined)
            throw new Error(this.#failure.message, { cause: this.#failure.cause });
        const id = ++this.#lastId;
        this.#watched.set(id, { ready, prompt });
        return id;
    }
    /** @internal the structure that epoll_ctl wants for a reserved watch; valid until the next one is written */
    event(id, events) {
        EpollEvent.write(this.#scratch.view, 0, { events, data: id });
        return this.#scratch.address;
    }
    /** @internal take back a reservation whose file descriptor is not, or no longer, in the epoll instance */
    release(id) {
        this.#watched.delete(id);
    }
    /**
     * Watch a file descriptor.
     * @param fd - its number in the Node process
     * @param events - `EPOLL` flags
     * @param ready - called with the events
     * @param prompt - whether the next event is likely to come soon after each: then it is looked for
     * @returns ends the watch; to be called before the number is closed
     */
    add(fd, events, ready, prompt = false) {
        const id = this.reserve(ready, prompt);
        try {
            this.#local.runNow(SYS.epoll_ctl, this.#epoll, EPOLL_CTL.ADD, fd, this.event(id, events));
        }
        catch (error) {
            this.release(id);
            throw error;
        }
        return () => this.remove(id, fd);
    }
    /**
     * Wait for a file descriptor, once. While anyone waits, the program keeps running.
     * @param fd - its number in the Node process, not watched otherwise
     * @param events - `EPOLL` flags
     * @returns the events that it had
     * @throws ErrnoError with EPERM where epoll(7) does not know such files
     * @throws Error where the thread that waits has died
     */
    async once(fd, events) {
        let end;
        this.ref();
        try {
            return await new Promise((resolve, reject) => {
                end = this.add(fd, events | EPOLL.ONESHOT, (seen, failure) => {
                    if (failure === undefined)
                        resolve(seen);
                    else
                        reject(failure);
                });
            });
        }
        finally {
            end?.();
            this.unref();
        }
    }
    /** @internal end a watch */
    remove(id, fd) {
        if (!this.#watched.delete(id))
            return;
        // Not awaited: it takes its place before the close of the number, which comes next.
        this.#local.syscall(SYS.epoll_ctl, this.#epoll, EPOLL_CTL.DEL, fd, 0).catch((error) => {
            process.emitWarning(error instanceof Error ? error : String(error));
        });
    }
    /** Keep the program running while something waits here. */
    ref() {
        this.#bell.ref();
    }
    /** See {@link ref}. */
    unref() {
        this.#bell.unref();
    }
    /** @internal somebody waits for an event of a prompt file, until {@link endWait} */
    beginWait() {
        this.#waits++;
        this.#bell.ref();
    }
    /** @internal */
    endWait() {
        this.#waits--;
        this.#bell.unref();
    }
    /** Let the thread wait. */
    #arm() {
        this.#thread.outcome(SYS.epoll_pwait, this.#epoll, this.#buffer.address, EVENTS, -1, 0, SIGSET_SIZE).then((count) => {
            if (this.#armedAt !== 0 && performance.now() - this.#armedAt < SOON)
                this.#spinning.grow();
            this.#armedAt = 0;
            // A signal, or a debugger, may end the wait.
            if (count < 0 || !this.#tell(count))
                this.#arm();
            else
                setImmediate(this.#look);
        }).catch((error) => this.#fail(error));
    }
    /** One look, in a turn of the event loop. */
    #lookForEvents() {
        let count;
        try {
            count = this.#local.runNow(SYS.epoll_pwait, this.#epoll, this.#buffer.address, EVENTS, 0, 0, SIGSET_SIZE);
        }
        catch (error) {
            if (error instanceof ErrnoError && error.code === 'EINTR')
                count = 0;
            else
                return this.#fail(error);
        }
        if (count > 0) {
            if (this.#until !== 0)
                this.#spinning.end(true);
            this.#until = 0;
            this.#tell(count);
            setImmediate(this.#look);
            return;
        }
        if (this.#waits > 0) {
            const now = performance.now();
            if (this.#until === 0)
                this.#until = now + this.#spinning.begin();
            if (now < this.#until) {
                setImmediate(this.#look);
                return;
            }
            this.#spinning.end(false);
            this.#armedAt = now;
        }
        this.#until = 0;
        this.#arm();
    }
    /** Tell of the events in the buffer; returns whether more are likely to come soon. */
    #tell(count) {
        const { view } = this.#buffer;
        let prompt = false;
        for (let index = 0, offset = 0; index < count; index++, offset += EpollEvent.size) {
            const watcher = this.#watched.get(dataOf(view, offset));
            if (watcher === undefined)
                continue;
            prompt ||= watcher.prompt;
            watcher.ready(view.getUint32(offset, true));
        }
        return prompt;
    }
    #fail(error) {
        if (this.#failure !== undefined)
            return;
        this.#failure = new Error('the thread that waits for file descriptors has died', { cause: error });
        // Not only to those who wait: without it no death of a child is seen.
        process.emitWarning(`nearfar: ${this.#failure.message}, and with it all waits of this program are over`);
        for (const { ready } of [...this.#watched.values()])
            ready(EPOLL.ERR, this.#failure);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicG9sbGVyLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicG9sbGVyLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUM5QyxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFLcEMsT0FBTyxFQUFFLEtBQUssRUFBRSxTQUFTLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDaEUsT0FBTyxFQUFFLFFBQVEsRUFBRSxNQUFNLGVBQWUsQ0FBQTtBQVN4QywrREFBK0Q7QUFDL0QsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHLEdBQUcsQ0FBQTtBQUN6QixNQUFNLFdBQVcsR0FBRyxDQUFDLENBQUE7QUFFckIsNkdBQTZHO0FBQzdHLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQTtBQUVqQixNQUFNLElBQUksR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUE7QUFFMUMscUhBQXFIO0FBQ3JILE1BQU0sVUFBVSxNQUFNLENBQUMsSUFBYyxFQUFFLE1BQWM7SUFDbkQsT0FBTyxJQUFJLENBQUMsU0FBUyxDQUFDLE1BQU0sR0FBRyxJQUFJLEVBQUUsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEdBQUcsSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsR0FBRyxhQUFhLENBQUE7QUFDdEcsQ0FBQztBQVNEOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLE9BQU8sTUFBTTtJQUNSLE1BQU0sQ0FBdUI7SUFDN0IsS0FBSyxDQUFNO0lBQ1gsT0FBTyxDQUFzQjtJQUM3QixNQUFNLENBQVE7SUFDZCxPQUFPLENBQU87SUFDZCxRQUFRLENBQU87SUFDZixRQUFRLEdBQUcsSUFBSSxHQUFHLEVBQW1CLENBQUE7SUFDOUMsT0FBTyxHQUFHLENBQUMsQ0FBQTtJQUNYLFFBQVEsQ0FBbUI7SUFDM0IsbURBQW1EO0lBQ25ELE1BQU0sR0FBRyxDQUFDLENBQUE7SUFDRCxTQUFTLEdBQUcsSUFBSSxRQUFRLENBQUMsSUFBSSxFQUFFLEdBQUcsQ0FBQyxDQUFBO0lBQzVDLHlFQUF5RTtJQUN6RSxNQUFNLEdBQUcsQ0FBQyxDQUFBO0lBQ1YsK0RBQStEO0lBQy9ELFFBQVEsR0FBRyxDQUFDLENBQUE7SUFDSCxLQUFLLEdBQUcsR0FBUyxFQUFFLENBQUMsSUFBSSxDQUFDLGNBQWMsRUFBRSxDQUFBO0lBRWxELGdCQUFnQjtJQUNoQixZQUFZLEtBQTRCLEVBQUUsSUFBVSxFQUFFLE1BQTRCLEVBQUUsS0FBYSxFQUFFLFFBQWlDO1FBQ2xJLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ25CLElBQUksQ0FBQyxLQUFLLEdBQUcsSUFBSSxDQUFBO1FBQ2pCLElBQUksQ0FBQyxPQUFPLEdBQUcsTUFBTSxDQUFBO1FBQ3JCLElBQUksQ0FBQyxNQUFNLEdBQUcsS0FBSyxDQUFBO1FBQ25CLElBQUksQ0FBQyxPQUFPLEdBQUcsUUFBUSxDQUFDLFVBQVUsQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLENBQUE7UUFDakQsSUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ3pDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQTtJQUNiLENBQUM7SUFFRCxpQ0FBaUM7SUFDakMsSUFBSSxLQUFLO1FBQ1AsT0FBTyxJQUFJLENBQUMsTUFBTSxDQUFBO0lBQ3BCLENBQUM7SUFFRCw2Q0FBNkM7SUFDN0MsSUFBSSxJQUFJO1FBQ04sT0FBTyxJQUFJLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQTtJQUMzQixDQUFDO0lBRUQ7Ozs7O09BS0c7SUFDSCxPQUFPLENBQUMsS0FBZ0IsRUFBRSxNQUFNLEdBQUcsS0FBSztRQUN0QyxJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssU0FBUztZQUFFLE1BQU0sSUFBSSxLQUFLLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFBO1FBQ3ZHLE1BQU0sRUFBRSxHQUFHLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQTtRQUN6QixJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQTtRQUN4QyxPQUFPLEVBQUUsQ0FBQTtJQUNYLENBQUM7SUFFRCw2R0FBNkc7SUFDN0csS0FBSyxDQUFDLEVBQVUsRUFBRSxNQUFjO1FBQzlCLFVBQVUsQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFBO1FBQzdELE9BQU8sSUFBSSxDQUFDLFFBQVEsQ0FBQyxPQUFPLENBQUE7SUFDOUIsQ0FBQztJQUVELDBHQUEwRztJQUMxRyxPQUFPLENBQUMsRUFBVTtRQUNoQixJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUMsQ0FBQTtJQUMxQixDQUFDO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEdBQUcsQ0FBQyxFQUFVLEVBQUUsTUFBYyxFQUFFLEtBQWdCLEVBQUUsTUFBTSxHQUFHLEtBQUs7UUFDOUQsTUFBTSxFQUFFLEdBQUcsSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDdEMsSUFBSSxDQUFDO1lBQ0gsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLFNBQVMsRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLFNBQVMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7UUFDM0YsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixJQUFJLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQyxDQUFBO1lBQ2hCLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELE9BQU8sR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxFQUFFLEVBQUUsRUFBRSxDQUFDLENBQUE7SUFDbEMsQ0FBQztJQUVEOzs7Ozs7O09BT0c7SUFDSCxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQVUsRUFBRSxNQUFjO1FBQ25DLElBQUksR0FBNkIsQ0FBQTtRQUNqQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUE7UUFDVixJQUFJLENBQUM7WUFDSCxPQUFPLE1BQU0sSUFBSSxPQUFPLENBQUMsQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLEVBQUU7Z0JBQzNDLEdBQUcsR0FBRyxJQUFJLENBQUMsR0FBRyxDQUFDLEVBQUUsRUFBRSxNQUFNLEdBQUcsS0FBSyxDQUFDLE9BQU8sRUFBRSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUUsRUFBRTtvQkFDM0QsSUFBSSxPQUFPLEtBQUssU0FBUzt3QkFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUE7O3dCQUNuQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUE7Z0JBQ3RCLENBQUMsQ0FBQyxDQUFBO1lBQ0osQ0FBQyxDQUFDLENBQUE7UUFDSixDQUFDO2dCQUFTLENBQUM7WUFDVCxHQUFHLEVBQUUsRUFBRSxDQUFBO1lBQ1AsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ2QsQ0FBQztJQUNILENBQUM7SUFFRCw0QkFBNEI7SUFDNUIsTUFBTSxDQUFDLEVBQVUsRUFBRSxFQUFVO1FBQzNCLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxFQUFFLENBQUM7WUFBRSxPQUFNO1FBQ3JDLG9GQUFvRjtRQUNwRixJQUFJLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsU0FBUyxDQUFDLEdBQUcsRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBYyxFQUFFLEVBQUU7WUFDN0YsT0FBTyxDQUFDLFdBQVcsQ0FBQyxLQUFLLFlBQVksS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO1FBQ3JFLENBQUMsQ0FBQyxDQUFBO0lBQ0osQ0FBQztJQUVELDJEQUEyRDtJQUMzRCxHQUFHO1FBQ0QsSUFBSSxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsQ0FBQTtJQUNsQixDQUFDO0lBRUQsdUJBQXVCO0lBQ3ZCLEtBQUs7UUFDSCxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ3BCLENBQUM7SUFFRCxvRkFBb0Y7SUFDcEYsU0FBUztRQUNQLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUNiLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUE7SUFDbEIsQ0FBQztJQUVELGdCQUFnQjtJQUNoQixPQUFPO1FBQ0wsSUFBSSxDQUFDLE1BQU0sRUFBRSxDQUFBO1FBQ2IsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLEVBQUUsQ0FBQTtJQUNwQixDQUFDO0lBRUQsMkJBQTJCO0lBQzNCLElBQUk7UUFDRixJQUFJLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxXQUFXLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxLQUFLLEVBQUUsRUFBRTtZQUNsSCxJQUFJLElBQUksQ0FBQyxRQUFRLEtBQUssQ0FBQyxJQUFJLFdBQVcsQ0FBQyxHQUFHLEVBQUUsR0FBRyxJQUFJLENBQUMsUUFBUSxHQUFHLElBQUk7Z0JBQUUsSUFBSSxDQUFDLFNBQVMsQ0FBQyxJQUFJLEVBQUUsQ0FBQTtZQUMxRixJQUFJLENBQUMsUUFBUSxHQUFHLENBQUMsQ0FBQTtZQUNqQiw2Q0FBNkM7WUFDN0MsSUFBSSxLQUFLLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUM7Z0JBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFBOztnQkFDM0MsWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtRQUMvQixDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxLQUFjLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQTtJQUNqRCxDQUFDO0lBRUQsNkNBQTZDO0lBQzdDLGNBQWM7UUFDWixJQUFJLEtBQWEsQ0FBQTtRQUNqQixJQUFJLENBQUM7WUFDSCxLQUFLLEdBQUcsSUFBSSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLFdBQVcsRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxPQUFPLENBQUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsQ0FBQyxFQUFFLFdBQVcsQ0FBQyxDQUFBO1FBQzNHLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssT0FBTztnQkFBRSxLQUFLLEdBQUcsQ0FBQyxDQUFBOztnQkFDL0QsT0FBTyxJQUFJLENBQUMsS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQy9CLENBQUM7UUFDRCxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsQ0FBQztZQUNkLElBQUksSUFBSSxDQUFDLE1BQU0sS0FBSyxDQUFDO2dCQUFFLElBQUksQ0FBQyxTQUFTLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQy9DLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFBO1lBQ2YsSUFBSSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUNqQixZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ3hCLE9BQU07UUFDUixDQUFDO1FBQ0QsSUFBSSxJQUFJLENBQUMsTUFBTSxHQUFHLENBQUMsRUFBRSxDQUFDO1lBQ3BCLE1BQU0sR0FBRyxHQUFHLFdBQVcsQ0FBQyxHQUFHLEVBQUUsQ0FBQTtZQUM3QixJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQztnQkFBRSxJQUFJLENBQUMsTUFBTSxHQUFHLEdBQUcsR0FBRyxJQUFJLENBQUMsU0FBUyxDQUFDLEtBQUssRUFBRSxDQUFBO1lBQ2pFLElBQUksR0FBRyxHQUFHLElBQUksQ0FBQyxNQUFNLEVBQUUsQ0FBQztnQkFDdEIsWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtnQkFDeEIsT0FBTTtZQUNSLENBQUM7WUFDRCxJQUFJLENBQUMsU0FBUyxDQUFDLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUN6QixJQUFJLENBQUMsUUFBUSxHQUFHLEdBQUcsQ0FBQTtRQUNyQixDQUFDO1FBQ0QsSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUE7UUFDZixJQUFJLENBQUMsSUFBSSxFQUFFLENBQUE7SUFDYixDQUFDO0lBRUQsc0ZBQXNGO0lBQ3RGLEtBQUssQ0FBQyxLQUFhO1FBQ2pCLE1BQU0sRUFBRSxJQUFJLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQzdCLElBQUksTUFBTSxHQUFHLEtBQUssQ0FBQTtRQUNsQixLQUFLLElBQUksS0FBSyxHQUFHLENBQUMsRUFBRSxNQUFNLEdBQUcsQ0FBQyxFQUFFLEtBQUssR0FBRyxLQUFLLEVBQUUsS0FBSyxFQUFFLEVBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsQ0FBQztZQUNsRixNQUFNLE9BQU8sR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7WUFDdkQsSUFBSSxPQUFPLEtBQUssU0FBUztnQkFBRSxTQUFRO1lBQ25DLE1BQU0sS0FBSyxPQUFPLENBQUMsTUFBTSxDQUFBO1lBQ3pCLE9BQU8sQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLFNBQVMsQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLENBQUMsQ0FBQTtRQUM3QyxDQUFDO1FBQ0QsT0FBTyxNQUFNLENBQUE7SUFDZixDQUFDO0lBRUQsS0FBSyxDQUFDLEtBQWM7UUFDbEIsSUFBSSxJQUFJLENBQUMsUUFBUSxLQUFLLFNBQVM7WUFBRSxPQUFNO1FBQ3ZDLElBQUksQ0FBQyxRQUFRLEdBQUcsSUFBSSxLQUFLLENBQUMscURBQXFELEVBQUUsRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsQ0FBQTtRQUNsRyxzRUFBc0U7UUFDdEUsT0FBTyxDQUFDLFdBQVcsQ0FBQyxZQUFZLElBQUksQ0FBQyxRQUFRLENBQUMsT0FBTyxrREFBa0QsQ0FBQyxDQUFBO1FBQ3hHLEtBQUssTUFBTSxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsR0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDO1lBQUUsS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLEVBQUUsSUFBSSxDQUFDLFFBQVEsQ0FBQyxDQUFBO0lBQ3RGLENBQUM7Q0FDRiJ9