/* fork(2), _exit(2) in the child, waitpid(2) for it, one after another. */
#include <sys/wait.h>
#include <unistd.h>
#include "timing.h"

static void once(void) {
  pid_t pid = fork();
  if (pid == 0) _exit(0);
  int status;
  if (pid < 0 || waitpid(pid, &status, 0) != pid || status != 0) {
    perror("fork, _exit, waitpid");
    exit(1);
  }
}

int main(void) {
  return serveMedians(once);
}
