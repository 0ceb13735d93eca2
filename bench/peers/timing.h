/* Run something many times, and print the median of the times that it took, in nanoseconds. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long long now(void) {
  struct timespec time;
  if (clock_gettime(CLOCK_MONOTONIC, &time) != 0) {
    perror("clock_gettime");
    exit(1);
  }
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static int compareTimes(const void *left, const void *right) {
  long long a = *(const long long *)left, b = *(const long long *)right;
  return (a > b) - (a < b);
}

/* `argument` is the program's own: how many times. */
static int printMedian(const char *argument, void (*once)(void)) {
  long count = argument == NULL ? 0 : atol(argument);
  long long *times = count > 0 ? calloc((size_t)count, sizeof *times) : NULL;
  if (times == NULL) {
    fprintf(stderr, "how many times?\n");
    return 2;
  }
  once();
  for (long i = 0; i < count; i++) {
    long long start = now();
    once();
    times[i] = now() - start;
  }
  qsort(times, (size_t)count, sizeof *times, compareTimes);
  printf("%lld\n", times[count / 2]);
  return 0;
}
