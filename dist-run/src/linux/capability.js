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
 * `<linux/capability.h>`: the parts that root's power is divided into. The bounding set and the ambient set of a process
 * are settings of prctl(2): see `readCapabilityBoundingSet`, `raiseAmbientCapability` and their kin in `linux/prctl`.
 *
 * @module linux/capability
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
import { SYS } from '../near/sys.js';
import { array, struct } from '../memory/aggregates.js';
import { Int32, Uint32 } from '../memory/scalars.js';
import { Task } from '../handle/task.js';
import { integer } from './arguments.js';
/**
 * What a process may do, beyond what its user may.
 * @see https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export const CAP = {
    /** Give files away: change their owner and group. */
    CHOWN: 0,
    /** Not be held up by the permissions of files. */
    DAC_OVERRIDE: 1,
    /** Not be held up by those, for reading files and searching directories. */
    DAC_READ_SEARCH: 2,
    /** Do what only a file's owner may, such as changing its permissions. */
    FOWNER: 3,
    /** Keep the set-user-ID and set-group-ID bits of a file that is changed. */
    FSETID: 4,
    /** Send signals to anybody's processes. */
    KILL: 5,
    /** Become any group, and write gid maps. */
    SETGID: 6,
    /** Become any user, and write uid maps. */
    SETUID: 7,
    /** Drop capabilities from the bounding set, add those in it to the inheritable set, and set the secure bits. */
    SETPCAP: 8,
    /** Set the immutable and append-only flags of files. */
    LINUX_IMMUTABLE: 9,
    /** Bind sockets to ports below 1024. */
    NET_BIND_SERVICE: 10,
    /** Not used. */
    NET_BROADCAST: 11,
    /** Configure the network. */
    NET_ADMIN: 12,
    /** Use raw and packet sockets. */
    NET_RAW: 13,
    /** Lock memory. */
    IPC_LOCK: 14,
    /** Not be held up by the permissions of System V IPC objects. */
    IPC_OWNER: 15,
    /** Load and unload kernel modules. */
    SYS_MODULE: 16,
    /** Use I/O ports and look into kernel memory. */
    SYS_RAWIO: 17,
    /** chroot(2), and enter mount namespaces. */
    SYS_CHROOT: 18,
    /** Trace and look into anybody's processes. */
    SYS_PTRACE: 19,
    /** acct(2). */
    SYS_PACCT: 20,
    /** Mount file systems, enter and make namespaces, and much more. */
    SYS_ADMIN: 21,
    /** reboot(2) and kexec_load(2). */
    SYS_BOOT: 22,
    /** Raise priorities, and choose real-time policies and CPUs for anybody. */
    SYS_NICE: 23,
    /** Go beyond resource limits and quotas. */
    SYS_RESOURCE: 24,
    /** Set the clocks. */
    SYS_TIME: 25,
    /** vhangup(2), and some ioctls of virtual terminals. */
    SYS_TTY_CONFIG: 26,
    /** Make device files. */
    MKNOD: 27,
    /** Take leases on anybody's files. */
    LEASE: 28,
    /** Write to the audit log. */
    AUDIT_WRITE: 29,
    /** Configure auditing. */
    AUDIT_CONTROL: 30,
    /** Give files capabilities, and map user 0 of the parent namespace. */
    SETFCAP: 31,
    /** Not be held up by mandatory access control. */
    MAC_OVERRIDE: 32,
    /** Configure mandatory access control. */
    MAC_ADMIN: 33,
    /** Read the kernel's log, and see kernel addresses. */
    SYSLOG: 34,
    /** Set timers that wake the machine. */
    WAKE_ALARM: 35,
    /** Keep the machine awake. */
    BLOCK_SUSPEND: 36,
    /** Read the audit log. */
    AUDIT_READ: 37,
    /** Use performance counters and trace the kernel; since Linux 5.8. */
    PERFMON: 38,
    /** Load BPF programs; since Linux 5.8. */
    BPF: 39,
    /** Choose pids, and what else restoring a process takes; since Linux 5.9. */
    CHECKPOINT_RESTORE: 40,
};
/** The last capability that has a name here. The kernel's own last one is in `/proc/sys/kernel/cap_last_cap`. */
export const CAP_LAST_CAP = CAP.CHECKPOINT_RESTORE;
/** The last capability that a set has room for. */
const LAST = 63;
/** What the header of capget(2) and capset(2) says of the length of the sets. */
export const LINUX_CAPABILITY_VERSION = {
    /** 32 bits. */
    1: 0x1998_0330,
    /** 64 bits; not to be used any more. */
    2: 0x2007_1026,
    /** 64 bits. */
    3: 0x2008_0522,
};
/** Whom capget(2) and capset(2) mean. */
export const UserCapHeader = struct('struct __user_cap_header_struct', {
    /** Of {@link LINUX_CAPABILITY_VERSION}; the kernel writes the one it prefers where it does not know that. */
    version: Uint32,
    /** The process; 0 for the caller. */
    pid: Int32,
});
/** Half of each set: 32 bits. With version 3 there are two of these, the first with the lower half. */
export const UserCapData = struct('struct __user_cap_data_struct', {
    /** What counts. */
    effective: Uint32,
    /** What may become effective. */
    permitted: Uint32,
    /** What programs that are exec'd may keep, if their files say so. */
    inheritable: Uint32,
});
/** What version 3 of capget(2) and capset(2) takes: both halves. */
export const UserCapDataPair = array(UserCapData, 2);
const MASK = (1n << 64n) - 1n;
/**
 * A set of capabilities. It does not change; what adds to it or takes away from it makes a new one.
 */
export class CapabilitySet {
    /** No capability. */
    static none = new CapabilitySet(0n);
    /** All capabilities that have a name here. */
    static all = CapabilitySet.of(...Object.values(CAP));
    /** The set as bits, bit 0 for capability 0: as `/proc/PID/status` shows it in hexadecimal. */
    bits;
    /**
     * @param bits - from 0 to 2^64-1
     * @throws RangeError for other bits
     */
    constructor(bits) {
        if (bits < 0n || bits > MASK)
            throw new RangeError(`a set of capabilities has 64 bits; ${bits} does not fit`);
        this.bits = bits;
    }
    /**
     * The set of some capabilities.
     * @param capabilities - of {@link CAP}, or other numbers from 0 to 63
     * @throws RangeError for another number
     */
    static of(...capabilities) {
        let bits = 0n;
        for (const capability of capabilities)
            bits |= 1n << BigInt(number(capability));
        return new CapabilitySet(bits);
    }
    /** How many capabilities are in it. */
    get size() {
        return [...this].length;
    }
    /**
     * Whether a capability is in it.
     * @param capability - of {@link CAP}
     */
    has(capability) {
        return (this.bits >> BigInt(number(capability)) & 1n) === 1n;
    }
    /**
     * This set and some more.
     * @param capabilities - of {@link CAP}
     */
    with(...capabilities) {
        return new CapabilitySet(this.bits | CapabilitySet.of(...capabilities).bits);
    }
    /**
     * This set less some.
     * @param capabilities - of {@link CAP}
     */
    without(...capabilities) {
        return new CapabilitySet(this.bits & ~CapabilitySet.of(...capabilities).bits);
    }
    /**
     * What is in both sets.
     * @param other - the other one
     */
    and(other) {
        return new CapabilitySet(this.bits & other.bits);
    }
    /**
     * Whether both sets have the same capabilities.
     * @param other - the other one
     */
    equals(other) {
        return this.bits === other.bits;
    }
    /** The numbers of the capabilities in it, from the lowest on. */
    *[Symbol.iterator]() {
        for (let capability = 0; capability <= LAST; capability++)
            if ((this.bits >> BigInt(capability) & 1n) === 1n)
                yield capability;
    }
    /** As capsh(1) has it: `cap_chown,cap_net_raw`; what has no name here as its number. */
    toString() {
        return [...this].map(capabilityName).join(',');
    }
}
function number(capability) {
    return integer('a capability', capability, 0, LAST);
}
/**
 * The name of a capability, as capsh(1) has it: `cap_net_raw`.
 * @param capability - its number
 * @returns the number as a string, where it has no name here
 */
export function capabilityName(capability) {
    const entry = Object.entries(CAP).find(([, value]) => value === capability);
    return entry === undefined ? String(capability) : `cap_${entry[0].toLowerCase()}`;
}
/**
 * capget(2), raw.
 * @param sysif - the process
 * @param header - the address of a {@link UserCapHeader}
 * @param data - where the sets go, as its version says: with 3, {@link UserCapDataPair}; NULL to ask for the version
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export async function _capget(sysif, header, data) {
    await sysif.syscall(SYS.capget, header, data);
}
/**
 * capset(2), raw: of the calling thread alone.
 * @param sysif - the process
 * @param header - the address of a {@link UserCapHeader}, whose pid must mean the caller
 * @param data - the address of the sets, as its version says
 * @see https://man7.org/linux/man-pages/man2/capget.2.html
 */
export async function _capset(sysif, header, data) {
    await sysif.syscall(SYS.capset, header, data);
}
const WORD = 0xffffffffn;
function halves({ effective, permitted, inheritable }) {
    return [0n, 32n].map((shift) => ({
        effective: Number(effective.bits >> shift & WORD),
        permitted: Number(permitted.bits >> shift & WORD),
        inheritable: Number(inheritable.bits >> shift & WORD),
    }));
}
function whole(data, name) {
    const [low, high] = data;
    return new CapabilitySet(BigInt(high[name]) << 32n | BigInt(low[name]));
}
/**
 * Tasks that have capabilities.
 */
export class CapabilityTask extends Task {
    /**
     * The capabilities of a process.
     * @param pid - the process, or one of its threads; this task's where it is left out
     * @throws ErrnoError with ESRCH where there is no such process
     * @throws PidNamespaceMismatchError where the number would mean another process to this task
     * @see https://man7.org/linux/man-pages/man2/capget.2.html
     */
    async capget(pid) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const whom = UserCapHeader.of({ version: LINUX_CAPABILITY_VERSION[3], pid: pid === undefined ? 0 : pid.for(this) });
            const header = __addDisposableResource(env_1, this.argument(UserCapHeader, whom), false);
            const data = await this.fill(UserCapDataPair, (buffer) => _capget(this.sysif, header, buffer));
            return { effective: whole(data, 'effective'), permitted: whole(data, 'permitted'), inheritable: whole(data, 'inheritable') };
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
     * Set this thread's capabilities. Permitted ones can only be given up; effective ones must be permitted. What is dropped
     * from the permitted or inheritable set is no longer ambient either.
     * @param capabilities - all three sets
     * @throws ErrnoError with EPERM for what may not be added: to the permitted set anything, to the effective set what is not
     *   permitted, to the inheritable set what is not in the bounding set
     * @throws SyscallSendError on the Node process's own task, where it would change the main thread alone
     * @see https://man7.org/linux/man-pages/man2/capget.2.html
     */
    async capset(capabilities) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const header = __addDisposableResource(env_2, this.argument(UserCapHeader, { version: LINUX_CAPABILITY_VERSION[3], pid: 0 }), false);
            const data = __addDisposableResource(env_2, this.argument(UserCapDataPair, halves(capabilities)), false);
            await _capset(this.sysif, header, {
                operand: data.near,
                toString: () => `{effective=${show(capabilities.effective)}, permitted=${show(capabilities.permitted)}, inheritable=${show(capabilities.inheritable)}}`,
            });
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
}
function show(set) {
    return set.bits === 0n ? '0' : set.equals(CapabilitySet.all) ? 'all' : set.toString();
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiY2FwYWJpbGl0eS5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbImNhcGFiaWxpdHkudHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7OztBQUFBOzs7Ozs7R0FNRztBQUNILE9BQU8sRUFBRSxHQUFHLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUVwQyxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBb0IsTUFBTSx5QkFBeUIsQ0FBQTtBQUN6RSxPQUFPLEVBQUUsS0FBSyxFQUFFLE1BQU0sRUFBRSxNQUFNLHNCQUFzQixDQUFBO0FBR3BELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxtQkFBbUIsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsT0FBTyxFQUF3QixNQUFNLGdCQUFnQixDQUFBO0FBRTlEOzs7R0FHRztBQUNILE1BQU0sQ0FBQyxNQUFNLEdBQUcsR0FBRztJQUNqQixxREFBcUQ7SUFDckQsS0FBSyxFQUFFLENBQUM7SUFDUixrREFBa0Q7SUFDbEQsWUFBWSxFQUFFLENBQUM7SUFDZiw0RUFBNEU7SUFDNUUsZUFBZSxFQUFFLENBQUM7SUFDbEIseUVBQXlFO0lBQ3pFLE1BQU0sRUFBRSxDQUFDO0lBQ1QsNEVBQTRFO0lBQzVFLE1BQU0sRUFBRSxDQUFDO0lBQ1QsMkNBQTJDO0lBQzNDLElBQUksRUFBRSxDQUFDO0lBQ1AsNENBQTRDO0lBQzVDLE1BQU0sRUFBRSxDQUFDO0lBQ1QsMkNBQTJDO0lBQzNDLE1BQU0sRUFBRSxDQUFDO0lBQ1QsZ0hBQWdIO0lBQ2hILE9BQU8sRUFBRSxDQUFDO0lBQ1Ysd0RBQXdEO0lBQ3hELGVBQWUsRUFBRSxDQUFDO0lBQ2xCLHdDQUF3QztJQUN4QyxnQkFBZ0IsRUFBRSxFQUFFO0lBQ3BCLGdCQUFnQjtJQUNoQixhQUFhLEVBQUUsRUFBRTtJQUNqQiw2QkFBNkI7SUFDN0IsU0FBUyxFQUFFLEVBQUU7SUFDYixrQ0FBa0M7SUFDbEMsT0FBTyxFQUFFLEVBQUU7SUFDWCxtQkFBbUI7SUFDbkIsUUFBUSxFQUFFLEVBQUU7SUFDWixpRUFBaUU7SUFDakUsU0FBUyxFQUFFLEVBQUU7SUFDYixzQ0FBc0M7SUFDdEMsVUFBVSxFQUFFLEVBQUU7SUFDZCxpREFBaUQ7SUFDakQsU0FBUyxFQUFFLEVBQUU7SUFDYiw2Q0FBNkM7SUFDN0MsVUFBVSxFQUFFLEVBQUU7SUFDZCwrQ0FBK0M7SUFDL0MsVUFBVSxFQUFFLEVBQUU7SUFDZCxlQUFlO0lBQ2YsU0FBUyxFQUFFLEVBQUU7SUFDYixvRUFBb0U7SUFDcEUsU0FBUyxFQUFFLEVBQUU7SUFDYixtQ0FBbUM7SUFDbkMsUUFBUSxFQUFFLEVBQUU7SUFDWiw0RUFBNEU7SUFDNUUsUUFBUSxFQUFFLEVBQUU7SUFDWiw0Q0FBNEM7SUFDNUMsWUFBWSxFQUFFLEVBQUU7SUFDaEIsc0JBQXNCO0lBQ3RCLFFBQVEsRUFBRSxFQUFFO0lBQ1osd0RBQXdEO0lBQ3hELGNBQWMsRUFBRSxFQUFFO0lBQ2xCLHlCQUF5QjtJQUN6QixLQUFLLEVBQUUsRUFBRTtJQUNULHNDQUFzQztJQUN0QyxLQUFLLEVBQUUsRUFBRTtJQUNULDhCQUE4QjtJQUM5QixXQUFXLEVBQUUsRUFBRTtJQUNmLDBCQUEwQjtJQUMxQixhQUFhLEVBQUUsRUFBRTtJQUNqQix1RUFBdUU7SUFDdkUsT0FBTyxFQUFFLEVBQUU7SUFDWCxrREFBa0Q7SUFDbEQsWUFBWSxFQUFFLEVBQUU7SUFDaEIsMENBQTBDO0lBQzFDLFNBQVMsRUFBRSxFQUFFO0lBQ2IsdURBQXVEO0lBQ3ZELE1BQU0sRUFBRSxFQUFFO0lBQ1Ysd0NBQXdDO0lBQ3hDLFVBQVUsRUFBRSxFQUFFO0lBQ2QsOEJBQThCO0lBQzlCLGFBQWEsRUFBRSxFQUFFO0lBQ2pCLDBCQUEwQjtJQUMxQixVQUFVLEVBQUUsRUFBRTtJQUNkLHNFQUFzRTtJQUN0RSxPQUFPLEVBQUUsRUFBRTtJQUNYLDBDQUEwQztJQUMxQyxHQUFHLEVBQUUsRUFBRTtJQUNQLDZFQUE2RTtJQUM3RSxrQkFBa0IsRUFBRSxFQUFFO0NBQ2QsQ0FBQTtBQUtWLGlIQUFpSDtBQUNqSCxNQUFNLENBQUMsTUFBTSxZQUFZLEdBQWtDLEdBQUcsQ0FBQyxrQkFBa0IsQ0FBQTtBQUVqRixtREFBbUQ7QUFDbkQsTUFBTSxJQUFJLEdBQUcsRUFBRSxDQUFBO0FBRWYsaUZBQWlGO0FBQ2pGLE1BQU0sQ0FBQyxNQUFNLHdCQUF3QixHQUFHO0lBQ3RDLGVBQWU7SUFDZixDQUFDLEVBQUUsV0FBVztJQUNkLHdDQUF3QztJQUN4QyxDQUFDLEVBQUUsV0FBVztJQUNkLGVBQWU7SUFDZixDQUFDLEVBQUUsV0FBVztDQUNOLENBQUE7QUFFVix5Q0FBeUM7QUFDekMsTUFBTSxDQUFDLE1BQU0sYUFBYSxHQUFHLE1BQU0sQ0FBQyxpQ0FBaUMsRUFBRTtJQUNyRSw2R0FBNkc7SUFDN0csT0FBTyxFQUFFLE1BQU07SUFDZixxQ0FBcUM7SUFDckMsR0FBRyxFQUFFLEtBQUs7Q0FDWCxDQUFDLENBQUE7QUFJRix1R0FBdUc7QUFDdkcsTUFBTSxDQUFDLE1BQU0sV0FBVyxHQUFHLE1BQU0sQ0FBQywrQkFBK0IsRUFBRTtJQUNqRSxtQkFBbUI7SUFDbkIsU0FBUyxFQUFFLE1BQU07SUFDakIsaUNBQWlDO0lBQ2pDLFNBQVMsRUFBRSxNQUFNO0lBQ2pCLHFFQUFxRTtJQUNyRSxXQUFXLEVBQUUsTUFBTTtDQUNwQixDQUFDLENBQUE7QUFJRixvRUFBb0U7QUFDcEUsTUFBTSxDQUFDLE1BQU0sZUFBZSxHQUE2QixLQUFLLENBQWMsV0FBVyxFQUFFLENBQUMsQ0FBQyxDQUFBO0FBRTNGLE1BQU0sSUFBSSxHQUFHLENBQUMsRUFBRSxJQUFJLEdBQUcsQ0FBQyxHQUFHLEVBQUUsQ0FBQTtBQUU3Qjs7R0FFRztBQUNILE1BQU0sT0FBTyxhQUFhO0lBQ3hCLHFCQUFxQjtJQUNyQixNQUFNLENBQVUsSUFBSSxHQUFrQixJQUFJLGFBQWEsQ0FBQyxFQUFFLENBQUMsQ0FBQTtJQUUzRCw4Q0FBOEM7SUFDOUMsTUFBTSxDQUFVLEdBQUcsR0FBa0IsYUFBYSxDQUFDLEVBQUUsQ0FBQyxHQUFHLE1BQU0sQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtJQUU1RSw4RkFBOEY7SUFDckYsSUFBSSxDQUFRO0lBRXJCOzs7T0FHRztJQUNILFlBQVksSUFBWTtRQUN0QixJQUFJLElBQUksR0FBRyxFQUFFLElBQUksSUFBSSxHQUFHLElBQUk7WUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHNDQUFzQyxJQUFJLGVBQWUsQ0FBQyxDQUFBO1FBQzdHLElBQUksQ0FBQyxJQUFJLEdBQUcsSUFBSSxDQUFBO0lBQ2xCLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsTUFBTSxDQUFDLEVBQUUsQ0FBQyxHQUFHLFlBQStCO1FBQzFDLElBQUksSUFBSSxHQUFHLEVBQUUsQ0FBQTtRQUNiLEtBQUssTUFBTSxVQUFVLElBQUksWUFBWTtZQUFFLElBQUksSUFBSSxFQUFFLElBQUksTUFBTSxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFBO1FBQy9FLE9BQU8sSUFBSSxhQUFhLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDaEMsQ0FBQztJQUVELHVDQUF1QztJQUN2QyxJQUFJLElBQUk7UUFDTixPQUFPLENBQUMsR0FBRyxJQUFJLENBQUMsQ0FBQyxNQUFNLENBQUE7SUFDekIsQ0FBQztJQUVEOzs7T0FHRztJQUNILEdBQUcsQ0FBQyxVQUFrQjtRQUNwQixPQUFPLENBQUMsSUFBSSxDQUFDLElBQUksSUFBSSxNQUFNLENBQUMsTUFBTSxDQUFDLFVBQVUsQ0FBQyxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQUssRUFBRSxDQUFBO0lBQzlELENBQUM7SUFFRDs7O09BR0c7SUFDSCxJQUFJLENBQUMsR0FBRyxZQUErQjtRQUNyQyxPQUFPLElBQUksYUFBYSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsYUFBYSxDQUFDLEVBQUUsQ0FBQyxHQUFHLFlBQVksQ0FBQyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQzlFLENBQUM7SUFFRDs7O09BR0c7SUFDSCxPQUFPLENBQUMsR0FBRyxZQUErQjtRQUN4QyxPQUFPLElBQUksYUFBYSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsQ0FBQyxhQUFhLENBQUMsRUFBRSxDQUFDLEdBQUcsWUFBWSxDQUFDLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDL0UsQ0FBQztJQUVEOzs7T0FHRztJQUNILEdBQUcsQ0FBQyxLQUFvQjtRQUN0QixPQUFPLElBQUksYUFBYSxDQUFDLElBQUksQ0FBQyxJQUFJLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFBO0lBQ2xELENBQUM7SUFFRDs7O09BR0c7SUFDSCxNQUFNLENBQUMsS0FBb0I7UUFDekIsT0FBTyxJQUFJLENBQUMsSUFBSSxLQUFLLEtBQUssQ0FBQyxJQUFJLENBQUE7SUFDakMsQ0FBQztJQUVELGlFQUFpRTtJQUNqRSxDQUFFLENBQUMsTUFBTSxDQUFDLFFBQVEsQ0FBQztRQUNqQixLQUFLLElBQUksVUFBVSxHQUFHLENBQUMsRUFBRSxVQUFVLElBQUksSUFBSSxFQUFFLFVBQVUsRUFBRTtZQUFFLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxJQUFJLE1BQU0sQ0FBQyxVQUFVLENBQUMsR0FBRyxFQUFFLENBQUMsS0FBSyxFQUFFO2dCQUFFLE1BQU0sVUFBVSxDQUFBO0lBQ2hJLENBQUM7SUFFRCx3RkFBd0Y7SUFDeEYsUUFBUTtRQUNOLE9BQU8sQ0FBQyxHQUFHLElBQUksQ0FBQyxDQUFDLEdBQUcsQ0FBQyxjQUFjLENBQUMsQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDaEQsQ0FBQzs7QUFHSCxTQUFTLE1BQU0sQ0FBQyxVQUFrQjtJQUNoQyxPQUFPLE9BQU8sQ0FBQyxjQUFjLEVBQUUsVUFBVSxFQUFFLENBQUMsRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUNyRCxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILE1BQU0sVUFBVSxjQUFjLENBQUMsVUFBa0I7SUFDL0MsTUFBTSxLQUFLLEdBQUcsTUFBTSxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsRUFBRSxDQUFDLEtBQUssS0FBSyxVQUFVLENBQUMsQ0FBQTtJQUMzRSxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxVQUFVLENBQUMsQ0FBQyxDQUFDLENBQUMsT0FBTyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsV0FBVyxFQUFFLEVBQUUsQ0FBQTtBQUNuRixDQUFDO0FBWUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxNQUF1QixFQUFFLElBQXFCO0lBQ25HLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUMvQyxDQUFDO0FBRUQ7Ozs7OztHQU1HO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxPQUFPLENBQUMsS0FBdUIsRUFBRSxNQUF1QixFQUFFLElBQXFCO0lBQ25HLE1BQU0sS0FBSyxDQUFDLE9BQU8sQ0FBQyxHQUFHLENBQUMsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsQ0FBQTtBQUMvQyxDQUFDO0FBRUQsTUFBTSxJQUFJLEdBQUcsV0FBWSxDQUFBO0FBRXpCLFNBQVMsTUFBTSxDQUFDLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxXQUFXLEVBQWdCO0lBQ2pFLE9BQU8sQ0FBQyxFQUFFLEVBQUUsR0FBRyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsS0FBSyxFQUFFLEVBQUUsQ0FBQyxDQUFDO1FBQy9CLFNBQVMsRUFBRSxNQUFNLENBQUMsU0FBUyxDQUFDLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO1FBQ2pELFNBQVMsRUFBRSxNQUFNLENBQUMsU0FBUyxDQUFDLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO1FBQ2pELFdBQVcsRUFBRSxNQUFNLENBQUMsV0FBVyxDQUFDLElBQUksSUFBSSxLQUFLLEdBQUcsSUFBSSxDQUFDO0tBQ3RELENBQUMsQ0FBQyxDQUFBO0FBQ0wsQ0FBQztBQUVELFNBQVMsS0FBSyxDQUFDLElBQTRCLEVBQUUsSUFBdUI7SUFDbEUsTUFBTSxDQUFDLEdBQUcsRUFBRSxJQUFJLENBQUMsR0FBRyxJQUFrQyxDQUFBO0lBQ3RELE9BQU8sSUFBSSxhQUFhLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQyxJQUFJLEdBQUcsR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUN6RSxDQUFDO0FBRUQ7O0dBRUc7QUFDSCxNQUFNLE9BQU8sY0FBZSxTQUFRLElBQUk7SUFDdEM7Ozs7OztPQU1HO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFTOzs7WUFDcEIsTUFBTSxJQUFJLEdBQUcsYUFBYSxDQUFDLEVBQUUsQ0FBQyxFQUFFLE9BQU8sRUFBRSx3QkFBd0IsQ0FBQyxDQUFDLENBQUMsRUFBRSxHQUFHLEVBQUUsR0FBRyxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLENBQUMsQ0FBQTtZQUNuSCxNQUFNLE1BQU0sa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBZ0IsYUFBYSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDaEUsTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsSUFBSSxDQUFDLGVBQWUsRUFBRSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLE1BQU0sQ0FBQyxDQUFDLENBQUE7WUFDOUYsT0FBTyxFQUFFLFNBQVMsRUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxFQUFFLFNBQVMsRUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLFdBQVcsQ0FBQyxFQUFFLFdBQVcsRUFBRSxLQUFLLENBQUMsSUFBSSxFQUFFLGFBQWEsQ0FBQyxFQUFFLENBQUE7Ozs7Ozs7OztLQUM3SDtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLE1BQU0sQ0FBQyxZQUEwQjs7O1lBQ3JDLE1BQU0sTUFBTSxrQ0FBRyxJQUFJLENBQUMsUUFBUSxDQUFnQixhQUFhLEVBQUUsRUFBRSxPQUFPLEVBQUUsd0JBQXdCLENBQUMsQ0FBQyxDQUFDLEVBQUUsR0FBRyxFQUFFLENBQUMsRUFBRSxDQUFDLFFBQUEsQ0FBQTtZQUM1RyxNQUFNLElBQUksa0NBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBZ0IsZUFBZSxFQUFFLE1BQU0sQ0FBQyxZQUFZLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDaEYsTUFBTSxPQUFPLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUU7Z0JBQ2hDLE9BQU8sRUFBRSxJQUFJLENBQUMsSUFBSTtnQkFDbEIsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLGNBQWMsSUFBSSxDQUFDLFlBQVksQ0FBQyxTQUFTLENBQUMsZUFBZSxJQUFJLENBQUMsWUFBWSxDQUFDLFNBQVMsQ0FBQyxpQkFBaUIsSUFBSSxDQUFDLFlBQVksQ0FBQyxXQUFXLENBQUMsR0FBRzthQUN4SixDQUFDLENBQUE7Ozs7Ozs7OztLQUNIO0NBQ0Y7QUFFRCxTQUFTLElBQUksQ0FBQyxHQUFrQjtJQUM5QixPQUFPLEdBQUcsQ0FBQyxJQUFJLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxNQUFNLENBQUMsYUFBYSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxRQUFRLEVBQUUsQ0FBQTtBQUN2RixDQUFDIn0=