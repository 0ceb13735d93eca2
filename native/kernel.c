/*
 * The system calls that the servers make for themselves.
 */
#include "image.h"

#include <linux/futex.h>
#include <linux/time.h>

static long futex(const uint32_t *word, int operation, uint32_t value, const struct nearfar_time *timeout)
{
  return nearfar_syscall6(__NR_futex, (long)word, operation, value, (long)timeout, 0, 0);
}

/*
 * A private futex is one among threads that share an address space, threads of several processes too: the kernel then
 * tells futexes apart by address space and address, without looking up the page (futex(2), FUTEX_PRIVATE_FLAG;
 * get_futex_key in kernel/futex/core.c).
 */
long nearfar_futex_wait_private(const uint32_t *word, uint32_t value, const struct nearfar_time *timeout)
{
  return futex(word, FUTEX_WAIT_PRIVATE, value, timeout);
}

/*
 * The kernel wakes whoever waits for a child-tid word with a plain FUTEX_WAKE (mm_release in kernel/fork.c). A private
 * waiter is another futex to it even at the same address, and would sleep on.
 */
long nearfar_futex_wait_shared(const uint32_t *word, uint32_t value, const struct nearfar_time *timeout)
{
  return futex(word, FUTEX_WAIT, value, timeout);
}

void nearfar_futex_wake_private(uint32_t *word)
{
  futex(word, FUTEX_WAKE_PRIVATE, 1, 0);
}

void nearfar_futex_wake_shared(uint32_t *word)
{
  futex(word, FUTEX_WAKE, 1, 0);
}

/*
 * Other errors than EINTR need nothing done: EAGAIN means that the pipe is full of bytes which nobody has read yet, and
 * one is as good as many; EBADF and EPIPE mean that nobody wants to know any more.
 */
void nearfar_ring_doorbell(int32_t fd)
{
  const char byte = 1;
  while (nearfar_syscall6(__NR_write, fd, (long)&byte, 1, 0, 0, 0) == -EINTR)
    continue;
}

int64_t nearfar_now(void)
{
  struct nearfar_time now = { 0, 0 };
  nearfar_syscall6(__NR_clock_gettime, CLOCK_MONOTONIC, (long)&now, 0, 0, 0, 0);
  return now.seconds * 1000000000 + now.nanoseconds;
}
