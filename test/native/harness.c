/*
 * The owner's side of the native image, in C: what the TypeScript side does, without Node around it. Loads an image as
 * it is shipped, plays one scenario on the real kernel, and prints what it saw as lines of "name value", for
 * test/native/servers.test.ts to judge.
 *
 *     harness IMAGE SCENARIO
 *
 * A scenario that hangs is killed after a while, with all that it started.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/futex.h>
#include <linux/seccomp.h>
/* Both have the CLONE_ flags; the C library lacks clone_args. */
#include <linux/sched.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../../native/layout.h"

#define SIGSET_SIZE 8
#define STACK_SIZE 65536
#define THREAD_FLAGS (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | CLONE_CHILD_CLEARTID)

/* ---- the harness's own needs ------------------------------------------------------------------------------------------ */

static void fail(const char *what)
{
  fprintf(stderr, "harness: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void report(const char *name, int64_t value)
{
  printf("%s %lld\n", name, (long long)value);
}

/* Shared, so that it stays one memory across a fork. */
static void *map(size_t size)
{
  void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    fail("mmap");
  return memory;
}

static uint32_t load(const uint32_t *word)
{
  return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

/* With a fence, although it is sequentially consistent already: see nearfar_store_then_load in native/image.h. */
static void store(uint32_t *word, uint32_t value)
{
  __atomic_store_n(word, value, __ATOMIC_SEQ_CST);
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

/* How many pauses a side makes to meet the other one at another point each time. */
#define SWEEP 256

static void linger(int pauses)
{
  while (pauses-- > 0)
    __asm__ volatile("" ::: "memory");
}

/* Until a word has a value; there is nothing to wait on where the image does not tell, so it is looked at. */
static void until(const uint32_t *word, uint32_t value)
{
  while (load(word) != value)
    sched_yield();
}

static void make_pipe(int *ends)
{
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
    fail("pipe2");
}

/* How many bytes are in the pipe; waits for the first if it is to. */
static int64_t drain(int fd, int wait)
{
  char bytes[65536];
  struct pollfd poller = { .fd = fd, .events = POLLIN };
  ssize_t count;
  if (wait && poll(&poller, 1, -1) != 1)
    fail("poll");
  count = read(fd, bytes, sizeof bytes);
  if (count < 0 && errno != EAGAIN)
    fail("read");
  return count < 0 ? 0 : count;
}

/* ---- the image -------------------------------------------------------------------------------------------------------- */

static struct nearfar_description description;
static struct nearfar_batch *batch;
static void (*run)(void);

static void load_image(const char *path)
{
  void *image = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  void (*describe)(uint8_t *);
  /* Of odd alignment, and longer than what is written, to see that nothing else is. */
  uint8_t bytes[sizeof description + 2];
  if (!image) {
    fprintf(stderr, "harness: %s\n", dlerror());
    exit(1);
  }
  *(void **)&describe = dlsym(image, "nearfar_describe");
  *(void **)&run = dlsym(image, "nearfar_run");
  if (!describe || !run)
    fail("dlsym");
  memset(bytes, 0xa5, sizeof bytes);
  describe(bytes + 1);
  if (bytes[0] != 0xa5 || bytes[sizeof bytes - 1] != 0xa5)
    fail("nearfar_describe wrote beyond its table");
  memcpy(&description, bytes + 1, sizeof description);
  batch = (struct nearfar_batch *)description.batch;
}

static struct nearfar_slot *set(struct nearfar_slot *slot, uint32_t flags, int32_t number,
                                uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5)
{
  *slot = (struct nearfar_slot){ .number = number, .flags = flags, .arguments = { a0, a1, a2, a3, a4, a5 }, .result = 0x5a5a5a5a };
  return slot;
}

/* Append a call to the batch. */
static struct nearfar_slot *add(uint32_t flags, int32_t number,
                                uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5)
{
  return set(&batch->slots[batch->count++], flags, number, a0, a1, a2, a3, a4, a5);
}

static int64_t call_flagged(uint32_t flags, int32_t number,
                            uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5)
{
  batch->count = 0;
  add(flags, number, a0, a1, a2, a3, a4, a5);
  run();
  return batch->slots[0].result;
}

#define ADDRESS(pointer) ((uint64_t)(pointer))
#define INDIRECT(index) ((uint32_t)(index) + 1)
#define POLL(repetitions) (NEARFAR_FLAG_POLL | (uint32_t)(repetitions) << NEARFAR_FLAG_POLL_SHIFT)

/* ---- children and threads ----------------------------------------------------------------------------------------------- */

struct started {
  char *stack;
  int64_t id;
  int pidfd;
  /* The kernel clears it at exec and exit. */
  uint32_t *alive;
};

static struct nearfar_start *prepare(struct started *started, uint64_t function, uint64_t argument)
{
  struct nearfar_start *start;
  started->stack = map(STACK_SIZE);
  started->alive = map(4096);
  started->pidfd = -1;
  *started->alive = NEARFAR_WAITER_ALIVE;
  start = (struct nearfar_start *)(started->stack + STACK_SIZE - sizeof *start);
  start->function = function;
  start->arguments[0] = argument;
  return start;
}

static uint64_t all_signals = -1, old_signals;

/* The three calls that every clone is: born with signals blocked, whatever happens the owner's mask is as before. */
static int64_t clone_blocked(int32_t number, uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4)
{
  batch->count = 0;
  add(NEARFAR_FLAG_STOP_ON_ERROR, SYS_rt_sigprocmask, SIG_SETMASK, ADDRESS(&all_signals), ADDRESS(&old_signals), SIGSET_SIZE, 0, 0);
  add(NEARFAR_FLAG_STOP_ON_ERROR, number, a0, a1, a2, a3, a4, 0);
  add(NEARFAR_FLAG_ALWAYS, SYS_rt_sigprocmask, SIG_SETMASK, ADDRESS(&old_signals), 0, SIGSET_SIZE, 0, 0);
  run();
  if (batch->slots[1].result < 0) {
    errno = -batch->slots[1].result;
    fail("clone");
  }
  return batch->slots[1].result;
}

static void launch_thread(struct started *started, const struct nearfar_start *start)
{
  /*
   * The last two arguments stand in another order on aarch64 (clone(2), "C library/kernel differences"); there is no
   * TLS to pass.
   */
#if defined(__aarch64__)
  started->id = clone_blocked(SYS_clone, THREAD_FLAGS, ADDRESS(start), 0, 0, ADDRESS(started->alive));
#else
  started->id = clone_blocked(SYS_clone, THREAD_FLAGS, ADDRESS(start), 0, ADDRESS(started->alive), 0);
#endif
}

static void launch_child(struct started *started, const struct nearfar_start *start)
{
  struct clone_args arguments = {
    .flags = CLONE_VM | CLONE_CHILD_CLEARTID | CLONE_PIDFD | CLONE_CLEAR_SIGHAND,
    .pidfd = ADDRESS(&started->pidfd),
    .child_tid = ADDRESS(started->alive),
    .exit_signal = SIGCHLD,
    .stack = ADDRESS(started->stack),
    .stack_size = ADDRESS(start) - ADDRESS(started->stack),
  };
  started->id = clone_blocked(SYS_clone3, ADDRESS(&arguments), sizeof arguments, 0, 0, 0);
}

static struct started start_thread(uint64_t function, uint64_t argument)
{
  struct started started;
  launch_thread(&started, prepare(&started, function, argument));
  return started;
}

static struct started start_child(uint64_t function, uint64_t argument)
{
  struct started started;
  launch_child(&started, prepare(&started, function, argument));
  return started;
}

/* Which of the two a scenario's servers are. */
static int threads;

static struct started start_server(uint64_t function, uint64_t argument)
{
  return threads ? start_thread(function, argument) : start_child(function, argument);
}

/* The status of a child: its exit status, or 1000 + the signal that killed it. */
static int64_t reap(int64_t pid)
{
  int status;
  if (waitpid(pid, &status, 0) != pid)
    fail("waitpid");
  return WIFSIGNALED(status) ? 1000 + WTERMSIG(status) : WEXITSTATUS(status);
}

/* Wait until it has exited. */
static void join(struct started *started)
{
  uint32_t value;
  while ((value = load(started->alive)) != 0)
    syscall(SYS_futex, started->alive, FUTEX_WAIT, value, NULL, NULL, 0);
  if (started->pidfd >= 0)
    report("exit-status", reap(started->id));
  munmap(started->stack, STACK_SIZE);
}

/* ---- a ring, from the owner's side -------------------------------------------------------------------------------------- */

static struct nearfar_ring *make_ring(uint32_t capacity, uint32_t spin_limit)
{
  struct nearfar_ring *ring = map(sizeof *ring + capacity * (sizeof(struct nearfar_slot) + sizeof(int64_t)));
  ring->mask = capacity - 1;
  ring->spin_limit = spin_limit;
  ring->doorbell = NEARFAR_RING_NO_DOORBELL;
  ring->expected_parent = NEARFAR_RING_PARENT_UNCHECKED;
  return ring;
}

static struct nearfar_slot *next_slot(struct nearfar_ring *ring)
{
  return &ring->slots[ring->head & ring->mask];
}

static void wake(struct nearfar_ring *ring)
{
  if (load(&ring->sleeping) && __atomic_exchange_n(&ring->sleeping, 0, __ATOMIC_SEQ_CST))
    syscall(SYS_futex, &ring->sleeping, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

static void publish(struct nearfar_ring *ring)
{
  store(&ring->head, ring->head + 1);
  wake(ring);
}

static struct nearfar_slot *submit(struct nearfar_ring *ring, uint32_t flags, int32_t number, uint64_t a0, uint64_t a1, uint64_t a2)
{
  struct nearfar_slot *slot = set(next_slot(ring), flags, number, a0, a1, a2, 0, 0, 0);
  publish(ring);
  return slot;
}

/* What the call in a slot returned. */
static int64_t result_of(struct nearfar_ring *ring, uint32_t index)
{
  return ((int64_t *)&ring->slots[ring->mask + 1])[index & ring->mask];
}

static int64_t ring_call(struct nearfar_ring *ring, int32_t number, uint64_t a0, uint64_t a1, uint64_t a2)
{
  struct nearfar_slot *slot = submit(ring, 0, number, a0, a1, a2);
  until(&ring->tail, ring->head);
  return result_of(ring, slot - ring->slots);
}

/* Wait for all calls as an owner with an event loop does: ask to be told, look once more, sleep. */
static void await_doorbell(struct nearfar_ring *ring, int doorbell)
{
  while (load(&ring->tail) != ring->head) {
    store(&ring->wait_for, ring->head);
    store(&ring->waiting, NEARFAR_WAITING_TO_BE_RUNG);
    if (load(&ring->tail) != ring->head)
      drain(doorbell, 1);
  }
}

/* The same as an owner that shares the server's CPU: it sleeps on the word in which it asks. */
static void await_wake(struct nearfar_ring *ring, int doorbell)
{
  (void)doorbell;
  while (load(&ring->tail) != ring->head) {
    store(&ring->wait_for, ring->head);
    store(&ring->waiting, NEARFAR_WAITING_ASLEEP);
    if (load(&ring->tail) != ring->head)
      syscall(SYS_futex, &ring->waiting, FUTEX_WAIT_PRIVATE, NEARFAR_WAITING_ASLEEP, NULL, NULL, 0);
  }
}

static void stop_ring(struct nearfar_ring *ring, struct started *server, int status)
{
  submit(ring, 0, NEARFAR_STOP_NUMBER, status, 0, 0);
  join(server);
}

/* ---- a server that is held at its start, and one that is led by the hand ------------------------------------------------- */

struct held {
  uint32_t go;
  uint32_t at_gate;
  uint64_t server;
  void *argument;
};

/* Runs in a child that shares its owner's memory: it may not use the C library. */
static long held_server(struct held *held)
{
  long (*server)(void *) = (long (*)(void *))held->server;
  __atomic_store_n(&held->at_gate, 1, __ATOMIC_SEQ_CST);
  while (__atomic_load_n(&held->go, __ATOMIC_SEQ_CST) == 0)
    continue;
  return server(held->argument);
}

/* The next instruction is the system call futex or futex_waitv: one more step, and the tracee may sleep. */
static int is_about_to_sleep(int64_t pid)
{
  struct user_regs_struct registers;
  struct iovec buffer = { .iov_base = &registers, .iov_len = sizeof registers };
  uint64_t number = -1;
  if (ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, &buffer) != 0)
    fail("PTRACE_GETREGSET");
#if defined(__aarch64__)
  if (*(const uint32_t *)registers.pc == 0xd4000001)
    number = registers.regs[8];
#else
  if (*(const uint16_t *)registers.rip == 0x050f)
    number = registers.rax;
#endif
  return number == SYS_futex || number == SYS_futex_waitv;
}

static void await_stop(int64_t pid)
{
  int status;
  if (waitpid(pid, &status, __WALL) != pid || !WIFSTOPPED(status))
    fail("a stop of the tracee");
}

/*
 * Start a server in a child, and lead it from its start by a number of instructions, or to where it may first sleep if
 * that comes before. It is stopped then. Returns whether it got as far as it was to.
 */
static int lead(struct started *server, uint64_t function, void *argument, int steps)
{
  struct held *held = map(4096);
  int reached = 0;
  held->server = function;
  held->argument = argument;
  *server = start_child(ADDRESS(held_server), ADDRESS(held));
  until(&held->at_gate, 1);
  if (ptrace(PTRACE_SEIZE, server->id, 0, 0) != 0 || ptrace(PTRACE_INTERRUPT, server->id, 0, 0) != 0)
    fail("PTRACE_SEIZE");
  await_stop(server->id);
  store(&held->go, 1);
  while (reached < steps && !is_about_to_sleep(server->id)) {
    if (ptrace(PTRACE_SINGLESTEP, server->id, 0, 0) != 0)
      fail("PTRACE_SINGLESTEP");
    await_stop(server->id);
    reached++;
  }
  return reached == steps;
}

/* What an owner does with a server. */
struct owner {
  uint64_t server;
  /* Makes the server's ring or bell, with a doorbell. */
  void *(*make)(int doorbell);
  /* What is to be noticed. */
  void (*act)(void *shared);
  /* Returns when it was. */
  void (*expect)(void *shared, int doorbell);
  void (*stop)(void *shared);
};

/*
 * The owner acts between any two instructions of the server, from its start to its first sleep. Each time the server
 * must take notice in the end; where one does not, the scenario hangs.
 */
static void at_each_instruction(const struct owner *owner)
{
  int steps = 0, more, doorbell[2];
  make_pipe(doorbell);
  do {
    struct started server;
    void *shared = owner->make(doorbell[1]);
    more = lead(&server, owner->server, shared, steps++);
    owner->act(shared);
    if (ptrace(PTRACE_DETACH, server.id, 0, 0) != 0)
      fail("PTRACE_DETACH");
    owner->expect(shared, doorbell[0]);
    owner->stop(shared);
    if (reap(server.id) != 0)
      fail("a server's exit status");
    munmap(server.stack, STACK_SIZE);
    drain(doorbell[0], 0);
  } while (more);
  report("many instructions", steps > 50);
}

/* ---- scenarios ------------------------------------------------------------------------------------------------------------ */

static void scenario_describe(void)
{
  report("abi_version", description.abi_version);
  report("machine", description.machine);
  report("batch_capacity", description.batch_capacity);
  report("slot_size", description.slot_size);
  report("ring_size", description.ring_size);
  report("bell_size", description.bell_size);
  report("batch % 4096", description.batch % 4096);
  /* All of them are in the image: the same one as the function that was looked up by name. */
  Dl_info named, found;
  dladdr(*(void **)&run, &named);
  int inside = 0;
  uint64_t addresses[] = { description.batch, description.trampoline, description.ring_server, description.bell_server };
  for (size_t index = 0; index < 4; index++)
    inside += dladdr((void *)addresses[index], &found) && found.dli_fbase == named.dli_fbase;
  report("addresses inside the image", inside);
}

static void report_batch(void)
{
  report("executed", batch->executed);
  report("stopped", batch->stopped);
  for (uint32_t index = 0; index < batch->count; index++)
    report("result", batch->slots[index].result);
}

/*
 * A pipe is made, written, read and closed in one batch: later calls use the fds that the first one leaves in memory.
 */
static void scenario_indirect(void)
{
  int *ends = map(4096);
  char *text = (char *)ends + 64;
  batch->count = 0;
  add(0, SYS_pipe2, ADDRESS(ends), 0, 0, 0, 0, 0);
  add(INDIRECT(0), SYS_write, ADDRESS(&ends[1]), ADDRESS("near"), 4, 0, 0, 0);
  add(INDIRECT(0), SYS_read, ADDRESS(&ends[0]), ADDRESS(text), 64, 0, 0, 0);
  add(INDIRECT(0), SYS_close, ADDRESS(&ends[0]), 0, 0, 0, 0, 0);
  add(INDIRECT(0), SYS_close, ADDRESS(&ends[1]), 0, 0, 0, 0, 0);
  run();
  report_batch();
  report("text arrived", memcmp(text, "near", 5) == 0);
  report("slot keeps the address", batch->slots[1].arguments[0] == ADDRESS(&ends[1]));
  /* Sign-extended: -1, not 2^32 - 1. lseek takes 64 bits and refuses a negative offset, but not the other. */
  int fd = memfd_create("indirect", 0);
  ends[0] = -1;
  report("negative offset", call_flagged(INDIRECT(1), SYS_lseek, fd, ADDRESS(&ends[0]), SEEK_SET, 0, 0, 0));
}

/* Each argument ends up in its register, with all of its bits, and so does the result. */
static void scenario_arguments(void)
{
  int fd = memfd_create("arguments", 0);
  char *hint = map(4096 * 4), *mapped;
  munmap(hint, 4096 * 4);
  if (ftruncate(fd, 4096 * 4) != 0 || pwrite(fd, "far", 4, 4096 * 3) != 4)
    fail("memfd");
  mapped = (char *)call_flagged(0, SYS_mmap, ADDRESS(hint), 4096, PROT_READ, MAP_SHARED | MAP_FIXED_NOREPLACE, fd, 4096 * 3);
  report("mapped where asked", mapped == hint);
  report("mapped what asked", mapped == hint && memcmp(mapped, "far", 4) == 0);
  report("wide", call_flagged(0, SYS_lseek, fd, (uint64_t)1 << 40 | 5, SEEK_SET, 0, 0, 0));
}

static void scenario_capacity(void)
{
  int64_t pids = 0;
  batch->count = 0;
  for (int index = 0; index < NEARFAR_BATCH_CAPACITY; index++)
    add(0, SYS_getpid, 0, 0, 0, 0, 0, 0);
  run();
  for (int index = 0; index < NEARFAR_BATCH_CAPACITY; index++)
    pids += batch->slots[index].result == getpid();
  report("results", pids);
  report("executed", batch->executed);
  report("stopped", batch->stopped);
  batch->slots[0].result = 77;
  batch->count = NEARFAR_BATCH_CAPACITY + 1;
  run();
  report("too many: executed", batch->executed);
  report("too many: stopped", batch->stopped);
  report("too many: result", batch->slots[0].result);
  batch->count = 0;
  run();
  report("none: executed", batch->executed);
  report("none: stopped", batch->stopped);
}

static void scenario_stop_on_error(void)
{
  batch->count = 0;
  add(NEARFAR_FLAG_STOP_ON_ERROR, SYS_fcntl, 2, F_GETFL, 0, 0, 0, 0);
  add(0, SYS_close, -1, 0, 0, 0, 0, 0);
  add(NEARFAR_FLAG_STOP_ON_ERROR, SYS_dup, -1, 0, 0, 0, 0, 0);
  add(0, SYS_close, 2, 0, 0, 0, 0, 0);
  add(NEARFAR_FLAG_ALWAYS | NEARFAR_FLAG_STOP_ON_ERROR, SYS_fchdir, -1, 0, 0, 0, 0, 0);
  add(NEARFAR_FLAG_ALWAYS, SYS_fcntl, 2, F_GETFD, 0, 0, 0, 0);
  add(NEARFAR_FLAG_STOP_ON_ERROR, SYS_close, 2, 0, 0, 0, 0, 0);
  run();
  batch->slots[0].result = batch->slots[0].result >= 0;
  report_batch();
}

static void scenario_chain(void)
{
  batch->count = 0;
  add(NEARFAR_FLAG_CHAIN, SYS_fcntl, 2, F_GETFD, 0, 0, 0, 0);
  add(NEARFAR_FLAG_CHAIN, SYS_close, -1, 0, 0, 0, 0, 0);
  add(NEARFAR_FLAG_CHAIN, SYS_close, 2, 0, 0, 0, 0, 0);
  add(NEARFAR_FLAG_CHAIN | NEARFAR_FLAG_ALWAYS, SYS_close, 2, 0, 0, 0, 0, 0);
  add(0, SYS_fcntl, 2, F_GETFD, 0, 0, 0, 0);
  add(NEARFAR_FLAG_CHAIN, SYS_fcntl, 2, F_GETFD, 0, 0, 0, 0);
  run();
  report_batch();
}

/* How often a call was made: each one queues a real-time signal, which nothing delivers. */
static int64_t polled(uint32_t repetitions, uint32_t word)
{
  sigset_t signals;
  siginfo_t information;
  struct timespec none = { 0, 0 };
  uint32_t watched = word;
  int64_t count = 0;
  sigemptyset(&signals);
  sigaddset(&signals, SIGRTMIN);
  sigprocmask(SIG_BLOCK, &signals, NULL);
  if (call_flagged(POLL(repetitions), SYS_kill, getpid(), SIGRTMIN, 0, 0, 0, ADDRESS(&watched)) != 0)
    fail("kill");
  while (sigtimedwait(&signals, &information, &none) == SIGRTMIN)
    count++;
  return count;
}

static void scenario_poll(void)
{
  struct timespec time = { 0, 0 };
  uint32_t zero = 0;
  report("no repetition", polled(0, 0));
  report("seven repetitions", polled(7, 0));
  report("word set before", polled(7, 1));
  /* The call itself sets the word. */
  report("word set by the call",
         call_flagged(POLL(65535), SYS_clock_gettime, CLOCK_REALTIME, ADDRESS(&time), 0, 0, 0, ADDRESS(&time.tv_sec)));
  report("result other than 0", call_flagged(POLL(65535), SYS_getpid, 0, 0, 0, 0, 0, ADDRESS(&zero)) == getpid());
  report("error", call_flagged(POLL(65535), SYS_close, -1, 0, 0, 0, 0, ADDRESS(&zero)));
  /* The watched address is not an argument of the call: mmap would refuse such an offset. */
  uint64_t odd = ADDRESS(map(4096)) + 4;
  void *mapped = (void *)call_flagged(POLL(1), SYS_mmap, 0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, odd);
  report("sixth argument kept back", munmap(mapped, 4096));
}

/* What waitid is asked with, in one call into the image: whether a child has exited, for up to a moment. */
static void scenario_poll_waitid(void)
{
  siginfo_t information;
  int64_t result, pid;
  int ends[2];
  char byte;
  if (pipe(ends) != 0)
    fail("pipe");
  pid = fork();
  if (pid == 0) {
    close(ends[1]);
    _exit(read(ends[0], &byte, 1) == 0 ? 5 : 6);
  }
  memset(&information, 0, sizeof information);
  result = call_flagged(POLL(20), SYS_waitid, P_PID, pid, ADDRESS(&information), WEXITED | WNOHANG, 0, ADDRESS(&information.si_pid));
  report("still running: result", result);
  report("still running: si_pid", information.si_pid);
  close(ends[1]);
  do
    result = call_flagged(POLL(65535), SYS_waitid, P_PID, pid, ADDRESS(&information), WEXITED | WNOHANG, 0, ADDRESS(&information.si_pid));
  while (result == 0 && information.si_pid == 0);
  report("exited: result", result);
  report("exited: si_pid is the child", information.si_pid == pid);
  report("exited: si_status", information.si_status);
}

static void scenario_refusals(void)
{
  uint32_t word = 0;
  report("indirect seventh", call_flagged(INDIRECT(6), SYS_close, 0, 0, 0, 0, 0, 0));
  report("indirect null", call_flagged(INDIRECT(0), SYS_close, 0, 0, 0, 0, 0, 0));
  report("indirect last of a poll", call_flagged(POLL(1) | INDIRECT(5), SYS_close, 0, 0, 0, 0, 0, ADDRESS(&word)));
  report("poll null", call_flagged(POLL(1), SYS_close, -1, 0, 0, 0, 0, 0));
  report("repetitions without poll", call_flagged(1 << NEARFAR_FLAG_POLL_SHIFT, SYS_close, -1, 0, 0, 0, 0, 0));
  report("unknown flag", call_flagged(0x80, SYS_close, -1, 0, 0, 0, 0, 0));
  report("unknown number", call_flagged(0, 9999, 0, 0, 0, 0, 0, 0));
  report("negative number", call_flagged(0, -1, 0, 0, 0, 0, 0, 0));
  report("rt_sigreturn", call_flagged(0, SYS_rt_sigreturn, 0, 0, 0, 0, 0, 0));
  report("clone without a stack", call_flagged(0, SYS_clone, SIGCHLD, 0, 0, 0, 0, 0));
#if defined(__x86_64__)
  report("fork", call_flagged(0, SYS_fork, 0, 0, 0, 0, 0, 0));
  report("vfork", call_flagged(0, SYS_vfork, 0, 0, 0, 0, 0, 0));
  report("x32 clone", call_flagged(0, 0x40000000 + SYS_clone, SIGCHLD, 0, 0, 0, 0, 0));
#endif
  report("children", waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD ? 0 : 1);
}

/*
 * There is nothing in a clone3's registers to refuse it by; the child must find out, and not harm its parent's stack.
 */
static void scenario_clone3_without_stack(void)
{
  struct clone_args arguments = { .flags = CLONE_VM | CLONE_VFORK, .exit_signal = SIGCHLD };
  int64_t pid = call_flagged(0, SYS_clone3, ADDRESS(&arguments), sizeof arguments, 0, 0, 0, 0);
  report("shared: exit-status", reap(pid));
  arguments.flags = 0;
  pid = call_flagged(0, SYS_clone3, ADDRESS(&arguments), sizeof arguments, 0, 0, 0, 0);
  report("copied: exit-status", reap(pid));
}

static struct {
  uint64_t arguments[6];
  uint64_t frame;
} seen;

/*
 * Runs in a child or thread on a stack of its own, without the C library's thread-local storage: it may touch nothing
 * else.
 */
static long record_start(uint64_t a0, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4, uint64_t a5)
{
  seen.arguments[0] = a0;
  seen.arguments[1] = a1;
  seen.arguments[2] = a2;
  seen.arguments[3] = a3;
  seen.arguments[4] = a4;
  seen.arguments[5] = a5;
  seen.frame = (uint64_t)__builtin_frame_address(0);
  return 42;
}

static void scenario_trampoline(void)
{
  struct started started;
  struct nearfar_start *start = prepare(&started, ADDRESS(record_start), 0);
  for (int index = 0; index < 6; index++)
    start->arguments[index] = 0x1111111111111111u * (index + 1);
  if (threads)
    launch_thread(&started, start);
  else
    launch_child(&started, start);
  char *stack = started.stack;
  join(&started);
  for (int index = 0; index < 6; index++)
    report("argument", seen.arguments[index] == 0x1111111111111111u * (index + 1));
  report("aligned", seen.frame % 16);
  report("on its stack", seen.frame > ADDRESS(stack) && seen.frame <= ADDRESS(stack) + STACK_SIZE);
}

/* The mask is the owner's again even where the clone failed, in the same batch. */
static void scenario_mask_restored(void)
{
  sigset_t now;
  batch->count = 0;
  add(NEARFAR_FLAG_STOP_ON_ERROR, SYS_rt_sigprocmask, SIG_SETMASK, ADDRESS(&all_signals), ADDRESS(&old_signals), SIGSET_SIZE, 0, 0);
  add(NEARFAR_FLAG_STOP_ON_ERROR, SYS_clone3, 0, 64, 0, 0, 0, 0);
  add(NEARFAR_FLAG_ALWAYS, SYS_rt_sigprocmask, SIG_SETMASK, ADDRESS(&old_signals), 0, SIGSET_SIZE, 0, 0);
  run();
  report_batch();
  sigprocmask(SIG_BLOCK, NULL, &now);
  report("SIGTERM blocked", sigismember(&now, SIGTERM));
}

/*
 * Thousands of calls through eight slots, with counters that begin just below 2^32; each result shows which call it
 * answers.
 */
static void wrap_around(uint32_t spin_limit)
{
  const uint64_t calls = 5000;
  struct nearfar_ring *ring = make_ring(8, spin_limit);
  int fd = memfd_create("wrap", 0);
  uint64_t sent = 0, received = 0, right = 0, random = 1;
  ring->head = ring->tail = -1000;
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  while (received < calls) {
    /* Some number of calls, never more than there are slots, then wait for some. */
    random = random * 6364136223846793005u + 1442695040888963407u;
    for (uint64_t more = (random >> 60) % 8 + 1; more && sent < calls && sent - received < 8; more--)
      submit(ring, 0, SYS_lseek, fd, (uint64_t)1 << 40 | sent++, SEEK_SET);
    uint64_t least = received + (random >> 40) % (sent - received) + 1;
    while (load(&ring->tail) != (uint32_t)(least - 1000))
      if ((int32_t)(load(&ring->tail) - (uint32_t)(least - 1000)) > 0)
        break;
      else
        sched_yield();
    for (; received < least; received++)
      right += result_of(ring, received - 1000) == (int64_t)((uint64_t)1 << 40 | received);
  }
  report("right", right);
  report("tail", load(&ring->tail));
  stop_ring(ring, &server, 0);
}

static void scenario_ring_spinning(void)
{
  wrap_around(2000);
}

static void scenario_ring_sleeping(void)
{
  wrap_around(0);
}

/* Each call finds the server asleep. */
static void scenario_sleep_and_wake(void)
{
  struct nearfar_ring *ring = make_ring(8, 0);
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  int right = 0;
  for (int round = 0; round < 200; round++) {
    until(&ring->sleeping, 1);
    right += ring_call(ring, SYS_dup, -1, 0, 0) == -EBADF;
  }
  report("right", right);
  report("slept each time", ring->sleeps >= 200);
  stop_ring(ring, &server, 0);
}

static void scenario_state(void)
{
  struct nearfar_ring *ring = make_ring(8, 100);
  report("before", ring->state);
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  until(&ring->state, NEARFAR_RING_STATE_SERVING);
  report("own pid", ring_call(ring, SYS_getpid, 0, 0, 0) == (threads ? getpid() : server.id));
  stop_ring(ring, &server, 7);
  report("after", ring->state);
  report("stop completed", ring->tail == ring->head && result_of(ring, 1) == 0);
}

static void scenario_ring_chain(void)
{
  struct nearfar_ring *ring = make_ring(8, 100);
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  const uint32_t flags[] = { NEARFAR_FLAG_CHAIN, NEARFAR_FLAG_CHAIN, NEARFAR_FLAG_CHAIN, NEARFAR_FLAG_CHAIN, 0, NEARFAR_FLAG_CHAIN };
  const int64_t fds[] = { 2, -1, 2, 2, 2, 2 };
  struct nearfar_slot *slots[6];
  int *fd = map(4096);
  for (int index = 0; index < 6; index++)
    slots[index] = submit(ring, flags[index], SYS_fcntl, fds[index], F_GETFD, 0);
  until(&ring->tail, ring->head);
  for (int index = 0; index < 6; index++)
    report("result", result_of(ring, slots[index] - ring->slots));
  /* The other flags of a slot are those of the batch. */
  *fd = -1;
  struct nearfar_slot *indirect = submit(ring, INDIRECT(0), SYS_fcntl, ADDRESS(fd), F_GETFD, 0);
  until(&ring->tail, ring->head);
  report("indirect", result_of(ring, indirect - ring->slots));
  stop_ring(ring, &server, 0);
}

static void scenario_doorbell(void)
{
  struct nearfar_ring *ring = make_ring(64, 0);
  int doorbell[2], gate[2];
  char *byte = map(4096);
  make_pipe(doorbell);
  if (pipe(gate) != 0)
    fail("pipe");
  ring->doorbell = doorbell[1];
  struct started server = start_server(description.ring_server, ADDRESS(ring));

  /* Nobody asked. */
  ring_call(ring, SYS_getpid, 0, 0, 0);
  report("unasked", drain(doorbell[0], 0));

  /* Ten calls, of which the fourth and the sixth block until we let them: told after the fifth, and not before. */
  store(&ring->wait_for, ring->tail + 5);
  store(&ring->waiting, 1);
  for (int index = 1; index <= 10; index++) {
    if (index == 4 || index == 6)
      submit(ring, 0, SYS_read, gate[0], ADDRESS(byte), 1);
    else
      submit(ring, 0, SYS_getpid, 0, 0, 0);
  }
  until(&ring->tail, 1 + 3);
  report("after three", drain(doorbell[0], 0));
  if (write(gate[1], "f", 1) != 1)
    fail("write");
  report("after five", drain(doorbell[0], 1));
  report("completed", ring->tail - 1);
  report("asking is over", load(&ring->waiting));

  /* For all of them: one byte, not one a call. */
  store(&ring->wait_for, ring->head);
  store(&ring->waiting, 1);
  if (write(gate[1], "g", 1) != 1)
    fail("write");
  report("after ten", drain(doorbell[0], 1));
  report("all completed", ring->tail == ring->head);
  report("gate", *byte);
  report("rings", ring->rings);
  report("left over", drain(doorbell[0], 0));
  stop_ring(ring, &server, 0);
}

/* A lost ring or wake shows as a hang. The owner sleeps in poll or on a futex, the server on its futex, each as often as it can. */
static void ping_pong(uint32_t spin_limit, void (*await)(struct nearfar_ring *, int))
{
  struct nearfar_ring *ring = make_ring(8, spin_limit);
  int doorbell[2];
  make_pipe(doorbell);
  ring->doorbell = doorbell[1];
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  int rounds;
  for (rounds = 0; rounds < 5000; rounds++) {
    for (int more = rounds % 8; more >= 0; more--)
      submit(ring, 0, SYS_getpid, 0, 0, 0);
    await(ring, doorbell[0]);
  }
  report("rounds", rounds);
  report("completed", ring->tail);
  if (await == await_wake)
    report("rings", ring->rings);
  stop_ring(ring, &server, 0);
}

/*
 * The owner publishes at about the time when the server falls asleep, and asks to be told at about the time when the
 * server completes the call: a little later each time. This is for what processors and schedulers do to the order of
 * loads and stores; that the order itself is right is shown instruction by instruction, further below.
 */
static void scenario_races(void)
{
  struct nearfar_ring *ring = make_ring(8, 0);
  int doorbell[2], round;
  make_pipe(doorbell);
  ring->doorbell = doorbell[1];
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  for (round = 0; round < 40 * SWEEP; round++) {
    submit(ring, 0, SYS_getpid, 0, 0, 0);
    for (int looks = 0; load(&ring->tail) != ring->head; looks++)
      if (looks > 10000)
        sched_yield();
    linger(round % SWEEP);
  }
  for (; round < 80 * SWEEP; round++) {
    uint32_t first = ring->head + 1;
    submit(ring, 0, SYS_getpid, 0, 0, 0);
    submit(ring, 0, SYS_getpid, 0, 0, 0);
    for (int looks = 0; load(&ring->tail) != first && load(&ring->tail) != ring->head; looks++)
      if (looks > 10000)
        sched_yield();
    linger(4 * (round % SWEEP));
    await_doorbell(ring, doorbell[0]);
  }
  report("completed", ring->tail);
  stop_ring(ring, &server, 0);
}

static void scenario_ping_pong_sleeping(void)
{
  ping_pong(0, await_doorbell);
}

static void scenario_ping_pong_spinning(void)
{
  ping_pong(100, await_doorbell);
}

static void scenario_ping_pong_napping(void)
{
  ping_pong(0, await_wake);
}

/* How long the server looks before it sleeps follows from what came of it. */
static void scenario_spin(void)
{
  struct nearfar_ring *ring = make_ring(8, 1000);
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  struct timespec long_sleep = { 0, 1000000 };
  uint32_t least = -1;
  until(&ring->sleeping, 1);
  report("at first", ring->spin);
  for (int round = 0; round < 6; round++) {
    until(&ring->sleeping, 1);
    nanosleep(&long_sleep, NULL);
    ring_call(ring, SYS_getpid, 0, 0, 0);
  }
  until(&ring->sleeping, 1);
  report("after long sleeps", ring->spin);
  /* Awaited calls, one after the other: each comes soon after the one before. */
  while (load(&ring->spin) < 64) {
    ring_call(ring, SYS_getpid, 0, 0, 0);
    least = ring->spin < least ? ring->spin : least;
  }
  report("never below", least >= 32);
  report("grown again", ring->spin >= 64);
  /*
   * Up to where the server no longer sleeps between two calls, so that only calls which it met awake can have made it
   * grow. With one CPU it hardly ever meets one.
   */
  if (sysconf(_SC_NPROCESSORS_ONLN) > 1) {
    ring->spin_limit = 1 << 24;
    while (load(&ring->spin) != 1 << 24)
      ring_call(ring, SYS_getpid, 0, 0, 0);
  }
  stop_ring(ring, &server, 0);
}

static void make_waiter(struct nearfar_bell *bell, uint32_t index, const uint32_t *word)
{
  bell->waiters[index].value = index ? NEARFAR_WAITER_ALIVE : NEARFAR_BELL_ARMED;
  bell->waiters[index].flags = NEARFAR_WAITER_FLAGS_VALUE;
  __atomic_store_n(&bell->waiters[index].address, ADDRESS(word), __ATOMIC_SEQ_CST);
}

static struct nearfar_bell *make_bell(int doorbell)
{
  struct nearfar_bell *bell = map(sizeof *bell);
  bell->word = NEARFAR_BELL_ARMED;
  bell->doorbell = doorbell;
  bell->count = 1;
  make_waiter(bell, 0, &bell->word);
  return bell;
}

static void ring_bell(struct nearfar_bell *bell)
{
  store(&bell->word, NEARFAR_BELL_RUNG);
  syscall(SYS_futex, &bell->word, FUTEX_WAKE, 1, NULL, NULL, 0);
}

static void change_waiters(struct nearfar_bell *bell, uint32_t count)
{
  uint32_t armed = NEARFAR_BELL_ARMED;
  store(&bell->count, count);
  if (__atomic_compare_exchange_n(&bell->word, &armed, NEARFAR_BELL_CHANGED, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST))
    syscall(SYS_futex, &bell->word, FUTEX_WAKE, 1, NULL, NULL, 0);
}

/* Wait until a thread sleeps: its state in proc_pid_stat(5), behind the name in parentheses. */
static void until_asleep(int64_t thread)
{
  char path[64], line[512] = "", *state = NULL;
  snprintf(path, sizeof path, "/proc/self/task/%lld/stat", (long long)thread);
  while (!state || state[2] != 'S') {
    FILE *file = fopen(path, "r");
    if (!file || !fgets(line, sizeof line, file))
      fail(path);
    fclose(file);
    state = strrchr(line, ')');
  }
}

/* A waiter of the list has been given a new life. */
static void renew_waiter(struct nearfar_bell *bell)
{
  uint32_t armed = NEARFAR_BELL_ARMED;
  if (syscall(SYS_futex_waitv, NULL, 0, 0, NULL, 0) < 0 && errno == ENOSYS)
    change_waiters(bell, bell->count);
  else
    __atomic_compare_exchange_n(&bell->word, &armed, NEARFAR_BELL_RENEWED, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

/* Wait until the bell server has taken note of a change. */
static void until_looked(struct nearfar_bell *bell, uint32_t looks)
{
  while (load(&bell->word) != NEARFAR_BELL_ARMED || load(&bell->looks) == looks)
    sched_yield();
}

static void stop_bell(struct nearfar_bell *bell, struct started *thread)
{
  store(&bell->stop, 1);
  ring_bell(bell);
  join(thread);
}

static void scenario_bell(void)
{
  int doorbell[2], gate[2];
  make_pipe(doorbell);
  if (pipe(gate) != 0)
    fail("pipe");
  struct nearfar_bell *bell = make_bell(doorbell[1]);
  struct started thread = start_thread(description.bell_server, ADDRESS(bell));

  /* Rung by a ring. */
  struct nearfar_ring *ring = make_ring(8, 0);
  ring->bell_address = ADDRESS(&bell->word);
  struct started server = start_server(description.ring_server, ADDRESS(ring));
  int rounds;
  for (rounds = 0; rounds < 1000; rounds++) {
    submit(ring, 0, SYS_getpid, 0, 0, 0);
    await_doorbell(ring, doorbell[0]);
  }
  report("rounds", rounds);
  drain(doorbell[0], 0);

  /* A change of the list is nothing to tell the owner. */
  uint32_t looks = load(&bell->looks);
  make_waiter(bell, 1, server.alive);
  change_waiters(bell, 2);
  until_looked(bell, looks);
  report("told of the change", drain(doorbell[0], 0));

  /* A death, seen through the word that the kernel clears. */
  submit(ring, 0, NEARFAR_STOP_NUMBER, 3, 0, 0);
  report("told of the death", drain(doorbell[0], 1));
  report("word", load(server.alive));

  /* The word stays cleared: that is told once, and the thread sleeps, but for what happens meanwhile. */
  until_asleep(thread.id);
  looks = load(&bell->looks);
  nanosleep(&(struct timespec){ 0, 20000000 }, NULL);
  report("looks while nothing happens", load(&bell->looks) - looks);
  uint32_t told = load(&bell->told);
  for (int index = 0; index < 50; index++) {
    ring_bell(bell);
    drain(doorbell[0], 1);
    until(&bell->word, NEARFAR_BELL_ARMED);
  }
  report("told each time", load(&bell->told) - told);

  /* A second death while the first is still listed. */
  struct nearfar_ring *second = make_ring(8, 0);
  struct started other = start_server(description.ring_server, ADDRESS(second));
  looks = load(&bell->looks);
  make_waiter(bell, 2, other.alive);
  change_waiters(bell, 3);
  report("told again of the first", drain(doorbell[0], 1));
  until_asleep(thread.id);
  submit(second, 0, NEARFAR_STOP_NUMBER, 4, 0, 0);
  report("told of the second", drain(doorbell[0], 1));
  make_waiter(bell, 1, other.alive);
  change_waiters(bell, 2);
  report("told again of the second", drain(doorbell[0], 1));

  /* A word on the list that is used again: told each time, whether the thread sleeps by then or not. */
  for (rounds = 0; rounds < 1000; rounds++) {
    store(other.alive, NEARFAR_WAITER_ALIVE);
    renew_waiter(bell);
    store(other.alive, 0);
    syscall(SYS_futex, other.alive, FUTEX_WAKE, 1, NULL, NULL, 0);
    drain(doorbell[0], 1);
  }
  report("renewals", rounds);

  /* With both gone the bell is as it was. */
  looks = load(&bell->looks);
  change_waiters(bell, 1);
  until_looked(bell, looks);
  drain(doorbell[0], 0);
  ring_bell(bell);
  report("rung", drain(doorbell[0], 1));
  join(&server);
  join(&other);
  stop_bell(bell, &thread);
  report("bell thread", load(thread.alive));
}

/* Nobody empties the doorbell: the thread does not wait for that, and goes on answering. */
static void scenario_bell_doorbell_full(void)
{
  static const char full[65536];
  int doorbell[2];
  make_pipe(doorbell);
  while (write(doorbell[1], full, sizeof full) > 0)
    continue;
  struct nearfar_bell *bell = make_bell(doorbell[1]);
  struct started thread = start_thread(description.bell_server, ADDRESS(bell));
  for (uint32_t told = 1; told <= 10; told++) {
    ring_bell(bell);
    while (load(&bell->told) < told)
      sched_yield();
  }
  report("told", load(&bell->told));
  stop_bell(bell, &thread);
  report("bell thread", load(thread.alive));
}

/* The same as the first, where the kernel has no futex_waitv, or a filter says so. */
static void scenario_bell_without_waitv(void)
{
  struct sock_filter instructions[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_futex_waitv, 0, 1),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog filter = { .len = sizeof instructions / sizeof instructions[0], .filter = instructions };
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) != 0)
    fail("seccomp");
  report("futex_waitv", call_flagged(0, SYS_futex_waitv, 0, 0, 0, 0, 0, 0));
  scenario_bell();
}

static void scenario_exec(void)
{
  struct nearfar_ring *ring = make_ring(8, 100);
  struct started server = start_child(description.ring_server, ADDRESS(ring));
  static char *arguments[] = { "true", NULL };
  static char *environment[] = { NULL };
  report("failing", ring_call(ring, SYS_execve, ADDRESS("/nonexistent/true"), ADDRESS(arguments), ADDRESS(environment)));
  report("still serving", ring_call(ring, SYS_getpid, 0, 0, 0) == server.id);
  submit(ring, 0, SYS_execve, ADDRESS("/bin/true"), ADDRESS(arguments), ADDRESS(environment));
  join(&server);
  report("completed", ring->tail);
  report("published", ring->head);
  report("state", ring->state);
}

/* ---- what becomes of a server whose owner dies -------------------------------------------------------------------------- */

struct orphan {
  int64_t owner;
  int64_t pid;
  int pidfd;
};

/* An owner, forked, that starts a server and then just waits to be killed. */
static struct orphan make_orphan(uint64_t function, uint64_t argument, void (*before)(void *), void (*after)(void *), void *context)
{
  uint32_t *pid = map(4096);
  struct orphan orphan;
  /*
   * Whoever adopts orphans in general may be slow to reap them: here it is us, so that nothing is left behind, and it
   * can be seen how they ended.
   */
  if (prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0)
    fail("PR_SET_CHILD_SUBREAPER");
  fflush(stdout);
  orphan.owner = fork();
  if (orphan.owner == 0) {
    if (before)
      before(context);
    store(pid, start_child(function, argument).id);
    if (after)
      after(context);
    for (;;)
      pause();
  }
  while (load(pid) == 0)
    sched_yield();
  orphan.pid = load(pid);
  orphan.pidfd = syscall(SYS_pidfd_open, orphan.pid, 0);
  if (orphan.pidfd < 0)
    fail("pidfd_open");
  return orphan;
}

static void kill_owner(struct orphan *orphan)
{
  kill(orphan->owner, SIGKILL);
  report("owner", reap(orphan->owner));
}

/* That it ends at all: a server that does not keeps this waiting until the alarm. */
static void await_orphan(struct orphan *orphan)
{
  struct pollfd poller = { .fd = orphan->pidfd, .events = POLLIN };
  if (poll(&poller, 1, -1) != 1)
    fail("poll");
  report("server", reap(orphan->pid));
}

static void expect_parent(void *context)
{
  ((struct nearfar_ring *)context)->expected_parent = getpid();
}

static struct nearfar_ring *make_orphan_ring(void)
{
  struct nearfar_ring *ring = make_ring(8, 0);
  ring->parent_death_signal = SIGKILL;
  return ring;
}

/* A ring whose server starts only when it is let. */
static struct nearfar_ring *hold_ring(struct held *held)
{
  struct nearfar_ring *ring = make_orphan_ring();
  held->server = description.ring_server;
  held->argument = ring;
  return ring;
}

/* The owner is killed while its server sleeps. */
static void scenario_owner_killed(void)
{
  struct nearfar_ring *ring = make_orphan_ring();
  struct orphan orphan = make_orphan(description.ring_server, ADDRESS(ring), expect_parent, NULL, ring);
  until(&ring->state, NEARFAR_RING_STATE_SERVING);
  until(&ring->sleeping, 1);
  kill_owner(&orphan);
  await_orphan(&orphan);
  report("state", ring->state);
}

/* The kernel has forgotten the signal, as after a change of credentials; it is asked for again, and comes. */
static void scenario_renewed(void)
{
  struct nearfar_ring *ring = make_orphan_ring();
  submit(ring, 0, SYS_prctl, PR_SET_PDEATHSIG, 0, 0);
  submit(ring, 0, NEARFAR_RENEW_NUMBER, SIGKILL, 0, 0);
  struct orphan orphan = make_orphan(description.ring_server, ADDRESS(ring), expect_parent, NULL, ring);
  until(&ring->tail, 2);
  report("renewal", result_of(ring, 1));
  kill_owner(&orphan);
  await_orphan(&orphan);
}

/* The owner is killed after the kernel has forgotten the signal, and before it is asked for again. */
static void owner_gone_before_renewal(int signal)
{
  struct nearfar_ring *ring = make_orphan_ring();
  struct pollfd *poller = map(4096);
  uint64_t *pending = map(4096);
  int go[2];
  make_pipe(go);
  poller->fd = go[0];
  poller->events = POLLIN;
  submit(ring, 0, SYS_prctl, PR_SET_PDEATHSIG, 0, 0);
  submit(ring, 0, SYS_ppoll, ADDRESS(poller), 1, 0);
  submit(ring, 0, NEARFAR_RENEW_NUMBER, signal, 0, 0);
  submit(ring, 0, SYS_rt_sigpending, ADDRESS(pending), 8, 0);
  submit(ring, 0, NEARFAR_STOP_NUMBER, 0, 0, 0);
  struct orphan orphan = make_orphan(description.ring_server, ADDRESS(ring), expect_parent, NULL, ring);
  until(&ring->tail, 1);
  kill_owner(&orphan);
  if (write(go[1], "", 1) != 1)
    fail("write");
  await_orphan(&orphan);
  report("pending", *pending == 1ull << (signal - 1));
  report("state", ring->state);
}

static void scenario_owner_gone_before_renewal(void)
{
  owner_gone_before_renewal(SIGKILL);
}

static void scenario_owner_gone_before_renewal_of_another(void)
{
  owner_gone_before_renewal(SIGTERM);
}

/* The owner is killed while its server is in a call that blocks. */
static void scenario_owner_killed_in_call(void)
{
  struct nearfar_ring *ring = make_orphan_ring();
  struct nearfar_slot *slot = next_slot(ring);
  set(slot, 0, SYS_ppoll, 0, 0, 0, 0, 0, 0);
  store(&ring->head, 1);
  struct orphan orphan = make_orphan(description.ring_server, ADDRESS(ring), expect_parent, NULL, ring);
  until(&ring->state, NEARFAR_RING_STATE_SERVING);
  kill_owner(&orphan);
  await_orphan(&orphan);
  report("completed", ring->tail);
}

/*
 * The owner is gone before its server has asked for the death signal: no signal comes, and none of the calls in the
 * ring is run.
 */
static void scenario_owner_gone_before(void)
{
  struct held *held = map(4096);
  struct nearfar_ring *ring = hold_ring(held);
  set(next_slot(ring), 0, SYS_getpid, 0, 0, 0, 0, 0, 0);
  store(&ring->head, 1);
  struct orphan orphan = make_orphan(ADDRESS(held_server), ADDRESS(held), expect_parent, NULL, ring);
  until(&held->at_gate, 1);
  kill_owner(&orphan);
  store(&held->go, 1);
  await_orphan(&orphan);
  report("completed", ring->tail);
  report("state", ring->state);
}

static void make_outside(struct nearfar_ring *ring, uint32_t *life)
{
  ring->expected_parent = NEARFAR_RING_PARENT_OUTSIDE;
  ring->life_address = ADDRESS(life);
  set(next_slot(ring), 0, SYS_getpid, 0, 0, 0, 0, 0, 0);
  store(&ring->head, 1);
}

/* The same for an owner that getppid cannot show: its life word is cleared. */
static void scenario_outside_gone_before(void)
{
  struct held *held = map(4096);
  uint32_t *life = map(4096);
  struct nearfar_ring *ring = hold_ring(held);
  make_outside(ring, life);
  *life = 1;
  struct orphan orphan = make_orphan(ADDRESS(held_server), ADDRESS(held), NULL, NULL, NULL);
  until(&held->at_gate, 1);
  kill_owner(&orphan);
  store(life, 0);
  store(&held->go, 1);
  await_orphan(&orphan);
  report("completed", ring->tail);
}

/*
 * The hard one: the thread that is its parent is gone, but the word of another one is cleared only later, and nothing
 * wakes the server.
 */
static void scenario_outside_cleared_late(void)
{
  struct held *held = map(4096);
  uint32_t *life = map(4096);
  struct nearfar_ring *ring = hold_ring(held);
  make_outside(ring, life);
  *life = 1;
  struct orphan orphan = make_orphan(ADDRESS(held_server), ADDRESS(held), NULL, NULL, NULL);
  until(&held->at_gate, 1);
  kill_owner(&orphan);
  store(&held->go, 1);
  until(&ring->state, NEARFAR_RING_STATE_SERVING);
  /* It has looked more than once by itself. */
  while (load(&ring->sleeps) < 3)
    sched_yield();
  report("completed while the owner seems alive", ring->tail);
  store(life, 0);
  await_orphan(&orphan);
  report("completed", ring->tail);
}

struct confirmation {
  struct nearfar_ring *ring;
  int doorbell;
  uint32_t rung, state, completed;
};

/* The owner's part. */
static void confirm_when_rung(void *context)
{
  struct confirmation *seen = context;
  seen->rung = drain(seen->doorbell, 1);
  seen->state = load(&seen->ring->state);
  seen->completed = load(&seen->ring->tail);
  store(&seen->ring->confirmed, 1);
  wake(seen->ring);
}

/* An owner that is alive confirms, having been rung without asking, and is served; when it dies, the signal comes. */
static void scenario_outside_confirmed(void)
{
  struct nearfar_ring *ring = make_orphan_ring();
  uint32_t *life = map(4096);
  struct confirmation *confirmation = map(4096);
  int doorbell[2];
  make_pipe(doorbell);
  make_outside(ring, life);
  *life = 1;
  ring->doorbell = doorbell[1];
  confirmation->ring = ring;
  confirmation->doorbell = doorbell[0];
  struct orphan orphan = make_orphan(description.ring_server, ADDRESS(ring), NULL, confirm_when_rung, confirmation);
  until(&ring->tail, 1);
  report("rung unasked", confirmation->rung);
  report("state before", confirmation->state);
  report("completed before", confirmation->completed);
  report("own pid", result_of(ring, 0) == orphan.pid);
  until(&ring->sleeping, 1);
  kill_owner(&orphan);
  await_orphan(&orphan);
  report("state", ring->state);
}

/* The kernel refuses the signal: a server that would outlive its owner does not serve. */
static void scenario_bad_death_signal(void)
{
  struct nearfar_ring *ring = make_ring(8, 0);
  ring->parent_death_signal = 999;
  struct started server = start_child(description.ring_server, ADDRESS(ring));
  join(&server);
  report("state", ring->state);
}

/* ---- every point at which something can happen ---------------------------------------------------------------------------- */

static void *make_stepped_ring(int doorbell)
{
  struct nearfar_ring *ring = make_ring(8, 0);
  ring->doorbell = doorbell;
  return ring;
}

static void stop_stepped_ring(void *shared)
{
  submit(shared, 0, NEARFAR_STOP_NUMBER, 0, 0, 0);
}

static void publish_stepped(void *shared)
{
  submit(shared, 0, SYS_getpid, 0, 0, 0);
}

static void expect_completed(void *shared, int doorbell)
{
  struct nearfar_ring *ring = shared;
  (void)doorbell;
  until(&ring->tail, 1);
}

static void scenario_publish_anywhere(void)
{
  struct owner owner = { description.ring_server, make_stepped_ring, publish_stepped, expect_completed, stop_stepped_ring };
  at_each_instruction(&owner);
}

static void *make_ring_with_call(int doorbell)
{
  void *ring = make_stepped_ring(doorbell);
  publish_stepped(ring);
  return ring;
}

static int already_completed;

static void ask(void *shared)
{
  struct nearfar_ring *ring = shared;
  store(&ring->wait_for, 1);
  store(&ring->waiting, 1);
  already_completed = load(&ring->tail) == 1;
}

static void expect_told(void *shared, int doorbell)
{
  (void)shared;
  if (!already_completed)
    drain(doorbell, 1);
}

static void scenario_ask_anywhere(void)
{
  struct owner owner = { description.ring_server, make_ring_with_call, ask, expect_told, stop_stepped_ring };
  at_each_instruction(&owner);
}

static uint32_t *watched_word;

static void *make_stepped_bell(int doorbell)
{
  struct nearfar_bell *bell = make_bell(doorbell);
  watched_word = map(4096);
  *watched_word = NEARFAR_WAITER_ALIVE;
  make_waiter(bell, 1, watched_word);
  bell->count = 2;
  return bell;
}

static void stop_stepped_bell(void *shared)
{
  struct nearfar_bell *bell = shared;
  store(&bell->stop, 1);
  ring_bell(bell);
}

static void ring_stepped_bell(void *shared)
{
  ring_bell(shared);
}

static void expect_doorbell(void *shared, int doorbell)
{
  (void)shared;
  drain(doorbell, 1);
}

static void scenario_ring_anywhere(void)
{
  struct owner owner = { description.bell_server, make_stepped_bell, ring_stepped_bell, expect_doorbell, stop_stepped_bell };
  at_each_instruction(&owner);
}

/* What the kernel does when a child exits or execs. */
static void clear_word(void *shared)
{
  (void)shared;
  store(watched_word, 0);
  syscall(SYS_futex, watched_word, FUTEX_WAKE, 1, NULL, NULL, 0);
}

static void scenario_die_anywhere(void)
{
  struct owner owner = { description.bell_server, make_stepped_bell, clear_word, expect_doorbell, stop_stepped_bell };
  at_each_instruction(&owner);
}

/* A child that was dead before it was listed. */
static void list_dead(void *shared)
{
  struct nearfar_bell *bell = shared;
  make_waiter(bell, 2, map(4096));
  change_waiters(bell, 3);
}

static void scenario_list_anywhere(void)
{
  struct owner owner = { description.bell_server, make_stepped_bell, list_dead, expect_doorbell, stop_stepped_bell };
  at_each_instruction(&owner);
}

/* ---- which one ------------------------------------------------------------------------------------------------------------ */

#define SCENARIO(name) { #name, scenario_##name }

static const struct {
  const char *name;
  void (*play)(void);
} scenarios[] = {
  SCENARIO(describe), SCENARIO(indirect), SCENARIO(arguments), SCENARIO(capacity), SCENARIO(stop_on_error), SCENARIO(chain), SCENARIO(poll),
  SCENARIO(poll_waitid), SCENARIO(refusals), SCENARIO(clone3_without_stack), SCENARIO(trampoline), SCENARIO(mask_restored),
  SCENARIO(ring_spinning), SCENARIO(ring_sleeping), SCENARIO(sleep_and_wake), SCENARIO(state), SCENARIO(ring_chain), SCENARIO(doorbell),
  SCENARIO(races), SCENARIO(ping_pong_sleeping), SCENARIO(ping_pong_spinning), SCENARIO(ping_pong_napping), SCENARIO(spin), SCENARIO(bell), SCENARIO(bell_doorbell_full),
  SCENARIO(bell_without_waitv), SCENARIO(exec),
  SCENARIO(owner_killed), SCENARIO(owner_killed_in_call), SCENARIO(owner_gone_before), SCENARIO(outside_gone_before),
  SCENARIO(renewed), SCENARIO(owner_gone_before_renewal), SCENARIO(owner_gone_before_renewal_of_another),
  SCENARIO(outside_cleared_late), SCENARIO(outside_confirmed), SCENARIO(bad_death_signal), SCENARIO(publish_anywhere),
  SCENARIO(ask_anywhere), SCENARIO(ring_anywhere), SCENARIO(die_anywhere), SCENARIO(list_anywhere),
};

static void give_up(int signal)
{
  static const char message[] = "harness: hangs\n";
  (void)signal;
  (void)!write(2, message, sizeof message - 1);
  kill(0, SIGKILL);
}

int main(int count, char **arguments)
{
  if (count < 3) {
    fprintf(stderr, "usage: harness IMAGE SCENARIO [thread]\n");
    return 2;
  }
  /* A group of its own, so that the alarm can take all of it along. */
  setpgid(0, 0);
  signal(SIGALRM, give_up);
  alarm(25);
  load_image(arguments[1]);
  if (count > 3 && strcmp(arguments[3], "thread") == 0)
    threads = 1;
  for (size_t index = 0; index < sizeof scenarios / sizeof scenarios[0]; index++) {
    if (strcmp(scenarios[index].name, arguments[2]) == 0) {
      scenarios[index].play();
      return 0;
    }
  }
  fprintf(stderr, "harness: no scenario %s\n", arguments[2]);
  return 2;
}
