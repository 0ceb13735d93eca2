/**
 * The children of the Node process that this package waits for, so that others which wait for children leave them alone.
 */
class KnownChildren {
  readonly #pids = new Set<number>()
  #coming = 0

  /** A child is there, and somebody here will wait for it. */
  add(pid: number): void {
    this.#pids.add(pid)
  }

  /** It was waited for: its number may be another process's from now on. */
  delete(pid: number): void {
    this.#pids.delete(pid)
  }

  has(pid: number): boolean {
    return this.#pids.has(pid)
  }

  /** Whether a child may be there of which this side does not know the number yet. */
  get coming(): boolean {
    return this.#coming > 0
  }

  /** A child of the Node process is being made by another process. */
  expect(): Disposable {
    this.#coming++
    let over = false
    return {
      [Symbol.dispose]: () => {
        if (!over) this.#coming--
        over = true
      },
    }
  }
}

/** @internal */
export const knownChildren = new KnownChildren()
