/*
 * The ring server: makes the calls that stand in a ring, in order, in a process or thread cloned for it.
 */
#include "image.h"

#include <asm/signal.h>
#include <linux/prctl.h>

/*
 * The least that the server looks for a call before it sleeps: a few microseconds at most, next to a sleep and a wake
 * of tens.
 */
#define SPIN_FLOOR 32

/*
 * In nanoseconds. A sleep shorter than this would better have been spent looking. It is about twice what falling asleep
 * and being woken cost by themselves: whoever looks for as long as a sleep costs, and then sleeps, never spends more
 * than twice of what was best.
 */
#define SHORT_SLEEP 100000

/*
 * In nanoseconds, on the average. On the owner's own CPU a sleep lasts for as long as the owner runs, whatever else it does, so that a
 * longer one is short.
 */
#define SHORT_SLEEP_TOGETHER 500000

/*
 * How many short sleeps one after the other there are on the owner's CPU before the server leaves it. There a call costs both of
 * them a sleep and a wake, and elsewhere neither; but to move costs as much as some tens of calls, and who sets a program up makes
 * fewer than that.
 */
#define FEW_SLEEPS 32

/* In nanoseconds: the first and the longest time between two looks at whether the owner still lives. */
#define FIRST_NAP 1000000
#define LONGEST_NAP 1000000000

/* In nanoseconds: how long at least between two moves to another CPU, each of which costs some tens of microseconds. */
#define MOVE_INTERVAL 10000000

/* How many CPUs there is room for: 1024, as in the C library's cpu_set_t. */
#define CPU_WORD_BITS (8 * sizeof(unsigned long))
#define CPU_WORDS (1024 / CPU_WORD_BITS)

enum parent { PARENT_DEAD, PARENT_ALIVE };

/* Where the server runs, as it last saw. */
struct place {
  /* When it last moved to another CPU. */
  int64_t moved;
  /* Whether this is the owner's CPU: neither can run while the other looks for what it does. */
  int together;
  /* How many sleeps there were here, one after the other, and since when. */
  int sleeps;
  int64_t since;
};

/* Make the owner look at the ring. */
static void ring_owner(struct nearfar_ring *ring)
{
  __atomic_store_n(&ring->rings, ring->rings + 1, __ATOMIC_RELAXED);
  if (ring->doorbell >= 0) {
    nearfar_ring_doorbell(ring->doorbell);
  } else if (ring->bell_address) {
    uint32_t *word = (uint32_t *)ring->bell_address;
    __atomic_store_n(word, NEARFAR_BELL_RUNG, __ATOMIC_SEQ_CST);
    nearfar_futex_wake_shared(word);
  }
}

/* Tell the owner, if it asked to be told about as many completed calls as there are now. */
static void tell(struct nearfar_ring *ring, uint32_t tail)
{
  /*
   * The tail was stored before this, and the owner looks at the tail after it has stored these two: one of us sees what
   * the other stored.
   */
  if (__atomic_load_n(&ring->waiting, __ATOMIC_SEQ_CST) == 0)
    return;
  if ((int32_t)(tail - __atomic_load_n(&ring->wait_for, __ATOMIC_SEQ_CST)) < 0)
    return;
  switch (__atomic_exchange_n(&ring->waiting, 0, __ATOMIC_SEQ_CST)) {
  case 0:
    break;
  case NEARFAR_WAITING_ASLEEP:
    nearfar_futex_wake_private(&ring->waiting);
    break;
  default:
    ring_owner(ring);
  }
}

/*
 * For an owner in another pid namespace: wait until it has confirmed that it saw us serving, or is found dead.
 *
 * The death signal comes only if the parent dies after it was asked for. Where getppid cannot tell, there is just the
 * life word, a child-tid word of one of the owner's threads; but threads of a dying process end in any order, so the
 * word may not be cleared yet when the thread that is our parent has already gone. Only what the owner does after the
 * signal was asked for proves that it will come. Calls that the owner left in the ring before are not run: one could
 * block for ever. So the owner is rung, asked or not: it may be waiting for one of them.
 */
static enum parent await_confirmation(struct nearfar_ring *ring, uint32_t confirmation)
{
  const uint32_t *life = (const uint32_t *)ring->life_address;
  int64_t nap = FIRST_NAP;

  __atomic_store_n(&ring->asked, confirmation, __ATOMIC_SEQ_CST);
  ring_owner(ring);
  for (;;) {
    struct nearfar_time timeout = { nap / 1000000000, nap % 1000000000 };
    nearfar_store_then_load(&ring->sleeping, 1);
    if ((int32_t)(__atomic_load_n(&ring->confirmed, __ATOMIC_SEQ_CST) - confirmation) >= 0) {
      __atomic_store_n(&ring->sleeping, 0, __ATOMIC_SEQ_CST);
      return PARENT_ALIVE;
    }
    if (!life || __atomic_load_n(life, __ATOMIC_SEQ_CST) == 0)
      return PARENT_DEAD;
    __atomic_store_n(&ring->sleeps, ring->sleeps + 1, __ATOMIC_RELAXED);
    nearfar_futex_wait_private(&ring->sleeping, 1, &timeout);
    nap = nap * 2 < LONGEST_NAP ? nap * 2 : LONGEST_NAP;
  }
}

/*
 * See to it that we do not outlive the owner, whatever kills it, and say that we are there.
 *
 * The signal is asked for first and the parent looked at afterwards, so that it cannot die in between unnoticed
 * (prctl(2), PR_SET_PDEATHSIG): a child whose parent is gone has been given another one.
 */
static enum parent begin(struct nearfar_ring *ring)
{
  if (ring->parent_death_signal && nearfar_syscall6(__NR_prctl, PR_SET_PDEATHSIG, ring->parent_death_signal, 0, 0, 0, 0) != 0)
    return PARENT_DEAD;
  if (ring->expected_parent > 0 && nearfar_syscall6(__NR_getppid, 0, 0, 0, 0, 0, 0) != ring->expected_parent)
    return PARENT_DEAD;
  __atomic_store_n(&ring->state, NEARFAR_RING_STATE_SERVING, __ATOMIC_SEQ_CST);
  return ring->expected_parent == NEARFAR_RING_PARENT_OUTSIDE ? await_confirmation(ring, 1) : PARENT_ALIVE;
}

/*
 * The same after a change of credentials, which has made the kernel forget the signal: with what was asked of it now,
 * which need not be what it began with. A parent that is found dead may have died before that, or in between; so the
 * signal may come twice, but does come.
 *
 * The first process of a pid namespace cannot kill itself (pid_namespaces(7)): with SIGKILL, it is for the caller to end.
 */
static enum parent renew(struct nearfar_ring *ring, const struct nearfar_slot *slot, int64_t *result)
{
  long signal = (long)slot->arguments[0];
  enum parent parent = PARENT_ALIVE;

  *result = nearfar_syscall6(__NR_prctl, PR_SET_PDEATHSIG, signal, 0, 0, 0, 0);
  if (*result != 0)
    return PARENT_ALIVE;
  if (ring->expected_parent > 0)
    parent = nearfar_syscall6(__NR_getppid, 0, 0, 0, 0, 0, 0) == ring->expected_parent ? PARENT_ALIVE : PARENT_DEAD;
  else if (ring->expected_parent == NEARFAR_RING_PARENT_OUTSIDE)
    parent = await_confirmation(ring, (uint32_t)slot->arguments[1]);
  if (parent == PARENT_ALIVE || signal == SIGKILL)
    return parent;
  *result = nearfar_syscall6(__NR_kill, nearfar_syscall6(__NR_getpid, 0, 0, 0, 0, 0, 0), signal, 0, 0, 0, 0);
  return PARENT_ALIVE;
}

static uint32_t grown(uint32_t spin, uint32_t most)
{
  uint32_t twice = spin > SPIN_FLOOR / 2 ? spin * 2 : SPIN_FLOOR;
  return spin < most / 2 && twice < most ? twice : most;
}

static uint32_t shrunk(uint32_t spin)
{
  return spin / 2 > SPIN_FLOOR ? spin / 2 : SPIN_FLOOR;
}

/* Sleep until the owner wakes us, or until something else does: the caller looks at the head again. */
static void sleep_until_woken(struct nearfar_ring *ring, uint32_t tail)
{
  nearfar_store_then_load(&ring->sleeping, 1);
  /*
   * The owner stores the head and then looks whether we sleep; we do it the other way round, so one of us sees the
   * other.
   */
  if (__atomic_load_n(&ring->head, __ATOMIC_SEQ_CST) == tail) {
    __atomic_store_n(&ring->sleeps, ring->sleeps + 1, __ATOMIC_RELAXED);
    nearfar_futex_wait_private(&ring->sleeping, 1, 0);
  }
  __atomic_store_n(&ring->sleeping, 0, __ATOMIC_SEQ_CST);
}

/* See where we are, and say so. To ask costs a call on some machines, so it is not done for each look. */
static void look_around(struct nearfar_ring *ring, struct place *place)
{
  uint32_t cpu = ring->may_move ? nearfar_cpu() : NEARFAR_NO_CPU;

  __atomic_store_n(&ring->cpu, cpu, __ATOMIC_RELAXED);
  place->together = cpu != NEARFAR_NO_CPU && cpu == __atomic_load_n(&nearfar_batch.cpu, __ATOMIC_RELAXED);
}

/*
 * We are woken soon after each time that we fell asleep, which is what a program does that awaits one call after the other. Where
 * that happens on the owner's own CPU, each call costs both of us a sleep and a wake, because neither can look for what the
 * other does; and the kernel leaves it at that, as it sees two that take turns (Linux 6.12, kernel/sched/fair.c,
 * select_idle_cpu: with much to do, it does not search for an idle CPU). So we leave that CPU to the owner, by taking it
 * from the set of those that we may run on, for a moment.
 */
static int leave_owner(struct nearfar_ring *ring, struct place *place, int64_t now)
{
  unsigned long mask[CPU_WORDS], others[CPU_WORDS];
  unsigned long left = 0;
  uint32_t cpu = ring->cpu;
  long size;

  if (now - place->moved < MOVE_INTERVAL)
    return 0;
  place->moved = now;
  /* With more CPUs than we have room for, it fails. */
  size = nearfar_syscall6(__NR_sched_getaffinity, 0, sizeof mask, (long)mask, 0, 0, 0);
  if (size <= 0 || cpu >= (uint32_t)size * 8)
    return 0;
  for (uint32_t word = 0; word < (uint32_t)size / sizeof mask[0]; word++) {
    others[word] = mask[word];
    if (word == cpu / CPU_WORD_BITS)
      others[word] &= ~(1UL << (cpu % CPU_WORD_BITS));
    left |= others[word];
  }
  if (!left || nearfar_syscall6(__NR_sched_setaffinity, 0, size, (long)others, 0, 0, 0) != 0)
    return 0;
  nearfar_syscall6(__NR_sched_setaffinity, 0, size, (long)mask, 0, 0, 0);
  __atomic_store_n(&ring->moves, ring->moves + 1, __ATOMIC_RELAXED);
  look_around(ring, place);
  return !place->together;
}

/*
 * Sleep on the owner's CPU, until the owner wakes us; or leave it. That is done before a sleep, not when it ends: here the owner does
 * not wait for us. To look at the clock costs a call, so only the ends of a series are timed.
 */
static void sleep_together(struct nearfar_ring *ring, uint32_t tail, struct place *place)
{
  if (place->sleeps == 0) {
    place->since = nearfar_now();
  } else if (place->sleeps >= FEW_SLEEPS) {
    int64_t now = nearfar_now();
    int soon = now - place->since < (int64_t)FEW_SLEEPS * SHORT_SLEEP_TOGETHER;
    place->sleeps = 0;
    place->since = now;
    if (soon && leave_owner(ring, place, now))
      return;
  }
  sleep_until_woken(ring, tail);
  look_around(ring, place);
  place->sleeps = place->together ? place->sleeps + 1 : 0;
}

/*
 * Wait until a call is published, and return the head. Looks for one a number of times and then sleeps. How many times:
 * twice as many after it was worth it, because a call came or the sleep that followed was short, and half as many after
 * it was not. Never on the owner's CPU, which needs it for the next call.
 */
static uint32_t await_calls(struct nearfar_ring *ring, uint32_t tail, struct place *place)
{
  for (;;) {
    uint32_t most = __atomic_load_n(&ring->spin_limit, __ATOMIC_RELAXED);
    uint32_t spin = place->together ? 0 : ring->spin < most ? ring->spin : most;
    uint32_t spins = 0;
    uint32_t head;
    int64_t asleep, awake;

    for (;;) {
      head = __atomic_load_n(&ring->head, __ATOMIC_ACQUIRE);
      if (head != tail || spins == spin)
        break;
      spins++;
      nearfar_pause();
    }
    if (head != tail) {
      if (spins)
        __atomic_store_n(&ring->spin, grown(spin, most), __ATOMIC_RELAXED);
      return head;
    }
    if (most == 0) {
      sleep_until_woken(ring, tail);
      continue;
    }
    if (place->together) {
      sleep_together(ring, tail, place);
      continue;
    }
    asleep = nearfar_now();
    sleep_until_woken(ring, tail);
    awake = nearfar_now();
    __atomic_store_n(&ring->spin, awake - asleep < SHORT_SLEEP ? grown(spin, most) : shrunk(spin), __ATOMIC_RELAXED);
    look_around(ring, place);
  }
}

/*
 * Returns the exit status, when told to stop, or when there is no owner to serve. Where a call does not return, as a
 * successful execve or an exit does not, its slot is never completed; the kernel clears the child-tid word instead.
 */
long nearfar_ring_server(struct nearfar_ring *ring)
{
  int64_t *results = nearfar_results(ring);
  struct place place = { 0, 0, 0, 0 };
  uint32_t tail = ring->tail;
  int64_t before = 0;

  ring->spin = ring->spin_limit;
  if (begin(ring) == PARENT_DEAD) {
    __atomic_store_n(&ring->state, NEARFAR_RING_STATE_ENDED, __ATOMIC_SEQ_CST);
    return 1;
  }
  look_around(ring, &place);
  for (;;) {
    uint32_t head = await_calls(ring, tail, &place);
    while (tail != head) {
      struct nearfar_slot *slot = &ring->slots[tail & ring->mask];
      int stop = slot->number == NEARFAR_STOP_NUMBER;
      long status = (long)slot->arguments[0];

      if (stop) {
        before = 0;
      } else if (slot->number == NEARFAR_RENEW_NUMBER) {
        if (renew(ring, slot, &before) == PARENT_DEAD) {
          stop = 1;
          status = 1;
        }
      } else if (nearfar_chain_broken(slot, before)) {
        before = -ECANCELED;
      } else {
        /* A filter of system calls may end whoever makes one that its maker did not think of. */
        if (slot->number == __NR_seccomp || (slot->number == __NR_prctl && slot->arguments[0] == PR_SET_SECCOMP)) {
          ring->may_move = 0;
          look_around(ring, &place);
        }
        before = nearfar_perform(slot);
      }
      results[tail & ring->mask] = before;
      if (stop)
        __atomic_store_n(&ring->state, NEARFAR_RING_STATE_ENDED, __ATOMIC_SEQ_CST);
      /* From here on the slot is the owner's again. */
      nearfar_store_then_load(&ring->tail, ++tail);
      tell(ring, tail);
      if (stop)
        return status;
    }
  }
}
