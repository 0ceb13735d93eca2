/*
 * A child that makes system calls for its parent: requests of 56 bytes (a number and six arguments, native 64-bit words) come in on fd 3, a socketpair,
 * and for each a reply of 8 bytes goes out: the result, -errno for an error.
 *
 * The argument is how many requests are read, and replies written, together at most; more than that stay in the socket.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define CONNECTION 3
#define MOST 1024

static long requests[MOST][7];
static long replies[MOST];

static int writeAll(const char *from, size_t length) {
  while (length > 0) {
    ssize_t written = write(CONNECTION, from, length);
    if (written < 0) {
      perror("write");
      return -1;
    }
    from += written;
    length -= (size_t)written;
  }
  return 0;
}

int main(int argumentCount, char **arguments) {
  long together = argumentCount > 1 ? atol(arguments[1]) : 0;
  if (together < 1 || together > MOST) {
    fprintf(stderr, "how many requests together, from 1 to %d?\n", MOST);
    return 2;
  }
  size_t room = (size_t)together * sizeof requests[0], filled = 0;
  for (;;) {
    ssize_t got = read(CONNECTION, (char *)requests + filled, room - filled);
    if (got == 0) return 0;
    if (got < 0) {
      perror("read");
      return 1;
    }
    filled += (size_t)got;
    size_t count = filled / sizeof requests[0];
    for (size_t i = 0; i < count; i++) {
      const long *r = requests[i];
      long result = syscall(r[0], r[1], r[2], r[3], r[4], r[5], r[6]);
      replies[i] = result == -1 ? -errno : result;
    }
    size_t used = count * sizeof requests[0];
    filled -= used;
    if (filled > 0) memmove(requests, (char *)requests + used, filled);
    if (writeAll((const char *)replies, count * sizeof replies[0]) != 0) return 1;
  }
}
