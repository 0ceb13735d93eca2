import { struct } from '../../memory/aggregates.js'
import { Uint32 } from '../../memory/scalars.js'
import { FutexNode, FutexWord } from '../../linux/futex.js'
import type { Process } from '../process.js'
import { partOf, type LockOptions, type LockPlace } from './lock.js'
import { RobustMutex } from './robust-mutex.js'

const Layout = struct('struct nearfar_once', {
  /** Held by who does it. */
  mutex: FutexNode.type,
  /** 1 when it is done. */
  done: Uint32,
})

/**
 * Something that is to be done once, by whichever of the processes that share memory comes first: the others wait until it is
 * done. A `RobustMutex` and a word; memory that is all zero is a thing that has not been done.
 *
 * What is safe: where the one that is at it fails, or is killed, the next one does it. After it is done, asking needs no
 * system call and no lock.
 */
export class Once {
  /** How it lies in memory. */
  static readonly type = Layout
  readonly #mutex: RobustMutex
  readonly #done: FutexWord

  private constructor(mutex: RobustMutex, done: FutexWord) {
    this.#mutex = mutex
    this.#done = done
  }

  /**
   * Use what is at a place.
   * @param process - in whose name it is done: the local process, or a child that still runs this program's code
   * @param place - the memory, of this program's own address space and aligned to 8 bytes
   * @throws the same as `RobustMutex.open`
   */
  static async open(process: Process, place: LockPlace): Promise<Once> {
    const done = new FutexWord(partOf(place, Layout, Layout.fields.done.offset))
    return new Once(await RobustMutex.open(process, partOf(place, Layout, Layout.fields.mutex.offset)), done)
  }

  /** Whether it is done. */
  get done(): boolean {
    return this.#done.load() !== 0
  }

  /**
   * Do it, unless it was done; wait, where somebody is at it.
   * @param action - what to do; gets whether somebody died while doing it, who may have left it half done
   * @param options - what gives the wait up
   * @returns whether this call did it; a promise unless it was done before
   * @throws what the action throws, as a rejection: then it is not done, and the next one does it
   */
  run(action: (died: boolean) => void | Promise<void>, options?: LockOptions): false | Promise<boolean> {
    return this.done ? false : this.#run(action, options)
  }

  async #run(action: (died: boolean) => void | Promise<void>, options: LockOptions | undefined): Promise<boolean> {
    return await this.#mutex.run(async (hold) => {
      if (this.done) return false
      await action(hold.ownerDied)
      this.#done.store(1)
      return true
    }, options)
  }

  /** As in `Once, done`. */
  toString(): string {
    return `Once, ${this.done ? 'done' : 'not done'}`
  }
}
