import { SYS } from '../near/sys.js'
import { EPOLL_CLOEXEC } from '../linux/epoll.js'
import type { Heap } from '../handle/heap.js'
import { Bell } from './bell.js'
import { Block } from './block.js'
import { cloneBellServer, cloneThread } from './clone.js'
import type { LocalSyscallInterface } from './local.js'
import type { NativeImage } from './native.js'
import { Poller } from './poller.js'
import { spinningForChildren, type Spinning } from './spinning.js'

/**
 * What the Node process runs for its children, on two threads of its own that are started with the first child or
 * thread and end with the process: the bell, and the poller. Neither keeps the program from ending.
 */
export class Services {
  /** How long to spin for the first answer, and the end, of a child. */
  readonly spinning: Spinning = spinningForChildren()
  /** Tells the event loop about rings. */
  readonly bell: Bell
  /** The address of a word that is not 0 while this process lives: the child-tid word of the bell's thread. */
  readonly life: number
  /** Tells the event loop about file descriptors. */
  readonly poller: Poller

  /**
   * Start them.
   * @param image - what the threads run
   * @param local - what they are started with
   * @param heap - memory of this process, with direct access
   * @throws ErrnoError where the kernel has no file, no thread or no memory for one of them; then nothing is left behind
   */
  constructor(
    readonly image: NativeImage,
    readonly local: LocalSyscallInterface,
    readonly heap: Heap,
  ) {
    // Backwards through what was made, where a later part cannot be: the next child is to find things as the first one did.
    const undo: (() => void)[] = []
    try {
      this.bell = new Bell(local, heap)
      undo.push(() => this.bell.undo())
      const epoll = local.runNow(SYS.epoll_create1, EPOLL_CLOEXEC)
      undo.push(() => local.runNow(SYS.close, epoll))
      const thread = cloneBellServer(this)
      undo.push(() => thread.undo())
      this.life = thread.life
      this.bell.listen()
      const { sysif } = cloneThread(this, false)
      this.poller = new Poller(local, this.bell, sysif, epoll, (size) => new Block(heap, size, 8))
    } catch (error) {
      for (const step of undo.reverse()) step()
      throw error
    }
  }
}
