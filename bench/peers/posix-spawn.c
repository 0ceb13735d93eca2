/* posix_spawn(3) of /bin/true, and waitpid(2) for it, one after another. */
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include "timing.h"

extern char **environ;

static void once(void) {
  char *const arguments[] = { "true", NULL };
  pid_t pid;
  int error = posix_spawn(&pid, "/bin/true", NULL, NULL, arguments, environ);
  if (error != 0) {
    fprintf(stderr, "posix_spawn: %s\n", strerror(error));
    exit(1);
  }
  int status;
  if (waitpid(pid, &status, 0) != pid || status != 0) {
    perror("waitpid");
    exit(1);
  }
}

int main(void) {
  return serveMedians(once);
}
