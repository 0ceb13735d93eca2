/* Run something many times, and print the median of the times that it took, in nanoseconds, as often as standard input says how many times. */
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

/* Each line of standard input is a number of times; ends with it. */
static int serveMedians(void (*once)(void)) {
  char line[32];
  while (fgets(line, sizeof line, stdin) != NULL) {
    long count = atol(line);
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
    fflush(stdout);
    free(times);
  }
  return 0;
}
