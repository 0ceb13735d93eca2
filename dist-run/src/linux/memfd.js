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
 * `<linux/memfd.h>`: files that are only memory.
 *
 * @module linux/memfd
 */
import { or } from '../near/flags.js';
import { FileDescriptor as NearFileDescriptor } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { Task } from '../handle/task.js';
import { flags as flagsArgument } from './arguments.js';
import { O } from './fcntl.js';
import { boundedString, NAME_MAX } from './limits.js';
/**
 * How a memfd is made. Bit 31 (`HUGE_16GB`): combine with `or(a, b)`, not with `|`.
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export const MFD = {
    /** Close it at exec. */
    CLOEXEC: 0x1,
    /** Seals can be added. */
    ALLOW_SEALING: 0x2,
    /** Of huge pages; with one of `HUGE_…`, or the machine's default ones. */
    HUGETLB: 0x4,
    /** Not executable, and sealed so; since Linux 6.3. */
    NOEXEC_SEAL: 0x8,
    /** Executable; since Linux 6.3. */
    EXEC: 0x10,
    /** Huge pages of 64 KiB. */
    HUGE_64KB: 0x4000_0000,
    /** Huge pages of 512 KiB. */
    HUGE_512KB: 0x4c00_0000,
    /** Huge pages of 1 MiB. */
    HUGE_1MB: 0x5000_0000,
    /** Huge pages of 2 MiB. */
    HUGE_2MB: 0x5400_0000,
    /** Huge pages of 8 MiB. */
    HUGE_8MB: 0x5c00_0000,
    /** Huge pages of 16 MiB. */
    HUGE_16MB: 0x6000_0000,
    /** Huge pages of 32 MiB. */
    HUGE_32MB: 0x6400_0000,
    /** Huge pages of 256 MiB. */
    HUGE_256MB: 0x7000_0000,
    /** Huge pages of 512 MiB. */
    HUGE_512MB: 0x7400_0000,
    /** Huge pages of 1 GiB. */
    HUGE_1GB: 0x7800_0000,
    /** Huge pages of 2 GiB. */
    HUGE_2GB: 0x7c00_0000,
    /** Huge pages of 16 GiB. */
    HUGE_16GB: 0x8800_0000,
};
/** Where in {@link MFD} the binary logarithm of a huge page's length stands. */
export const MFD_HUGE_SHIFT = 26;
/** How many values that has, as a mask. */
export const MFD_HUGE_MASK = 0x3f;
/** The longest name of a memfd, in bytes: "memfd:" stands before it. See Linux 6.12, mm/memfd.c, MFD_NAME_MAX_LEN. */
export const MFD_NAME_MAX = NAME_MAX - 'memfd:'.length;
/** The name of a memfd: for people only, as `/proc/PID/fd` and `/proc/PID/maps` show it. */
export const MemfdName = boundedString('the name of a memfd', MFD_NAME_MAX);
/**
 * memfd_create(2), raw.
 * @param sysif - the process
 * @param name - the address of the name
 * @param flags - of {@link MFD}
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
 */
export async function _memfdCreate(sysif, name, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.memfd_create, name, flagsArgument('memfd_create: flags', 'MFD_', MFD, flags)));
}
/**
 * memfd_secret(2), raw; since Linux 5.14.
 * @param sysif - the process
 * @param flags - 0 or `O.CLOEXEC`
 * @returns the number
 * @see https://man7.org/linux/man-pages/man2/memfd_secret.2.html
 */
export async function _memfdSecret(sysif, flags) {
    return NearFileDescriptor(await sysif.syscall(SYS.memfd_secret, flagsArgument('memfd_secret: flags', 'O_', { CLOEXEC: O.CLOEXEC }, flags)));
}
/**
 * Tasks that can make files of memory.
 */
export class MemfdTask extends Task {
    /**
     * Make a file without a place in any file system. It is empty: give it a length with `ftruncate`, then map it.
     * @param name - for people, up to 249 bytes; several may have the same
     * @param flags - of {@link MFD}
     * @param options - whether programs that are exec'd get it too; otherwise `MFD.CLOEXEC` is added
     * @returns a handle that owns it; the memory goes with the last number and the last mapping
     * @throws RangeError for a name that is too long, or has a NUL inside
     * @throws ErrnoError with EINVAL for flags that the kernel does not know; with EACCES for an executable one where
     *   `vm.memfd_noexec` forbids that
     * @see https://man7.org/linux/man-pages/man2/memfd_create.2.html
     */
    async memfdCreate(name, flags = 0, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const argument = __addDisposableResource(env_1, this.argument(MemfdName, name), false);
            return this.makeFileDescriptor(await _memfdCreate(this.sysif, argument, options.inheritable === true ? flags : or(flags, MFD.CLOEXEC)));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /**
     * Make a file of memory that only processes which map it can see, not even the kernel; since Linux 5.14. It cannot be
     * read or written, only mapped, and is locked in memory.
     * @param options - whether programs that are exec'd get it too
     * @returns a handle that owns it
     * @throws ErrnoError with ENOSYS where the kernel was built, or started, without it
     * @see https://man7.org/linux/man-pages/man2/memfd_secret.2.html
     */
    async memfdSecret(options = {}) {
        return this.makeFileDescriptor(await _memfdSecret(this.sysif, options.inheritable === true ? 0 : O.CLOEXEC));
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibWVtZmQuanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJtZW1mZC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7R0FJRztBQUNILE9BQU8sRUFBRSxFQUFFLEVBQUUsTUFBTSxrQkFBa0IsQ0FBQTtBQUNyQyxPQUFPLEVBQUUsY0FBYyxJQUFJLGtCQUFrQixFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDckUsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBR3BDLE9BQU8sRUFBRSxJQUFJLEVBQXVCLE1BQU0sbUJBQW1CLENBQUE7QUFDN0QsT0FBTyxFQUFFLEtBQUssSUFBSSxhQUFhLEVBQWdELE1BQU0sZ0JBQWdCLENBQUE7QUFDckcsT0FBTyxFQUFFLENBQUMsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUM5QixPQUFPLEVBQUUsYUFBYSxFQUFFLFFBQVEsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUVyRDs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUc7SUFDakIsd0JBQXdCO0lBQ3hCLE9BQU8sRUFBRSxHQUFHO0lBQ1osMEJBQTBCO0lBQzFCLGFBQWEsRUFBRSxHQUFHO0lBQ2xCLDBFQUEwRTtJQUMxRSxPQUFPLEVBQUUsR0FBRztJQUNaLHNEQUFzRDtJQUN0RCxXQUFXLEVBQUUsR0FBRztJQUNoQixtQ0FBbUM7SUFDbkMsSUFBSSxFQUFFLElBQUk7SUFDViw0QkFBNEI7SUFDNUIsU0FBUyxFQUFFLFdBQVc7SUFDdEIsNkJBQTZCO0lBQzdCLFVBQVUsRUFBRSxXQUFXO0lBQ3ZCLDJCQUEyQjtJQUMzQixRQUFRLEVBQUUsV0FBVztJQUNyQiwyQkFBMkI7SUFDM0IsUUFBUSxFQUFFLFdBQVc7SUFDckIsMkJBQTJCO0lBQzNCLFFBQVEsRUFBRSxXQUFXO0lBQ3JCLDRCQUE0QjtJQUM1QixTQUFTLEVBQUUsV0FBVztJQUN0Qiw0QkFBNEI7SUFDNUIsU0FBUyxFQUFFLFdBQVc7SUFDdEIsNkJBQTZCO0lBQzdCLFVBQVUsRUFBRSxXQUFXO0lBQ3ZCLDZCQUE2QjtJQUM3QixVQUFVLEVBQUUsV0FBVztJQUN2QiwyQkFBMkI7SUFDM0IsUUFBUSxFQUFFLFdBQVc7SUFDckIsMkJBQTJCO0lBQzNCLFFBQVEsRUFBRSxXQUFXO0lBQ3JCLDRCQUE0QjtJQUM1QixTQUFTLEVBQUUsV0FBVztDQUNkLENBQUE7QUFFVixnRkFBZ0Y7QUFDaEYsTUFBTSxDQUFDLE1BQU0sY0FBYyxHQUFHLEVBQUUsQ0FBQTtBQUNoQywyQ0FBMkM7QUFDM0MsTUFBTSxDQUFDLE1BQU0sYUFBYSxHQUFHLElBQUksQ0FBQTtBQUVqQyxzSEFBc0g7QUFDdEgsTUFBTSxDQUFDLE1BQU0sWUFBWSxHQUFHLFFBQVEsR0FBRyxRQUFRLENBQUMsTUFBTSxDQUFBO0FBRXRELDRGQUE0RjtBQUM1RixNQUFNLENBQUMsTUFBTSxTQUFTLEdBQWlCLGFBQWEsQ0FBQyxxQkFBcUIsRUFBRSxZQUFZLENBQUMsQ0FBQTtBQUV6Rjs7Ozs7OztHQU9HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxZQUFZLENBQUMsS0FBdUIsRUFBRSxJQUFxQixFQUFFLEtBQWE7SUFDOUYsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFlBQVksRUFBRSxJQUFJLEVBQUUsYUFBYSxDQUFDLHFCQUFxQixFQUFFLE1BQU0sRUFBRSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsQ0FBQyxDQUFBO0FBQ2xJLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFlBQVksQ0FBQyxLQUF1QixFQUFFLEtBQWE7SUFDdkUsT0FBTyxrQkFBa0IsQ0FBQyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFlBQVksRUFBRSxhQUFhLENBQUMscUJBQXFCLEVBQUUsSUFBSSxFQUFFLEVBQUUsT0FBTyxFQUFFLENBQUMsQ0FBQyxPQUFPLEVBQUUsRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDN0ksQ0FBQztBQUVEOztHQUVHO0FBQ0gsTUFBTSxPQUFPLFNBQVUsU0FBUSxJQUFJO0lBQ2pDOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLElBQTRCLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRSxVQUE2QixFQUFFOzs7WUFDeEYsTUFBTSxRQUFRLGtDQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsU0FBUyxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDL0MsT0FBTyxJQUFJLENBQUMsa0JBQWtCLENBQUMsTUFBTSxZQUFZLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDeEk7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLFdBQVcsQ0FBQyxVQUE2QixFQUFFO1FBQy9DLE9BQU8sSUFBSSxDQUFDLGtCQUFrQixDQUFDLE1BQU0sWUFBWSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsT0FBTyxDQUFDLFdBQVcsS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7SUFDOUcsQ0FBQztDQUNGIn0=