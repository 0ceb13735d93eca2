/**
 * Requests over netlink sockets, and their answers.
 *
 * @module linux/netlink_socket
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
import { or, type ValueOf } from '../near/flags.js'
import { ErrnoError } from '../near/errors.js'
import { NULL } from '../near/ids.js'
import { Bytes } from '../memory/bytes.js'
import type { FileDescriptor } from '../handle/fd.js'
import { Task } from '../handle/task.js'
import { AF } from './address_family.js'
import { integer, type DescriptorOptions } from './arguments.js'
import { fillCounted, fillFront } from './buffers.js'
import { MSG } from './message.js'
import {
  NLM_F, NLM_F_GET, NLMSG, NETLINK_OPTION, decodeAcknowledgement, describeMessage, encodeMessage, Nlmsghdr, parseMessages,
  type AttributeDefinitions, type ExtendedAck, type MessageOperation, type NetlinkMessage, type RawMessage, type RequestFlags,
} from './netlink.js'
import { ADDRESS_ROOM, readAddress } from './sockaddr.js'
import { SOCK, _recvfrom, _sendto, _socket } from './socket.js'
import { _setsockopt, type SocketOption } from './socket_option.js'

/**
 * The kernel answered a request with an error. What it says beyond the number stands at the end of the message:
 * `EINVAL: invalid argument, sendto(5, [{RTM_NEWLINK, …}, …]) (mtu less than device minimum: IFLA_MTU)`.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export class NetlinkError extends ErrnoError {
  /** What the kernel said beyond the number. */
  readonly extended: ExtendedAck
  /** The attribute that is wrong, or in which one is missing, from the outermost inward: `IFLA_LINKINFO.IFLA_INFO_KIND`. */
  readonly attribute?: string

  /**
   * @param errno - the error number, above 0
   * @param call - the decoded request
   * @param extended - what the kernel said beyond the number
   * @param attribute - what the offset in that stands for
   */
  constructor(errno: number, call: string, extended: ExtendedAck, attribute?: string) {
    const { message } = extended
    const hint = message === undefined ? attribute : attribute === undefined ? message : `${message}: ${attribute}`
    super(errno, 'sendto', hint === undefined ? { call } : { call, hint })
    this.extended = extended
    if (attribute !== undefined) this.attribute = attribute
  }
}

/**
 * What there is, as a request for all of it was answered.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface NetlinkDump {
  /** The messages. */
  readonly messages: RawMessage[]
  /** Whether something changed in between: then something may be missing, or be there twice. */
  readonly interrupted: boolean
}

/**
 * What the kernel said of a request that went well.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export interface NetlinkAnswer {
  /** What was asked for; or with `NLM_F.ECHO`, what others are told of the change. */
  readonly messages: RawMessage[]
  /** What the kernel says beyond that, such as a warning. */
  readonly extended: ExtendedAck
}

/** As much as the kernel puts into one datagram of a list, where it is let. See netlink_recvmsg in the kernel's net/netlink/af_netlink.c. */
const ROOM = 32768

/**
 * A netlink socket, for requests with answers. It has at most one request under way; those that are made meanwhile wait for
 * their turn.
 *
 * It never waits in the kernel (`MSG.DONTWAIT`), so that it may be used on the Node process's own task: the protocols here have
 * answered when a request has been sent. It owns its file descriptor.
 * @typeParam FD - the class of that
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export class NetlinkSocket<FD extends FileDescriptor = FileDescriptor> implements Disposable, AsyncDisposable {
  /** The socket. */
  readonly socket: FD
  #sequence = 0
  #last: Promise<void> | undefined

  /**
   * @param socket - a netlink socket, which belongs to this from now on. With `NETLINK_OPTION.EXT_ACK` errors say more; without
   *   `NETLINK_OPTION.CAP_ACK` they repeat the request
   */
  constructor(socket: FD) {
    this.socket = socket
  }

  /**
   * Make a request, and wait until the kernel has acknowledged it.
   * @param message - what to ask
   * @param flags - of `NLM_F` and its kin; `NLM_F.REQUEST` and `NLM_F.ACK` need not be said
   * @returns what the kernel answered before that
   * @throws NetlinkError where the kernel refuses it
   * @throws ErrnoError with EAGAIN where the answer does not come at once; with ENOBUFS where answers were lost
   * @throws RangeError for values that do not fit, and for `NLM_F_GET.DUMP`, which is asked for with {@link dump}
   * @see https://man7.org/linux/man-pages/man7/netlink.7.html
   */
  async request<H, D extends AttributeDefinitions, O extends MessageOperation>(
    message: NetlinkMessage<H, D, O>, flags: RequestFlags<O> = 0,
  ): Promise<NetlinkAnswer> {
    if (message.type.operation === 'get' && (flags & NLM_F_GET.DUMP) !== 0) {
      throw new RangeError('NLM_F_DUMP asks for a list, which has another end: use dump()')
    }
    const all = or(flags, NLM_F.REQUEST, NLM_F.ACK)
    return await this.#alone(() => exchange(this.socket, this.#next(), message, all, NLMSG.ERROR))
  }

  /**
   * Ask for a list of all that there is.
   * @param message - what to ask
   * @returns the list; it may be interrupted by changes
   * @throws NetlinkError where the kernel refuses it
   * @throws ErrnoError with ENOBUFS where answers were lost
   * @see https://man7.org/linux/man-pages/man7/netlink.7.html
   */
  async dump<H, D extends AttributeDefinitions>(message: NetlinkMessage<H, D, 'get'>): Promise<NetlinkDump> {
    return await this.#alone(() => exchange(this.socket, this.#next(), message, or(NLM_F.REQUEST, NLM_F_GET.DUMP), NLMSG.DONE))
  }

  /** The number of a request; never 0, which notifications have. */
  #next(): number {
    this.#sequence = this.#sequence === 0xffff_ffff ? 1 : this.#sequence + 1
    return this.#sequence
  }

  /** Run something at once where nothing else is under way, and otherwise behind that. */
  async #alone<R>(run: () => Promise<R>): Promise<R> {
    const before = this.#last
    const mine = before === undefined ? run() : before.then(run)
    const settled = mine.then(() => undefined, () => undefined)
    this.#last = settled
    try {
      return await mine
    } finally {
      if (this.#last === settled) this.#last = undefined
    }
  }

  /** Close the socket without waiting for the kernel's answer. */
  [Symbol.dispose](): void {
    this.socket[Symbol.dispose]()
  }

  /** Close the socket. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.socket[Symbol.asyncDispose]()
  }
}

/** Send a request, and take its answers up to the last one. */
async function exchange<H, D extends AttributeDefinitions, O extends MessageOperation>(
  socket: FileDescriptor, sequence: number, message: NetlinkMessage<H, D, O>, flags: RequestFlags<O>, end: number,
): Promise<NetlinkAnswer & NetlinkDump> {
  const { task } = socket
  const bytes = encodeMessage(message, flags, sequence)
  using fd = socket.borrow(task)
  {
    using buf = task.argument(Bytes, bytes)
    await _sendto(task.sysif, fd, buf, bytes.length, MSG.DONTWAIT, NULL, 0)
  }
  const messages: RawMessage[] = []
  let interrupted = false
  for (;;) {
    for (const answer of await receive(task, socket)) {
      // What is left of a request that failed on the way, and what others are told.
      if (answer.sequence !== sequence || answer.type === NLMSG.NOOP) continue
      interrupted ||= (answer.flags & NLM_F.DUMP_INTR) !== 0
      if (answer.type !== NLMSG.ERROR && answer.type !== NLMSG.DONE) {
        messages.push(answer)
        continue
      }
      // A list that could not be made ends as a request does, with an error.
      const { errno, extended } = decodeAcknowledgement(answer)
      if (errno !== 0) throw refused(socket, message, flags, bytes, errno, extended)
      if (answer.type === end) return { messages, extended, interrupted }
    }
  }
}

function refused<H, D extends AttributeDefinitions, O extends MessageOperation>(
  { near }: FileDescriptor, message: NetlinkMessage<H, D, O>, flags: RequestFlags<O>, bytes: Uint8Array, errno: number, extended: ExtendedAck,
): NetlinkError {
  const { header, attributes } = message.type
  const at = Nlmsghdr.size + Math.ceil(header.size / 4) * 4
  const place = extended.offset ?? extended.missingIn
  const name = place === undefined || place < at ? undefined : attributes.nameAt(bytes.subarray(at), place - at)
  const missing = extended.missing === undefined ? undefined
    : extended.missingIn === undefined ? `${attributes.nameOf(extended.missing)} is missing` : `${name ?? ''} has no attribute ${extended.missing}`
  return new NetlinkError(errno, `sendto(${near}, ${describeMessage(message, flags)})`, extended, missing ?? name)
}

/** One datagram of the kernel's. */
async function receive(task: Task, socket: FileDescriptor): Promise<RawMessage[]> {
  using fd = socket.borrow(task)
  // How long it is, so that no message is ever cut.
  const size = await _recvfrom(task.sysif, fd, NULL, 0, or(MSG.DONTWAIT, MSG.PEEK, MSG.TRUNC), NULL, NULL)
  let fromKernel = false
  const bytes = await fillFront(task, Bytes, Math.max(size, ROOM), async (buf) => {
    const { result, value } = await fillCounted(task, ADDRESS_ROOM, (addr, addrlen) => (
      _recvfrom(task.sysif, fd, buf, buf.size, MSG.DONTWAIT, addr, addrlen)
    ))
    const name = readAddress(value)
    fromKernel = name?.family === 'netlink' && name.port === 0
    return result
  })
  // Another program may send to this port too.
  return fromKernel ? parseMessages(bytes) : []
}

/** @internal a netlink socket with which errors say what is wrong */
export async function netlinkSocket<T extends Task>(
  task: T, protocol: ValueOf<'NETLINK'>, options: DescriptorOptions = {},
): Promise<NetlinkSocket<T['fileDescriptorType']>> {
  const type = options.inheritable === true ? SOCK.RAW : or(SOCK.RAW, SOCK.CLOEXEC)
  const socket = task.makeFileDescriptor(await _socket(task.sysif, AF.NETLINK, type, integer('netlink: protocol', protocol, 0, 0x7fff_ffff)))
  try {
    using fd = socket.borrow(task)
    const { EXT_ACK, CAP_ACK, GET_STRICT_CHK } = NETLINK_OPTION
    await Promise.all([EXT_ACK, CAP_ACK, GET_STRICT_CHK].map(async (option) => {
      using value = task.argument(option.type, true)
      await _setsockopt(task.sysif, fd, option as SocketOption<never>, value, value.size)
    }))
  } catch (error) {
    socket[Symbol.dispose]()
    throw error
  }
  return new NetlinkSocket(socket)
}

/**
 * Tasks that can talk to the kernel over netlink.
 * @see https://man7.org/linux/man-pages/man7/netlink.7.html
 */
export class NetlinkTask extends Task {
  /**
   * Make a netlink socket for requests. It talks to the network namespace in which the task is now, also after the task moved
   * to another one.
   * @param protocol - of `NETLINK`
   * @param options - whether programs that are exec'd get it too
   * @returns an object that owns it
   * @throws ErrnoError with EPROTONOSUPPORT where the kernel has no such protocol
   * @see https://man7.org/linux/man-pages/man7/netlink.7.html
   */
  async netlink(protocol: ValueOf<'NETLINK'>, options: DescriptorOptions = {}): Promise<NetlinkSocket<this['fileDescriptorType']>> {
    return await netlinkSocket(this, protocol, options)
  }
}
