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
 * `<linux/utsname.h>`: the names of the machine, of the kernel and of the NIS domain. The first and the last belong to the UTS
 * namespace, so that a child in a new one (`CLONE.NEWUTS`) can have its own.
 *
 * @module linux/utsname
 * @see https://man7.org/linux/man-pages/man7/uts_namespaces.7.html
 */
import { SYS } from '../near/sys.js';
import { mapped, struct } from '../memory/aggregates.js';
import { byteArray, CString } from '../memory/bytes.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { integer } from './arguments.js';
import { boundedString } from './limits.js';
/** The longest name, in bytes without a NUL. */
export const __NEW_UTS_LEN = 64;
const ROOM = __NEW_UTS_LEN + 1;
const Name = mapped(byteArray(ROOM), `char[${ROOM}]`, (name) => Buffer.concat([Buffer.from(name), Buffer.alloc(ROOM)], ROOM), (bytes) => CString.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.byteLength));
/**
 * What uname(2) tells.
 * @see https://man7.org/linux/man-pages/man2/uname.2.html
 */
export const NewUtsname = struct('struct new_utsname', {
    /** The system: `Linux`. */
    sysname: Name,
    /** The host name. */
    nodename: Name,
    /** The kernel's version: `6.1.0-13-amd64`. */
    release: Name,
    /** How and when it was built. */
    version: Name,
    /** The instruction set: `x86_64`, `aarch64`. */
    machine: Name,
    /** The NIS domain; `(none)` where there is none. */
    domainname: Name,
});
const NewName = boundedString('a host or domain name', __NEW_UTS_LEN);
/**
 * uname(2), raw.
 * @param sysif - the process
 * @param buf - where a {@link NewUtsname} goes
 * @see https://man7.org/linux/man-pages/man2/uname.2.html
 */
export async function _uname(sysif, buf) {
    await sysif.syscall(SYS.uname, buf);
}
/**
 * sethostname(2), raw.
 * @param sysif - the process
 * @param name - the address of the name
 * @param len - its length, in bytes without a NUL
 * @see https://man7.org/linux/man-pages/man2/gethostname.2.html
 */
export async function _sethostname(sysif, name, len) {
    await sysif.syscall(SYS.sethostname, name, integer('sethostname: len', len, 0, __NEW_UTS_LEN));
}
/**
 * setdomainname(2), raw.
 * @param sysif - the process
 * @param name - the address of the name
 * @param len - its length, in bytes without a NUL
 * @see https://man7.org/linux/man-pages/man2/getdomainname.2.html
 */
export async function _setdomainname(sysif, name, len) {
    await sysif.syscall(SYS.setdomainname, name, integer('setdomainname: len', len, 0, __NEW_UTS_LEN));
}
async function setName(task, name, call) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const argument = __addDisposableResource(env_1, task.argument(NewName, name), false);
        await call(task.sysif, argument, Buffer.byteLength(name instanceof Pointer ? name.value : name));
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
 * Tasks that know the names of the machine.
 */
export class UtsnameTask extends Task {
    /**
     * The names of the system, the machine and the kernel.
     * @see https://man7.org/linux/man-pages/man2/uname.2.html
     */
    async uname() {
        return await this.fill(NewUtsname, (buf) => _uname(this.sysif, buf));
    }
    /**
     * Set the host name of the UTS namespace.
     * @param name - at most 64 bytes
     * @throws RangeError for a longer name, or one with a NUL inside
     * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN` in the user namespace of the UTS namespace
     * @see https://man7.org/linux/man-pages/man2/gethostname.2.html
     */
    async sethostname(name) {
        await setName(this, name, _sethostname);
    }
    /**
     * Set the NIS domain name of the UTS namespace.
     * @param name - at most 64 bytes
     * @throws RangeError for a longer name, or one with a NUL inside
     * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN` in the user namespace of the UTS namespace
     * @see https://man7.org/linux/man-pages/man2/getdomainname.2.html
     */
    async setdomainname(name) {
        await setName(this, name, _setdomainname);
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoidXRzbmFtZS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbInV0c25hbWUudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7Ozs7R0FNRztBQUNILE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsTUFBTSxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUMxRSxPQUFPLEVBQUUsU0FBUyxFQUFFLE9BQU8sRUFBRSxNQUFNLG9CQUFvQixDQUFBO0FBRXZELE9BQU8sRUFBRSxPQUFPLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUM5QyxPQUFPLEVBQUUsSUFBSSxFQUF1QixNQUFNLG1CQUFtQixDQUFBO0FBQzdELE9BQU8sRUFBRSxPQUFPLEVBQXdCLE1BQU0sZ0JBQWdCLENBQUE7QUFDOUQsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLGFBQWEsQ0FBQTtBQUUzQyxnREFBZ0Q7QUFDaEQsTUFBTSxDQUFDLE1BQU0sYUFBYSxHQUFHLEVBQUUsQ0FBQTtBQUUvQixNQUFNLElBQUksR0FBRyxhQUFhLEdBQUcsQ0FBQyxDQUFBO0FBRTlCLE1BQU0sSUFBSSxHQUFzQixNQUFNLENBQ3BDLFNBQVMsQ0FBQyxJQUFJLENBQUMsRUFDZixRQUFRLElBQUksR0FBRyxFQUNmLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxNQUFNLENBQUMsTUFBTSxDQUFDLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLEVBQUUsSUFBSSxDQUFDLEVBQ3RFLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksUUFBUSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsS0FBSyxDQUFDLFVBQVUsRUFBRSxLQUFLLENBQUMsVUFBVSxDQUFDLEVBQUUsQ0FBQyxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FDN0csQ0FBQTtBQUVEOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLFVBQVUsR0FBRyxNQUFNLENBQUMsb0JBQW9CLEVBQUU7SUFDckQsMkJBQTJCO0lBQzNCLE9BQU8sRUFBRSxJQUFJO0lBQ2IscUJBQXFCO0lBQ3JCLFFBQVEsRUFBRSxJQUFJO0lBQ2QsOENBQThDO0lBQzlDLE9BQU8sRUFBRSxJQUFJO0lBQ2IsaUNBQWlDO0lBQ2pDLE9BQU8sRUFBRSxJQUFJO0lBQ2IsZ0RBQWdEO0lBQ2hELE9BQU8sRUFBRSxJQUFJO0lBQ2Isb0RBQW9EO0lBQ3BELFVBQVUsRUFBRSxJQUFJO0NBQ2pCLENBQUMsQ0FBQTtBQUlGLE1BQU0sT0FBTyxHQUFHLGFBQWEsQ0FBQyx1QkFBdUIsRUFBRSxhQUFhLENBQUMsQ0FBQTtBQUVyRTs7Ozs7R0FLRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsTUFBTSxDQUFDLEtBQXVCLEVBQUUsR0FBb0I7SUFDeEUsTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsR0FBRyxDQUFDLENBQUE7QUFDckMsQ0FBQztBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsWUFBWSxDQUFDLEtBQXVCLEVBQUUsSUFBcUIsRUFBRSxHQUFXO0lBQzVGLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsV0FBVyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsa0JBQWtCLEVBQUUsR0FBRyxFQUFFLENBQUMsRUFBRSxhQUFhLENBQUMsQ0FBQyxDQUFBO0FBQ2hHLENBQUM7QUFFRDs7Ozs7O0dBTUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGNBQWMsQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsR0FBVztJQUM5RixNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLG9CQUFvQixFQUFFLEdBQUcsRUFBRSxDQUFDLEVBQUUsYUFBYSxDQUFDLENBQUMsQ0FBQTtBQUNwRyxDQUFDO0FBRUQsS0FBSyxVQUFVLE9BQU8sQ0FBQyxJQUFVLEVBQUUsSUFBNEIsRUFBRSxJQUF5Qjs7O1FBQ3hGLE1BQU0sUUFBUSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1FBQzdDLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsUUFBUSxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUMsSUFBSSxZQUFZLE9BQU8sQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0NBQ2pHO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sV0FBWSxTQUFRLElBQUk7SUFDbkM7OztPQUdHO0lBQ0gsS0FBSyxDQUFDLEtBQUs7UUFDVCxPQUFPLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxVQUFVLEVBQUUsQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEdBQUcsQ0FBQyxDQUFDLENBQUE7SUFDdEUsQ0FBQztJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxXQUFXLENBQUMsSUFBNEI7UUFDNUMsTUFBTSxPQUFPLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxZQUFZLENBQUMsQ0FBQTtJQUN6QyxDQUFDO0lBRUQ7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLGFBQWEsQ0FBQyxJQUE0QjtRQUM5QyxNQUFNLE9BQU8sQ0FBQyxJQUFJLEVBQUUsSUFBSSxFQUFFLGNBQWMsQ0FBQyxDQUFBO0lBQzNDLENBQUM7Q0FDRiJ9