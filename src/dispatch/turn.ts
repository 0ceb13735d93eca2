const now = Promise.resolve()

/**
 * Do something when what the program does in this turn is done: when the code that runs has returned, or awaits something.
 * This is queueMicrotask(), without the AsyncResource that Node makes for each of those, which costs more than a system call.
 * @param action - must not throw
 */
export function whenTurnEnds(action: () => void): void {
  void now.then(action)
}
