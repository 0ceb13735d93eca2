/*
 * The bell server: turns futexes, which only a blocked thread can wait for, into an fd, which an event loop can. Runs
 * on a thread of the owner's process.
 */
#include "image.h"

#include <linux/futex.h>
#include <linux/time.h>

_Static_assert(sizeof(struct nearfar_waiter) == sizeof(struct futex_waitv), "a waiter is the kernel's futex_waitv");
_Static_assert(__builtin_offsetof(struct nearfar_waiter, value) == __builtin_offsetof(struct futex_waitv, val), "value");
_Static_assert(__builtin_offsetof(struct nearfar_waiter, address) == __builtin_offsetof(struct futex_waitv, uaddr), "address");
_Static_assert(__builtin_offsetof(struct nearfar_waiter, flags) == __builtin_offsetof(struct futex_waitv, flags), "flags");
_Static_assert(NEARFAR_WAITER_FLAGS_VALUE == FUTEX_32, "32-bit words, not private");
_Static_assert(NEARFAR_BELL_CAPACITY == FUTEX_WAITV_MAX, "as many waiters as the kernel takes");

/* In nanoseconds: how often the words are looked at where the kernel cannot wait for several at once. */
#define LOOK_INTERVAL 1000000

/*
 * Take in what the words other than the bell's own are now: that is what the kernel compares them with before it sleeps.
 * Whether one was cleared since this was done last; with `again`, whether one is cleared at all.
 */
static int take_in(struct nearfar_bell *bell, uint32_t count, int again)
{
  int news = 0;

  for (uint32_t index = 1; index < count; index++) {
    struct nearfar_waiter *waiter = &bell->waiters[index];
    const uint32_t *word = (const uint32_t *)__atomic_load_n(&waiter->address, __ATOMIC_ACQUIRE);
    uint32_t now = __atomic_load_n(word, __ATOMIC_SEQ_CST);
    if (now == 0 && (again || waiter->value != 0))
      news = 1;
    waiter->value = now;
  }
  return news;
}

/* Whether one of the words was not cleared when it was last looked at. */
static int any_alive(const struct nearfar_bell *bell, uint32_t count)
{
  for (uint32_t index = 1; index < count; index++)
    if (bell->waiters[index].value != 0)
      return 1;
  return 0;
}

/* Sleep until one of the words may have changed. It may also be too early: the caller looks. */
static void await_change(struct nearfar_bell *bell, uint32_t count)
{
  struct nearfar_time interval = { 0, LOOK_INTERVAL };
  long result;

  if (count == 1) {
    nearfar_futex_wait_shared(&bell->word, NEARFAR_BELL_ARMED, 0);
    return;
  }
  result = nearfar_syscall6(__NR_futex_waitv, (long)bell->waiters, count, 0, 0, CLOCK_MONOTONIC, 0);
  /*
   * Some other error: the kernel is older than 5.16 and has no such call, or a filter made for such kernels refuses it,
   * or memory is short. The bell itself can always be waited for; words that may still be cleared are looked at now and
   * then.
   */
  if (result < 0 && result != -EAGAIN && result != -EINTR)
    nearfar_futex_wait_shared(&bell->word, NEARFAR_BELL_ARMED, any_alive(bell, count) ? &interval : 0);
}

/*
 * Returns the exit status, when told to stop.
 *
 * A word that was cleared and told of is waited for with that value: nothing more happens to it until the owner takes it
 * off the list, or uses it again. Of the latter the kernel says nothing, and the word may be cleared again before it is
 * looked at: after a change of the owner's, each that is cleared is news.
 */
long nearfar_bell_server(struct nearfar_bell *bell)
{
  for (;;) {
    uint32_t found, count;

    if (__atomic_load_n(&bell->stop, __ATOMIC_SEQ_CST))
      return 0;
    /* Arm the bell before looking at anything, so that what happens after the look finds it armed, and rings it. */
    found = __atomic_exchange_n(&bell->word, NEARFAR_BELL_ARMED, __ATOMIC_SEQ_CST);
    count = __atomic_load_n(&bell->count, __ATOMIC_SEQ_CST);
    if (count > NEARFAR_BELL_CAPACITY)
      count = NEARFAR_BELL_CAPACITY;
    if (take_in(bell, count, found == NEARFAR_BELL_CHANGED || found == NEARFAR_BELL_RENEWED) || found == NEARFAR_BELL_RUNG) {
      __atomic_store_n(&bell->told, bell->told + 1, __ATOMIC_RELAXED);
      nearfar_ring_doorbell(bell->doorbell);
    }
    __atomic_store_n(&bell->looks, bell->looks + 1, __ATOMIC_RELAXED);
    await_change(bell, count);
  }
}
