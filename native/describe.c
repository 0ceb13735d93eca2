/*
 * What the image says about itself, so that the loader can refuse one that was built for something else and knows where
 * everything is, without a dlsym of its own.
 */
#include "image.h"

#include <linux/elf-em.h>

#if defined(__x86_64__)
#define MACHINE EM_X86_64
#elif defined(__aarch64__)
#define MACHINE EM_AARCH64
#endif

/* A JavaScript buffer can begin at any address. */
struct unaligned_description {
  struct nearfar_description description;
} __attribute__((packed, may_alias));

void nearfar_describe(uint8_t *out)
{
  struct unaligned_description *unaligned = (struct unaligned_description *)out;
  unaligned->description.abi_version = NEARFAR_ABI_VERSION;
  unaligned->description.machine = MACHINE;
  unaligned->description.batch = (uint64_t)&nearfar_batch;
  unaligned->description.batch_capacity = NEARFAR_BATCH_CAPACITY;
  unaligned->description.slot_size = sizeof(struct nearfar_slot);
  unaligned->description.ring_size = sizeof(struct nearfar_ring);
  unaligned->description.bell_size = sizeof(struct nearfar_bell);
  unaligned->description.trampoline = (uint64_t)nearfar_trampoline;
  unaligned->description.ring_server = (uint64_t)nearfar_ring_server;
  unaligned->description.bell_server = (uint64_t)nearfar_bell_server;
}
