/*
 * The memory that the native image and the TypeScript side share, written down once.
 *
 * `scripts/build-native.sh` turns this file into `src/dispatch/layout.ts`: each field becomes a byte offset, each
 * structure a size, each `NEARFAR_` constant a constant, with the comments found here. So the form is strict: a comment
 * of the kind that documents precedes every structure, field and constant, and a field stands alone on its line.
 *
 * Both architectures are little-endian and give these structures the same offsets; nothing here may depend on the
 * architecture. Structures that another thread or process writes to are cut into cache lines by who writes.
 */
#ifndef NEARFAR_LAYOUT_H
#define NEARFAR_LAYOUT_H

#include <stdint.h>

/** The version of everything in this file. An image that reports another one is not to be used. */
#define NEARFAR_ABI_VERSION 6

/**
 * The size, in bytes, of the lines that keep two writers from slowing each other down, and the alignment of shared
 * structures.
 */
#define NEARFAR_LINE_SIZE 64

/* ---- one system call ---------------------------------------------------------------------------------------------- */

/**
 * One system call: what to call. In a batch and in a ring alike.
 */
struct nearfar_slot {
  /** The number of the system call on this architecture, or `STOP_NUMBER`. */
  int32_t number;
  /** What is special about this call: `FLAG_` bits, or 0. */
  uint32_t flags;
  /** The six arguments, as the registers take them. */
  uint64_t arguments[6];
  /** In a batch, what the call returned: a result, or minus an errno value (-4095 to -1). Written by the image. */
  int64_t result;
};

/**
 * In place of a call's number: the ring server ends, and its process or thread exits with the slot's first argument.
 * Until it has exited, and its child-tid word is cleared, it still uses its stack and the ring.
 */
#define NEARFAR_STOP_NUMBER -1

/**
 * In place of a call's number: the ring server asks again for the signal that it gets when its parent dies, which the
 * kernel forgets when credentials change, and sees to it that the parent did not die in between. The first argument is
 * the signal; the second, with `RING_PARENT_OUTSIDE`, is what `confirmed` has to reach before the next call is run. Where
 * the parent has died, the server gets the signal all the same: with `SIGKILL` it ends, others it sends to itself.
 */
#define NEARFAR_RENEW_NUMBER -2

/**
 * The three bits of a slot's flags that select an indirect argument: the index of one argument, plus 1; 0 for none. In
 * place of that argument stands the address of a 32-bit word, and the call gets the word's value, sign-extended, as it
 * is right before the call. So a batch can use the fd that an earlier call of the same batch stored in memory.
 */
#define NEARFAR_FLAG_INDIRECT_MASK 0x7

/**
 * In a batch: when this call fails, the slots after it are not run; they get `-ECANCELED`. Means nothing in a ring,
 * which has no end: see `FLAG_CHAIN`.
 */
#define NEARFAR_FLAG_STOP_ON_ERROR 0x8

/**
 * In a batch: run this call even after a failed `FLAG_STOP_ON_ERROR`, as what restores a signal mask must. Means
 * nothing in a ring.
 */
#define NEARFAR_FLAG_ALWAYS 0x10

/**
 * Run this call only if the slot before it, in the same batch or ring, did not fail; otherwise it gets `-ECANCELED`,
 * which counts as a failure for the slot after it. The first slot has nothing before it that failed.
 */
#define NEARFAR_FLAG_CHAIN 0x20

/**
 * Repeat the call while it returns 0 and the 32-bit word whose address stands in the sixth argument is 0, at most as
 * many more times as the flags' upper 16 bits say, pausing for part of a microsecond in between. The kernel gets 0 as
 * the sixth argument. Meant for `waitid` with `WNOHANG`, which returns 0 whether or not it found a child and takes five
 * arguments: watch `si_pid` of its zeroed `siginfo_t`.
 */
#define NEARFAR_FLAG_POLL 0x40

/** How far left in a slot's flags the number of repetitions of `FLAG_POLL` stands. */
#define NEARFAR_FLAG_POLL_SHIFT 16

/* ---- the batch: calls in the process that loaded the image ---------------------------------------------------------- */

/** How many slots the batch has. */
#define NEARFAR_BATCH_CAPACITY 256

/** In place of a CPU's number: not known. */
#define NEARFAR_NO_CPU 0xffffffff

/**
 * The calls that `nearfar_run` makes, in order. There is one in each image, at the address that `nearfar_describe`
 * reports; it belongs to the thread that calls `nearfar_run`.
 */
struct nearfar_batch {
  /** How many slots to run, at most `BATCH_CAPACITY`; with more, none is run. Left as it is. */
  uint32_t count;
  /** How many slots were run; the others got `-ECANCELED`. Written by the image. */
  uint32_t executed;
  /** The index of the slot with `FLAG_STOP_ON_ERROR` that failed, or `count` where none did. Written by the image. */
  uint32_t stopped;
  /** The CPU that the owner's thread was last seen on, or `NO_CPU`. Written by the image, where `tells_cpu` is 1. */
  uint32_t cpu;
  /**
   * 1 where the image is to keep `cpu`, so that ring servers get out of the owner's way; with 0 they never do. Written by
   * the owner, which stores `NO_CPU` in `cpu` when it takes that back.
   */
  uint32_t tells_cpu;
  /** Not used. */
  uint32_t reserved[11];
  /** The calls. */
  struct nearfar_slot slots[NEARFAR_BATCH_CAPACITY];
};

/* ---- the start of a cloned child or thread -------------------------------------------------------------------------- */

/**
 * What the stack pointer of a new child or thread points to. The address must be a multiple of 16, as both
 * architectures' calling conventions want, and the stack grows down from there. The child calls the function and exits
 * with what it returns.
 */
struct nearfar_start {
  /** The address of a function of the C calling convention, such as a server's from `nearfar_describe`. */
  uint64_t function;
  /** Its arguments. */
  uint64_t arguments[6];
  /** Not used. */
  uint64_t reserved;
};

/* ---- the ring: calls in another process or thread ------------------------------------------------------------------- */

/** The server has not yet begun to look for calls. */
#define NEARFAR_RING_STATE_STARTING 0

/** The server looks for calls; its parent-death signal is set. */
#define NEARFAR_RING_STATE_SERVING 1

/**
 * The server found `STOP_NUMBER` or no parent, and exits. A server that is killed, execs or calls `exit` says nothing:
 * watch its child-tid word.
 */
#define NEARFAR_RING_STATE_ENDED 2

/**
 * As the expected parent: the owner is in another pid namespace, where `getppid` cannot see it. The life word and
 * `confirmed` are used instead.
 */
#define NEARFAR_RING_PARENT_OUTSIDE 0

/** As the expected parent: do not check, as for a thread of the owner's own process. */
#define NEARFAR_RING_PARENT_UNCHECKED -1

/** As the doorbell: there is none, ring the bell. */
#define NEARFAR_RING_NO_DOORBELL -1

/** In `waiting`: the owner wants to be told by the bell or the doorbell. */
#define NEARFAR_WAITING_TO_BE_RUNG 1

/** In `waiting`: the owner sleeps on that word for a moment, and wants to be woken. */
#define NEARFAR_WAITING_ASLEEP 2

/**
 * A queue of system calls with one producer, the owner, and one consumer, the server, in memory that both map at the
 * same address (the server shares the owner's address space). Aligned to `LINE_SIZE`. The slots follow it, `mask` + 1
 * of them, and behind those as many results, an `int64_t` for each slot: what the call returned, as in a batch. They
 * stand by themselves because whoever takes many one after the other waits for a cache line with eight of them each
 * time, and not for one with each, and because the slots' lines then go from the owner to the server only.
 *
 * The owner fills the slot of index `head & mask`, then stores `head` + 1, then, if it can exchange `sleeping` from 1
 * to 0, wakes the server with `FUTEX_WAKE | FUTEX_PRIVATE_FLAG` on that word. It may have as many calls outstanding as
 * there are slots. A slot's result is valid once `tail` has passed the slot. To be told, the owner stores `wait_for`, then one of
 * `WAITING_` in `waiting`, then looks at `tail` once more. All of these are sequentially consistent, as `Atomics` are. The
 * counters run freely and wrap around at 2^32.
 */
struct nearfar_ring {
  /** How many calls were published. Written by the owner. */
  uint32_t head;
  /** Not used. */
  uint32_t reserved_head[15];
  /** How many calls have completed. Written by the server. */
  uint32_t tail;
  /** Not used. */
  uint32_t reserved_tail[15];
  /**
   * A futex word: 1 where the server sleeps or is about to, 0 where it needs no waking. Set by the server, cleared by
   * both.
   */
  uint32_t sleeping;
  /** Not used. */
  uint32_t reserved_sleeping[15];
  /**
   * A futex word: one of `WAITING_` where the owner wants to be told that `tail` has reached `wait_for`, 0 where not. Set by
   * the owner; the server clears it and tells once.
   */
  uint32_t waiting;
  /** The value of `tail` from which on the owner wants to be told. Written by the owner. */
  uint32_t wait_for;
  /** Not used. */
  uint32_t reserved_waiting[14];
  /** The number of slots, a power of two, minus 1. Written by the owner before the start. */
  uint32_t mask;
  /**
   * The most times that the server looks for a call before it sleeps; 0 where it is never to spin, as on one CPU. May
   * change at any time.
   */
  uint32_t spin_limit;
  /**
   * The fd, in the server's table, of a pipe or socket that gets one byte where the owner is to be told; or
   * `RING_NO_DOORBELL`.
   */
  int32_t doorbell;
  /**
   * The signal that the server asks the kernel to send it when the thread that cloned it ends, or 0 for none. The kernel
   * forgets it when the server changes its user or group, or execs a set-user-ID program (prctl(2), PR_SET_PDEATHSIG):
   * for the first of these there is `RENEW_NUMBER`.
   */
  uint32_t parent_death_signal;
  /**
   * The pid that `getppid` must return once that signal is set; or `RING_PARENT_OUTSIDE`, or `RING_PARENT_UNCHECKED`.
   */
  int32_t expected_parent;
  /**
   * Set by the owner to the value of `asked` once it has seen that (and the server is then woken as for a call). Needed
   * only with `RING_PARENT_OUTSIDE`, where no call is run before it: only an owner seen alive after the death signal
   * was set is sure to be missed. The server rings the owner when it gets there, without having been asked in
   * `waiting`.
   */
  uint32_t confirmed;
  /** The address of the bell's futex word, which is rung where there is no doorbell; or 0. */
  uint64_t bell_address;
  /**
   * With `RING_PARENT_OUTSIDE`: the address of a 32-bit word that is not 0 while the owner lives: the child-tid word of
   * one of its threads.
   */
  uint64_t life_address;
  /**
   * 1 where the server may move itself to another CPU (sched_setaffinity(2)) when it finds that it shares the owner's: then
   * neither can run while the other looks for it. The CPUs that it may run on are the same afterwards.
   */
  uint32_t may_move;
  /** Not used. */
  uint32_t reserved_config;
  /** How long the owner sleeps for an answer at most, as the kernel's `struct timespec`: for the owner's own use. */
  int64_t nap_seconds;
  /** The second part of that. */
  int64_t nap_nanoseconds;
  /** One of `RING_STATE_`. Written by the server. */
  uint32_t state;
  /** How many times the server has slept. Written by the server, as are the counters that follow. */
  uint32_t sleeps;
  /** How many times the server has told the owner, by bell or doorbell. */
  uint32_t rings;
  /** How many times the server is at present willing to look for a call before it sleeps. */
  uint32_t spin;
  /** With `RING_PARENT_OUTSIDE`: what `confirmed` has to reach, 1 at the start. The death signal is set by then. */
  uint32_t asked;
  /** How many times the server has moved to another CPU than the owner's. */
  uint32_t moves;
  /**
   * The CPU that the server was on when it began, or was woken, or moved last; `NO_CPU` where it does not know. Where that is
   * the owner's, neither can run while the other looks for what it does.
   */
  uint32_t cpu;
  /** Not used. */
  uint32_t reserved_server[9];
  /** The slots. */
  struct nearfar_slot slots[];
};

/* ---- the bell: many rings and deaths, one fd ------------------------------------------------------------------------- */

/**
 * The bell was rung: by a ring server, or by the kernel where the word is somebody's child-tid word. The owner is told.
 */
#define NEARFAR_BELL_RUNG 0

/** The bell is waiting to be rung. */
#define NEARFAR_BELL_ARMED 1

/**
 * The owner has changed the list of waiters: it is read again. Stored only over `BELL_ARMED`, with a
 * compare-and-exchange, to lose no ring.
 */
#define NEARFAR_BELL_CHANGED 2

/**
 * The owner has given a waiter's word a new life: it is `WAITER_ALIVE` again, and there may be news of it though it was
 * told of before. Stored only over `BELL_ARMED`, with a compare-and-exchange, and nobody needs to be woken for it: a
 * server that sleeps is woken by the word itself, and one that is about to sleep finds the bell no longer armed. Where the
 * kernel has no futex_waitv(2), a server sleeps on the bell alone: there it is to be `BELL_CHANGED`, and to be woken.
 */
#define NEARFAR_BELL_RENEWED 3

/** How many waiters a bell has, the bell's own word among them: the kernel's `FUTEX_WAITV_MAX`. */
#define NEARFAR_BELL_CAPACITY 128

/**
 * The flags of each waiter: `FUTEX_32` without `FUTEX_PRIVATE_FLAG`, because the kernel wakes child-tid words with a
 * wake that is not private.
 */
#define NEARFAR_WAITER_FLAGS_VALUE 2

/**
 * The value of a waiter's word while the child or thread lives; to be stored there before it is cloned. The kernel
 * clears the word at its exec or exit.
 */
#define NEARFAR_WAITER_ALIVE 1

/**
 * A word that the bell watches: the kernel's `struct futex_waitv`.
 */
struct nearfar_waiter {
  /**
   * The value that the word has while nothing has happened: `BELL_ARMED` for the first waiter. For the others it is
   * `WAITER_ALIVE` before the start, and then what the server has last seen there.
   */
  uint64_t value;
  /** The address of the word, a multiple of 4, in memory that stays mapped while the bell server runs. */
  uint64_t address;
  /** `WAITER_FLAGS_VALUE`. */
  uint32_t flags;
  /** Must be 0. */
  uint32_t reserved;
};

/**
 * What the bell server waits for: its own word, which ring servers ring, and child-tid words, which the kernel clears.
 * For each it writes one byte to the doorbell, an fd that an event loop can watch. Aligned to `LINE_SIZE`.
 *
 * The owner, told by the doorbell, first empties it and then looks at every ring and every waiter: what happened
 * meanwhile is told once. To change the list, the owner stores addresses whole, `count` last, and then `BELL_CHANGED`,
 * and wakes the word (not private); it is told again of all that is cleared then. A waiter may also stay on the list, and
 * its word be used again: the owner stores `WAITER_ALIVE` there, and then `BELL_RENEWED`. Flags, values and the first
 * waiter are filled in once, before the start.
 */
struct nearfar_bell {
  /** A futex word: `BELL_RUNG`, `BELL_ARMED`, `BELL_CHANGED` or `BELL_RENEWED`. */
  uint32_t word;
  /** Not used. */
  uint32_t reserved_word[15];
  /**
   * The fd, in the owner's table, of a pipe or socket that gets one byte. Non-blocking: where it is full, the owner has
   * not been looking yet.
   */
  int32_t doorbell;
  /** Set to 1 by the owner, which then rings the bell: the server returns, and its thread exits. */
  uint32_t stop;
  /** How many waiters there are, at least 1: the first is the bell's own word. Written by the owner. */
  uint32_t count;
  /** Not used. */
  uint32_t reserved_config[13];
  /** How many times the server has looked at the words. Written by the server, as is the counter that follows. */
  uint32_t looks;
  /** How many times the server has told the owner. */
  uint32_t told;
  /** Not used. */
  uint32_t reserved_server[14];
  /** The words that are watched. */
  struct nearfar_waiter waiters[NEARFAR_BELL_CAPACITY];
};

/* ---- what an image says about itself ---------------------------------------------------------------------------------- */

/**
 * What `nearfar_describe` writes: what the loader needs to know, and what it checks before it trusts the image.
 */
struct nearfar_description {
  /** `ABI_VERSION`, as the image was built. */
  uint64_t abi_version;
  /** The ELF machine of the image: 62 for x86-64, 183 for aarch64. */
  uint64_t machine;
  /** The address of the batch, `struct nearfar_batch`. */
  uint64_t batch;
  /** `BATCH_CAPACITY`, as the image was built. */
  uint64_t batch_capacity;
  /** The size of a slot, in bytes. */
  uint64_t slot_size;
  /** The size of a ring without its slots, in bytes. */
  uint64_t ring_size;
  /** The size of a bell, in bytes. */
  uint64_t bell_size;
  /**
   * The address at which a clone child starts: it needs `struct nearfar_start` at its stack pointer. `nearfar_run` goes
   * there by itself.
   */
  uint64_t trampoline;
  /**
   * The address of the ring server: a function that takes the address of a `struct nearfar_ring` and returns an exit
   * status.
   */
  uint64_t ring_server;
  /**
   * The address of the bell server: a function that takes the address of a `struct nearfar_bell` and returns an exit
   * status.
   */
  uint64_t bell_server;
};

#endif
