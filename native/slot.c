/*
 * One slot: a system call with what its flags add to it.
 */
#include "image.h"

#define POLL_COUNT_MASK ((uint32_t)-1 << NEARFAR_FLAG_POLL_SHIFT)

/*
 * Enough that a poll is mostly pausing: each waitid(2) takes the lock on the list of tasks, which the child needs in
 * order to exit.
 */
#define PAUSES_PER_POLL 16

/*
 * Addresses below this are never mapped by us (and by default by nobody: vm.mmap_min_addr): a word at one is a mistake,
 * not memory.
 */
#define LOWEST_ADDRESS 4096

static int32_t word_at(uint64_t address)
{
  return __atomic_load_n((const int32_t *)address, __ATOMIC_ACQUIRE);
}

int64_t nearfar_perform_flagged(const struct nearfar_slot *slot)
{
  uint32_t flags = slot->flags;
  uint64_t a[6] = {
    slot->arguments[0], slot->arguments[1], slot->arguments[2], slot->arguments[3], slot->arguments[4], slot->arguments[5],
  };
  uint32_t indirect = flags & NEARFAR_FLAG_INDIRECT_MASK;
  uint32_t repetitions = 0;
  uint64_t watched = 0;

  if (flags & NEARFAR_FLAG_POLL) {
    repetitions = flags >> NEARFAR_FLAG_POLL_SHIFT;
    watched = a[5];
    a[5] = 0;
    if (watched < LOWEST_ADDRESS)
      return -EFAULT;
  } else if (flags & POLL_COUNT_MASK) {
    return -EINVAL;
  }
  if (flags & ~(NEARFAR_PLAIN_FLAGS | POLL_COUNT_MASK | NEARFAR_FLAG_INDIRECT_MASK | NEARFAR_FLAG_POLL))
    return -EINVAL;

  if (indirect) {
    /* The last argument of a poll is taken, and there is no seventh. */
    if (indirect > (flags & NEARFAR_FLAG_POLL ? 5u : 6u))
      return -EINVAL;
    if (a[indirect - 1] < LOWEST_ADDRESS)
      return -EFAULT;
    a[indirect - 1] = (uint64_t)(int64_t)word_at(a[indirect - 1]);
  }

  for (;;) {
    long result = nearfar_call(slot->number, a);
    if (result != 0 || repetitions == 0 || word_at(watched) != 0)
      return result;
    repetitions--;
    for (int pauses = 0; pauses < PAUSES_PER_POLL; pauses++)
      nearfar_pause();
  }
}
