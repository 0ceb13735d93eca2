import { ErrnoError } from '../near/errors.js';
import { SYS } from '../near/sys.js';
import { bytesOf } from '../memory/bytes.js';
import { Rusage } from '../linux/resource.js';
import { Siginfo, SiginfoLayout } from '../linux/siginfo.js';
import { P, W } from '../linux/wait.js';
import { Block } from './block.js';
import { RESULT, storeSlot } from './calls.js';
import { FLAG_POLL, FLAG_POLL_SHIFT } from './layout.js';
import { loadRegister } from './words.js';
/** How many more times the kernel is asked about a child that is about to be dead; each takes about a microsecond, most of which is a pause. */
const TIMES = 100;
/** Memory for the answer, one for each heap: it is read at once. */
const answers = new WeakMap();
/**
 * Ask whether a child of this process has ended, and how; that takes its exit status.
 * @param local - the parent
 * @param heap - for memory
 * @param pidfd - means the child
 * @param dying - whether it was seen to leave its memory: then it is dead within microseconds, much sooner than the event
 *   loop would tell, and it is asked for a short and bounded while
 * @returns how it ended; undefined where it has not yet
 * @throws ErrnoError ECHILD where somebody else has waited for it
 */
export function reap(local, heap, pidfd, dying) {
    const block = answers.get(heap) ?? new Block(heap, Siginfo.size + Rusage.size, Siginfo.alignment);
    answers.set(heap, block);
    block.words.fill(0, 0, Siginfo.size / 4);
    const pid = block.address + SiginfoLayout.fields.si_pid.offset;
    let result = 0;
    local.runBatch(1, (words, slot) => {
        const flags = dying ? FLAG_POLL | (TIMES << FLAG_POLL_SHIFT) : 0;
        const usage = block.address + Siginfo.size;
        storeSlot(words, slot, SYS.waitid.number(local.architecture), flags, P.PIDFD, pidfd, block.address, W.EXITED | W.NOHANG, usage, dying ? pid : 0);
    }, (words, slot) => {
        result = loadRegister(words, slot + RESULT);
    });
    if (result < 0)
        throw new ErrnoError(-result, 'waitid', { call: `waitid(P_PIDFD, ${pidfd}, {}, WEXITED|WNOHANG, {})` });
    const info = Siginfo.read(block.view, 0, Siginfo.size);
    return info.si_pid === 0 ? undefined : { info, rusage: bytesOf(block.view, Siginfo.size, Rusage.size).slice() };
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVhcC5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInJlYXAudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFVBQVUsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQzlDLE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNwQyxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0sb0JBQW9CLENBQUE7QUFFNUMsT0FBTyxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBQzdDLE9BQU8sRUFBRSxPQUFPLEVBQUUsYUFBYSxFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFDNUQsT0FBTyxFQUFFLENBQUMsRUFBRSxDQUFDLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUN2QyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBQ2xDLE9BQU8sRUFBRSxNQUFNLEVBQUUsU0FBUyxFQUFFLE1BQU0sWUFBWSxDQUFBO0FBQzlDLE9BQU8sRUFBRSxTQUFTLEVBQUUsZUFBZSxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBRXhELE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxZQUFZLENBQUE7QUFFekMsZ0pBQWdKO0FBQ2hKLE1BQU0sS0FBSyxHQUFHLEdBQUcsQ0FBQTtBQUVqQixvRUFBb0U7QUFDcEUsTUFBTSxPQUFPLEdBQUcsSUFBSSxPQUFPLEVBQWUsQ0FBQTtBQVUxQzs7Ozs7Ozs7O0dBU0c7QUFDSCxNQUFNLFVBQVUsSUFBSSxDQUFDLEtBQTRCLEVBQUUsSUFBVSxFQUFFLEtBQWEsRUFBRSxLQUFjO0lBQzFGLE1BQU0sS0FBSyxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLElBQUksSUFBSSxLQUFLLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDakcsT0FBTyxDQUFDLEdBQUcsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDeEIsS0FBSyxDQUFDLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLENBQUMsQ0FBQyxDQUFBO0lBQ3hDLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxPQUFPLEdBQUcsYUFBYSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFBO0lBQzlELElBQUksTUFBTSxHQUFHLENBQUMsQ0FBQTtJQUNkLEtBQUssQ0FBQyxRQUFRLENBQ1osQ0FBQyxFQUNELENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxFQUFFO1FBQ2QsTUFBTSxLQUFLLEdBQUcsS0FBSyxDQUFDLENBQUMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxLQUFLLElBQUksZUFBZSxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUNoRSxNQUFNLEtBQUssR0FBRyxLQUFLLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUE7UUFDMUMsU0FBUyxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLFlBQVksQ0FBQyxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxLQUFLLENBQUMsT0FBTyxFQUFFLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2xKLENBQUMsRUFDRCxDQUFDLEtBQUssRUFBRSxJQUFJLEVBQUUsRUFBRTtRQUNkLE1BQU0sR0FBRyxZQUFZLENBQUMsS0FBSyxFQUFFLElBQUksR0FBRyxNQUFNLENBQUMsQ0FBQTtJQUM3QyxDQUFDLENBQ0YsQ0FBQTtJQUNELElBQUksTUFBTSxHQUFHLENBQUM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLENBQUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxFQUFFLElBQUksRUFBRSxtQkFBbUIsS0FBSyw0QkFBNEIsRUFBRSxDQUFDLENBQUE7SUFDdkgsTUFBTSxJQUFJLEdBQUcsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDdEQsT0FBTyxJQUFJLENBQUMsTUFBTSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsU0FBUyxDQUFDLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQTtBQUNqSCxDQUFDIn0=