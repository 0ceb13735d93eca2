// Generated from native/layout.h by scripts/generate-layout.mjs, which scripts/build-native.sh runs: change the header,
// not this file.
//
// Offsets are in bytes from the start of the structure; the fields' types are C's. Everything is little-endian.

/** The version of everything in this file. An image that reports another one is not to be used. */
export const ABI_VERSION = 6

/**
 * The size, in bytes, of the lines that keep two writers from slowing each other down, and the alignment of shared
 * structures.
 */
export const LINE_SIZE = 64

/** The size of `struct nearfar_slot`, in bytes. One system call: what to call. In a batch and in a ring alike. */
export const SLOT_SIZE = 64

/**
 * Offset of `number` (`int32_t`) in `struct nearfar_slot`. The number of the system call on this architecture, or
 * `STOP_NUMBER`.
 */
export const SLOT_NUMBER = 0

/** Offset of `flags` (`uint32_t`) in `struct nearfar_slot`. What is special about this call: `FLAG_` bits, or 0. */
export const SLOT_FLAGS = 4

/** Offset of `arguments` (`uint64_t[6]`) in `struct nearfar_slot`. The six arguments, as the registers take them. */
export const SLOT_ARGUMENTS = 8

/**
 * Offset of `result` (`int64_t`) in `struct nearfar_slot`. In a batch, what the call returned: a result, or minus an
 * errno value (-4095 to -1). Written by the image.
 */
export const SLOT_RESULT = 56

/**
 * In place of a call's number: the ring server ends, and its process or thread exits with the slot's first argument.
 * Until it has exited, and its child-tid word is cleared, it still uses its stack and the ring.
 */
export const STOP_NUMBER = -1

/**
 * In place of a call's number: the ring server asks again for the signal that it gets when its parent dies, which the
 * kernel forgets when credentials change, and sees to it that the parent did not die in between. The first argument
 * is the signal; the second, with `RING_PARENT_OUTSIDE`, is what `confirmed` has to reach before the next call is
 * run. Where the parent has died, the server gets the signal all the same: with `SIGKILL` it ends, others it sends to
 * itself.
 */
export const RENEW_NUMBER = -2

/**
 * The three bits of a slot's flags that select an indirect argument: the index of one argument, plus 1; 0 for none.
 * In place of that argument stands the address of a 32-bit word, and the call gets the word's value, sign-extended,
 * as it is right before the call. So a batch can use the fd that an earlier call of the same batch stored in memory.
 */
export const FLAG_INDIRECT_MASK = 0x7

/**
 * In a batch: when this call fails, the slots after it are not run; they get `-ECANCELED`. Means nothing in a ring,
 * which has no end: see `FLAG_CHAIN`.
 */
export const FLAG_STOP_ON_ERROR = 0x8

/**
 * In a batch: run this call even after a failed `FLAG_STOP_ON_ERROR`, as what restores a signal mask must. Means
 * nothing in a ring.
 */
export const FLAG_ALWAYS = 0x10

/**
 * Run this call only if the slot before it, in the same batch or ring, did not fail; otherwise it gets `-ECANCELED`,
 * which counts as a failure for the slot after it. The first slot has nothing before it that failed.
 */
export const FLAG_CHAIN = 0x20

/**
 * Repeat the call while it returns 0 and the 32-bit word whose address stands in the sixth argument is 0, at most as
 * many more times as the flags' upper 16 bits say, pausing for part of a microsecond in between. The kernel gets 0 as
 * the sixth argument. Meant for `waitid` with `WNOHANG`, which returns 0 whether or not it found a child and takes
 * five arguments: watch `si_pid` of its zeroed `siginfo_t`.
 */
export const FLAG_POLL = 0x40

/** How far left in a slot's flags the number of repetitions of `FLAG_POLL` stands. */
export const FLAG_POLL_SHIFT = 16

/** How many slots the batch has. */
export const BATCH_CAPACITY = 256

/** In place of a CPU's number: not known. */
export const NO_CPU = 0xffffffff

/**
 * The size of `struct nearfar_batch`, in bytes. The calls that `nearfar_run` makes, in order. There is one in each
 * image, at the address that `nearfar_describe` reports; it belongs to the thread that calls `nearfar_run`.
 */
export const BATCH_SIZE = 16448

/**
 * Offset of `count` (`uint32_t`) in `struct nearfar_batch`. How many slots to run, at most `BATCH_CAPACITY`; with
 * more, none is run. Left as it is.
 */
export const BATCH_COUNT = 0

/**
 * Offset of `executed` (`uint32_t`) in `struct nearfar_batch`. How many slots were run; the others got `-ECANCELED`.
 * Written by the image.
 */
export const BATCH_EXECUTED = 4

/**
 * Offset of `stopped` (`uint32_t`) in `struct nearfar_batch`. The index of the slot with `FLAG_STOP_ON_ERROR` that
 * failed, or `count` where none did. Written by the image.
 */
export const BATCH_STOPPED = 8

/**
 * Offset of `cpu` (`uint32_t`) in `struct nearfar_batch`. The CPU that the owner's thread was last seen on, or
 * `NO_CPU`. Written by the image, where `tells_cpu` is 1.
 */
export const BATCH_CPU = 12

/**
 * Offset of `tells_cpu` (`uint32_t`) in `struct nearfar_batch`. 1 where the image is to keep `cpu`, so that ring
 * servers get out of the owner's way; with 0 they never do. Written by the owner, which stores `NO_CPU` in `cpu` when
 * it takes that back.
 */
export const BATCH_TELLS_CPU = 16

/** Offset of `slots` (`struct nearfar_slot[NEARFAR_BATCH_CAPACITY]`) in `struct nearfar_batch`. The calls. */
export const BATCH_SLOTS = 64

/**
 * The size of `struct nearfar_start`, in bytes. What the stack pointer of a new child or thread points to. The
 * address must be a multiple of 16, as both architectures' calling conventions want, and the stack grows down from
 * there. The child calls the function and exits with what it returns.
 */
export const START_SIZE = 64

/**
 * Offset of `function` (`uint64_t`) in `struct nearfar_start`. The address of a function of the C calling convention,
 * such as a server's from `nearfar_describe`.
 */
export const START_FUNCTION = 0

/** Offset of `arguments` (`uint64_t[6]`) in `struct nearfar_start`. Its arguments. */
export const START_ARGUMENTS = 8

/** The server has not yet begun to look for calls. */
export const RING_STATE_STARTING = 0

/** The server looks for calls; its parent-death signal is set. */
export const RING_STATE_SERVING = 1

/**
 * The server found `STOP_NUMBER` or no parent, and exits. A server that is killed, execs or calls `exit` says
 * nothing: watch its child-tid word.
 */
export const RING_STATE_ENDED = 2

/**
 * As the expected parent: the owner is in another pid namespace, where `getppid` cannot see it. The life word and
 * `confirmed` are used instead.
 */
export const RING_PARENT_OUTSIDE = 0

/** As the expected parent: do not check, as for a thread of the owner's own process. */
export const RING_PARENT_UNCHECKED = -1

/** As the doorbell: there is none, ring the bell. */
export const RING_NO_DOORBELL = -1

/** In `waiting`: the owner wants to be told by the bell or the doorbell. */
export const WAITING_TO_BE_RUNG = 1

/** In `waiting`: the owner sleeps on that word for a moment, and wants to be woken. */
export const WAITING_ASLEEP = 2

/**
 * The size of `struct nearfar_ring`, in bytes. A queue of system calls with one producer, the owner, and one
 * consumer, the server, in memory that both map at the same address (the server shares the owner's address space).
 * Aligned to `LINE_SIZE`. The slots follow it, `mask` + 1 of them, and behind those as many results, an `int64_t` for
 * each slot: what the call returned, as in a batch. They stand by themselves because whoever takes many one after the
 * other waits for a cache line with eight of them each time, and not for one with each, and because the slots' lines
 * then go from the owner to the server only. The owner fills the slot of index `head & mask`, then stores `head` + 1,
 * then, if it can exchange `sleeping` from 1 to 0, wakes the server with `FUTEX_WAKE | FUTEX_PRIVATE_FLAG` on that
 * word. It may have as many calls outstanding as there are slots. A slot's result is valid once `tail` has passed the
 * slot. To be told, the owner stores `wait_for`, then one of `WAITING_` in `waiting`, then looks at `tail` once more.
 * All of these are sequentially consistent, as `Atomics` are. The counters run freely and wrap around at 2^32.
 */
export const RING_SIZE = 384

/** Offset of `head` (`uint32_t`) in `struct nearfar_ring`. How many calls were published. Written by the owner. */
export const RING_HEAD = 0

/** Offset of `tail` (`uint32_t`) in `struct nearfar_ring`. How many calls have completed. Written by the server. */
export const RING_TAIL = 64

/**
 * Offset of `sleeping` (`uint32_t`) in `struct nearfar_ring`. A futex word: 1 where the server sleeps or is about to,
 * 0 where it needs no waking. Set by the server, cleared by both.
 */
export const RING_SLEEPING = 128

/**
 * Offset of `waiting` (`uint32_t`) in `struct nearfar_ring`. A futex word: one of `WAITING_` where the owner wants to
 * be told that `tail` has reached `wait_for`, 0 where not. Set by the owner; the server clears it and tells once.
 */
export const RING_WAITING = 192

/**
 * Offset of `wait_for` (`uint32_t`) in `struct nearfar_ring`. The value of `tail` from which on the owner wants to be
 * told. Written by the owner.
 */
export const RING_WAIT_FOR = 196

/**
 * Offset of `mask` (`uint32_t`) in `struct nearfar_ring`. The number of slots, a power of two, minus 1. Written by
 * the owner before the start.
 */
export const RING_MASK = 256

/**
 * Offset of `spin_limit` (`uint32_t`) in `struct nearfar_ring`. The most times that the server looks for a call
 * before it sleeps; 0 where it is never to spin, as on one CPU. May change at any time.
 */
export const RING_SPIN_LIMIT = 260

/**
 * Offset of `doorbell` (`int32_t`) in `struct nearfar_ring`. The fd, in the server's table, of a pipe or socket that
 * gets one byte where the owner is to be told; or `RING_NO_DOORBELL`.
 */
export const RING_DOORBELL = 264

/**
 * Offset of `parent_death_signal` (`uint32_t`) in `struct nearfar_ring`. The signal that the server asks the kernel
 * to send it when the thread that cloned it ends, or 0 for none. The kernel forgets it when the server changes its
 * user or group, or execs a set-user-ID program (prctl(2), PR_SET_PDEATHSIG): for the first of these there is
 * `RENEW_NUMBER`.
 */
export const RING_PARENT_DEATH_SIGNAL = 268

/**
 * Offset of `expected_parent` (`int32_t`) in `struct nearfar_ring`. The pid that `getppid` must return once that
 * signal is set; or `RING_PARENT_OUTSIDE`, or `RING_PARENT_UNCHECKED`.
 */
export const RING_EXPECTED_PARENT = 272

/**
 * Offset of `confirmed` (`uint32_t`) in `struct nearfar_ring`. Set by the owner to the value of `asked` once it has
 * seen that (and the server is then woken as for a call). Needed only with `RING_PARENT_OUTSIDE`, where no call is
 * run before it: only an owner seen alive after the death signal was set is sure to be missed. The server rings the
 * owner when it gets there, without having been asked in `waiting`.
 */
export const RING_CONFIRMED = 276

/**
 * Offset of `bell_address` (`uint64_t`) in `struct nearfar_ring`. The address of the bell's futex word, which is rung
 * where there is no doorbell; or 0.
 */
export const RING_BELL_ADDRESS = 280

/**
 * Offset of `life_address` (`uint64_t`) in `struct nearfar_ring`. With `RING_PARENT_OUTSIDE`: the address of a 32-bit
 * word that is not 0 while the owner lives: the child-tid word of one of its threads.
 */
export const RING_LIFE_ADDRESS = 288

/**
 * Offset of `may_move` (`uint32_t`) in `struct nearfar_ring`. 1 where the server may move itself to another CPU
 * (sched_setaffinity(2)) when it finds that it shares the owner's: then neither can run while the other looks for it.
 * The CPUs that it may run on are the same afterwards.
 */
export const RING_MAY_MOVE = 296

/**
 * Offset of `nap_seconds` (`int64_t`) in `struct nearfar_ring`. How long the owner sleeps for an answer at most, as
 * the kernel's `struct timespec`: for the owner's own use.
 */
export const RING_NAP_SECONDS = 304

/** Offset of `nap_nanoseconds` (`int64_t`) in `struct nearfar_ring`. The second part of that. */
export const RING_NAP_NANOSECONDS = 312

/** Offset of `state` (`uint32_t`) in `struct nearfar_ring`. One of `RING_STATE_`. Written by the server. */
export const RING_STATE = 320

/**
 * Offset of `sleeps` (`uint32_t`) in `struct nearfar_ring`. How many times the server has slept. Written by the
 * server, as are the counters that follow.
 */
export const RING_SLEEPS = 324

/**
 * Offset of `rings` (`uint32_t`) in `struct nearfar_ring`. How many times the server has told the owner, by bell or
 * doorbell.
 */
export const RING_RINGS = 328

/**
 * Offset of `spin` (`uint32_t`) in `struct nearfar_ring`. How many times the server is at present willing to look for
 * a call before it sleeps.
 */
export const RING_SPIN = 332

/**
 * Offset of `asked` (`uint32_t`) in `struct nearfar_ring`. With `RING_PARENT_OUTSIDE`: what `confirmed` has to reach,
 * 1 at the start. The death signal is set by then.
 */
export const RING_ASKED = 336

/**
 * Offset of `moves` (`uint32_t`) in `struct nearfar_ring`. How many times the server has moved to another CPU than
 * the owner's.
 */
export const RING_MOVES = 340

/**
 * Offset of `cpu` (`uint32_t`) in `struct nearfar_ring`. The CPU that the server was on when it began, or was woken,
 * or moved last; `NO_CPU` where it does not know. Where that is the owner's, neither can run while the other looks
 * for what it does.
 */
export const RING_CPU = 344

/** Offset of `slots` (`struct nearfar_slot[]`) in `struct nearfar_ring`. The slots. */
export const RING_SLOTS = 384

/**
 * The bell was rung: by a ring server, or by the kernel where the word is somebody's child-tid word. The owner is
 * told.
 */
export const BELL_RUNG = 0

/** The bell is waiting to be rung. */
export const BELL_ARMED = 1

/**
 * The owner has changed the list of waiters: it is read again. Stored only over `BELL_ARMED`, with a
 * compare-and-exchange, to lose no ring.
 */
export const BELL_CHANGED = 2

/**
 * The owner has given a waiter's word a new life: it is `WAITER_ALIVE` again, and there may be news of it though it
 * was told of before. Stored only over `BELL_ARMED`, with a compare-and-exchange, and nobody needs to be woken for
 * it: a server that sleeps is woken by the word itself, and one that is about to sleep finds the bell no longer
 * armed. Where the kernel has no futex_waitv(2), a server sleeps on the bell alone: there it is to be `BELL_CHANGED`,
 * and to be woken.
 */
export const BELL_RENEWED = 3

/** How many waiters a bell has, the bell's own word among them: the kernel's `FUTEX_WAITV_MAX`. */
export const BELL_CAPACITY = 128

/**
 * The flags of each waiter: `FUTEX_32` without `FUTEX_PRIVATE_FLAG`, because the kernel wakes child-tid words with a
 * wake that is not private.
 */
export const WAITER_FLAGS_VALUE = 2

/**
 * The value of a waiter's word while the child or thread lives; to be stored there before it is cloned. The kernel
 * clears the word at its exec or exit.
 */
export const WAITER_ALIVE = 1

/** The size of `struct nearfar_waiter`, in bytes. A word that the bell watches: the kernel's `struct futex_waitv`. */
export const WAITER_SIZE = 24

/**
 * Offset of `value` (`uint64_t`) in `struct nearfar_waiter`. The value that the word has while nothing has happened:
 * `BELL_ARMED` for the first waiter. For the others it is `WAITER_ALIVE` before the start, and then what the server
 * has last seen there.
 */
export const WAITER_VALUE = 0

/**
 * Offset of `address` (`uint64_t`) in `struct nearfar_waiter`. The address of the word, a multiple of 4, in memory
 * that stays mapped while the bell server runs.
 */
export const WAITER_ADDRESS = 8

/** Offset of `flags` (`uint32_t`) in `struct nearfar_waiter`. `WAITER_FLAGS_VALUE`. */
export const WAITER_FLAGS = 16

/**
 * The size of `struct nearfar_bell`, in bytes. What the bell server waits for: its own word, which ring servers ring,
 * and child-tid words, which the kernel clears. For each it writes one byte to the doorbell, an fd that an event loop
 * can watch. Aligned to `LINE_SIZE`. The owner, told by the doorbell, first empties it and then looks at every ring
 * and every waiter: what happened meanwhile is told once. To change the list, the owner stores addresses whole,
 * `count` last, and then `BELL_CHANGED`, and wakes the word (not private); it is told again of all that is cleared
 * then. A waiter may also stay on the list, and its word be used again: the owner stores `WAITER_ALIVE` there, and
 * then `BELL_RENEWED`. Flags, values and the first waiter are filled in once, before the start.
 */
export const BELL_SIZE = 3264

/**
 * Offset of `word` (`uint32_t`) in `struct nearfar_bell`. A futex word: `BELL_RUNG`, `BELL_ARMED`, `BELL_CHANGED` or
 * `BELL_RENEWED`.
 */
export const BELL_WORD = 0

/**
 * Offset of `doorbell` (`int32_t`) in `struct nearfar_bell`. The fd, in the owner's table, of a pipe or socket that
 * gets one byte. Non-blocking: where it is full, the owner has not been looking yet.
 */
export const BELL_DOORBELL = 64

/**
 * Offset of `stop` (`uint32_t`) in `struct nearfar_bell`. Set to 1 by the owner, which then rings the bell: the
 * server returns, and its thread exits.
 */
export const BELL_STOP = 68

/**
 * Offset of `count` (`uint32_t`) in `struct nearfar_bell`. How many waiters there are, at least 1: the first is the
 * bell's own word. Written by the owner.
 */
export const BELL_COUNT = 72

/**
 * Offset of `looks` (`uint32_t`) in `struct nearfar_bell`. How many times the server has looked at the words. Written
 * by the server, as is the counter that follows.
 */
export const BELL_LOOKS = 128

/** Offset of `told` (`uint32_t`) in `struct nearfar_bell`. How many times the server has told the owner. */
export const BELL_TOLD = 132

/**
 * Offset of `waiters` (`struct nearfar_waiter[NEARFAR_BELL_CAPACITY]`) in `struct nearfar_bell`. The words that are
 * watched.
 */
export const BELL_WAITERS = 192

/**
 * The size of `struct nearfar_description`, in bytes. What `nearfar_describe` writes: what the loader needs to know,
 * and what it checks before it trusts the image.
 */
export const DESCRIPTION_SIZE = 80

/** Offset of `abi_version` (`uint64_t`) in `struct nearfar_description`. `ABI_VERSION`, as the image was built. */
export const DESCRIPTION_ABI_VERSION = 0

/**
 * Offset of `machine` (`uint64_t`) in `struct nearfar_description`. The ELF machine of the image: 62 for x86-64, 183
 * for aarch64.
 */
export const DESCRIPTION_MACHINE = 8

/** Offset of `batch` (`uint64_t`) in `struct nearfar_description`. The address of the batch, `struct nearfar_batch`. */
export const DESCRIPTION_BATCH = 16

/** Offset of `batch_capacity` (`uint64_t`) in `struct nearfar_description`. `BATCH_CAPACITY`, as the image was built. */
export const DESCRIPTION_BATCH_CAPACITY = 24

/** Offset of `slot_size` (`uint64_t`) in `struct nearfar_description`. The size of a slot, in bytes. */
export const DESCRIPTION_SLOT_SIZE = 32

/** Offset of `ring_size` (`uint64_t`) in `struct nearfar_description`. The size of a ring without its slots, in bytes. */
export const DESCRIPTION_RING_SIZE = 40

/** Offset of `bell_size` (`uint64_t`) in `struct nearfar_description`. The size of a bell, in bytes. */
export const DESCRIPTION_BELL_SIZE = 48

/**
 * Offset of `trampoline` (`uint64_t`) in `struct nearfar_description`. The address at which a clone child starts: it
 * needs `struct nearfar_start` at its stack pointer. `nearfar_run` goes there by itself.
 */
export const DESCRIPTION_TRAMPOLINE = 56

/**
 * Offset of `ring_server` (`uint64_t`) in `struct nearfar_description`. The address of the ring server: a function
 * that takes the address of a `struct nearfar_ring` and returns an exit status.
 */
export const DESCRIPTION_RING_SERVER = 64

/**
 * Offset of `bell_server` (`uint64_t`) in `struct nearfar_description`. The address of the bell server: a function
 * that takes the address of a `struct nearfar_bell` and returns an exit status.
 */
export const DESCRIPTION_BELL_SERVER = 72
