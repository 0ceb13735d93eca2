/*
 * What the parts of the image share with each other. Nothing here is visible outside of it, but for the two functions
 * marked NEARFAR_EXPORT.
 *
 * All of this runs in places where the C library cannot: in a child that shares its parent's address space, and in
 * threads that the C library knows nothing about. So there is no library, no thread-local storage (`errno` is one), no
 * stack protector (its canary is another) and no writable data but the batch. The C compiler may assume none of these:
 * see scripts/build-native.sh.
 */
#ifndef NEARFAR_IMAGE_H
#define NEARFAR_IMAGE_H

#include <asm/errno.h>
#include <asm/unistd.h>

#include "layout.h"

#define NEARFAR_EXPORT __attribute__((visibility("default")))

/*
 * For what is declared here and defined elsewhere in the image, too; -fvisibility=hidden alone would have that go
 * through a table of addresses.
 */
#pragma GCC visibility push(hidden)

/* ---- each architecture's own: x64/syscall.S, arm64/syscall.S ---------------------------------------------------------- */

/*
 * Make a system call: its result, or minus an errno value. The child of a clone does not return from here: it goes to
 * the trampoline. Refused with -EINVAL: calls which would make the child run on its parent's stack, or make no sense in
 * C.
 */
long nearfar_syscall6(long number, long a0, long a1, long a2, long a3, long a4, long a5);

/*
 * From here on are the numbers of the x32 ABI, which would be a second way to clone and fork
 * (arch/x86/include/uapi/asm/unistd.h: __X32_SYSCALL_BIT).
 */
#define NEARFAR_X32_SYSCALL_BIT 0x40000000

/* Whether nearfar_syscall6 does nothing but make the call; the others are its own affair. */
static inline int nearfar_is_plain(uint32_t number)
{
#if defined(__x86_64__)
  return number - __NR_clone > __NR_vfork - __NR_clone && number != __NR_clone3 && number != __NR_rt_sigreturn
    && number < NEARFAR_X32_SYSCALL_BIT;
#else
  return number != __NR_clone && number != __NR_clone3 && number != __NR_rt_sigreturn;
#endif
}

/*
 * Such a call, without a C call and its return around it: where the kernel has processors forget what they know of returns,
 * as many must (Documentation/admin-guide/hw-vuln/spectre.rst), the next returns cost more than all else here.
 */
static inline __attribute__((always_inline)) long nearfar_plain_syscall(uint32_t number, const uint64_t *a)
{
#if defined(__x86_64__)
  long result;
  register uint64_t r10 __asm__("r10") = a[3];
  register uint64_t r8 __asm__("r8") = a[4];
  register uint64_t r9 __asm__("r9") = a[5];
  __asm__ volatile("syscall" : "=a"(result) : "a"((long)number), "D"(a[0]), "S"(a[1]), "d"(a[2]), "r"(r10), "r"(r8), "r"(r9) : "rcx", "r11", "memory");
  return result;
#else
  register uint64_t x8 __asm__("x8") = number;
  register uint64_t x0 __asm__("x0") = a[0];
  register uint64_t x1 __asm__("x1") = a[1];
  register uint64_t x2 __asm__("x2") = a[2];
  register uint64_t x3 __asm__("x3") = a[3];
  register uint64_t x4 __asm__("x4") = a[4];
  register uint64_t x5 __asm__("x5") = a[5];
  __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
  return (long)x0;
#endif
}

/* Where a cloned child starts; not a function to call. */
extern const char nearfar_trampoline[];

/*
 * The number of the CPU that this runs on, or NEARFAR_NO_CPU.
 *
 * On x86-64, Linux keeps it in the limit of a segment that every program may ask for (arch/x86/include/asm/segment.h:
 * __CPUNODE_SEG, vdso_read_cpunode), which costs less than a call; its upper bits are the node's.
 */
static inline uint32_t nearfar_cpu(void)
{
#if defined(__x86_64__)
  uint32_t limit = 0;
  uint8_t known;
  __asm__ volatile("lsl %2, %0\n\tsete %1" : "+r"(limit), "=qm"(known) : "r"(0x7b) : "cc");
  return known ? limit & 0xfff : NEARFAR_NO_CPU;
#else
  uint32_t cpu = NEARFAR_NO_CPU;
  return nearfar_syscall6(__NR_getcpu, (long)&cpu, 0, 0, 0, 0, 0) == 0 ? cpu : NEARFAR_NO_CPU;
#endif
}

/* Tell the processor, not the kernel, that this is a loop which waits for another processor. */
static inline void nearfar_pause(void)
{
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  /*
   * Not `yield`: that is for processors with several threads per core, and does nothing at all on the others. Emptying
   * the pipeline takes a while, as x86-64's `pause` does, and keeps the loop from hammering on the line that the other
   * side is to write.
   */
  __asm__ volatile("isb" ::: "memory");
#else
#error "nearfar is for x86-64 and aarch64"
#endif
}

/*
 * Store a value, and only then load what follows: the two sides of a ring each store a word and look at the other's,
 * and one of them must see what the other stored. Sequentially consistent stores and loads would do, on both
 * architectures. But qemu's user mode emulation of aarch64 on x86-64 (7.2, at least) lets an ldar pass the stlr before
 * it, which the architecture forbids; a fence it respects, and elsewhere it costs about the same.
 */
static inline void nearfar_store_then_load(uint32_t *word, uint32_t value)
{
  __atomic_store_n(word, value, __ATOMIC_RELEASE);
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

/* ---- system calls that the servers make for themselves: kernel.c ------------------------------------------------------ */

struct nearfar_time {
  int64_t seconds;
  int64_t nanoseconds;
};

/*
 * Sleep while the word has the value; for at most the time that is given, if one is. Private: among threads of one
 * address space only.
 */
long nearfar_futex_wait_private(const uint32_t *word, uint32_t value, const struct nearfar_time *timeout);

/*
 * The same where the wake may come from the kernel's clearing of a child-tid word, or from nearfar_futex_wake_shared.
 */
long nearfar_futex_wait_shared(const uint32_t *word, uint32_t value, const struct nearfar_time *timeout);

/* Wake one sleeper of the private kind. */
void nearfar_futex_wake_private(uint32_t *word);

/* Wake one of the other kind. */
void nearfar_futex_wake_shared(uint32_t *word);

/* Write one byte to a pipe or socket. */
void nearfar_ring_doorbell(int32_t fd);

/* CLOCK_MONOTONIC, in nanoseconds. */
int64_t nearfar_now(void);

/* ---- slots: slot.c ------------------------------------------------------------------------------------------------------ */

/* Flags that add nothing to the call itself: they decide whether it is made. */
#define NEARFAR_PLAIN_FLAGS (NEARFAR_FLAG_STOP_ON_ERROR | NEARFAR_FLAG_ALWAYS | NEARFAR_FLAG_CHAIN)

/* Of a slot with other flags than those. Not inlined, to keep the stack and the registers that it needs out of the way of a plain call. */
int64_t nearfar_perform_flagged(const struct nearfar_slot *slot);

static inline long nearfar_call(uint32_t number, const uint64_t *a)
{
  if (nearfar_is_plain(number))
    return nearfar_plain_syscall(number, a);
  return nearfar_syscall6(number, (long)a[0], (long)a[1], (long)a[2], (long)a[3], (long)a[4], (long)a[5]);
}

/*
 * Make the slot's call and return its result, which the caller stores. Whether it is to be made at all is the caller's
 * affair.
 */
static inline int64_t nearfar_perform(const struct nearfar_slot *slot)
{
  return slot->flags & ~NEARFAR_PLAIN_FLAGS ? nearfar_perform_flagged(slot) : nearfar_call(slot->number, slot->arguments);
}

/*
 * The kernel's rule: results from -4095 to -1 are errors, and anything else is not (include/linux/err.h: MAX_ERRNO,
 * IS_ERR_VALUE).
 */
static inline int nearfar_failed(int64_t result)
{
  return (uint64_t)result >= (uint64_t)-4095;
}

/* Whether FLAG_CHAIN keeps a slot from being run, after a slot with this result. */
static inline int nearfar_chain_broken(const struct nearfar_slot *slot, int64_t before)
{
  return (slot->flags & NEARFAR_FLAG_CHAIN) && nearfar_failed(before);
}

/* Where the results of a ring stand. */
static inline int64_t *nearfar_results(struct nearfar_ring *ring)
{
  return (int64_t *)&ring->slots[ring->mask + 1];
}

/* ---- what runs in children and threads: ring.c, bell.c ------------------------------------------------------------------ */

long nearfar_ring_server(struct nearfar_ring *ring);
long nearfar_bell_server(struct nearfar_bell *bell);

/* ---- what the loader calls: run.c, describe.c ------------------------------------------------------------------------------ */

extern struct nearfar_batch nearfar_batch;

/* Make the calls of the batch. */
NEARFAR_EXPORT void nearfar_run(void);

/* Write a struct nearfar_description to an address, of whatever alignment. */
NEARFAR_EXPORT void nearfar_describe(uint8_t *out);

#pragma GCC visibility pop

#endif
