import { SYS } from '../near/sys.js';
import { EPOLL_CLOEXEC } from '../linux/epoll.js';
import { Bell } from './bell.js';
import { Block } from './block.js';
import { cloneBellServer, cloneThread } from './clone.js';
import { Poller } from './poller.js';
import { spinningForChildren } from './spinning.js';
/**
 * What the Node process runs for its children, on two threads of its own that are started with the first child or
 * thread and end with the process: the bell, and the poller. Neither keeps the program from ending.
 */
export class Services {
    image;
    local;
    heap;
    /** How long to spin for the first answer, and the end, of a child. */
    spinning = spinningForChildren();
    /** Tells the event loop about rings. */
    bell;
    /** The address of a word that is not 0 while this process lives: the child-tid word of the bell's thread. */
    life;
    /** Tells the event loop about file descriptors. */
    poller;
    /**
     * Start them.
     * @param image - what the threads run
     * @param local - what they are started with
     * @param heap - memory of this process, with direct access
     * @throws ErrnoError where the kernel has no file, no thread or no memory for one of them; then nothing is left behind
     */
    constructor(image, local, heap) {
        this.image = image;
        this.local = local;
        this.heap = heap;
        // Backwards through what was made, where a later part cannot be: the next child is to find things as the first one did.
        const undo = [];
        try {
            this.bell = new Bell(local, heap);
            undo.push(() => this.bell.undo());
            const epoll = local.runNow(SYS.epoll_create1, EPOLL_CLOEXEC);
            undo.push(() => local.runNow(SYS.close, epoll));
            const thread = cloneBellServer(this);
            undo.push(() => thread.undo());
            this.life = thread.life;
            this.bell.listen();
            const { sysif } = cloneThread(this, false);
            this.poller = new Poller(local, this.bell, sysif, epoll, (size) => new Block(heap, size, 8));
        }
        catch (error) {
            for (const step of undo.reverse())
                step();
            throw error;
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoic2VydmljZXMuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJzZXJ2aWNlcy50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiQUFBQSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDcEMsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBRWpELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxXQUFXLENBQUE7QUFDaEMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUNsQyxPQUFPLEVBQUUsZUFBZSxFQUFFLFdBQVcsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUd6RCxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3BDLE9BQU8sRUFBRSxtQkFBbUIsRUFBaUIsTUFBTSxlQUFlLENBQUE7QUFFbEU7OztHQUdHO0FBQ0gsTUFBTSxPQUFPLFFBQVE7SUFrQlI7SUFDQTtJQUNBO0lBbkJYLHNFQUFzRTtJQUM3RCxRQUFRLEdBQWEsbUJBQW1CLEVBQUUsQ0FBQTtJQUNuRCx3Q0FBd0M7SUFDL0IsSUFBSSxDQUFNO0lBQ25CLDZHQUE2RztJQUNwRyxJQUFJLENBQVE7SUFDckIsbURBQW1EO0lBQzFDLE1BQU0sQ0FBUTtJQUV2Qjs7Ozs7O09BTUc7SUFDSCxZQUNXLEtBQWtCLEVBQ2xCLEtBQTRCLEVBQzVCLElBQVU7UUFGVixVQUFLLEdBQUwsS0FBSyxDQUFhO1FBQ2xCLFVBQUssR0FBTCxLQUFLLENBQXVCO1FBQzVCLFNBQUksR0FBSixJQUFJLENBQU07UUFFbkIsd0hBQXdIO1FBQ3hILE1BQU0sSUFBSSxHQUFtQixFQUFFLENBQUE7UUFDL0IsSUFBSSxDQUFDO1lBQ0gsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDakMsSUFBSSxDQUFDLElBQUksQ0FBQyxHQUFHLEVBQUUsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7WUFDakMsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsYUFBYSxFQUFFLGFBQWEsQ0FBQyxDQUFBO1lBQzVELElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsS0FBSyxFQUFFLEtBQUssQ0FBQyxDQUFDLENBQUE7WUFDL0MsTUFBTSxNQUFNLEdBQUcsZUFBZSxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ3BDLElBQUksQ0FBQyxJQUFJLENBQUMsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLElBQUksRUFBRSxDQUFDLENBQUE7WUFDOUIsSUFBSSxDQUFDLElBQUksR0FBRyxNQUFNLENBQUMsSUFBSSxDQUFBO1lBQ3ZCLElBQUksQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLENBQUE7WUFDbEIsTUFBTSxFQUFFLEtBQUssRUFBRSxHQUFHLFdBQVcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7WUFDMUMsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLE1BQU0sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsS0FBSyxFQUFFLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxJQUFJLEtBQUssQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDLENBQUE7UUFDOUYsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxPQUFPLEVBQUU7Z0JBQUUsSUFBSSxFQUFFLENBQUE7WUFDekMsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO0lBQ0gsQ0FBQztDQUNGIn0=