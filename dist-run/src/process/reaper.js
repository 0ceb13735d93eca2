import { setImmediate } from 'node:timers/promises';
import { ErrnoError } from '../near/errors.js';
import { Pid as NearPid } from '../near/ids.js';
import { Pid } from '../handle/pid.js';
import { SIG } from '../linux/signal.js';
import { ChildState, P, W } from '../linux/wait.js';
import { onChildSignal } from './changes.js';
import { knownChildren } from './known.js';
import { childrenOf, statOf } from './proc.js';
/**
 * What process 1 of a container has to do: wait for those that come to it when their parents die, so that no zombies are left. It
 * takes no exit status that somebody here waits for: neither of this package's children, nor of those of `child_process`.
 *
 * It looks first, without taking anything. What has ended and is not a child that this package knows may be one of libuv's;
 * so libuv is made to look after its own, and only what is still there afterwards is nobody's. Code of others that forks by
 * itself, in an addon, has the same chance, but not more.
 */
export class Reaper {
    #task;
    #onReaped;
    #listening;
    #subreaperBefore;
    #stopped = false;
    #round;
    #again = false;
    constructor(task, options, subreaperBefore) {
        this.#task = task;
        this.#onReaped = options.onReaped;
        this.#subreaperBefore = subreaperBefore;
        this.#listening = onChildSignal(() => this.#look());
        this.#look();
    }
    /**
     * Begin.
     * @internal
     * @param task - of the Node process
     * @param options - how
     */
    static async start(task, options) {
        let before;
        if (options.subreaper === true) {
            before = await task.getChildSubreaper();
            await task.setChildSubreaper(true);
        }
        return new Reaper(task, options, before);
    }
    /** Resolves when all that had ended before the call has been looked at. */
    async settled() {
        this.#look();
        await this.#round;
    }
    #look() {
        this.#again = true;
        if (this.#stopped)
            return;
        this.#round ??= this.#rounds().catch((error) => {
            process.emitWarning(error instanceof Error ? error : String(error));
        }).finally(() => (this.#round = undefined));
    }
    async #rounds() {
        while (this.#again && !this.#stopped) {
            this.#again = false;
            await this.#reapOnce();
        }
    }
    async #reapOnce() {
        const found = childrenOf(process.pid).filter((pid) => !knownChildren.has(pid)).map((pid) => ({ pid, startTime: statOf(pid)?.startTime }));
        const dead = [];
        for (const child of found) {
            if (await this.#waitid(child.pid, W.EXITED | W.NOHANG | W.NOWAIT) !== undefined)
                dead.push(child);
        }
        if (dead.length === 0)
            return;
        await this.#othersHaveLooked();
        for (const { pid, startTime } of dead) {
            // A child of which only its maker knows: it will be known, or be looked at again.
            if (knownChildren.coming) {
                await setImmediate();
                this.#again = true;
                return;
            }
            if (this.#stopped || knownChildren.has(pid) || statOf(pid)?.startTime !== startTime)
                continue;
            const waited = await this.#waitid(pid, W.EXITED | W.NOHANG);
            if (waited !== undefined)
                this.#onReaped?.({ pid, state: ChildState.from(waited.info), rusage: waited.rusage });
        }
    }
    async #waitid(pid, options) {
        try {
            return await this.#task.waitid(P.PID, new Pid(this.#task, NearPid(pid)), options);
        }
        catch (error) {
            // Its own parent's side has waited for it.
            if (error instanceof ErrnoError && error.code === 'ECHILD')
                return undefined;
            throw error;
        }
    }
    /**
     * Resolves when libuv has asked for each of its own children since. A signal that a thread sends to itself is handled before the call
     * returns (signal(7)); libuv's handler leaves a message, which its loop takes out in its next round, together with our own.
     */
    async #othersHaveLooked() {
        const self = new Pid(this.#task, this.#task.pid);
        await this.#task.tgkill(self, self, SIG.CHLD);
        // Each of these stands behind a phase in which the loop takes messages out; the first of them may have been under way.
        for (let phase = 0; phase < 3; phase++)
            await setImmediate();
    }
    /** Stop. What has ended by now is reaped before. */
    async [Symbol.asyncDispose]() {
        if (this.#stopped)
            return;
        await this.settled();
        this.#stopped = true;
        this.#listening[Symbol.dispose]();
        await this.#round;
        if (this.#subreaperBefore === false)
            await this.#task.setChildSubreaper(false);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicmVhcGVyLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsicmVhcGVyLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxZQUFZLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUNuRCxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDOUMsT0FBTyxFQUFFLEdBQUcsSUFBSSxPQUFPLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUMvQyxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sa0JBQWtCLENBQUE7QUFFdEMsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxVQUFVLEVBQUUsQ0FBQyxFQUFFLENBQUMsRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ25ELE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxjQUFjLENBQUE7QUFDNUMsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUMxQyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sRUFBRSxNQUFNLFdBQVcsQ0FBQTtBQTRCOUM7Ozs7Ozs7R0FPRztBQUNILE1BQU0sT0FBTyxNQUFNO0lBQ1IsS0FBSyxDQUFNO0lBQ1gsU0FBUyxDQUE4QztJQUN2RCxVQUFVLENBQVk7SUFDdEIsZ0JBQWdCLENBQXFCO0lBQzlDLFFBQVEsR0FBRyxLQUFLLENBQUE7SUFDaEIsTUFBTSxDQUEyQjtJQUNqQyxNQUFNLEdBQUcsS0FBSyxDQUFBO0lBRWQsWUFBb0IsSUFBVSxFQUFFLE9BQXNCLEVBQUUsZUFBb0M7UUFDMUYsSUFBSSxDQUFDLEtBQUssR0FBRyxJQUFJLENBQUE7UUFDakIsSUFBSSxDQUFDLFNBQVMsR0FBRyxPQUFPLENBQUMsUUFBUSxDQUFBO1FBQ2pDLElBQUksQ0FBQyxnQkFBZ0IsR0FBRyxlQUFlLENBQUE7UUFDdkMsSUFBSSxDQUFDLFVBQVUsR0FBRyxhQUFhLENBQUMsR0FBRyxFQUFFLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUE7UUFDbkQsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQ2QsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsTUFBTSxDQUFDLEtBQUssQ0FBQyxLQUFLLENBQUMsSUFBVSxFQUFFLE9BQXNCO1FBQ25ELElBQUksTUFBMkIsQ0FBQTtRQUMvQixJQUFJLE9BQU8sQ0FBQyxTQUFTLEtBQUssSUFBSSxFQUFFLENBQUM7WUFDL0IsTUFBTSxHQUFHLE1BQU0sSUFBSSxDQUFDLGlCQUFpQixFQUFFLENBQUE7WUFDdkMsTUFBTSxJQUFJLENBQUMsaUJBQWlCLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDcEMsQ0FBQztRQUNELE9BQU8sSUFBSSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsQ0FBQTtJQUMxQyxDQUFDO0lBRUQsMkVBQTJFO0lBQzNFLEtBQUssQ0FBQyxPQUFPO1FBQ1gsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFBO1FBQ1osTUFBTSxJQUFJLENBQUMsTUFBTSxDQUFBO0lBQ25CLENBQUM7SUFFRCxLQUFLO1FBQ0gsSUFBSSxDQUFDLE1BQU0sR0FBRyxJQUFJLENBQUE7UUFDbEIsSUFBSSxJQUFJLENBQUMsUUFBUTtZQUFFLE9BQU07UUFDekIsSUFBSSxDQUFDLE1BQU0sS0FBSyxJQUFJLENBQUMsT0FBTyxFQUFFLENBQUMsS0FBSyxDQUFDLENBQUMsS0FBYyxFQUFFLEVBQUU7WUFDdEQsT0FBTyxDQUFDLFdBQVcsQ0FBQyxLQUFLLFlBQVksS0FBSyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFBO1FBQ3JFLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxHQUFHLEVBQUUsQ0FBQyxDQUFDLElBQUksQ0FBQyxNQUFNLEdBQUcsU0FBUyxDQUFDLENBQUMsQ0FBQTtJQUM3QyxDQUFDO0lBRUQsS0FBSyxDQUFDLE9BQU87UUFDWCxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxFQUFFLENBQUM7WUFDckMsSUFBSSxDQUFDLE1BQU0sR0FBRyxLQUFLLENBQUE7WUFDbkIsTUFBTSxJQUFJLENBQUMsU0FBUyxFQUFFLENBQUE7UUFDeEIsQ0FBQztJQUNILENBQUM7SUFFRCxLQUFLLENBQUMsU0FBUztRQUNiLE1BQU0sS0FBSyxHQUFHLFVBQVUsQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxDQUFDLGFBQWEsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsU0FBUyxFQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxTQUFTLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDekksTUFBTSxJQUFJLEdBQUcsRUFBRSxDQUFBO1FBQ2YsS0FBSyxNQUFNLEtBQUssSUFBSSxLQUFLLEVBQUUsQ0FBQztZQUMxQixJQUFJLE1BQU0sSUFBSSxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsTUFBTSxDQUFDLEtBQUssU0FBUztnQkFBRSxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ25HLENBQUM7UUFDRCxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssQ0FBQztZQUFFLE9BQU07UUFDN0IsTUFBTSxJQUFJLENBQUMsaUJBQWlCLEVBQUUsQ0FBQTtRQUM5QixLQUFLLE1BQU0sRUFBRSxHQUFHLEVBQUUsU0FBUyxFQUFFLElBQUksSUFBSSxFQUFFLENBQUM7WUFDdEMsa0ZBQWtGO1lBQ2xGLElBQUksYUFBYSxDQUFDLE1BQU0sRUFBRSxDQUFDO2dCQUN6QixNQUFNLFlBQVksRUFBRSxDQUFBO2dCQUNwQixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksQ0FBQTtnQkFDbEIsT0FBTTtZQUNSLENBQUM7WUFDRCxJQUFJLElBQUksQ0FBQyxRQUFRLElBQUksYUFBYSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsSUFBSSxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsU0FBUyxLQUFLLFNBQVM7Z0JBQUUsU0FBUTtZQUM3RixNQUFNLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxPQUFPLENBQUMsR0FBRyxFQUFFLENBQUMsQ0FBQyxNQUFNLEdBQUcsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1lBQzNELElBQUksTUFBTSxLQUFLLFNBQVM7Z0JBQUUsSUFBSSxDQUFDLFNBQVMsRUFBRSxDQUFDLEVBQUUsR0FBRyxFQUFFLEtBQUssRUFBRSxVQUFVLENBQUMsSUFBSSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUE7UUFDakgsQ0FBQztJQUNILENBQUM7SUFFRCxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQVcsRUFBRSxPQUFlO1FBQ3hDLElBQUksQ0FBQztZQUNILE9BQU8sTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxDQUFDLENBQUMsR0FBRyxFQUFFLElBQUksR0FBRyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUE7UUFDbkYsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZiwyQ0FBMkM7WUFDM0MsSUFBSSxLQUFLLFlBQVksVUFBVSxJQUFJLEtBQUssQ0FBQyxJQUFJLEtBQUssUUFBUTtnQkFBRSxPQUFPLFNBQVMsQ0FBQTtZQUM1RSxNQUFNLEtBQUssQ0FBQTtRQUNiLENBQUM7SUFDSCxDQUFDO0lBRUQ7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLGlCQUFpQjtRQUNyQixNQUFNLElBQUksR0FBRyxJQUFJLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDaEQsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUM3Qyx1SEFBdUg7UUFDdkgsS0FBSyxJQUFJLEtBQUssR0FBRyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxLQUFLLEVBQUU7WUFBRSxNQUFNLFlBQVksRUFBRSxDQUFBO0lBQzlELENBQUM7SUFFRCxvREFBb0Q7SUFDcEQsS0FBSyxDQUFDLENBQUMsTUFBTSxDQUFDLFlBQVksQ0FBQztRQUN6QixJQUFJLElBQUksQ0FBQyxRQUFRO1lBQUUsT0FBTTtRQUN6QixNQUFNLElBQUksQ0FBQyxPQUFPLEVBQUUsQ0FBQTtRQUNwQixJQUFJLENBQUMsUUFBUSxHQUFHLElBQUksQ0FBQTtRQUNwQixJQUFJLENBQUMsVUFBVSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO1FBQ2pDLE1BQU0sSUFBSSxDQUFDLE1BQU0sQ0FBQTtRQUNqQixJQUFJLElBQUksQ0FBQyxnQkFBZ0IsS0FBSyxLQUFLO1lBQUUsTUFBTSxJQUFJLENBQUMsS0FBSyxDQUFDLGlCQUFpQixDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2hGLENBQUM7Q0FDRiJ9