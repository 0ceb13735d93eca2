/*
 * The batch: system calls in the process that loaded the image, any number of them for the price of one foreign call.
 */
#include "image.h"

/* Aligned to a page, so that the owner may map or protect it by itself. */
struct nearfar_batch nearfar_batch __attribute__((aligned(4096)));

_Static_assert(sizeof nearfar_batch.slots / sizeof nearfar_batch.slots[0] == NEARFAR_BATCH_CAPACITY, "the batch has its capacity");

void nearfar_run(void)
{
  uint32_t count = nearfar_batch.count;
  uint32_t executed = 0;
  uint32_t stopped = count;
  int64_t before = 0;

  if (nearfar_batch.tells_cpu)
    __atomic_store_n(&nearfar_batch.cpu, nearfar_cpu(), __ATOMIC_RELAXED);
  if (count > NEARFAR_BATCH_CAPACITY)
    count = stopped = 0;
  for (uint32_t index = 0; index < count; index++) {
    struct nearfar_slot *slot = &nearfar_batch.slots[index];
    int running = stopped == count;

    if ((running || (slot->flags & NEARFAR_FLAG_ALWAYS)) && !nearfar_chain_broken(slot, before)) {
      before = nearfar_perform(slot);
      executed++;
    } else {
      before = -ECANCELED;
    }
    slot->result = before;
    if (running && (slot->flags & NEARFAR_FLAG_STOP_ON_ERROR) && nearfar_failed(before))
      stopped = index;
  }
  nearfar_batch.executed = executed;
  nearfar_batch.stopped = stopped;
}
