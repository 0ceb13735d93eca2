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
 * `<linux/futex.h>`: fast user-space locks, and the robust lists by which the kernel tidies up after those that die with a
 * lock in their hands.
 *
 * A *futex word* is an aligned 32-bit word in memory that processes may share. Programs change it by atomic instructions
 * ({@link FutexWord} does so from TypeScript) and ask the kernel only to sleep until somebody changes it, and to wake those
 * who sleep.
 *
 * @module linux/futex
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 * @see https://man7.org/linux/man-pages/man7/futex.7.html
 */
import { Choice, Flags } from '../near/flags.js';
import { Address, hex } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { SyscallHangup } from '../near/errors.js';
import { list, struct } from '../memory/aggregates.js';
import { ConstPointer, Int32, Int64, Uint32, Uint64 } from '../memory/scalars.js';
import { ctype } from '../memory/type.js';
import { Pointer } from '../handle/pointer.js';
import { Task } from '../handle/task.js';
import { checkTimespec, Timespec } from './time_types.js';
const UINT_MAX = 0xffff_ffff;
const INT_MAX = 0x7fff_ffff;
const WORD_SIZE = 4;
/**
 * Operations of futex(2) and the flags that go with them. The methods of {@link FutexTask} put these together themselves.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export const FUTEX = {
    /** Sleep if the word has the expected value. */
    WAIT: 0,
    /** Wake those who sleep on the word. */
    WAKE: 1,
    /** Bind the futex to a file descriptor: removed in Linux 2.6.26, and refused with ENOSYS since. */
    FD: 2,
    /** Wake some, and move the others to another word. Prone to races: use `CMP_REQUEUE`. */
    REQUEUE: 3,
    /** `REQUEUE`, if the word has the expected value. */
    CMP_REQUEUE: 4,
    /** Change a second word, wake those on the first, and perhaps those on the second. */
    WAKE_OP: 5,
    /** Take a priority-inheriting lock; an absolute timeout of the realtime clock. */
    LOCK_PI: 6,
    /** Release a priority-inheriting lock. */
    UNLOCK_PI: 7,
    /** Take a priority-inheriting lock, if that needs no waiting. */
    TRYLOCK_PI: 8,
    /** `WAIT` with a bit mask and an absolute timeout. */
    WAIT_BITSET: 9,
    /** `WAKE` of those whose mask shares a bit with the given one. */
    WAKE_BITSET: 10,
    /** Sleep on a plain word, to be moved to a priority-inheriting lock by `CMP_REQUEUE_PI`. */
    WAIT_REQUEUE_PI: 11,
    /** Hand a priority-inheriting lock to one who sleeps in `WAIT_REQUEUE_PI`, and move others to it. */
    CMP_REQUEUE_PI: 12,
    /** `LOCK_PI` with a choice of clocks; since Linux 5.14. */
    LOCK_PI2: 13,
    /** Flag: the word is used within one address space only, which is faster. */
    PRIVATE_FLAG: 128,
    /** Flag: the timeout is one of the realtime clock, not of the monotonic one. */
    CLOCK_REALTIME: 256,
    /** `WAIT` with the private flag. */
    WAIT_PRIVATE: 0 | 128,
    /** `WAKE` with the private flag. */
    WAKE_PRIVATE: 1 | 128,
    /** `REQUEUE` with the private flag. */
    REQUEUE_PRIVATE: 3 | 128,
    /** `CMP_REQUEUE` with the private flag. */
    CMP_REQUEUE_PRIVATE: 4 | 128,
    /** `WAKE_OP` with the private flag. */
    WAKE_OP_PRIVATE: 5 | 128,
    /** `LOCK_PI` with the private flag. */
    LOCK_PI_PRIVATE: 6 | 128,
    /** `UNLOCK_PI` with the private flag. */
    UNLOCK_PI_PRIVATE: 7 | 128,
    /** `TRYLOCK_PI` with the private flag. */
    TRYLOCK_PI_PRIVATE: 8 | 128,
    /** `WAIT_BITSET` with the private flag. */
    WAIT_BITSET_PRIVATE: 9 | 128,
    /** `WAKE_BITSET` with the private flag. */
    WAKE_BITSET_PRIVATE: 10 | 128,
    /** `WAIT_REQUEUE_PI` with the private flag. */
    WAIT_REQUEUE_PI_PRIVATE: 11 | 128,
    /** `CMP_REQUEUE_PI` with the private flag. */
    CMP_REQUEUE_PI_PRIVATE: 12 | 128,
    /** `LOCK_PI2` with the private flag. */
    LOCK_PI2_PRIVATE: 13 | 128,
};
/**
 * Flags of the futex2 calls (`futex_wait`, `futex_wake`, `futex_requeue`) and of each waiter of `futex_waitv`. The kernel
 * knows only 32-bit words so far, and refuses the other sizes with EINVAL.
 * @see include/uapi/linux/futex.h in Linux 6.16
 */
export const FUTEX2 = {
    /** An 8-bit word. */
    SIZE_U8: 0x00,
    /** A 16-bit word. */
    SIZE_U16: 0x01,
    /** A 32-bit word. */
    SIZE_U32: 0x02,
    /** A 64-bit word. */
    SIZE_U64: 0x03,
    /** Behind the word stands a second one with the number of a NUMA node; since Linux 6.16. */
    NUMA: 0x04,
    /** With `NUMA`: where no node is given, take that of the memory policy; since Linux 6.16. */
    MPOL: 0x08,
    /** The word is used within one address space only, which is faster. */
    PRIVATE: 0x80,
    /** The bits of the size. */
    SIZE_MASK: 0x03,
};
/** The first name of `FUTEX2_SIZE_U32`, from the time when `futex_waitv` was the only call to take it. */
export const FUTEX_32 = FUTEX2.SIZE_U32;
/** With `FUTEX2_NUMA`, as the number of the node: none is given yet. Since Linux 6.16. */
export const FUTEX_NO_NODE = -1;
/** In a robust or priority-inheriting futex word: somebody sleeps on it, so that releasing it needs the kernel. */
export const FUTEX_WAITERS = 0x8000_0000;
/** In a robust futex word, set by the kernel: its owner died, or exec'd, without releasing it. */
export const FUTEX_OWNER_DIED = 0x4000_0000;
/** In a robust or priority-inheriting futex word, the bits of the owner's thread id; 0 for a lock that is free. */
export const FUTEX_TID_MASK = 0x3fff_ffff;
/** How many entries of a robust list the kernel looks at. Locks behind them stay locked when their owner dies. */
export const ROBUST_LIST_LIMIT = 2048;
/** The bit mask that shares a bit with every other one. */
export const FUTEX_BITSET_MATCH_ANY = 0xffff_ffff;
/** How many words {@link FutexTask.futexWaitv} can wait for at once. */
export const FUTEX_WAITV_MAX = 128;
/** What `FUTEX_WAKE_OP` does to the second word; see {@link FutexWakeOperation}. */
export const FUTEX_OP = {
    /** Set it to the argument. */
    SET: 0,
    /** Add the argument. */
    ADD: 1,
    /** Set the argument's bits. */
    OR: 2,
    /** Clear the argument's bits. */
    ANDN: 3,
    /** Flip the argument's bits. */
    XOR: 4,
    /** Flag: the argument is the number of a bit. */
    OPARG_SHIFT: 8,
};
/** How `FUTEX_WAKE_OP` compares what the second word was before; see {@link FutexWakeOperation}. */
export const FUTEX_OP_CMP = {
    /** Equal. */
    EQ: 0,
    /** Not equal. */
    NE: 1,
    /** Less; signed, as all of these are. */
    LT: 2,
    /** Less or equal. */
    LE: 3,
    /** Greater. */
    GT: 4,
    /** Greater or equal. */
    GE: 5,
};
/**
 * Who holds a robust or priority-inheriting lock, by the value of its word.
 * @param word - the value
 * @returns a thread id in the holder's own pid namespace; null where nobody holds it
 */
export function ownerOf(word) {
    const owner = word & FUTEX_TID_MASK;
    return owner === 0 ? null : owner;
}
/**
 * Whether somebody sleeps on a robust or priority-inheriting lock, by the value of its word.
 * @param word - the value
 */
export function hasWaiters(word) {
    return (word & FUTEX_WAITERS) !== 0;
}
/**
 * Whether the last owner of a robust lock died or exec'd while it held it, by the value of its word.
 * @param word - the value
 */
export function ownerDied(word) {
    return (word & FUTEX_OWNER_DIED) !== 0;
}
/**
 * What `FUTEX_WAKE_OP` does, in one atomic step: `old = *word2; *word2 = old OPERATOR argument`, and then, if
 * `old COMPARISON compared`, it wakes those who sleep on the second word too. Encoded like C's `FUTEX_OP()`.
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export class FutexWakeOperation {
    /** What it was made from. */
    options;
    /** The encoded operation, an unsigned 32-bit integer. */
    operand;
    /**
     * @param options - what to do
     * @throws RangeError for an argument that the encoding has no room for; the kernel would take another one without a word
     */
    constructor(options) {
        const { operator, argument, shift = false, comparison, compared } = options;
        if (shift)
            checkInteger('the bit of a wake operation', argument, 0, 31);
        else
            checkInteger('the argument of a wake operation', argument, -2048, 2047);
        checkInteger('what a wake operation compares with', compared, -2048, 2047);
        const operatorBits = FUTEX_OP[operator] | (shift ? FUTEX_OP.OPARG_SHIFT : 0);
        this.options = options;
        this.operand = ((operatorBits << 28) | (FUTEX_OP_CMP[comparison] << 24) | ((argument & 0xfff) << 12) | (compared & 0xfff)) >>> 0;
    }
    /** As in `FUTEX_OP_ADD<<28|0x1<<12|FUTEX_OP_CMP_GT<<24|0`. */
    toString() {
        const { operator, argument, shift = false, comparison, compared } = this.options;
        const show = (value) => ((value & 0xfff) === 0 ? '0' : hex(value & 0xfff));
        return `${shift ? 'FUTEX_OP_OPARG_SHIFT<<28|' : ''}FUTEX_OP_${operator}<<28|${show(argument)}<<12|FUTEX_OP_CMP_${comparison}<<24|${show(compared)}`;
    }
}
/** FUTEX_ROBUST_MOD_PI of newer headers; fetch_robust_entry in Linux 6.12, kernel/futex/core.c, masks it out. */
const LINK_PI = 1;
const Link = {
    name: 'struct robust_list *',
    alignment: ConstPointer.alignment,
    size: ConstPointer.size,
    zero: { target: null, pi: false },
    sizeOf: () => ConstPointer.size,
    write(view, offset, { target, pi }) {
        ConstPointer.write(view, offset, target);
        const low = view.getUint8(offset);
        if ((low & LINK_PI) !== 0) {
            throw new RangeError('an entry of a robust list has an even address: that its word is a priority-inheriting lock is said by a flag of its own here');
        }
        if (!pi)
            return;
        if (target === null)
            throw new RangeError('the null pointer cannot be marked as a link to a priority-inheriting lock');
        view.setUint8(offset, low | LINK_PI);
    },
    read(view, offset) {
        const address = Uint64.read(view, offset, ConstPointer.size);
        const pi = address % 2 === LINK_PI;
        return { target: address < 2 ? null : Address(pi ? address - LINK_PI : address), pi };
    },
    *references({ target }) {
        if (target !== null && typeof target === 'object')
            yield { pointer: target, mode: 'shared' };
    },
};
/** The kernel's `struct robust_list`: the link to the next entry. */
const RobustList = struct('struct robust_list', { next: Link });
/** How a {@link FutexNode} lies in memory. The kernel knows only its first part; where the word is, the list's head says. */
const NodeLayout = struct('struct futex_node', {
    /** The link to the next entry. */
    list: RobustList,
    /** The word. */
    futex: Uint32,
});
const HeadLayout = struct('struct robust_list_head', {
    /** The link to the first entry. */
    list: RobustList,
    /** From an entry to its word, in bytes. */
    futex_offset: Int64,
    /** The link to the entry that is being taken or released just now. */
    list_op_pending: Link,
});
/** From the entry to its word, in bytes: what the kernel adds. */
const FUTEX_OFFSET = NodeLayout.fields.futex.offset - NodeLayout.fields.list.offset;
/** A class's own type, over a structure's layout. */
function classType(layout, zero, into, from, references) {
    const { name, alignment, size } = layout;
    return {
        name,
        alignment,
        size,
        zero,
        sizeOf: () => size,
        write: (view, offset, value) => layout.write(view, offset, into(value)),
        read: (view, offset, length) => from(layout.read(view, offset, length)),
        references,
    };
}
function* entries(...targets) {
    for (const target of targets)
        if (target instanceof Pointer)
            yield { pointer: target, mode: 'shared' };
}
/**
 * A robust lock: an entry of a robust list and its futex word, as one structure. Allocating one makes a lock;
 * {@link FutexWord} operates it.
 *
 * When a thread dies or execs, the kernel goes along the list that the thread has registered. Each word that holds the
 * thread's id is marked with `FUTEX_OWNER_DIED`, and one of those who sleep on it is woken. Locks that the thread does not
 * hold may stand in the list too: they are passed over.
 *
 * The list ends where it leads back to its head, or where the kernel cannot read the next entry: so a `next` of null ends
 * it as well, as long as nothing is mapped at address 0, and this package never maps anything there. But on that way the
 * kernel leaves without having looked at {@link RobustListHead.listOpPending}: a list that is used together with that must
 * lead back to its head.
 * @see exit_robust_list in Linux 6.12, kernel/futex/core.c
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 */
export class FutexNode {
    /** How it lies in memory: a `struct robust_list`, and behind it the word. */
    static type = {
        ...classType(NodeLayout, new FutexNode(), (node) => ({ list: { next: { target: node.next, pi: node.nextIsPi } }, futex: node.futex }), ({ list: { next }, futex }) => new FutexNode(next.target, futex, next.pi), (node) => entries(node.next)),
        fields: NodeLayout.fields,
    };
    /** Where the list goes on. Read back from memory, it is a bare address. */
    next;
    /** The word, an unsigned 32-bit integer: 0 for a lock that is free, otherwise the owner's thread id and the bits above it. */
    futex;
    /** Whether the next entry's word is a priority-inheriting lock, whose waiters the kernel wakes in another way. */
    nextIsPi;
    /**
     * @param next - where the list goes on; null ends it
     * @param futex - the word
     * @param nextIsPi - whether the next entry's word is a priority-inheriting lock
     */
    constructor(next = null, futex = 0, nextIsPi = false) {
        this.next = next;
        this.futex = futex;
        this.nextIsPi = nextIsPi;
    }
    /** The type that it is written with. */
    get [ctype]() {
        return FutexNode.type;
    }
}
/**
 * The head of a thread's robust list, for {@link FutexTask.setRobustList}: borrowing a pointer to it borrows the whole list.
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 * @see Documentation/locking/robust-futex-ABI.rst in Linux 6.12
 */
export class RobustListHead {
    /** How it lies in memory: the kernel's `struct robust_list_head`. */
    static type = {
        ...classType(HeadLayout, new RobustListHead(), (head) => ({
            list: { next: { target: head.first, pi: head.firstIsPi } },
            futex_offset: head.futexOffset,
            list_op_pending: { target: head.listOpPending, pi: head.pendingIsPi },
        }), ({ list: { next }, futex_offset: futexOffset, list_op_pending: pending }) => new RobustListHead(next.target, {
            futexOffset,
            listOpPending: pending.target,
            firstIsPi: next.pi,
            pendingIsPi: pending.pi,
        }), (head) => entries(head.first, head.listOpPending)),
        fields: HeadLayout.fields,
    };
    /** The first entry; null for an empty list. Read back from memory, it is a bare address. */
    first;
    /** From an entry to its word, in bytes. */
    futexOffset;
    /**
     * The lock that is being taken or released just now, which may be in the list or not: the kernel looks at it as well, but
     * only if the list leads back to its head.
     */
    listOpPending;
    /** Whether the first entry's word is a priority-inheriting lock. */
    firstIsPi;
    /** Whether the pending entry's word is a priority-inheriting lock. */
    pendingIsPi;
    /**
     * @param first - the first entry; null for an empty list
     * @param options - what a list of `FutexNode`s at rest does not need
     */
    constructor(first = null, options = {}) {
        this.first = first;
        this.futexOffset = options.futexOffset ?? FUTEX_OFFSET;
        this.listOpPending = options.listOpPending ?? null;
        this.firstIsPi = options.firstIsPi ?? false;
        this.pendingIsPi = options.pendingIsPi ?? false;
    }
    /** The type that it is written with. */
    get [ctype]() {
        return RobustListHead.type;
    }
}
/**
 * One of several words to wait for with `futex_waitv`, and one of the two of `futex_requeue`.
 * @see https://docs.kernel.org/userspace-api/futex2.html
 */
export const FutexWaitv = struct('struct futex_waitv', {
    /** The value at which to sleep. */
    val: Uint64,
    /** The word. */
    uaddr: ConstPointer,
    /** Of {@link FUTEX2}. */
    flags: Uint32,
    /** 0. */
    __reserved: Uint32,
});
const FutexWaitvList = list(FutexWaitv);
/** What get_robust_list(2) fills, put side by side. */
const RobustListLocation = struct('struct robust_list_location', { head: ConstPointer, length: Uint64 });
function locate(futex) {
    if (!(futex instanceof Pointer)) {
        const { pointer, offset } = futex;
        checkInteger('the offset of a futex word', offset, 0, pointer.size - WORD_SIZE);
        return checkAligned({ pointer, offset });
    }
    const type = futex.type;
    if (type === FutexNode.type)
        return { pointer: futex, offset: FutexNode.type.fields.futex.offset };
    if (type === Uint32 || type === Int32)
        return { pointer: futex, offset: 0 };
    throw new TypeError(`${futex.toString()} is for neither a FutexNode nor a 32-bit integer: say where its futex word is, as { pointer, offset }`);
}
function checkAligned(location) {
    const address = location.pointer.near + location.offset;
    if (address % WORD_SIZE !== 0)
        throw new RangeError(`a futex word is aligned to ${WORD_SIZE} bytes, and ${hex(address)} is not`);
    return location;
}
/** @internal A futex word in use by a call. */
export class WordBorrow {
    #borrow;
    near;
    constructor(task, futex) {
        const { pointer, offset } = locate(futex);
        // Others operate the word at the same time, so the borrow is shared whatever the call does to the word; and of a node
        // the kernel uses the word alone, so what the node leads to is not borrowed.
        this.#borrow = pointer.borrowShallow(task);
        this.near = Address(this.#borrow.near + offset);
    }
    get operand() {
        return this.near;
    }
    [Symbol.dispose]() {
        this.#borrow[Symbol.dispose]();
    }
    toString() {
        return hex(this.near);
    }
}
/** Several words in use by a call. */
class WordBorrows {
    words = [];
    constructor(task, futexes) {
        try {
            for (const futex of futexes)
                this.words.push(new WordBorrow(task, futex));
        }
        catch (error) {
            this[Symbol.dispose]();
            throw error;
        }
    }
    [Symbol.dispose]() {
        for (const word of this.words)
            word[Symbol.dispose]();
    }
}
/**
 * A futex word in memory that this program can access itself, for locks that are operated from TypeScript. Every operation
 * is atomic towards all other threads and processes that share the memory, and in one order with all others (C's
 * `memory_order_seq_cst`). Values are unsigned 32-bit integers.
 *
 * It owns nothing: once the pointer is consumed or freed, every operation throws `UseAfterFreeError`.
 */
export class FutexWord {
    #pointer;
    #words;
    /** Where it is. */
    near;
    /**
     * @param futex - where the word is
     * @throws TypeError where the memory is in an address space that this program has no direct access to
     * @throws RangeError where it is not mapped for writing
     * @throws UseAfterFreeError where the pointer was consumed
     */
    constructor(futex) {
        const { pointer, offset } = locate(futex);
        const memory = pointer.direct();
        if (memory === undefined) {
            throw new TypeError(`the memory of ${pointer.toString()} is not this program's own, so that no atomic instruction here can reach it: map memory that both share, or use the futex operations that change words (futexWakeOp, futexLockPi)`);
        }
        this.#pointer = pointer;
        this.#words = new Uint32Array(memory.view.buffer, memory.view.byteOffset + memory.offset + offset, 1);
        this.near = Address(pointer.near + offset);
    }
    /** The memory, if it is still there. */
    #live() {
        // Its address is refused with the right message where the pointer is not valid any more.
        if (!this.#pointer.valid)
            void this.#pointer.near;
        return this.#words;
    }
    /** The value. */
    load() {
        return Atomics.load(this.#live(), 0);
    }
    /**
     * Set the value.
     * @param value - an unsigned 32-bit integer
     */
    store(value) {
        Atomics.store(this.#live(), 0, checkWord(value));
    }
    /**
     * Set the value, if it is the expected one.
     * @param expected - the only value that is replaced
     * @param replacement - an unsigned 32-bit integer
     * @returns what the value was: the expected one exactly where it was replaced
     */
    compareExchange(expected, replacement) {
        return Atomics.compareExchange(this.#live(), 0, checkWord(expected), checkWord(replacement));
    }
    /**
     * Set the value.
     * @param value - an unsigned 32-bit integer
     * @returns what the value was
     */
    exchange(value) {
        return Atomics.exchange(this.#live(), 0, checkWord(value));
    }
    /**
     * Add to the value; the sum wraps around at 2^32.
     * @param difference - an integer from -2^31 to 2^32-1
     * @returns what the value was
     */
    add(difference) {
        return Atomics.add(this.#live(), 0, checkInteger('what is added to a futex word', difference, -0x8000_0000, UINT_MAX));
    }
    /**
     * Keep only some bits.
     * @param bits - those to keep, an unsigned 32-bit integer (`~x >>> 0` is one)
     * @returns what the value was
     */
    and(bits) {
        return Atomics.and(this.#live(), 0, checkWord(bits));
    }
    /**
     * Set bits.
     * @param bits - those to set, an unsigned 32-bit integer
     * @returns what the value was
     */
    or(bits) {
        return Atomics.or(this.#live(), 0, checkWord(bits));
    }
    /** As in `futex 0x7f00 = 0x40000000`. */
    toString() {
        return `futex ${hex(this.near)}${this.#pointer.valid ? ` = ${hex(this.load())}` : ''}`;
    }
}
function checkInteger(what, value, least, most) {
    if (!Number.isInteger(value) || value < least || value > most)
        throw new RangeError(`${what} must be an integer from ${least} to ${most}, not ${value}`);
    return value;
}
function checkWord(value) {
    return checkInteger('the value of a futex word', value, 0, UINT_MAX);
}
function checkMask(value) {
    if (value === 0)
        throw new RangeError('a mask without any bit matches nobody: the kernel refuses it (EINVAL)');
    return checkInteger('a mask', value, 1, UINT_MAX);
}
function checkCount(what, value) {
    return checkInteger(what, value, 0, INT_MAX);
}
function checkWakeCount(value) {
    // futex_wake and futex_wake_op in Linux 6.12, kernel/futex/waitwake.c: the count is compared after waking.
    if (value === 0)
        throw new RangeError('how many to wake must be at least 1: the kernel takes 0 for 1 here');
    return checkInteger('how many to wake', value, 1, INT_MAX);
}
const COMMANDS = [
    'WAIT', 'WAKE', 'FD', 'REQUEUE', 'CMP_REQUEUE', 'WAKE_OP', 'LOCK_PI', 'UNLOCK_PI', 'TRYLOCK_PI', 'WAIT_BITSET', 'WAKE_BITSET',
    'WAIT_REQUEUE_PI', 'CMP_REQUEUE_PI', 'LOCK_PI2',
];
/** Every operation with every combination of flags, as strace(1) shows them. */
const OPERATIONS = Object.fromEntries(COMMANDS.flatMap((name) => [
    [name, FUTEX[name]],
    [`${name}_PRIVATE`, FUTEX[name] | FUTEX.PRIVATE_FLAG],
    [`${name}|FUTEX_CLOCK_REALTIME`, FUTEX[name] | FUTEX.CLOCK_REALTIME],
    [`${name}_PRIVATE|FUTEX_CLOCK_REALTIME`, FUTEX[name] | FUTEX.PRIVATE_FLAG | FUTEX.CLOCK_REALTIME],
]));
/** The flags of a futex2 call that mean something: without the sizes, of which 0 is one. */
const WAITER_FLAGS = { SIZE_U32: FUTEX2.SIZE_U32, NUMA: FUTEX2.NUMA, MPOL: FUTEX2.MPOL, PRIVATE: FUTEX2.PRIVATE };
/** The clocks by which futexes can wait; see `<linux/time.h>`. */
const CLOCK = { REALTIME: 0, MONOTONIC: 1 };
/**
 * Register a robust list.
 * @param sysif - the thread's interface
 * @param head - of the list, which the kernel uses until another one is registered, or the thread execs or ends; null for none
 * @param length - `sizeof(struct robust_list_head)`, in bytes
 * @throws ErrnoError EINVAL for another length
 * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
 */
export async function _setRobustList(sysif, head, length) {
    await sysif.syscall(SYS.set_robust_list, head, checkInteger('the length of a robust list\'s head', length, 0, Number.MAX_SAFE_INTEGER));
}
/**
 * Look up a thread's robust list.
 * @param sysif - who asks
 * @param pid - the thread; 0 for the caller
 * @param head - where the kernel writes the address of the list's head, 8 bytes
 * @param length - where the kernel writes the length of the list's head, 8 bytes
 * @throws ErrnoError ESRCH where there is no such thread
 * @throws ErrnoError EPERM where the caller may not look into it
 * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
 */
export async function _getRobustList(sysif, pid, head, length) {
    await sysif.syscall(SYS.get_robust_list, decimal(checkInteger('a thread\'s id', pid, 0, INT_MAX)), head, length);
}
/**
 * Make a futex(2) call.
 * @param sysif - who calls
 * @param uaddr - the word's address
 * @param operation - of {@link FUTEX}, with its flags
 * @param value - the expected value, or how many to wake
 * @param timeout - the address of a `struct timespec`; where the operation takes a second count, that
 * @param uaddr2 - the second word's address
 * @param value3 - what the operation takes as its last argument: an expected value, a mask, an encoded operation
 * @returns what the operation returns
 * @see https://man7.org/linux/man-pages/man2/futex.2.html
 */
export async function _futex(sysif, uaddr, operation, value, timeout, uaddr2, value3) {
    checkInteger('a futex operation', operation, 0, INT_MAX);
    checkWord(value);
    if (typeof value3 === 'number')
        checkWord(value3);
    // What an operation does not take is left out, so that a message shows only what counts.
    const rest = [timeout ?? NULL_POINTER, uaddr2 ?? NULL_POINTER, value3 ?? 0];
    rest.length = value3 !== undefined ? 3 : uaddr2 !== undefined ? 2 : timeout !== undefined ? 1 : 0;
    return await sysif.syscall(SYS.futex, uaddr, new Choice('FUTEX_', OPERATIONS, operation), decimal(value), ...rest);
}
/**
 * Wait for any of several words; since Linux 5.16.
 * @param sysif - who waits
 * @param waiters - the address of an array of `struct futex_waitv`
 * @param count - how many there are, at most `FUTEX_WAITV_MAX`
 * @param flags - 0: there are none yet
 * @param timeout - the address of an absolute `struct timespec`; 0 for none
 * @param clockid - of the timeout: 0 for `CLOCK_REALTIME`, 1 for `CLOCK_MONOTONIC`
 * @returns the index of one whose word was woken
 * @see https://docs.kernel.org/userspace-api/futex2.html
 */
export async function _futexWaitv(sysif, waiters, count, flags, timeout, clockid) {
    checkInteger('the number of words to wait for', count, 1, FUTEX_WAITV_MAX);
    checkWord(flags);
    return await sysif.syscall(SYS.futex_waitv, waiters, count, flags, timeout, new Choice('CLOCK_', CLOCK, checkInteger('a clock', clockid, 0, INT_MAX)));
}
/**
 * Wake those who sleep on a word; since Linux 6.7. Other than `FUTEX_WAKE`, it wakes nobody where asked to wake none.
 * @param sysif - who wakes
 * @param uaddr - the word's address
 * @param mask - wakes those whose mask shares a bit with this one
 * @param count - how many to wake at most
 * @param flags - of {@link FUTEX2}
 * @returns how many were woken
 * @see futex_wake in Linux 6.12, kernel/futex/syscalls.c
 */
export async function _futexWake(sysif, uaddr, mask, count, flags) {
    checkMask(mask);
    checkCount('how many to wake', count);
    return await sysif.syscall(SYS.futex_wake, uaddr, maskOperand(mask), decimal(count), waiterFlags(flags));
}
/**
 * Wait until a word is woken, if it has the expected value; since Linux 6.7.
 * @param sysif - who waits
 * @param uaddr - the word's address
 * @param value - the expected value
 * @param mask - to be woken by those whose mask shares a bit with this one
 * @param flags - of {@link FUTEX2}
 * @param timeout - the address of an absolute `struct timespec`; 0 for none
 * @param clockid - of the timeout: 0 for `CLOCK_REALTIME`, 1 for `CLOCK_MONOTONIC`
 * @see futex_wait in Linux 6.12, kernel/futex/syscalls.c
 */
export async function _futexWait(sysif, uaddr, value, mask, flags, timeout, clockid) {
    checkWord(value);
    checkMask(mask);
    checkInteger('a clock', clockid, 0, INT_MAX);
    await sysif.syscall(SYS.futex_wait, uaddr, decimal(value), maskOperand(mask), waiterFlags(flags), timeout, new Choice('CLOCK_', CLOCK, clockid));
}
/**
 * Wake some of those who sleep on a word, and move others to a second word, if the first has the expected value; since
 * Linux 6.7.
 * @param sysif - who calls
 * @param waiters - the address of two `struct futex_waitv`: from where, with the expected value, and to where
 * @param flags - 0: there are none yet
 * @param wake - how many to wake at most
 * @param requeue - how many to move at most
 * @returns how many were woken or moved
 * @see futex_requeue in Linux 6.12, kernel/futex/syscalls.c
 */
export async function _futexRequeue(sysif, waiters, flags, wake, requeue) {
    checkWord(flags);
    checkCount('how many to wake', wake);
    checkCount('how many to requeue', requeue);
    return await sysif.syscall(SYS.futex_requeue, waiters, flags, decimal(wake), decimal(requeue));
}
const NULL_POINTER = { operand: 0, toString: () => 'NULL' };
/** A number that is neither an address nor a set of bits, and so is shown in decimal however large it is. */
function decimal(value) {
    return { operand: value, toString: () => String(value) };
}
function maskOperand(mask) {
    return { operand: mask, toString: () => (mask === FUTEX_BITSET_MATCH_ANY ? 'FUTEX_BITSET_MATCH_ANY' : hex(mask)) };
}
function waiterFlags(flags) {
    return new Flags('FUTEX2_', WAITER_FLAGS, checkInteger('the flags of a futex2 call', flags, 0, UINT_MAX));
}
function operationOf(command, options, clock = 'monotonic') {
    return command | (options.private === true ? FUTEX.PRIVATE_FLAG : 0) | (clock === 'realtime' ? FUTEX.CLOCK_REALTIME : 0);
}
function flagsOf(options) {
    return FUTEX2.SIZE_U32 | (options.private === true ? FUTEX2.PRIVATE : 0);
}
function clockOf(options) {
    return options.clock === 'realtime' ? CLOCK.REALTIME : CLOCK.MONOTONIC;
}
function timeoutOf(task, timeout) {
    if (timeout !== undefined)
        checkTimespec(timeout instanceof Pointer ? (timeout).value : timeout);
    return task.optionalArgument(Timespec, timeout);
}
/**
 * The calls of `<linux/futex.h>`.
 *
 * Those that wait keep their task busy: further calls of it queue up behind them. Node's main thread cannot make them at all
 * (`BlockingCallError`); a child or a thread of its own can.
 *
 * All that wait can be ended by a signal (EINTR), and a wait that has ended says nothing of the word: look at it again. All
 * throw `AddressSpaceMismatchError` and `UseAfterFreeError` before anything is sent, for pointers that the task cannot use.
 */
export class FutexTask extends Task {
    /**
     * Register the list of the robust locks that the thread may hold: when it dies or execs, the kernel marks those that it
     * does hold with `FUTEX_OWNER_DIED`.
     *
     * The kernel keeps the address, so the head and all that it leads to stay borrowed until a later call has replaced them,
     * or the process execs or ends. A plain value is written to memory that lasts as long. A list belongs to one thread: none
     * is inherited by a child.
     * @param head - of the list; null to have none
     * @throws ErrnoError where the kernel refuses it; then the list registered before stays
     * @see https://man7.org/linux/man-pages/man2/set_robust_list.2.html
     */
    async setRobustList(head) {
        const borrow = this.optionalArgument(RobustListHead.type, head);
        try {
            await _setRobustList(this.sysif, borrow, RobustListHead.type.size);
        }
        catch (error) {
            // Without an answer, only the end of the process says that the kernel does not use it.
            if (error instanceof SyscallHangup)
                this.whenGone(() => borrow[Symbol.dispose]());
            else
                borrow[Symbol.dispose]();
            throw error;
        }
        // Calls are answered in their order, and what waits for them runs in that order too: so of two calls in flight, the
        // later one's list is the one that stays.
        this.pin('robust_list', head === null ? undefined : borrow);
    }
    /**
     * Look up where a thread's robust list is.
     * @param pid - the thread; without it, the task's own
     * @throws ErrnoError ESRCH where there is no such thread
     * @throws ErrnoError EPERM where the task may not look into it; see ptrace(2), `PTRACE_MODE_READ_REALCREDS`
     * @throws PidNamespaceMismatchError for a pid of another pid namespace
     * @see https://man7.org/linux/man-pages/man2/get_robust_list.2.html
     */
    async getRobustList(pid) {
        const near = pid === undefined ? 0 : pid.for(this);
        const { head, length } = await this.fill(RobustListLocation, (buffer) => _getRobustList(this.sysif, near, buffer, Address(buffer.near + RobustListLocation.fields.length.offset)));
        return { head: head, length };
    }
    /**
     * Sleep until the word is woken, if it has the expected value (`FUTEX_WAIT`).
     * @param word - where it is
     * @param expected - the value at which to sleep
     * @param options - the longest time to wait, relative, by the monotonic clock; whether the word is private
     * @throws ErrnoError EAGAIN where the word has another value
     * @throws ErrnoError ETIMEDOUT where the time is over
     * @throws ErrnoError EINTR where a signal came
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexWait(word, expected, options = {}) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_1, new WordBorrow(this, word), false);
            const timeout = __addDisposableResource(env_1, timeoutOf(this, options.timeout), false);
            await _futex(this.sysif, uaddr, operationOf(FUTEX.WAIT, options), expected, timeout);
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
     * Wake those who sleep on the word (`FUTEX_WAKE`).
     * @param word - where it is
     * @param count - how many to wake at most; at least 1, and `2 ** 31 - 1` for all
     * @param options - whether the word is private
     * @returns how many were woken
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexWake(word, count = 1, options = {}) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            checkWakeCount(count);
            const uaddr = __addDisposableResource(env_2, new WordBorrow(this, word), false);
            return await _futex(this.sysif, uaddr, operationOf(FUTEX.WAKE, options), count);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Sleep until the word is woken by somebody whose mask shares a bit with ours, if it has the expected value
     * (`FUTEX_WAIT_BITSET`).
     * @param word - where it is
     * @param expected - the value at which to sleep
     * @param mask - our mask, with at least one bit; `FUTEX_BITSET_MATCH_ANY` for all
     * @param options - when to give up, absolute, by either clock; whether the word is private
     * @throws the same as {@link futexWait}
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexWaitBitset(word, expected, mask, options = {}) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            checkMask(mask);
            const uaddr = __addDisposableResource(env_3, new WordBorrow(this, word), false);
            const timeout = __addDisposableResource(env_3, timeoutOf(this, options.timeout), false);
            await _futex(this.sysif, uaddr, operationOf(FUTEX.WAIT_BITSET, options, options.clock), expected, timeout, undefined, maskOperand(mask));
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    /**
     * Wake those who sleep on the word with a mask that shares a bit with ours (`FUTEX_WAKE_BITSET`).
     * @param word - where it is
     * @param count - how many to wake at most; at least 1
     * @param mask - our mask, with at least one bit
     * @param options - whether the word is private
     * @returns how many were woken
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexWakeBitset(word, count, mask, options = {}) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            checkWakeCount(count);
            checkMask(mask);
            const uaddr = __addDisposableResource(env_4, new WordBorrow(this, word), false);
            return await _futex(this.sysif, uaddr, operationOf(FUTEX.WAKE_BITSET, options), count, undefined, undefined, maskOperand(mask));
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    /**
     * Wake some of those who sleep on the word, and move others to a second word (`FUTEX_REQUEUE`). What the word holds is
     * not looked at, which is prone to races: {@link futexCmpRequeue} does.
     * @param word - where they sleep
     * @param wake - how many to wake at most
     * @param requeue - how many of the others to move at most
     * @param target - where they are moved to
     * @param options - whether both words are private
     * @returns how many were woken or moved
     * @see https://man7.org/linux/man-pages/man2/futex.2.html (which says that only those woken count)
     * @see futex_requeue in Linux 6.12, kernel/futex/requeue.c
     */
    async futexRequeue(word, wake, requeue, target, options = {}) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            checkCount('how many to wake', wake);
            checkCount('how many to requeue', requeue);
            const uaddr = __addDisposableResource(env_5, new WordBorrow(this, word), false);
            const uaddr2 = __addDisposableResource(env_5, new WordBorrow(this, target), false);
            return await _futex(this.sysif, uaddr, operationOf(FUTEX.REQUEUE, options), wake, decimal(requeue), uaddr2);
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    /**
     * Wake some of those who sleep on the word, and move others to a second word, if the word has the expected value
     * (`FUTEX_CMP_REQUEUE`).
     * @param word - where they sleep
     * @param expected - the value that the word must have
     * @param wake - how many to wake at most
     * @param requeue - how many of the others to move at most
     * @param target - where they are moved to
     * @param options - whether both words are private
     * @returns how many were woken or moved
     * @throws ErrnoError EAGAIN where the word has another value
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexCmpRequeue(word, expected, wake, requeue, target, options = {}) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            checkCount('how many to wake', wake);
            checkCount('how many to requeue', requeue);
            const uaddr = __addDisposableResource(env_6, new WordBorrow(this, word), false);
            const uaddr2 = __addDisposableResource(env_6, new WordBorrow(this, target), false);
            return await _futex(this.sysif, uaddr, operationOf(FUTEX.CMP_REQUEUE, options), wake, decimal(requeue), uaddr2, decimal(checkWord(expected)));
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    /**
     * In one step: change a second word, wake those who sleep on the first, and, if the second word held what the operation
     * asks for, those who sleep on the second (`FUTEX_WAKE_OP`).
     * @param word - whose sleepers are woken
     * @param count - how many of them at most; at least 1
     * @param second - the word that is changed
     * @param secondCount - how many of its sleepers at most; at least 1
     * @param operation - the change, and the condition
     * @param options - whether both words are private
     * @returns how many were woken in all
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexWakeOp(word, count, second, secondCount, operation, options = {}) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            checkWakeCount(count);
            checkWakeCount(secondCount);
            const uaddr = __addDisposableResource(env_7, new WordBorrow(this, word), false);
            const uaddr2 = __addDisposableResource(env_7, new WordBorrow(this, second), false);
            return await _futex(this.sysif, uaddr, operationOf(FUTEX.WAKE_OP, options), count, decimal(secondCount), uaddr2, operation);
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Take a priority-inheriting lock: while somebody waits for it, its owner runs at least with the waiter's priority
     * (`FUTEX_LOCK_PI`). The word holds 0 while the lock is free, and the owner's thread id while it is not; the kernel
     * changes it where a plain compare-exchange of 0 for the thread id fails.
     * @param word - the lock
     * @param options - when to give up, absolute, by the realtime clock; whether the word is private
     * @throws ErrnoError ETIMEDOUT where the time is over
     * @throws ErrnoError EDEADLK where the thread holds the lock already
     * @throws ErrnoError ESRCH where the word names an owner that does not exist
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexLockPi(word, options = {}) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_8, new WordBorrow(this, word), false);
            const timeout = __addDisposableResource(env_8, timeoutOf(this, options.timeout), false);
            await _futex(this.sysif, uaddr, operationOf(FUTEX.LOCK_PI, options), 0, timeout);
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
    }
    /**
     * {@link futexLockPi} with a choice of clocks (`FUTEX_LOCK_PI2`); since Linux 5.14.
     * @param word - the lock
     * @param options - when to give up, absolute, by either clock; whether the word is private
     * @throws the same as {@link futexLockPi}
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexLockPi2(word, options = {}) {
        const env_9 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_9, new WordBorrow(this, word), false);
            const timeout = __addDisposableResource(env_9, timeoutOf(this, options.timeout), false);
            await _futex(this.sysif, uaddr, operationOf(FUTEX.LOCK_PI2, options, options.clock), 0, timeout);
        }
        catch (e_9) {
            env_9.error = e_9;
            env_9.hasError = true;
        }
        finally {
            __disposeResources(env_9);
        }
    }
    /**
     * Take a priority-inheriting lock if that needs no waiting (`FUTEX_TRYLOCK_PI`). The kernel knows more than the word
     * tells: it also takes a lock whose owner died.
     * @param word - the lock
     * @param options - whether the word is private
     * @throws ErrnoError EAGAIN where another thread holds it
     * @throws ErrnoError EDEADLK where the thread itself holds it
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexTrylockPi(word, options = {}) {
        const env_10 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_10, new WordBorrow(this, word), false);
            await _futex(this.sysif, uaddr, operationOf(FUTEX.TRYLOCK_PI, options), 0);
        }
        catch (e_10) {
            env_10.error = e_10;
            env_10.hasError = true;
        }
        finally {
            __disposeResources(env_10);
        }
    }
    /**
     * Release a priority-inheriting lock, and hand it to the waiter of the highest priority (`FUTEX_UNLOCK_PI`).
     * @param word - the lock
     * @param options - whether the word is private
     * @throws ErrnoError EPERM where the thread does not hold it
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexUnlockPi(word, options = {}) {
        const env_11 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_11, new WordBorrow(this, word), false);
            await _futex(this.sysif, uaddr, operationOf(FUTEX.UNLOCK_PI, options), 0);
        }
        catch (e_11) {
            env_11.error = e_11;
            env_11.hasError = true;
        }
        finally {
            __disposeResources(env_11);
        }
    }
    /**
     * Sleep on a plain word, if it has the expected value, until {@link futexCmpRequeuePi} has handed us a priority-inheriting
     * lock (`FUTEX_WAIT_REQUEUE_PI`): what condition variables wait with. When it returns, the thread holds the lock.
     * @param word - where to sleep
     * @param expected - the value at which to sleep
     * @param target - the priority-inheriting lock; not the same word
     * @param options - when to give up, absolute, by either clock; whether both words are private
     * @throws ErrnoError EAGAIN where the word has another value, or was woken without having been moved
     * @throws ErrnoError ETIMEDOUT where the time is over
     * @throws ErrnoError EINVAL where both words are the same
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexWaitRequeuePi(word, expected, target, options = {}) {
        const env_12 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_12, new WordBorrow(this, word), false);
            const uaddr2 = __addDisposableResource(env_12, new WordBorrow(this, target), false);
            const timeout = __addDisposableResource(env_12, timeoutOf(this, options.timeout), false);
            await _futex(this.sysif, uaddr, operationOf(FUTEX.WAIT_REQUEUE_PI, options, options.clock), expected, timeout, uaddr2);
        }
        catch (e_12) {
            env_12.error = e_12;
            env_12.hasError = true;
        }
        finally {
            __disposeResources(env_12);
        }
    }
    /**
     * Hand a priority-inheriting lock to one of those who sleep on the word in {@link futexWaitRequeuePi}, if it is free and
     * the word has the expected value, and let others wait for it (`FUTEX_CMP_REQUEUE_PI`).
     * @param word - where they sleep
     * @param expected - the value that the word must have
     * @param requeue - how many to let wait for the lock at most, besides the one who may get it at once
     * @param target - the priority-inheriting lock
     * @param options - whether both words are private
     * @returns how many were woken or moved
     * @throws ErrnoError EAGAIN where the word has another value
     * @throws ErrnoError EINVAL where somebody sleeps on the word for another lock, or for none
     * @see https://man7.org/linux/man-pages/man2/futex.2.html
     */
    async futexCmpRequeuePi(word, expected, requeue, target, options = {}) {
        const env_13 = { stack: [], error: void 0, hasError: false };
        try {
            checkCount('how many to requeue', requeue);
            const uaddr = __addDisposableResource(env_13, new WordBorrow(this, word), false);
            const uaddr2 = __addDisposableResource(env_13, new WordBorrow(this, target)
            // It can wake but one, and demands that we say so.
            , false);
            // It can wake but one, and demands that we say so.
            return await _futex(this.sysif, uaddr, operationOf(FUTEX.CMP_REQUEUE_PI, options), 1, decimal(requeue), uaddr2, decimal(checkWord(expected)));
        }
        catch (e_13) {
            env_13.error = e_13;
            env_13.hasError = true;
        }
        finally {
            __disposeResources(env_13);
        }
    }
    /**
     * Sleep until any of several words is woken, if each has its expected value (`futex_waitv`); since Linux 5.16.
     * @param waiters - the words, 1 to `FUTEX_WAITV_MAX` of them
     * @param options - when to give up, absolute, by either clock
     * @returns the index of a word that was woken; others may have been woken as well
     * @throws ErrnoError EAGAIN where one of the words has another value
     * @throws ErrnoError ETIMEDOUT where the time is over
     * @throws ErrnoError EINTR where a signal came
     * @throws ErrnoError ENOSYS on an older kernel
     * @see https://docs.kernel.org/userspace-api/futex2.html
     */
    async futexWaitv(waiters, options = {}) {
        const env_14 = { stack: [], error: void 0, hasError: false };
        try {
            checkInteger('the number of words to wait for', waiters.length, 1, FUTEX_WAITV_MAX);
            const borrows = __addDisposableResource(env_14, new WordBorrows(this, waiters.map(({ word }) => word)), false);
            const values = waiters.map(({ expected, ...each }, index) => waitvOf(borrows.words[index], checkWord(expected), each));
            const list = __addDisposableResource(env_14, this.argument(FutexWaitvList, values), false);
            const timeout = __addDisposableResource(env_14, timeoutOf(this, options.timeout), false);
            return await _futexWaitv(this.sysif, list, waiters.length, 0, timeout, clockOf(options));
        }
        catch (e_14) {
            env_14.error = e_14;
            env_14.hasError = true;
        }
        finally {
            __disposeResources(env_14);
        }
    }
    /**
     * Sleep until the word is woken, if it has the expected value (futex2's `futex_wait`); since Linux 6.7.
     * @param word - where it is
     * @param expected - the value at which to sleep
     * @param options - mask; when to give up, absolute, by either clock; whether the word is private
     * @throws the same as {@link futexWait}
     * @throws ErrnoError ENOSYS on an older kernel
     * @see futex_wait in Linux 6.12, kernel/futex/syscalls.c
     */
    async futexWait2(word, expected, options = {}) {
        const env_15 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_15, new WordBorrow(this, word), false);
            const timeout = __addDisposableResource(env_15, timeoutOf(this, options.timeout), false);
            await _futexWait(this.sysif, uaddr, expected, options.mask ?? FUTEX_BITSET_MATCH_ANY, flagsOf(options), timeout, clockOf(options));
        }
        catch (e_15) {
            env_15.error = e_15;
            env_15.hasError = true;
        }
        finally {
            __disposeResources(env_15);
        }
    }
    /**
     * Wake those who sleep on the word (futex2's `futex_wake`); since Linux 6.7.
     * @param word - where it is
     * @param count - how many to wake at most
     * @param options - mask; whether the word is private
     * @returns how many were woken
     * @throws ErrnoError ENOSYS on an older kernel
     * @see futex_wake in Linux 6.12, kernel/futex/syscalls.c
     */
    async futexWake2(word, count = 1, options = {}) {
        const env_16 = { stack: [], error: void 0, hasError: false };
        try {
            const uaddr = __addDisposableResource(env_16, new WordBorrow(this, word), false);
            return await _futexWake(this.sysif, uaddr, options.mask ?? FUTEX_BITSET_MATCH_ANY, count, flagsOf(options));
        }
        catch (e_16) {
            env_16.error = e_16;
            env_16.hasError = true;
        }
        finally {
            __disposeResources(env_16);
        }
    }
    /**
     * Wake some of those who sleep on the word, and move others to a second word, if the word has the expected value (futex2's
     * `futex_requeue`); since Linux 6.7.
     * @param word - where they sleep
     * @param expected - the value that the word must have
     * @param wake - how many to wake at most
     * @param requeue - how many of the others to move at most
     * @param target - where they are moved to
     * @param options - whether both words are private: newer kernels refuse words that differ in this
     * @returns how many were woken or moved
     * @throws ErrnoError EAGAIN where the word has another value
     * @throws ErrnoError ENOSYS on an older kernel
     * @see futex_requeue in Linux 6.12, kernel/futex/syscalls.c
     */
    async futexRequeue2(word, expected, wake, requeue, target, options = {}) {
        const env_17 = { stack: [], error: void 0, hasError: false };
        try {
            checkWord(expected);
            const borrows = __addDisposableResource(env_17, new WordBorrows(this, [word, target]), false);
            const [from, to] = borrows.words;
            const waiters = __addDisposableResource(env_17, this.argument(FutexWaitvList, [waitvOf(from, expected, options), waitvOf(to, 0, options)]), false);
            return await _futexRequeue(this.sysif, waiters, 0, wake, requeue);
        }
        catch (e_17) {
            env_17.error = e_17;
            env_17.hasError = true;
        }
        finally {
            __disposeResources(env_17);
        }
    }
}
function waitvOf(word, expected, options) {
    return FutexWaitv.of({ val: expected, uaddr: word?.near ?? null, flags: flagsOf(options) });
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZnV0ZXguanMiLCJzb3VyY2VSb290IjoiIiwic291cmNlcyI6WyJmdXRleC50cyJdLCJuYW1lcyI6W10sIm1hcHBpbmdzIjoiOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7O0FBQUE7Ozs7Ozs7Ozs7O0dBV0c7QUFDSCxPQUFPLEVBQUUsTUFBTSxFQUFFLEtBQUssRUFBb0IsTUFBTSxrQkFBa0IsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsT0FBTyxFQUFFLEdBQUcsRUFBdUIsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNsRSxPQUFPLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFFcEMsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQ2pELE9BQU8sRUFBRSxJQUFJLEVBQUUsTUFBTSxFQUFvQixNQUFNLHlCQUF5QixDQUFBO0FBRXhFLE9BQU8sRUFBRSxZQUFZLEVBQUUsS0FBSyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsTUFBTSxFQUFFLE1BQU0sc0JBQXNCLENBQUE7QUFDakYsT0FBTyxFQUFFLEtBQUssRUFBeUQsTUFBTSxtQkFBbUIsQ0FBQTtBQUVoRyxPQUFPLEVBQUUsT0FBTyxFQUFxRCxNQUFNLHNCQUFzQixDQUFBO0FBQ2pHLE9BQU8sRUFBRSxJQUFJLEVBQXdDLE1BQU0sbUJBQW1CLENBQUE7QUFDOUUsT0FBTyxFQUFFLGFBQWEsRUFBRSxRQUFRLEVBQUUsTUFBTSxpQkFBaUIsQ0FBQTtBQUV6RCxNQUFNLFFBQVEsR0FBRyxXQUFXLENBQUE7QUFDNUIsTUFBTSxPQUFPLEdBQUcsV0FBVyxDQUFBO0FBQzNCLE1BQU0sU0FBUyxHQUFHLENBQUMsQ0FBQTtBQUVuQjs7O0dBR0c7QUFDSCxNQUFNLENBQUMsTUFBTSxLQUFLLEdBQUc7SUFDbkIsZ0RBQWdEO0lBQ2hELElBQUksRUFBRSxDQUFDO0lBQ1Asd0NBQXdDO0lBQ3hDLElBQUksRUFBRSxDQUFDO0lBQ1AsbUdBQW1HO0lBQ25HLEVBQUUsRUFBRSxDQUFDO0lBQ0wseUZBQXlGO0lBQ3pGLE9BQU8sRUFBRSxDQUFDO0lBQ1YscURBQXFEO0lBQ3JELFdBQVcsRUFBRSxDQUFDO0lBQ2Qsc0ZBQXNGO0lBQ3RGLE9BQU8sRUFBRSxDQUFDO0lBQ1Ysa0ZBQWtGO0lBQ2xGLE9BQU8sRUFBRSxDQUFDO0lBQ1YsMENBQTBDO0lBQzFDLFNBQVMsRUFBRSxDQUFDO0lBQ1osaUVBQWlFO0lBQ2pFLFVBQVUsRUFBRSxDQUFDO0lBQ2Isc0RBQXNEO0lBQ3RELFdBQVcsRUFBRSxDQUFDO0lBQ2Qsa0VBQWtFO0lBQ2xFLFdBQVcsRUFBRSxFQUFFO0lBQ2YsNEZBQTRGO0lBQzVGLGVBQWUsRUFBRSxFQUFFO0lBQ25CLHFHQUFxRztJQUNyRyxjQUFjLEVBQUUsRUFBRTtJQUNsQiwyREFBMkQ7SUFDM0QsUUFBUSxFQUFFLEVBQUU7SUFDWiw2RUFBNkU7SUFDN0UsWUFBWSxFQUFFLEdBQUc7SUFDakIsZ0ZBQWdGO0lBQ2hGLGNBQWMsRUFBRSxHQUFHO0lBQ25CLG9DQUFvQztJQUNwQyxZQUFZLEVBQUUsQ0FBQyxHQUFHLEdBQUc7SUFDckIsb0NBQW9DO0lBQ3BDLFlBQVksRUFBRSxDQUFDLEdBQUcsR0FBRztJQUNyQix1Q0FBdUM7SUFDdkMsZUFBZSxFQUFFLENBQUMsR0FBRyxHQUFHO0lBQ3hCLDJDQUEyQztJQUMzQyxtQkFBbUIsRUFBRSxDQUFDLEdBQUcsR0FBRztJQUM1Qix1Q0FBdUM7SUFDdkMsZUFBZSxFQUFFLENBQUMsR0FBRyxHQUFHO0lBQ3hCLHVDQUF1QztJQUN2QyxlQUFlLEVBQUUsQ0FBQyxHQUFHLEdBQUc7SUFDeEIseUNBQXlDO0lBQ3pDLGlCQUFpQixFQUFFLENBQUMsR0FBRyxHQUFHO0lBQzFCLDBDQUEwQztJQUMxQyxrQkFBa0IsRUFBRSxDQUFDLEdBQUcsR0FBRztJQUMzQiwyQ0FBMkM7SUFDM0MsbUJBQW1CLEVBQUUsQ0FBQyxHQUFHLEdBQUc7SUFDNUIsMkNBQTJDO0lBQzNDLG1CQUFtQixFQUFFLEVBQUUsR0FBRyxHQUFHO0lBQzdCLCtDQUErQztJQUMvQyx1QkFBdUIsRUFBRSxFQUFFLEdBQUcsR0FBRztJQUNqQyw4Q0FBOEM7SUFDOUMsc0JBQXNCLEVBQUUsRUFBRSxHQUFHLEdBQUc7SUFDaEMsd0NBQXdDO0lBQ3hDLGdCQUFnQixFQUFFLEVBQUUsR0FBRyxHQUFHO0NBQ2xCLENBQUE7QUFFVjs7OztHQUlHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sTUFBTSxHQUFHO0lBQ3BCLHFCQUFxQjtJQUNyQixPQUFPLEVBQUUsSUFBSTtJQUNiLHFCQUFxQjtJQUNyQixRQUFRLEVBQUUsSUFBSTtJQUNkLHFCQUFxQjtJQUNyQixRQUFRLEVBQUUsSUFBSTtJQUNkLHFCQUFxQjtJQUNyQixRQUFRLEVBQUUsSUFBSTtJQUNkLDRGQUE0RjtJQUM1RixJQUFJLEVBQUUsSUFBSTtJQUNWLDZGQUE2RjtJQUM3RixJQUFJLEVBQUUsSUFBSTtJQUNWLHVFQUF1RTtJQUN2RSxPQUFPLEVBQUUsSUFBSTtJQUNiLDRCQUE0QjtJQUM1QixTQUFTLEVBQUUsSUFBSTtDQUNQLENBQUE7QUFFViwwR0FBMEc7QUFDMUcsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHLE1BQU0sQ0FBQyxRQUFRLENBQUE7QUFFdkMsMEZBQTBGO0FBQzFGLE1BQU0sQ0FBQyxNQUFNLGFBQWEsR0FBRyxDQUFDLENBQUMsQ0FBQTtBQUUvQixtSEFBbUg7QUFDbkgsTUFBTSxDQUFDLE1BQU0sYUFBYSxHQUFHLFdBQVcsQ0FBQTtBQUV4QyxrR0FBa0c7QUFDbEcsTUFBTSxDQUFDLE1BQU0sZ0JBQWdCLEdBQUcsV0FBVyxDQUFBO0FBRTNDLG1IQUFtSDtBQUNuSCxNQUFNLENBQUMsTUFBTSxjQUFjLEdBQUcsV0FBVyxDQUFBO0FBRXpDLGtIQUFrSDtBQUNsSCxNQUFNLENBQUMsTUFBTSxpQkFBaUIsR0FBRyxJQUFJLENBQUE7QUFFckMsMkRBQTJEO0FBQzNELE1BQU0sQ0FBQyxNQUFNLHNCQUFzQixHQUFHLFdBQVcsQ0FBQTtBQUVqRCx3RUFBd0U7QUFDeEUsTUFBTSxDQUFDLE1BQU0sZUFBZSxHQUFHLEdBQUcsQ0FBQTtBQUVsQyxvRkFBb0Y7QUFDcEYsTUFBTSxDQUFDLE1BQU0sUUFBUSxHQUFHO0lBQ3RCLDhCQUE4QjtJQUM5QixHQUFHLEVBQUUsQ0FBQztJQUNOLHdCQUF3QjtJQUN4QixHQUFHLEVBQUUsQ0FBQztJQUNOLCtCQUErQjtJQUMvQixFQUFFLEVBQUUsQ0FBQztJQUNMLGlDQUFpQztJQUNqQyxJQUFJLEVBQUUsQ0FBQztJQUNQLGdDQUFnQztJQUNoQyxHQUFHLEVBQUUsQ0FBQztJQUNOLGlEQUFpRDtJQUNqRCxXQUFXLEVBQUUsQ0FBQztDQUNOLENBQUE7QUFFVixvR0FBb0c7QUFDcEcsTUFBTSxDQUFDLE1BQU0sWUFBWSxHQUFHO0lBQzFCLGFBQWE7SUFDYixFQUFFLEVBQUUsQ0FBQztJQUNMLGlCQUFpQjtJQUNqQixFQUFFLEVBQUUsQ0FBQztJQUNMLHlDQUF5QztJQUN6QyxFQUFFLEVBQUUsQ0FBQztJQUNMLHFCQUFxQjtJQUNyQixFQUFFLEVBQUUsQ0FBQztJQUNMLGVBQWU7SUFDZixFQUFFLEVBQUUsQ0FBQztJQUNMLHdCQUF3QjtJQUN4QixFQUFFLEVBQUUsQ0FBQztDQUNHLENBQUE7QUFFVjs7OztHQUlHO0FBQ0gsTUFBTSxVQUFVLE9BQU8sQ0FBQyxJQUFZO0lBQ2xDLE1BQU0sS0FBSyxHQUFHLElBQUksR0FBRyxjQUFjLENBQUE7SUFDbkMsT0FBTyxLQUFLLEtBQUssQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFFLEtBQWlCLENBQUE7QUFDaEQsQ0FBQztBQUVEOzs7R0FHRztBQUNILE1BQU0sVUFBVSxVQUFVLENBQUMsSUFBWTtJQUNyQyxPQUFPLENBQUMsSUFBSSxHQUFHLGFBQWEsQ0FBQyxLQUFLLENBQUMsQ0FBQTtBQUNyQyxDQUFDO0FBRUQ7OztHQUdHO0FBQ0gsTUFBTSxVQUFVLFNBQVMsQ0FBQyxJQUFZO0lBQ3BDLE9BQU8sQ0FBQyxJQUFJLEdBQUcsZ0JBQWdCLENBQUMsS0FBSyxDQUFDLENBQUE7QUFDeEMsQ0FBQztBQWdCRDs7OztHQUlHO0FBQ0gsTUFBTSxPQUFPLGtCQUFrQjtJQUM3Qiw2QkFBNkI7SUFDcEIsT0FBTyxDQUEyQjtJQUMzQyx5REFBeUQ7SUFDaEQsT0FBTyxDQUFRO0lBRXhCOzs7T0FHRztJQUNILFlBQVksT0FBa0M7UUFDNUMsTUFBTSxFQUFFLFFBQVEsRUFBRSxRQUFRLEVBQUUsS0FBSyxHQUFHLEtBQUssRUFBRSxVQUFVLEVBQUUsUUFBUSxFQUFFLEdBQUcsT0FBTyxDQUFBO1FBQzNFLElBQUksS0FBSztZQUFFLFlBQVksQ0FBQyw2QkFBNkIsRUFBRSxRQUFRLEVBQUUsQ0FBQyxFQUFFLEVBQUUsQ0FBQyxDQUFBOztZQUNsRSxZQUFZLENBQUMsa0NBQWtDLEVBQUUsUUFBUSxFQUFFLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFBO1FBQzVFLFlBQVksQ0FBQyxxQ0FBcUMsRUFBRSxRQUFRLEVBQUUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDMUUsTUFBTSxZQUFZLEdBQUcsUUFBUSxDQUFDLFFBQVEsQ0FBQyxHQUFHLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQyxRQUFRLENBQUMsV0FBVyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtRQUM1RSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQTtRQUN0QixJQUFJLENBQUMsT0FBTyxHQUFHLENBQUMsQ0FBQyxZQUFZLElBQUksRUFBRSxDQUFDLEdBQUcsQ0FBQyxZQUFZLENBQUMsVUFBVSxDQUFDLElBQUksRUFBRSxDQUFDLEdBQUcsQ0FBQyxDQUFDLFFBQVEsR0FBRyxLQUFLLENBQUMsSUFBSSxFQUFFLENBQUMsR0FBRyxDQUFDLFFBQVEsR0FBRyxLQUFLLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNsSSxDQUFDO0lBRUQsOERBQThEO0lBQzlELFFBQVE7UUFDTixNQUFNLEVBQUUsUUFBUSxFQUFFLFFBQVEsRUFBRSxLQUFLLEdBQUcsS0FBSyxFQUFFLFVBQVUsRUFBRSxRQUFRLEVBQUUsR0FBRyxJQUFJLENBQUMsT0FBTyxDQUFBO1FBQ2hGLE1BQU0sSUFBSSxHQUFHLENBQUMsS0FBYSxFQUFFLEVBQUUsQ0FBQyxDQUFDLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsS0FBSyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUE7UUFDbEYsT0FBTyxHQUFHLEtBQUssQ0FBQyxDQUFDLENBQUMsMkJBQTJCLENBQUMsQ0FBQyxDQUFDLEVBQUUsWUFBWSxRQUFRLFFBQVEsSUFBSSxDQUFDLFFBQVEsQ0FBQyxxQkFBcUIsVUFBVSxRQUFRLElBQUksQ0FBQyxRQUFRLENBQUMsRUFBRSxDQUFBO0lBQ3JKLENBQUM7Q0FDRjtBQVFELGlIQUFpSDtBQUNqSCxNQUFNLE9BQU8sR0FBRyxDQUFDLENBQUE7QUFFakIsTUFBTSxJQUFJLEdBQW9CO0lBQzVCLElBQUksRUFBRSxzQkFBc0I7SUFDNUIsU0FBUyxFQUFFLFlBQVksQ0FBQyxTQUFTO0lBQ2pDLElBQUksRUFBRSxZQUFZLENBQUMsSUFBSTtJQUN2QixJQUFJLEVBQUUsRUFBRSxNQUFNLEVBQUUsSUFBSSxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUU7SUFDakMsTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLFlBQVksQ0FBQyxJQUFJO0lBQy9CLEtBQUssQ0FBQyxJQUFJLEVBQUUsTUFBTSxFQUFFLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRTtRQUNoQyxZQUFZLENBQUMsS0FBSyxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUE7UUFDeEMsTUFBTSxHQUFHLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQTtRQUNqQyxJQUFJLENBQUMsR0FBRyxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFDO1lBQzFCLE1BQU0sSUFBSSxVQUFVLENBQUMsOEhBQThILENBQUMsQ0FBQTtRQUN0SixDQUFDO1FBQ0QsSUFBSSxDQUFDLEVBQUU7WUFBRSxPQUFNO1FBQ2YsSUFBSSxNQUFNLEtBQUssSUFBSTtZQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsMkVBQTJFLENBQUMsQ0FBQTtRQUN0SCxJQUFJLENBQUMsUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLEdBQUcsT0FBTyxDQUFDLENBQUE7SUFDdEMsQ0FBQztJQUNELElBQUksQ0FBQyxJQUFJLEVBQUUsTUFBTTtRQUNmLE1BQU0sT0FBTyxHQUFHLE1BQU0sQ0FBQyxJQUFJLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxZQUFZLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDNUQsTUFBTSxFQUFFLEdBQUcsT0FBTyxHQUFHLENBQUMsS0FBSyxPQUFPLENBQUE7UUFDbEMsT0FBTyxFQUFFLE1BQU0sRUFBRSxPQUFPLEdBQUcsQ0FBQyxDQUFDLENBQUMsQ0FBQyxJQUFJLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLE9BQU8sR0FBRyxPQUFPLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxFQUFFLEVBQUUsRUFBRSxDQUFBO0lBQ3ZGLENBQUM7SUFDRCxDQUFDLFVBQVUsQ0FBQyxFQUFFLE1BQU0sRUFBRTtRQUNwQixJQUFJLE1BQU0sS0FBSyxJQUFJLElBQUksT0FBTyxNQUFNLEtBQUssUUFBUTtZQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsQ0FBQTtJQUM5RixDQUFDO0NBQ0YsQ0FBQTtBQUVELHFFQUFxRTtBQUNyRSxNQUFNLFVBQVUsR0FBRyxNQUFNLENBQUMsb0JBQW9CLEVBQUUsRUFBRSxJQUFJLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQTtBQUUvRCw2SEFBNkg7QUFDN0gsTUFBTSxVQUFVLEdBQUcsTUFBTSxDQUFDLG1CQUFtQixFQUFFO0lBQzdDLGtDQUFrQztJQUNsQyxJQUFJLEVBQUUsVUFBVTtJQUNoQixnQkFBZ0I7SUFDaEIsS0FBSyxFQUFFLE1BQU07Q0FDZCxDQUFDLENBQUE7QUFFRixNQUFNLFVBQVUsR0FBRyxNQUFNLENBQUMseUJBQXlCLEVBQUU7SUFDbkQsbUNBQW1DO0lBQ25DLElBQUksRUFBRSxVQUFVO0lBQ2hCLDJDQUEyQztJQUMzQyxZQUFZLEVBQUUsS0FBSztJQUNuQixzRUFBc0U7SUFDdEUsZUFBZSxFQUFFLElBQUk7Q0FDdEIsQ0FBQyxDQUFBO0FBRUYsa0VBQWtFO0FBQ2xFLE1BQU0sWUFBWSxHQUFHLFVBQVUsQ0FBQyxNQUFNLENBQUMsS0FBSyxDQUFDLE1BQU0sR0FBRyxVQUFVLENBQUMsTUFBTSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUE7QUFFbkYscURBQXFEO0FBQ3JELFNBQVMsU0FBUyxDQUNoQixNQUFvQixFQUNwQixJQUFPLEVBQ1AsSUFBcUIsRUFDckIsSUFBcUIsRUFDckIsVUFBNkM7SUFFN0MsTUFBTSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsSUFBSSxFQUFFLEdBQUcsTUFBTSxDQUFBO0lBQ3hDLE9BQU87UUFDTCxJQUFJO1FBQ0osU0FBUztRQUNULElBQUk7UUFDSixJQUFJO1FBQ0osTUFBTSxFQUFFLEdBQUcsRUFBRSxDQUFDLElBQUk7UUFDbEIsS0FBSyxFQUFFLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxDQUFDLENBQUM7UUFDdkUsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLElBQUksQ0FBQyxNQUFNLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxNQUFNLEVBQUUsTUFBTSxDQUFDLENBQUM7UUFDdkUsVUFBVTtLQUNYLENBQUE7QUFDSCxDQUFDO0FBS0QsUUFBUSxDQUFDLENBQUMsT0FBTyxDQUFDLEdBQUcsT0FBMEI7SUFDN0MsS0FBSyxNQUFNLE1BQU0sSUFBSSxPQUFPO1FBQUUsSUFBSSxNQUFNLFlBQVksT0FBTztZQUFFLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLElBQUksRUFBRSxRQUFRLEVBQUUsQ0FBQTtBQUN4RyxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7Ozs7O0dBY0c7QUFDSCxNQUFNLE9BQU8sU0FBUztJQUNwQiw2RUFBNkU7SUFDN0UsTUFBTSxDQUFVLElBQUksR0FHaEI7UUFDRixHQUFHLFNBQVMsQ0FDVixVQUFVLEVBQ1YsSUFBSSxTQUFTLEVBQUUsRUFDZixDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLElBQUksRUFBRSxFQUFFLElBQUksRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsSUFBSSxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUMsUUFBUSxFQUFFLEVBQUUsRUFBRSxLQUFLLEVBQUUsSUFBSSxDQUFDLEtBQUssRUFBRSxDQUFDLEVBQzNGLENBQUMsRUFBRSxJQUFJLEVBQUUsRUFBRSxJQUFJLEVBQUUsRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUMsSUFBSSxTQUFTLENBQUMsSUFBSSxDQUFDLE1BQXdCLEVBQUUsS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLENBQUMsRUFDM0YsQ0FBQyxJQUFJLEVBQUUsRUFBRSxDQUFDLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQzdCO1FBQ0QsTUFBTSxFQUFFLFVBQVUsQ0FBQyxNQUFNO0tBQzFCLENBQUE7SUFFRCwyRUFBMkU7SUFDbEUsSUFBSSxDQUFpQjtJQUM5Qiw4SEFBOEg7SUFDckgsS0FBSyxDQUFRO0lBQ3RCLGtIQUFrSDtJQUN6RyxRQUFRLENBQVM7SUFFMUI7Ozs7T0FJRztJQUNILFlBQVksT0FBd0IsSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUUsUUFBUSxHQUFHLEtBQUs7UUFDbkUsSUFBSSxDQUFDLElBQUksR0FBRyxJQUFJLENBQUE7UUFDaEIsSUFBSSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUE7UUFDbEIsSUFBSSxDQUFDLFFBQVEsR0FBRyxRQUFRLENBQUE7SUFDMUIsQ0FBQztJQUVELHdDQUF3QztJQUN4QyxJQUFJLENBQUMsS0FBSyxDQUFDO1FBQ1QsT0FBTyxTQUFTLENBQUMsSUFBSSxDQUFBO0lBQ3ZCLENBQUM7O0FBZUg7Ozs7R0FJRztBQUNILE1BQU0sT0FBTyxjQUFjO0lBQ3pCLHFFQUFxRTtJQUNyRSxNQUFNLENBQVUsSUFBSSxHQUdoQjtRQUNGLEdBQUcsU0FBUyxDQUNWLFVBQVUsRUFDVixJQUFJLGNBQWMsRUFBRSxFQUNwQixDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsQ0FBQztZQUNULElBQUksRUFBRSxFQUFFLElBQUksRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsS0FBSyxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUMsU0FBUyxFQUFFLEVBQUU7WUFDMUQsWUFBWSxFQUFFLElBQUksQ0FBQyxXQUFXO1lBQzlCLGVBQWUsRUFBRSxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsYUFBYSxFQUFFLEVBQUUsRUFBRSxJQUFJLENBQUMsV0FBVyxFQUFFO1NBQ3RFLENBQUMsRUFDRixDQUFDLEVBQUUsSUFBSSxFQUFFLEVBQUUsSUFBSSxFQUFFLEVBQUUsWUFBWSxFQUFFLFdBQVcsRUFBRSxlQUFlLEVBQUUsT0FBTyxFQUFFLEVBQUUsRUFBRSxDQUMxRSxJQUFJLGNBQWMsQ0FBQyxJQUFJLENBQUMsTUFBd0IsRUFBRTtZQUNoRCxXQUFXO1lBQ1gsYUFBYSxFQUFFLE9BQU8sQ0FBQyxNQUF3QjtZQUMvQyxTQUFTLEVBQUUsSUFBSSxDQUFDLEVBQUU7WUFDbEIsV0FBVyxFQUFFLE9BQU8sQ0FBQyxFQUFFO1NBQ3hCLENBQUMsRUFDSixDQUFDLElBQUksRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLGFBQWEsQ0FBQyxDQUNsRDtRQUNELE1BQU0sRUFBRSxVQUFVLENBQUMsTUFBTTtLQUMxQixDQUFBO0lBRUQsNEZBQTRGO0lBQ25GLEtBQUssQ0FBaUI7SUFDL0IsMkNBQTJDO0lBQ2xDLFdBQVcsQ0FBUTtJQUM1Qjs7O09BR0c7SUFDTSxhQUFhLENBQWlCO0lBQ3ZDLG9FQUFvRTtJQUMzRCxTQUFTLENBQVM7SUFDM0Isc0VBQXNFO0lBQzdELFdBQVcsQ0FBUztJQUU3Qjs7O09BR0c7SUFDSCxZQUFZLFFBQXlCLElBQUksRUFBRSxVQUFpQyxFQUFFO1FBQzVFLElBQUksQ0FBQyxLQUFLLEdBQUcsS0FBSyxDQUFBO1FBQ2xCLElBQUksQ0FBQyxXQUFXLEdBQUcsT0FBTyxDQUFDLFdBQVcsSUFBSSxZQUFZLENBQUE7UUFDdEQsSUFBSSxDQUFDLGFBQWEsR0FBRyxPQUFPLENBQUMsYUFBYSxJQUFJLElBQUksQ0FBQTtRQUNsRCxJQUFJLENBQUMsU0FBUyxHQUFHLE9BQU8sQ0FBQyxTQUFTLElBQUksS0FBSyxDQUFBO1FBQzNDLElBQUksQ0FBQyxXQUFXLEdBQUcsT0FBTyxDQUFDLFdBQVcsSUFBSSxLQUFLLENBQUE7SUFDakQsQ0FBQztJQUVELHdDQUF3QztJQUN4QyxJQUFJLENBQUMsS0FBSyxDQUFDO1FBQ1QsT0FBTyxjQUFjLENBQUMsSUFBSSxDQUFBO0lBQzVCLENBQUM7O0FBR0g7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLE1BQU0sVUFBVSxHQUFHLE1BQU0sQ0FBQyxvQkFBb0IsRUFBRTtJQUNyRCxtQ0FBbUM7SUFDbkMsR0FBRyxFQUFFLE1BQU07SUFDWCxnQkFBZ0I7SUFDaEIsS0FBSyxFQUFFLFlBQVk7SUFDbkIseUJBQXlCO0lBQ3pCLEtBQUssRUFBRSxNQUFNO0lBQ2IsU0FBUztJQUNULFVBQVUsRUFBRSxNQUFNO0NBQ25CLENBQUMsQ0FBQTtBQUlGLE1BQU0sY0FBYyxHQUFHLElBQUksQ0FBQyxVQUFVLENBQUMsQ0FBQTtBQUV2Qyx1REFBdUQ7QUFDdkQsTUFBTSxrQkFBa0IsR0FBRyxNQUFNLENBQUMsNkJBQTZCLEVBQUUsRUFBRSxJQUFJLEVBQUUsWUFBWSxFQUFFLE1BQU0sRUFBRSxNQUFNLEVBQUUsQ0FBQyxDQUFBO0FBa0J4RyxTQUFTLE1BQU0sQ0FBQyxLQUFtQjtJQUNqQyxJQUFJLENBQUMsQ0FBQyxLQUFLLFlBQVksT0FBTyxDQUFDLEVBQUUsQ0FBQztRQUNoQyxNQUFNLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxHQUFHLEtBQUssQ0FBQTtRQUNqQyxZQUFZLENBQUMsNEJBQTRCLEVBQUUsTUFBTSxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsSUFBSSxHQUFHLFNBQVMsQ0FBQyxDQUFBO1FBQy9FLE9BQU8sWUFBWSxDQUFDLEVBQUUsT0FBTyxFQUFFLE1BQU0sRUFBRSxDQUFDLENBQUE7SUFDMUMsQ0FBQztJQUNELE1BQU0sSUFBSSxHQUFHLEtBQUssQ0FBQyxJQUFxQixDQUFBO0lBQ3hDLElBQUksSUFBSSxLQUFLLFNBQVMsQ0FBQyxJQUFJO1FBQUUsT0FBTyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsTUFBTSxFQUFFLFNBQVMsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEtBQUssQ0FBQyxNQUFNLEVBQUUsQ0FBQTtJQUNsRyxJQUFJLElBQUksS0FBSyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUs7UUFBRSxPQUFPLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLEVBQUUsQ0FBQyxFQUFFLENBQUE7SUFDM0UsTUFBTSxJQUFJLFNBQVMsQ0FBQyxHQUFHLEtBQUssQ0FBQyxRQUFRLEVBQUUsdUdBQXVHLENBQUMsQ0FBQTtBQUNqSixDQUFDO0FBRUQsU0FBUyxZQUFZLENBQUMsUUFBc0I7SUFDMUMsTUFBTSxPQUFPLEdBQUcsUUFBUSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEdBQUcsUUFBUSxDQUFDLE1BQU0sQ0FBQTtJQUN2RCxJQUFJLE9BQU8sR0FBRyxTQUFTLEtBQUssQ0FBQztRQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsOEJBQThCLFNBQVMsZUFBZSxHQUFHLENBQUMsT0FBTyxDQUFDLFNBQVMsQ0FBQyxDQUFBO0lBQ2hJLE9BQU8sUUFBUSxDQUFBO0FBQ2pCLENBQUM7QUFFRCwrQ0FBK0M7QUFDL0MsTUFBTSxPQUFPLFVBQVU7SUFDWixPQUFPLENBQVE7SUFDZixJQUFJLENBQVM7SUFFdEIsWUFBWSxJQUFVLEVBQUUsS0FBbUI7UUFDekMsTUFBTSxFQUFFLE9BQU8sRUFBRSxNQUFNLEVBQUUsR0FBRyxNQUFNLENBQUMsS0FBSyxDQUFDLENBQUE7UUFDekMsc0hBQXNIO1FBQ3RILDZFQUE2RTtRQUM3RSxJQUFJLENBQUMsT0FBTyxHQUFHLE9BQU8sQ0FBQyxhQUFhLENBQUMsSUFBSSxDQUFDLENBQUE7UUFDMUMsSUFBSSxDQUFDLElBQUksR0FBRyxPQUFPLENBQUMsSUFBSSxDQUFDLE9BQU8sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLENBQUE7SUFDakQsQ0FBQztJQUVELElBQUksT0FBTztRQUNULE9BQU8sSUFBSSxDQUFDLElBQUksQ0FBQTtJQUNsQixDQUFDO0lBRUQsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDO1FBQ2QsSUFBSSxDQUFDLE9BQU8sQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLEVBQUUsQ0FBQTtJQUNoQyxDQUFDO0lBRUQsUUFBUTtRQUNOLE9BQU8sR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUN2QixDQUFDO0NBQ0Y7QUFFRCxzQ0FBc0M7QUFDdEMsTUFBTSxXQUFXO0lBQ04sS0FBSyxHQUFpQixFQUFFLENBQUE7SUFFakMsWUFBWSxJQUFVLEVBQUUsT0FBZ0M7UUFDdEQsSUFBSSxDQUFDO1lBQ0gsS0FBSyxNQUFNLEtBQUssSUFBSSxPQUFPO2dCQUFFLElBQUksQ0FBQyxLQUFLLENBQUMsSUFBSSxDQUFDLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxLQUFLLENBQUMsQ0FBQyxDQUFBO1FBQzNFLENBQUM7UUFBQyxPQUFPLEtBQUssRUFBRSxDQUFDO1lBQ2YsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO1lBQ3RCLE1BQU0sS0FBSyxDQUFBO1FBQ2IsQ0FBQztJQUNILENBQUM7SUFFRCxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUM7UUFDZCxLQUFLLE1BQU0sSUFBSSxJQUFJLElBQUksQ0FBQyxLQUFLO1lBQUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFBO0lBQ3ZELENBQUM7Q0FDRjtBQUVEOzs7Ozs7R0FNRztBQUNILE1BQU0sT0FBTyxTQUFTO0lBQ1gsUUFBUSxDQUFZO0lBQ3BCLE1BQU0sQ0FBYTtJQUM1QixtQkFBbUI7SUFDVixJQUFJLENBQVM7SUFFdEI7Ozs7O09BS0c7SUFDSCxZQUFZLEtBQW1CO1FBQzdCLE1BQU0sRUFBRSxPQUFPLEVBQUUsTUFBTSxFQUFFLEdBQUcsTUFBTSxDQUFDLEtBQUssQ0FBQyxDQUFBO1FBQ3pDLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQTtRQUMvQixJQUFJLE1BQU0sS0FBSyxTQUFTLEVBQUUsQ0FBQztZQUN6QixNQUFNLElBQUksU0FBUyxDQUNqQixpQkFBaUIsT0FBTyxDQUFDLFFBQVEsRUFBRSxtTEFBbUwsQ0FDdk4sQ0FBQTtRQUNILENBQUM7UUFDRCxJQUFJLENBQUMsUUFBUSxHQUFHLE9BQU8sQ0FBQTtRQUN2QixJQUFJLENBQUMsTUFBTSxHQUFHLElBQUksV0FBVyxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsTUFBTSxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsVUFBVSxHQUFHLE1BQU0sQ0FBQyxNQUFNLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO1FBQ3JHLElBQUksQ0FBQyxJQUFJLEdBQUcsT0FBTyxDQUFDLE9BQU8sQ0FBQyxJQUFJLEdBQUcsTUFBTSxDQUFDLENBQUE7SUFDNUMsQ0FBQztJQUVELHdDQUF3QztJQUN4QyxLQUFLO1FBQ0gseUZBQXlGO1FBQ3pGLElBQUksQ0FBQyxJQUFJLENBQUMsUUFBUSxDQUFDLEtBQUs7WUFBRSxLQUFLLElBQUksQ0FBQyxRQUFRLENBQUMsSUFBSSxDQUFBO1FBQ2pELE9BQU8sSUFBSSxDQUFDLE1BQU0sQ0FBQTtJQUNwQixDQUFDO0lBRUQsaUJBQWlCO0lBQ2pCLElBQUk7UUFDRixPQUFPLE9BQU8sQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFBO0lBQ3RDLENBQUM7SUFFRDs7O09BR0c7SUFDSCxLQUFLLENBQUMsS0FBYTtRQUNqQixPQUFPLENBQUMsS0FBSyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEVBQUUsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDbEQsQ0FBQztJQUVEOzs7OztPQUtHO0lBQ0gsZUFBZSxDQUFDLFFBQWdCLEVBQUUsV0FBbUI7UUFDbkQsT0FBTyxPQUFPLENBQUMsZUFBZSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEVBQUUsU0FBUyxDQUFDLFFBQVEsQ0FBQyxFQUFFLFNBQVMsQ0FBQyxXQUFXLENBQUMsQ0FBQyxDQUFBO0lBQzlGLENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsUUFBUSxDQUFDLEtBQWE7UUFDcEIsT0FBTyxPQUFPLENBQUMsUUFBUSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEVBQUUsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFDLENBQUE7SUFDNUQsQ0FBQztJQUVEOzs7O09BSUc7SUFDSCxHQUFHLENBQUMsVUFBa0I7UUFDcEIsT0FBTyxPQUFPLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEVBQUUsWUFBWSxDQUFDLCtCQUErQixFQUFFLFVBQVUsRUFBRSxDQUFDLFdBQVcsRUFBRSxRQUFRLENBQUMsQ0FBQyxDQUFBO0lBQ3hILENBQUM7SUFFRDs7OztPQUlHO0lBQ0gsR0FBRyxDQUFDLElBQVk7UUFDZCxPQUFPLE9BQU8sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxFQUFFLENBQUMsRUFBRSxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTtJQUN0RCxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEVBQUUsQ0FBQyxJQUFZO1FBQ2IsT0FBTyxPQUFPLENBQUMsRUFBRSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsRUFBRSxDQUFDLEVBQUUsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7SUFDckQsQ0FBQztJQUVELHlDQUF5QztJQUN6QyxRQUFRO1FBQ04sT0FBTyxTQUFTLEdBQUcsQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLEdBQUcsSUFBSSxDQUFDLFFBQVEsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE1BQU0sR0FBRyxDQUFDLElBQUksQ0FBQyxJQUFJLEVBQUUsQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFDLEVBQUUsRUFBRSxDQUFBO0lBQ3hGLENBQUM7Q0FDRjtBQUVELFNBQVMsWUFBWSxDQUFDLElBQVksRUFBRSxLQUFhLEVBQUUsS0FBYSxFQUFFLElBQVk7SUFDNUUsSUFBSSxDQUFDLE1BQU0sQ0FBQyxTQUFTLENBQUMsS0FBSyxDQUFDLElBQUksS0FBSyxHQUFHLEtBQUssSUFBSSxLQUFLLEdBQUcsSUFBSTtRQUFFLE1BQU0sSUFBSSxVQUFVLENBQUMsR0FBRyxJQUFJLDRCQUE0QixLQUFLLE9BQU8sSUFBSSxTQUFTLEtBQUssRUFBRSxDQUFDLENBQUE7SUFDeEosT0FBTyxLQUFLLENBQUE7QUFDZCxDQUFDO0FBRUQsU0FBUyxTQUFTLENBQUMsS0FBYTtJQUM5QixPQUFPLFlBQVksQ0FBQywyQkFBMkIsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFBO0FBQ3RFLENBQUM7QUFFRCxTQUFTLFNBQVMsQ0FBQyxLQUFhO0lBQzlCLElBQUksS0FBSyxLQUFLLENBQUM7UUFBRSxNQUFNLElBQUksVUFBVSxDQUFDLHVFQUF1RSxDQUFDLENBQUE7SUFDOUcsT0FBTyxZQUFZLENBQUMsUUFBUSxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsUUFBUSxDQUFDLENBQUE7QUFDbkQsQ0FBQztBQUVELFNBQVMsVUFBVSxDQUFDLElBQVksRUFBRSxLQUFhO0lBQzdDLE9BQU8sWUFBWSxDQUFDLElBQUksRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0FBQzlDLENBQUM7QUFFRCxTQUFTLGNBQWMsQ0FBQyxLQUFhO0lBQ25DLDJHQUEyRztJQUMzRyxJQUFJLEtBQUssS0FBSyxDQUFDO1FBQUUsTUFBTSxJQUFJLFVBQVUsQ0FBQyxvRUFBb0UsQ0FBQyxDQUFBO0lBQzNHLE9BQU8sWUFBWSxDQUFDLGtCQUFrQixFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUE7QUFDNUQsQ0FBQztBQUVELE1BQU0sUUFBUSxHQUFHO0lBQ2YsTUFBTSxFQUFFLE1BQU0sRUFBRSxJQUFJLEVBQUUsU0FBUyxFQUFFLGFBQWEsRUFBRSxTQUFTLEVBQUUsU0FBUyxFQUFFLFdBQVcsRUFBRSxZQUFZLEVBQUUsYUFBYSxFQUFFLGFBQWE7SUFDN0gsaUJBQWlCLEVBQUUsZ0JBQWdCLEVBQUUsVUFBVTtDQUN2QyxDQUFBO0FBRVYsZ0ZBQWdGO0FBQ2hGLE1BQU0sVUFBVSxHQUFnQixNQUFNLENBQUMsV0FBVyxDQUNoRCxRQUFRLENBQUMsT0FBTyxDQUFDLENBQUMsSUFBSSxFQUFzQixFQUFFLENBQUM7SUFDN0MsQ0FBQyxJQUFJLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0lBQ25CLENBQUMsR0FBRyxJQUFJLFVBQVUsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLFlBQVksQ0FBQztJQUNyRCxDQUFDLEdBQUcsSUFBSSx1QkFBdUIsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLGNBQWMsQ0FBQztJQUNwRSxDQUFDLEdBQUcsSUFBSSwrQkFBK0IsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLEdBQUcsS0FBSyxDQUFDLFlBQVksR0FBRyxLQUFLLENBQUMsY0FBYyxDQUFDO0NBQ2xHLENBQUMsQ0FDSCxDQUFBO0FBRUQsNEZBQTRGO0FBQzVGLE1BQU0sWUFBWSxHQUFnQixFQUFFLFFBQVEsRUFBRSxNQUFNLENBQUMsUUFBUSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxFQUFFLE9BQU8sRUFBRSxNQUFNLENBQUMsT0FBTyxFQUFFLENBQUE7QUFFOUgsa0VBQWtFO0FBQ2xFLE1BQU0sS0FBSyxHQUFvRCxFQUFFLFFBQVEsRUFBRSxDQUFDLEVBQUUsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFBO0FBRTVGOzs7Ozs7O0dBT0c7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLGNBQWMsQ0FBQyxLQUF1QixFQUFFLElBQXFCLEVBQUUsTUFBYztJQUNqRyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGVBQWUsRUFBRSxJQUFJLEVBQUUsWUFBWSxDQUFDLHFDQUFxQyxFQUFFLE1BQU0sRUFBRSxDQUFDLEVBQUUsTUFBTSxDQUFDLGdCQUFnQixDQUFDLENBQUMsQ0FBQTtBQUN6SSxDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxjQUFjLENBQUMsS0FBdUIsRUFBRSxHQUFXLEVBQUUsSUFBcUIsRUFBRSxNQUF1QjtJQUN2SCxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGVBQWUsRUFBRSxPQUFPLENBQUMsWUFBWSxDQUFDLGdCQUFnQixFQUFFLEdBQUcsRUFBRSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsTUFBTSxDQUFDLENBQUE7QUFDbEgsQ0FBQztBQUVEOzs7Ozs7Ozs7OztHQVdHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxNQUFNLENBQzFCLEtBQXVCLEVBQ3ZCLEtBQXNCLEVBQ3RCLFNBQWlCLEVBQ2pCLEtBQWEsRUFDYixPQUF5QixFQUN6QixNQUF3QixFQUN4QixNQUFnQztJQUVoQyxZQUFZLENBQUMsbUJBQW1CLEVBQUUsU0FBUyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUN4RCxTQUFTLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDaEIsSUFBSSxPQUFPLE1BQU0sS0FBSyxRQUFRO1FBQUUsU0FBUyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQ2pELHlGQUF5RjtJQUN6RixNQUFNLElBQUksR0FBc0IsQ0FBQyxPQUFPLElBQUksWUFBWSxFQUFFLE1BQU0sSUFBSSxZQUFZLEVBQUUsTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFBO0lBQzlGLElBQUksQ0FBQyxNQUFNLEdBQUcsTUFBTSxLQUFLLFNBQVMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxNQUFNLEtBQUssU0FBUyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLE9BQU8sS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFBO0lBQ2pHLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLElBQUksTUFBTSxDQUFDLFFBQVEsRUFBRSxVQUFVLEVBQUUsU0FBUyxDQUFDLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxFQUFFLEdBQUcsSUFBSSxDQUFDLENBQUE7QUFDcEgsQ0FBQztBQUVEOzs7Ozs7Ozs7O0dBVUc7QUFDSCxNQUFNLENBQUMsS0FBSyxVQUFVLFdBQVcsQ0FDL0IsS0FBdUIsRUFDdkIsT0FBd0IsRUFDeEIsS0FBYSxFQUNiLEtBQWEsRUFDYixPQUF3QixFQUN4QixPQUFlO0lBRWYsWUFBWSxDQUFDLGlDQUFpQyxFQUFFLEtBQUssRUFBRSxDQUFDLEVBQUUsZUFBZSxDQUFDLENBQUE7SUFDMUUsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2hCLE9BQU8sTUFBTSxLQUFLLENBQUMsT0FBTyxDQUFDLEdBQUcsQ0FBQyxXQUFXLEVBQUUsT0FBTyxFQUFFLEtBQUssRUFBRSxLQUFLLEVBQUUsT0FBTyxFQUFFLElBQUksTUFBTSxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsWUFBWSxDQUFDLFNBQVMsRUFBRSxPQUFPLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUN4SixDQUFDO0FBRUQ7Ozs7Ozs7OztHQVNHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxVQUFVLENBQUMsS0FBdUIsRUFBRSxLQUFzQixFQUFFLElBQVksRUFBRSxLQUFhLEVBQUUsS0FBYTtJQUMxSCxTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDZixVQUFVLENBQUMsa0JBQWtCLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDckMsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxLQUFLLEVBQUUsV0FBVyxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLENBQUMsQ0FBQTtBQUMxRyxDQUFDO0FBRUQ7Ozs7Ozs7Ozs7R0FVRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsVUFBVSxDQUM5QixLQUF1QixFQUN2QixLQUFzQixFQUN0QixLQUFhLEVBQ2IsSUFBWSxFQUNaLEtBQWEsRUFDYixPQUF3QixFQUN4QixPQUFlO0lBRWYsU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2hCLFNBQVMsQ0FBQyxJQUFJLENBQUMsQ0FBQTtJQUNmLFlBQVksQ0FBQyxTQUFTLEVBQUUsT0FBTyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsQ0FBQTtJQUM1QyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLFVBQVUsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLEtBQUssQ0FBQyxFQUFFLFdBQVcsQ0FBQyxJQUFJLENBQUMsRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLEVBQUUsT0FBTyxFQUFFLElBQUksTUFBTSxDQUFDLFFBQVEsRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQTtBQUNsSixDQUFDO0FBRUQ7Ozs7Ozs7Ozs7R0FVRztBQUNILE1BQU0sQ0FBQyxLQUFLLFVBQVUsYUFBYSxDQUFDLEtBQXVCLEVBQUUsT0FBd0IsRUFBRSxLQUFhLEVBQUUsSUFBWSxFQUFFLE9BQWU7SUFDakksU0FBUyxDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ2hCLFVBQVUsQ0FBQyxrQkFBa0IsRUFBRSxJQUFJLENBQUMsQ0FBQTtJQUNwQyxVQUFVLENBQUMscUJBQXFCLEVBQUUsT0FBTyxDQUFDLENBQUE7SUFDMUMsT0FBTyxNQUFNLEtBQUssQ0FBQyxPQUFPLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxPQUFPLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxJQUFJLENBQUMsRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQTtBQUNoRyxDQUFDO0FBRUQsTUFBTSxZQUFZLEdBQW1CLEVBQUUsT0FBTyxFQUFFLENBQUMsRUFBRSxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsTUFBTSxFQUFFLENBQUE7QUFFM0UsNkdBQTZHO0FBQzdHLFNBQVMsT0FBTyxDQUFDLEtBQWE7SUFDNUIsT0FBTyxFQUFFLE9BQU8sRUFBRSxLQUFLLEVBQUUsUUFBUSxFQUFFLEdBQUcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxLQUFLLENBQUMsRUFBRSxDQUFBO0FBQzFELENBQUM7QUFFRCxTQUFTLFdBQVcsQ0FBQyxJQUFZO0lBQy9CLE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLFFBQVEsRUFBRSxHQUFHLEVBQUUsQ0FBQyxDQUFDLElBQUksS0FBSyxzQkFBc0IsQ0FBQyxDQUFDLENBQUMsd0JBQXdCLENBQUMsQ0FBQyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQyxFQUFFLENBQUE7QUFDcEgsQ0FBQztBQUVELFNBQVMsV0FBVyxDQUFDLEtBQWE7SUFDaEMsT0FBTyxJQUFJLEtBQUssQ0FBQyxTQUFTLEVBQUUsWUFBWSxFQUFFLFlBQVksQ0FBQyw0QkFBNEIsRUFBRSxLQUFLLEVBQUUsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxDQUFDLENBQUE7QUFDM0csQ0FBQztBQWtFRCxTQUFTLFdBQVcsQ0FBQyxPQUFlLEVBQUUsT0FBcUIsRUFBRSxRQUFvQixXQUFXO0lBQzFGLE9BQU8sT0FBTyxHQUFHLENBQUMsT0FBTyxDQUFDLE9BQU8sS0FBSyxJQUFJLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQyxZQUFZLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxHQUFHLENBQUMsS0FBSyxLQUFLLFVBQVUsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLGNBQWMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUE7QUFDMUgsQ0FBQztBQUVELFNBQVMsT0FBTyxDQUFDLE9BQXFCO0lBQ3BDLE9BQU8sTUFBTSxDQUFDLFFBQVEsR0FBRyxDQUFDLE9BQU8sQ0FBQyxPQUFPLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxNQUFNLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQTtBQUMxRSxDQUFDO0FBRUQsU0FBUyxPQUFPLENBQUMsT0FBd0M7SUFDdkQsT0FBTyxPQUFPLENBQUMsS0FBSyxLQUFLLFVBQVUsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsS0FBSyxDQUFDLFNBQVMsQ0FBQTtBQUN4RSxDQUFDO0FBRUQsU0FBUyxTQUFTLENBQUMsSUFBVSxFQUFFLE9BQTZDO0lBQzFFLElBQUksT0FBTyxLQUFLLFNBQVM7UUFBRSxhQUFhLENBQUMsT0FBTyxZQUFZLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUMsQ0FBQyxLQUFLLENBQUMsQ0FBQyxDQUFDLE9BQU8sQ0FBQyxDQUFBO0lBQ2hHLE9BQU8sSUFBSSxDQUFDLGdCQUFnQixDQUFDLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQTtBQUNqRCxDQUFDO0FBRUQ7Ozs7Ozs7O0dBUUc7QUFDSCxNQUFNLE9BQU8sU0FBVSxTQUFRLElBQUk7SUFDakM7Ozs7Ozs7Ozs7T0FVRztJQUNILEtBQUssQ0FBQyxhQUFhLENBQUMsSUFBMkM7UUFDN0QsTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDLGdCQUFnQixDQUFDLGNBQWMsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUE7UUFDL0QsSUFBSSxDQUFDO1lBQ0gsTUFBTSxjQUFjLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxNQUFNLEVBQUUsY0FBYyxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNwRSxDQUFDO1FBQUMsT0FBTyxLQUFLLEVBQUUsQ0FBQztZQUNmLHVGQUF1RjtZQUN2RixJQUFJLEtBQUssWUFBWSxhQUFhO2dCQUFFLElBQUksQ0FBQyxRQUFRLENBQUMsR0FBRyxFQUFFLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUE7O2dCQUM1RSxNQUFNLENBQUMsTUFBTSxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUE7WUFDN0IsTUFBTSxLQUFLLENBQUE7UUFDYixDQUFDO1FBQ0Qsb0hBQW9IO1FBQ3BILDBDQUEwQztRQUMxQyxJQUFJLENBQUMsR0FBRyxDQUFDLGFBQWEsRUFBRSxJQUFJLEtBQUssSUFBSSxDQUFDLENBQUMsQ0FBQyxTQUFTLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFBO0lBQzdELENBQUM7SUFFRDs7Ozs7OztPQU9HO0lBQ0gsS0FBSyxDQUFDLGFBQWEsQ0FBQyxHQUFTO1FBQzNCLE1BQU0sSUFBSSxHQUFHLEdBQUcsS0FBSyxTQUFTLENBQUMsQ0FBQyxDQUFDLENBQUMsQ0FBQyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQTtRQUNsRCxNQUFNLEVBQUUsSUFBSSxFQUFFLE1BQU0sRUFBRSxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUksQ0FBQyxrQkFBa0IsRUFBRSxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQ3RFLGNBQWMsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxNQUFNLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxJQUFJLEdBQUcsa0JBQWtCLENBQUMsTUFBTSxDQUFDLE1BQU0sQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUN6RyxDQUFBO1FBQ0QsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFzQixFQUFFLE1BQU0sRUFBRSxDQUFBO0lBQ2pELENBQUM7SUFFRDs7Ozs7Ozs7O09BU0c7SUFDSCxLQUFLLENBQUMsU0FBUyxDQUFDLElBQWtCLEVBQUUsUUFBZ0IsRUFBRSxVQUE0QixFQUFFOzs7WUFDbEYsTUFBTSxLQUFLLGtDQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sT0FBTyxrQ0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLFdBQVcsQ0FBQyxLQUFLLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxFQUFFLFFBQVEsRUFBRSxPQUFPLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ3JGO0lBRUQ7Ozs7Ozs7T0FPRztJQUNILEtBQUssQ0FBQyxTQUFTLENBQUMsSUFBa0IsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLFVBQXdCLEVBQUU7OztZQUN2RSxjQUFjLENBQUMsS0FBSyxDQUFDLENBQUE7WUFDckIsTUFBTSxLQUFLLGtDQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE9BQU8sTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsV0FBVyxDQUFDLEtBQUssQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNoRjtJQUVEOzs7Ozs7Ozs7T0FTRztJQUNILEtBQUssQ0FBQyxlQUFlLENBQUMsSUFBa0IsRUFBRSxRQUFnQixFQUFFLElBQVksRUFBRSxVQUFnQyxFQUFFOzs7WUFDMUcsU0FBUyxDQUFDLElBQUksQ0FBQyxDQUFBO1lBQ2YsTUFBTSxLQUFLLGtDQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sT0FBTyxrQ0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLFdBQVcsQ0FBQyxLQUFLLENBQUMsV0FBVyxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLEVBQUUsUUFBUSxFQUFFLE9BQU8sRUFBRSxTQUFTLEVBQUUsV0FBVyxDQUFDLElBQUksQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6STtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLGVBQWUsQ0FBQyxJQUFrQixFQUFFLEtBQWEsRUFBRSxJQUFZLEVBQUUsVUFBd0IsRUFBRTs7O1lBQy9GLGNBQWMsQ0FBQyxLQUFLLENBQUMsQ0FBQTtZQUNyQixTQUFTLENBQUMsSUFBSSxDQUFDLENBQUE7WUFDZixNQUFNLEtBQUssa0NBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDeEMsT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsRUFBRSxLQUFLLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxXQUFXLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQ2hJO0lBRUQ7Ozs7Ozs7Ozs7O09BV0c7SUFDSCxLQUFLLENBQUMsWUFBWSxDQUFDLElBQWtCLEVBQUUsSUFBWSxFQUFFLE9BQWUsRUFBRSxNQUFvQixFQUFFLFVBQXdCLEVBQUU7OztZQUNwSCxVQUFVLENBQUMsa0JBQWtCLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDcEMsVUFBVSxDQUFDLHFCQUFxQixFQUFFLE9BQU8sQ0FBQyxDQUFBO1lBQzFDLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN4QyxNQUFNLE1BQU0sa0NBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDM0MsT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxFQUFFLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDNUc7SUFFRDs7Ozs7Ozs7Ozs7O09BWUc7SUFDSCxLQUFLLENBQUMsZUFBZSxDQUNuQixJQUFrQixFQUNsQixRQUFnQixFQUNoQixJQUFZLEVBQ1osT0FBZSxFQUNmLE1BQW9CLEVBQ3BCLFVBQXdCLEVBQUU7OztZQUUxQixVQUFVLENBQUMsa0JBQWtCLEVBQUUsSUFBSSxDQUFDLENBQUE7WUFDcEMsVUFBVSxDQUFDLHFCQUFxQixFQUFFLE9BQU8sQ0FBQyxDQUFBO1lBQzFDLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN4QyxNQUFNLE1BQU0sa0NBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDM0MsT0FBTyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLFdBQVcsRUFBRSxPQUFPLENBQUMsRUFBRSxJQUFJLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxFQUFFLE1BQU0sRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLFFBQVEsQ0FBQyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzlJO0lBRUQ7Ozs7Ozs7Ozs7O09BV0c7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUNmLElBQWtCLEVBQ2xCLEtBQWEsRUFDYixNQUFvQixFQUNwQixXQUFtQixFQUNuQixTQUE2QixFQUM3QixVQUF3QixFQUFFOzs7WUFFMUIsY0FBYyxDQUFDLEtBQUssQ0FBQyxDQUFBO1lBQ3JCLGNBQWMsQ0FBQyxXQUFXLENBQUMsQ0FBQTtZQUMzQixNQUFNLEtBQUssa0NBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDeEMsTUFBTSxNQUFNLGtDQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUMsUUFBQSxDQUFBO1lBQzNDLE9BQU8sTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsV0FBVyxDQUFDLEtBQUssQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxXQUFXLENBQUMsRUFBRSxNQUFNLEVBQUUsU0FBUyxDQUFDLENBQUE7Ozs7Ozs7OztLQUM1SDtJQUVEOzs7Ozs7Ozs7O09BVUc7SUFDSCxLQUFLLENBQUMsV0FBVyxDQUFDLElBQWtCLEVBQUUsVUFBOEIsRUFBRTs7O1lBQ3BFLE1BQU0sS0FBSyxrQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN4QyxNQUFNLE9BQU8sa0NBQUcsU0FBUyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUE7Ozs7Ozs7OztLQUNqRjtJQUVEOzs7Ozs7T0FNRztJQUNILEtBQUssQ0FBQyxZQUFZLENBQUMsSUFBa0IsRUFBRSxVQUFnQyxFQUFFOzs7WUFDdkUsTUFBTSxLQUFLLGtDQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sT0FBTyxrQ0FBRyxTQUFTLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsUUFBQSxDQUFBO1lBQ2hELE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLFdBQVcsQ0FBQyxLQUFLLENBQUMsUUFBUSxFQUFFLE9BQU8sRUFBRSxPQUFPLENBQUMsS0FBSyxDQUFDLEVBQUUsQ0FBQyxFQUFFLE9BQU8sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDakc7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxjQUFjLENBQUMsSUFBa0IsRUFBRSxVQUF3QixFQUFFOzs7WUFDakUsTUFBTSxLQUFLLG1DQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLFdBQVcsQ0FBQyxLQUFLLENBQUMsVUFBVSxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDM0U7SUFFRDs7Ozs7O09BTUc7SUFDSCxLQUFLLENBQUMsYUFBYSxDQUFDLElBQWtCLEVBQUUsVUFBd0IsRUFBRTs7O1lBQ2hFLE1BQU0sS0FBSyxtQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN4QyxNQUFNLE1BQU0sQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxXQUFXLENBQUMsS0FBSyxDQUFDLFNBQVMsRUFBRSxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzFFO0lBRUQ7Ozs7Ozs7Ozs7O09BV0c7SUFDSCxLQUFLLENBQUMsa0JBQWtCLENBQUMsSUFBa0IsRUFBRSxRQUFnQixFQUFFLE1BQW9CLEVBQUUsVUFBZ0MsRUFBRTs7O1lBQ3JILE1BQU0sS0FBSyxtQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN4QyxNQUFNLE1BQU0sbUNBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDM0MsTUFBTSxPQUFPLG1DQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDaEQsTUFBTSxNQUFNLENBQUMsSUFBSSxDQUFDLEtBQUssRUFBRSxLQUFLLEVBQUUsV0FBVyxDQUFDLEtBQUssQ0FBQyxlQUFlLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxLQUFLLENBQUMsRUFBRSxRQUFRLEVBQUUsT0FBTyxFQUFFLE1BQU0sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDdkg7SUFFRDs7Ozs7Ozs7Ozs7O09BWUc7SUFDSCxLQUFLLENBQUMsaUJBQWlCLENBQUMsSUFBa0IsRUFBRSxRQUFnQixFQUFFLE9BQWUsRUFBRSxNQUFvQixFQUFFLFVBQXdCLEVBQUU7OztZQUM3SCxVQUFVLENBQUMscUJBQXFCLEVBQUUsT0FBTyxDQUFDLENBQUE7WUFDMUMsTUFBTSxLQUFLLG1DQUFHLElBQUksVUFBVSxDQUFDLElBQUksRUFBRSxJQUFJLENBQUMsUUFBQSxDQUFBO1lBQ3hDLE1BQU0sTUFBTSxtQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsTUFBTSxDQUFDO1lBQzNDLG1EQUFtRDtvQkFEUixDQUFBO1lBQzNDLG1EQUFtRDtZQUNuRCxPQUFPLE1BQU0sTUFBTSxDQUFDLElBQUksQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLFdBQVcsQ0FBQyxLQUFLLENBQUMsY0FBYyxFQUFFLE9BQU8sQ0FBQyxFQUFFLENBQUMsRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLEVBQUUsTUFBTSxFQUFFLE9BQU8sQ0FBQyxTQUFTLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDOUk7SUFFRDs7Ozs7Ozs7OztPQVVHO0lBQ0gsS0FBSyxDQUFDLFVBQVUsQ0FBQyxPQUErQixFQUFFLFVBQTZCLEVBQUU7OztZQUMvRSxZQUFZLENBQUMsaUNBQWlDLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLEVBQUUsZUFBZSxDQUFDLENBQUE7WUFDbkYsTUFBTSxPQUFPLG1DQUFHLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsR0FBRyxDQUFDLENBQUMsRUFBRSxJQUFJLEVBQUUsRUFBRSxFQUFFLENBQUMsSUFBSSxDQUFDLENBQUMsUUFBQSxDQUFBO1lBQ3RFLE1BQU0sTUFBTSxHQUFHLE9BQU8sQ0FBQyxHQUFHLENBQUMsQ0FBQyxFQUFFLFFBQVEsRUFBRSxHQUFHLElBQUksRUFBRSxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsT0FBTyxDQUFDLE9BQU8sQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLEVBQUUsU0FBUyxDQUFDLFFBQVEsQ0FBQyxFQUFFLElBQUksQ0FBQyxDQUFDLENBQUE7WUFDdEgsTUFBTSxJQUFJLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsY0FBYyxFQUFFLE1BQU0sQ0FBQyxRQUFBLENBQUE7WUFDbEQsTUFBTSxPQUFPLG1DQUFHLFNBQVMsQ0FBQyxJQUFJLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxRQUFBLENBQUE7WUFDaEQsT0FBTyxNQUFNLFdBQVcsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLElBQUksRUFBRSxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsRUFBRSxPQUFPLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUE7Ozs7Ozs7OztLQUN6RjtJQUVEOzs7Ozs7OztPQVFHO0lBQ0gsS0FBSyxDQUFDLFVBQVUsQ0FBQyxJQUFrQixFQUFFLFFBQWdCLEVBQUUsVUFBNkIsRUFBRTs7O1lBQ3BGLE1BQU0sS0FBSyxtQ0FBRyxJQUFJLFVBQVUsQ0FBQyxJQUFJLEVBQUUsSUFBSSxDQUFDLFFBQUEsQ0FBQTtZQUN4QyxNQUFNLE9BQU8sbUNBQUcsU0FBUyxDQUFDLElBQUksRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLFFBQUEsQ0FBQTtZQUNoRCxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLElBQUksSUFBSSxzQkFBc0IsRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLEVBQUUsT0FBTyxFQUFFLE9BQU8sQ0FBQyxPQUFPLENBQUMsQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbkk7SUFFRDs7Ozs7Ozs7T0FRRztJQUNILEtBQUssQ0FBQyxVQUFVLENBQUMsSUFBa0IsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFLFVBQTZCLEVBQUU7OztZQUM3RSxNQUFNLEtBQUssbUNBQUcsSUFBSSxVQUFVLENBQUMsSUFBSSxFQUFFLElBQUksQ0FBQyxRQUFBLENBQUE7WUFDeEMsT0FBTyxNQUFNLFVBQVUsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsSUFBSSxJQUFJLHNCQUFzQixFQUFFLEtBQUssRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUMsQ0FBQTs7Ozs7Ozs7O0tBQzVHO0lBRUQ7Ozs7Ozs7Ozs7Ozs7T0FhRztJQUNILEtBQUssQ0FBQyxhQUFhLENBQ2pCLElBQWtCLEVBQ2xCLFFBQWdCLEVBQ2hCLElBQVksRUFDWixPQUFlLEVBQ2YsTUFBb0IsRUFDcEIsVUFBd0IsRUFBRTs7O1lBRTFCLFNBQVMsQ0FBQyxRQUFRLENBQUMsQ0FBQTtZQUNuQixNQUFNLE9BQU8sbUNBQUcsSUFBSSxXQUFXLENBQUMsSUFBSSxFQUFFLENBQUMsSUFBSSxFQUFFLE1BQU0sQ0FBQyxDQUFDLFFBQUEsQ0FBQTtZQUNyRCxNQUFNLENBQUMsSUFBSSxFQUFFLEVBQUUsQ0FBQyxHQUFHLE9BQU8sQ0FBQyxLQUFLLENBQUE7WUFDaEMsTUFBTSxPQUFPLG1DQUFHLElBQUksQ0FBQyxRQUFRLENBQUMsY0FBYyxFQUFFLENBQUMsT0FBTyxDQUFDLElBQUksRUFBRSxRQUFRLEVBQUUsT0FBTyxDQUFDLEVBQUUsT0FBTyxDQUFDLEVBQUUsRUFBRSxDQUFDLEVBQUUsT0FBTyxDQUFDLENBQUMsQ0FBQyxRQUFBLENBQUE7WUFDMUcsT0FBTyxNQUFNLGFBQWEsQ0FBQyxJQUFJLENBQUMsS0FBSyxFQUFFLE9BQU8sRUFBRSxDQUFDLEVBQUUsSUFBSSxFQUFFLE9BQU8sQ0FBQyxDQUFBOzs7Ozs7Ozs7S0FDbEU7Q0FDRjtBQUVELFNBQVMsT0FBTyxDQUFDLElBQTRCLEVBQUUsUUFBZ0IsRUFBRSxPQUFxQjtJQUNwRixPQUFPLFVBQVUsQ0FBQyxFQUFFLENBQUMsRUFBRSxHQUFHLEVBQUUsUUFBUSxFQUFFLEtBQUssRUFBRSxJQUFJLEVBQUUsSUFBSSxJQUFJLElBQUksRUFBRSxLQUFLLEVBQUUsT0FBTyxDQUFDLE9BQU8sQ0FBQyxFQUFFLENBQUMsQ0FBQTtBQUM3RixDQUFDIn0=