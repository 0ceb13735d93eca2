import { ErrnoError } from '../near/errors.js'
import { or } from '../near/flags.js'
import { SYS } from '../near/sys.js'
import { EPOLL, EPOLL_CLOEXEC, EPOLL_CTL, EpollEvent } from '../linux/epoll.js'
import { PIDFD } from '../linux/pidfd.js'
import type { Heap } from '../handle/heap.js'
import { Bell } from './bell.js'
import { Block } from './block.js'
import { ChildUring } from './child-uring.js'
import { cloneBellServer, cloneThread } from './clone.js'
import type { LocalSyscallInterface } from './local.js'
import type { NativeImage } from './native.js'
import { BELL_THREAD, Poller } from './poller.js'
import { SpinningForChildren } from './spinning.js'

/**
 * What the Node process runs for its children, on two threads of its own that are started with the first child or
 * thread and end with the process: the bell, and the poller. Neither keeps the program from ending. Where there is io_uring,
 * they sleep while it tells of children itself.
 *
 * Each watches the other, so that the death of one, whatever kills a single thread, is seen and said, and all waits are over. Before
 * Linux 6.9 the poller cannot watch the bell; then that is seen when something is next expected of it.
 */
export class Services {
  /** How long to spin for the first answer, and the end, of a child. */
  readonly spinning = new SpinningForChildren()
  /** Tells the event loop about rings. */
  readonly bell: Bell
  /** The address of a word that is not 0 while this process lives: the child-tid word of the bell's thread. */
  readonly life: number
  /** Tells the event loop about file descriptors. */
  readonly poller: Poller
  /** @internal tells the event loop about children of this process, where the kernel can do that; the bell and the poller do otherwise. */
  readonly children: ChildUring | undefined

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
      const pidfd = this.#watch(thread.tid, epoll)
      if (pidfd !== undefined) undo.push(() => local.runNow(SYS.close, pidfd))
      this.children = ChildUring.open(this, this.bell.doorbell, this.bell.address)
      undo.push(() => this.children?.close())
      this.bell.listen(() => this.children?.drain((id, failure) => this.poller.tell(id, EPOLL.IN, failure)))
      const { sysif } = cloneThread(this, false)
      this.poller = new Poller(local, this.bell, sysif, epoll, (size) => new Block(heap, size, 8))
      this.bell.runBy(thread, () => this.poller.bellDied())
    } catch (error) {
      for (const step of undo.reverse()) step()
      throw error
    }
  }

  /** Have the poller told of the end of the bell's thread; returns the pidfd, or undefined where the kernel has none for a thread. */
  #watch(tid: number, epoll: number): number | undefined {
    const { local, heap } = this
    let pidfd: number
    try {
      pidfd = local.runNow(SYS.pidfd_open, tid, PIDFD.THREAD)
    } catch (error) {
      // An old kernel, or a filter that does not know of it.
      if (error instanceof ErrnoError && ['EINVAL', 'ENOSYS', 'EPERM'].includes(error.code)) return undefined
      throw error
    }
    const event = new Block(heap, EpollEvent.size, 8)
    try {
      EpollEvent.write(event.view, 0, { events: or(EPOLL.IN, EPOLL.ONESHOT), data: BELL_THREAD })
      local.runNow(SYS.epoll_ctl, epoll, EPOLL_CTL.ADD, pidfd, event.address)
      return pidfd
    } catch (error) {
      local.runNow(SYS.close, pidfd)
      throw error
    } finally {
      event.free()
    }
  }
}
