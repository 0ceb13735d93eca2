var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/**
 * `<linux/rseq.h>`: restartable sequences, and where a thread runs without asking the kernel.
 *
 * @module linux/rseq
 */
import { SYS } from '../near/sys.js';
import { struct } from '../memory/aggregates.js';
import { Uint32, Uint64 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument, uint32 } from './arguments.js';
/** What rseq(2) does. */
export const RSEQ_FLAG = {
    /** The kernel lets go of the memory. */
    UNREGISTER: 1 << 0,
};
/** What stands in `cpu_id` where it is no processor, as unsigned numbers. */
export const RSEQ_CPU_ID = {
    /** Nothing was registered; -1. */
    UNINITIALIZED: 0xffff_ffff,
    /** It was tried in vain; -2. */
    REGISTRATION_FAILED: 0xffff_fffe,
};
/**
 * What the kernel keeps up to date for a thread.
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export const Rseq = struct('struct rseq', {
    /** The processor, or 0 where nothing was registered. */
    cpu_id_start: Uint32,
    /** The processor, or one of {@link RSEQ_CPU_ID}. */
    cpu_id: Uint32,
    /** The address of the sequence's description; 0 outside of one. */
    rseq_cs: Uint64,
    /** 0. */
    flags: Uint32,
    /** The NUMA node; since Linux 6.3. */
    node_id: Uint32,
    /** A number below that of the threads that run at a time; since Linux 6.3. */
    mm_cid: Uint32,
}, { aligned: 32 });
/**
 * rseq(2), raw.
 * @param sysif - the process
 * @param rseq - the address of a {@link Rseq}
 * @param rseqLen - 32
 * @param flags - of {@link RSEQ_FLAG}
 * @param sig - what stands before each abort handler
 * @see include/uapi/linux/rseq.h in the kernel's source
 */
export async function _rseq(sysif, rseq, rseqLen, flags, sig) {
    await sysif.syscall(SYS.rseq, rseq, uint32('rseq: rseq_len', rseqLen), flagsArgument('rseq: flags', 'RSEQ_FLAG_', RSEQ_FLAG, flags), uint32('rseq: sig', sig));
}
/**
 * Tasks whose thread can have restartable sequences.
 */
export class RseqTask extends Task {
    /**
     * Let the kernel write down where this task's thread runs: `read()` of the pointer then tells. Node's own thread has
     * that already, from its libc.
     * @param memory - holds `Rseq.zero`; the task keeps it until {@link rseqUnregister}, exec or exit
     * @param sig - what stands before each abort handler, and is asked for again by {@link rseqUnregister}
     * @throws ErrnoError with EBUSY or EINVAL where the thread has registered already; with ENOSYS where the kernel was built
     *   without it
     * @see include/uapi/linux/rseq.h in the kernel's source
     */
    async rseqRegister(memory, sig = 0) {
        const borrow = memory.borrow(this);
        try {
            await _rseq(this.sysif, borrow, Rseq.size, 0, sig);
        }
        catch (error) {
            borrow[Symbol.dispose]();
            throw error;
        }
        this.pin('rseq', borrow);
    }
    /**
     * The kernel lets go of the memory.
     * @param memory - what was registered
     * @param sig - with which signature
     * @throws ErrnoError with EINVAL where that memory was not registered; with EPERM for another signature
     * @see include/uapi/linux/rseq.h in the kernel's source
     */
    async rseqUnregister(memory, sig = 0) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const borrow = __addDisposableResource(env_1, memory.borrow(this), false);
            await _rseq(this.sysif, borrow, Rseq.size, RSEQ_FLAG.UNREGISTER, sig);
            this.pin('rseq', undefined);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoicnNlcS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInJzZXEudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7O0dBSUc7QUFDSCxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBRXJELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsS0FBSyxJQUFJLGFBQWEsRUFBRSxNQUFNLEVBQXdCLE1BQU0sZ0JBQWdCLENBQUE7QUFFckYseUJBQXlCO0FBQ3pCLE1BQU0sQ0FBQyxNQUFNLFNBQVMsR0FBRztJQUN2Qix3Q0FBd0M7SUFDeEMsVUFBVSxFQUFFLENBQUMsSUFBSSxDQUFDO0NBQ1YsQ0FBQTtBQUVWLDZFQUE2RTtBQUM3RSxNQUFNLENBQUMsTUFBTSxXQUFXLEdBQUc7SUFDekIsa0NBQWtDO0lBQ2xDLGFBQWEsRUFBRSxXQUFXO0lBQzFCLGdDQUFnQztJQUNoQyxtQkFBbUIsRUFBRSxXQUFXO0NBQ3hCLENBQUE7QUFFVjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxJQUFJLEdBQUcsTUFBTSxDQUFDLGFBQWEsRUFBRTtJQUN4Qyx3REFBd0Q7SUFDeEQsWUFBWSxFQUFFLE1BQU07SUFDcEIsb0RBQW9EO0lBQ3BELE1BQU0sRUFBRSxNQUFNO0lBQ2QsbUVBQW1FO0lBQ25FLE9BQU8sRUFBRSxNQUFNO0lBQ2YsU0FBUztJQUNULEtBQUssRUFBRSxNQUFNO0lBQ2Isc0NBQXNDO0lBQ3RDLE9BQU8sRUFBRSxNQUFNO0lBQ2YsOEVBQThFO0lBQzlFLE1BQU0sRUFBRSxNQUFNO0NBQ2YsRUFBRSxFQUFFLE9BQU8sRUFBRSxFQUFFLEVBQUUsQ0FBQyxDQUFBO0FBSW5COzs7Ozs7OztHQVFHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxLQUFLLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLE9BQWUsRUFBRSxLQUFhLEVBQUUsR0FBVztJQUNySCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQ2pCLEdBQUcsQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLE1BQU0sQ0FBQyxnQkFBZ0IsRUFBRSxPQUFPLENBQUMsRUFBRSxhQUFhLENBQUMsYUFBYSxFQUFFLFlBQVksRUFBRSxTQUFTLEVBQUUsS0FBSyxDQUFDLEVBQUUsTUFBTSxDQUFDLFdBQVcsRUFBRSxHQUFHLENBQUMsQ0FDMUksQ0FBQTtBQUNILENBQUM7QUFFRDs7R0FFRztBQUNILE1BQU0sT0FBTyxRQUFTLFNBQVEsSUFBSTtJQUNoQzs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsTUFBNEIsRUFBRSxHQUFHLEdBQUcsQ0FBQztRQUN0RCxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxDQUFBO1FBQ2xDLElBQUksQ0FBQztZQUNILE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLEdBQUcsQ0FBQyxDQUFBO1FBQ3BELENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO1lBQ3hCLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztRQUNELElBQUksQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFBO0lBQzFCLENBQUM7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsY0FBYyxDQUFDLE1BQTRCLEVBQUUsR0FBRyxHQUFHLENBQUM7OztZQUN4RCxNQUFNLE1BQU0sa0NBQUcsTUFBTSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ2xDLE1BQU0sS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLElBQUksQ0FBQyxJQUFJLEVBQUUsU0FBUyxDQUFDLFVBQVUsRUFBRSxHQUFHLENBQUMsQ0FBQTtZQUNyRSxJQUFJLENBQUMsR0FBRyxDQUFDLE1BQU0sRUFBRSxTQUFTLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzVCO0NBQ0YifQ==