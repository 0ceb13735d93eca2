/**
 * Calls of all methods of the linux layer, with arguments that are made from the types that the declarations say: for tests
 * that walk over them.
 */
import { Pid as NearPid, Address, FileDescriptor as NearFileDescriptor, MemoryMapping as NearMapping } from '../../src/near/ids.js'
import { or } from '../../src/near/flags.js'
import type { SyscallInterface } from '../../src/near/sysif.js'
import { File } from '../../src/far/file.js'
import { Bytes } from '../../src/memory/bytes.js'
import { Int32, Uint32 } from '../../src/memory/scalars.js'
import { FDTable } from '../../src/handle/fd.js'
import { MemoryMapping } from '../../src/handle/mapping.js'
import { Pid } from '../../src/handle/pid.js'
import { CapabilitySet } from '../../src/linux/capability.js'
import { FutexWakeOperation } from '../../src/linux/futex.js'
import { TUN_IFF } from '../../src/linux/if_tun.js'
import { IPC } from '../../src/linux/ipc.js'
import { MAP, pageSize, PROT } from '../../src/linux/mman.js'
import { MOUNT_ATTR } from '../../src/linux/mount.js'
import { Msqid } from '../../src/linux/msg.js'
import { Semid } from '../../src/linux/sem.js'
import { Siginfo } from '../../src/linux/siginfo.js'
import { Statx } from '../../src/linux/stat.js'
import { PIDFD_GET_NAMESPACE } from '../../src/linux/pidfd.js'
import { Shmid } from '../../src/linux/shm.js'
import { SO } from '../../src/linux/socket_option.js'
import { BpfMap } from '../../src/linux/bpf_map.js'
import { IORING_ACCEPT, IOSQE, IoCqringOffsets, IoSqringOffsets, IoUringParams } from '../../src/linux/io_uring.js'
import { IoUringBufRing } from '../../src/linux/io_uring_buf_ring.js'
import { FixedFile, IoUringRequest, RegisteredBuffer } from '../../src/linux/io_uring_resources.js'
import { IoUring } from '../../src/linux/io_uring_ring.js'
import { Msghdr } from '../../src/linux/message.js'
import { NetlinkSocket } from '../../src/linux/netlink_socket.js'
import { PerfEventMmapPage } from '../../src/linux/perf_event.js'
import { perfRecordParser } from '../../src/linux/perf_record.js'
import { PerfRing } from '../../src/linux/perf_ring.js'
import { Ifinfomsg, RouteMessages } from '../../src/linux/rtnetlink.js'
import { Rtnetlink } from '../../src/linux/rtnetlink_socket.js'
import { PosixTimer } from '../../src/linux/time.js'
import { MutableIovecList } from '../../src/linux/uio.js'
import { localProcess } from '../../src/process/index.js'
import { Task } from '../../src/process/task.js'
import { Stand, type Leaf, type Owner, type Signature } from './signatures.js'

/** What is tried in the place of what the types say alone, where a method says more: by method, and where it stands. */
const SAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'IoUring.push:readv': { 'entry.iov': new Stand('iovec') },
  'IoUring.push:statx': { 'entry.buffer': new Stand('statx') },
  'IoUring.push:waitid': { 'entry.info': new Stand('siginfo') },
  'IoUring.push:sendmsg': { 'entry.message': new Stand('msghdr') },
  'IoUring.push:sendmsg_zc': { 'entry.message': new Stand('msghdr') },
  'IoUring.push:recvmsg': { 'entry.message': new Stand('msghdr'), 'entry.multishot': true, 'entry.buffers': new Stand('BufferGroup') },
  'IoUring.push:accept': { 'entry.acceptRingFlags': IORING_ACCEPT.POLL_FIRST, 'entry.multishot': false },
  'Rtnetlink.newLink': { 'link.address': '02:00:00:00:00:01', 'link.peer.address': '02:00:00:00:00:02' },
  'Rtnetlink.setLink': { 'changes.address': '02:00:00:00:00:01' },
  'Rtnetlink.addAddress': { 'address.address': '192.0.2.1', 'address.peer': '192.0.2.2', 'address.broadcast': '192.0.2.255' },
  'Rtnetlink.deleteAddress': { 'address.address': '192.0.2.1', 'address.peer': '192.0.2.2' },
  'Rtnetlink.addRoute': { 'route.destination.address': '192.0.2.1', 'route.gateway': '192.0.2.2', 'route.preferredSource': '192.0.2.3' },
  'Rtnetlink.deleteRoute': { 'route.destination.address': '192.0.2.1', 'route.gateway': '192.0.2.2', 'route.preferredSource': '192.0.2.3' },
  'Rtnetlink.getNeighbour': { address: '192.0.2.1' },
  'Rtnetlink.addNeighbour': { 'neighbour.address': '192.0.2.1', 'neighbour.linkAddress': '02:00:00:00:00:01' },
  'Rtnetlink.deleteNeighbour': { address: '192.0.2.1' },
  'Rtnetlink.setProxy': { address: '192.0.2.1' },
  'Rtnetlink.addRule': { 'rule.family': 'inet', 'rule.source.address': '192.0.2.1', 'rule.destination.address': '192.0.2.2' },
  'Rtnetlink.deleteRule': { 'rule.family': 'inet', 'rule.source.address': '192.0.2.1', 'rule.destination.address': '192.0.2.2' },
  'Task.mbind': { 'options.modeFlags': 0x8000 },
  'Task.setMempolicy': { 'options.modeFlags': 0x8000 },
  'Task.mmap': { 'options.address': 0x1_0000, 'options.pageSize': pageSize() },
  // With a user namespace, which goes with this flag alone.
  'Task.mountSetattr': { 'attr.attr_set': MOUNT_ATTR.IDMAP },
  'Task.openTreeAttr': { 'attr.attr_set': MOUNT_ATTR.IDMAP },
  'FileDescriptor.mountSetattr': { 'attr.attr_set': MOUNT_ATTR.IDMAP },
  'Task.msgget': { msgflg: IPC.CREAT },
  'Task.semget': { semflg: IPC.CREAT },
  'Task.shmget': { shmflg: IPC.CREAT },
  'Task.shmat': { 'options.address': 0x10_0000, 'options.pageSize': pageSize() },
  'Task.killpg': { pgrp: 77 },
  'Task.setFutexHashSlots': { slots: 16 },
  'Task.setSmeVectorLength': { bytes: 16 },
  'Task.setSveVectorLength': { bytes: 16 },
  'Task.utimensat': { times: [{ tv_sec: 1, tv_nsec: 1 }, { tv_sec: 1, tv_nsec: 1 }] },
  'FileDescriptor.futimens': { times: [{ tv_sec: 1, tv_nsec: 1 }, { tv_sec: 1, tv_nsec: 1 }] },
  'FileDescriptor.getdents64': { size: 1024 },
  'FileDescriptor.fanotifyRead': { size: 4096 },
  'FileDescriptor.inotifyRead': { size: 1024 },
  'FileDescriptor.watchQueueRead': { size: 1024 },
  'FileDescriptor.watchQueueSetFilter': { rules: [{ type: 1, subtypes: [1] }] },
  'FileDescriptor.fuseRead': { size: 8192 },
  'FileDescriptor.fuseReply': { request: { op: 'lseek', header: { unique: 1 } }, reply: { offset: 1 } },
  'FileDescriptor.pidfdGetNamespace': { kind: PIDFD_GET_NAMESPACE.IPC },
  'FileDescriptor.loopSetStatus': { 'info.lo_encrypt_key': new Uint8Array(32), 'info.lo_init': [0n, 0n] },
  'FileDescriptor.tunSetIff': { 'options.flags': TUN_IFF.NO_PI },
  'FileDescriptor.setsockopt': { value: true },
  'FileDescriptor.tcsetattr': { 'value.c_cc': Array.from({ length: 19 }, () => 0) },
  'FileDescriptor.uffdioCopy': { source: new Uint8Array(4096) },
}

/** What no call comes of whatever the arguments are, each with the reason. */
export const NOT_SENT: Readonly<Record<string, string>> = {
  'Task.disposition(signum)': 'says what is known here',
  'Task.setMdwe(bits)': 'refused in the process that shares Node\'s memory',
  'Task.ptraceSetSyscallInfo(pid, info)': 'takes what ptraceGetSyscallInfo told, and looks at that',
  'FileDescriptor.readdir()': 'an iterator, which calls when it is asked',
  'FileDescriptor.signals()': 'an iterator, which calls when it is asked',
  'IoUringBufRing.provide(pointers)': 'takes pointers one by one, not a list of them',
  'IoUring.bufRingHead(group)': 'takes what registerBufRing returned',
  'IoUring.unregisterBufRing(group)': 'takes what registerBufRing returned',
}

const clone = (value: unknown, stand: (type: string) => unknown): unknown => {
  if (value instanceof Stand) return stand(value.type)
  if (Array.isArray(value)) return value.map((each) => clone(each, stand))
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, clone(each, stand)]))
  }
  return value
}

function put(args: unknown[], path: readonly (string | number)[], value: unknown): void {
  let place: unknown = args
  for (const step of path.slice(0, -1)) {
    place = (place as Record<string, unknown>)[step]
    if (typeof place !== 'object' || place === null) return
  }
  ;(place as Record<string, unknown>)[path.at(-1) as string] = value
}

/** As in `Task.open`, or `IoUring.push:openat`. */
export const titleOfMethod = ({ owner, method, variant }: Pick<Signature, 'owner' | 'method'> & { readonly variant?: string | undefined }): string => (
  `${owner}.${method}${variant === undefined ? '' : `:${variant}`}`
)

/** Methods that make no call: what passes there is in memory where the kernel looks, or is used by this package. */
export const WITHOUT_CALL: ReadonlySet<string> = new Set([
  'IoUring.push', 'IoUring.take', 'IoUring.expect', 'IoUring.borrowRing', 'IoUringBufRing.provide', 'RegisteredBuffer.read', 'RegisteredBuffer.write',
  'PerfRing.take', ...['IoUring', 'RegisteredBuffer', 'PerfRing', 'PosixTimer'].map((owner) => `${owner}.toString`),
])

const local = await localProcess()

// Memory of rings and buffers that nobody else looks at.
const pages = await local.task.mmap(3 * pageSize(), or(PROT.READ, PROT.WRITE), or(MAP.PRIVATE, MAP.ANONYMOUS))
const memory = local.task.addressSpace.direct?.view(pages.near) as DataView

/** What has methods of its own, made as the kernel would have it: on a task of which no call leaves. */
class Given {
  readonly #task: Task
  ring: IoUring | undefined
  group: IoUringBufRing | undefined

  constructor(task: Task) {
    this.#task = task
  }

  #page(index: number): MemoryMapping {
    const near = new NearMapping(Address(pages.address + index * pageSize()), pageSize(), pageSize())
    return MemoryMapping.take(this.#task, near, new File('x'), { readable: true, writable: true })
  }

  registered(): RegisteredBuffer {
    const pointer = this.#task.malloc(Bytes, 64)
    return new RegisteredBuffer(this.ring ?? {}, 0, pointer, pointer.borrow(this.#task, 'exclusive'))
  }

  of(owner: Exclude<Owner, 'Task' | 'FileDescriptor'>): object {
    const task = this.#task
    const fd = task.makeFileDescriptor(NearFileDescriptor(900), false)
    new Uint8Array(memory.buffer, memory.byteOffset, memory.byteLength).fill(0)
    switch (owner) {
      case 'BpfMap': return new BpfMap(fd, Uint32, Uint32)
      case 'NetlinkSocket': return new NetlinkSocket(fd)
      case 'Rtnetlink': return new Rtnetlink(new NetlinkSocket(fd))
      case 'PosixTimer': return new PosixTimer(task, 3)
      case 'RegisteredBuffer': return this.registered()
      case 'PerfRing': {
        PerfEventMmapPage.write(memory, 0, PerfEventMmapPage.of({ data_offset: 2048, data_size: 1024 }))
        return new PerfRing(fd, this.#page(0), perfRecordParser({}))
      }
      case 'IoUring': case 'IoUringBufRing': {
        const [mask, cqMask] = [7, 15]
        memory.setUint32(8, mask, true)
        memory.setUint32(136, cqMask, true)
        const params = IoUringParams.of({
          sq_entries: 8, cq_entries: 16, sq_off: IoSqringOffsets.of({ head: 0, tail: 4, ring_mask: 8, flags: 16, dropped: 20, array: 64 }),
          cq_off: IoCqringOffsets.of({ head: 128, tail: 132, ring_mask: 136, overflow: 140, cqes: 192 }),
        })
        this.ring = new IoUring(task, fd, params, [this.#page(0), this.#page(1)])
        this.group = new IoUringBufRing(this.ring, task, this.#page(2), 7, 4)
        return owner === 'IoUring' ? this.ring : this.group
      }
    }
  }
}

/**
 * Make one call, with one thing in its arguments replaced.
 * @param signature - of what
 * @param sysif - the way to the kernel
 * @param leaf - what is replaced
 * @param replacement - by what
 * @param made - gets the memory that was taken for the arguments
 * @returns what it returns
 */
export async function call(
  { owner, method, variant, parameters, samples }: Signature, sysif: SyscallInterface, leaf?: Leaf, replacement?: unknown, made: { free(): void }[] = [],
): Promise<unknown> {
  const { namespaces, heap, pid } = local.task
  const task = new Task({ sysif, pid, namespaces: { ...namespaces, fdTable: new FDTable('nobody') }, heap })
  const kept = <T extends { free(): void }>(pointer: T): T => {
    made.push(pointer)
    return pointer
  }
  const stand = (type: string): unknown => {
    switch (type) {
      case 'NetlinkMessage': return { type: RouteMessages.GETLINK, header: Ifinfomsg.zero, attributes: {} }
      case 'BufferGroup': case 'IoUringBufRing': return given.group
      case 'MessageTarget': return given.ring
      case 'FixedFile': return new FixedFile(given.ring ?? {}, 1)
      case 'RegisteredBuffer': return given.registered()
      case 'IoUringRequest': return new IoUringRequest(given.ring ?? {}, 1, 'x', 'nop')
      case 'iovec': return kept(task.ptr(MutableIovecList, [{ iov_base: kept(task.malloc(Bytes, 8)), iov_len: 8 }]))
      case 'statx': return kept(task.malloc(Statx))
      case 'siginfo': return kept(task.malloc(Siginfo))
      case 'msghdr': return kept(task.ptr(Msghdr, Msghdr.of({})))
      case 'FileDescriptor': return task.knownFileDescriptor(NearFileDescriptor(901)) ?? task.makeFileDescriptor(NearFileDescriptor(901), false)
      case 'Pid': return new Pid(task, NearPid(4242))
      case 'Task': return task
      case 'MemoryMapping': {
        const near = new NearMapping(Address(0x7e00_0000_0000), 4096, 4096)
        return MemoryMapping.take(task, near, new File('x'), { readable: true, writable: true })
      }
      case 'File': return new File('x')
      case 'Shmid': return new Shmid(task, 5)
      case 'Semid': return new Semid(task, 5)
      case 'Msqid': return new Msqid(task, 5)
      case 'Uint8Array': return new Uint8Array(8)
      case 'Pointer': case 'ReadablePointer': return kept(task.malloc(Bytes, 64))
      case 'WrittenPointer': return kept(task.ptr(Bytes, new Uint8Array(64)))
      case 'one byte': return kept(task.ptr(Bytes, new Uint8Array(1)))
      case 'freed memory': {
        const pointer = task.malloc(Bytes, 64)
        pointer.free()
        return pointer
      }
      case 'FutexPointer': return kept(task.ptr(Int32, 0))
      case 'FutexWakeOperation': return new FutexWakeOperation({ operator: 'SET', argument: 0, comparison: 'EQ', compared: 0 })
      case 'CapabilitySet': return CapabilitySet.none
      case 'FixedType': return Uint32
      case 'Iterable': return [0]
      case 'SocketOption': return SO.REUSEADDR
      case 'type parameter': return method === 'dup3' ? NearFileDescriptor(7) : owner === 'BpfMap' ? 1 : true
      default: return undefined
    }
  }
  const given = new Given(task)
  const subject = owner === 'Task' ? task : owner === 'FileDescriptor' ? task.makeFileDescriptor(NearFileDescriptor(900), false) : given.of(owner)
  const args = clone(samples, stand) as unknown[]
  for (const [name, value] of Object.entries(SAMPLES[titleOfMethod({ owner, method, variant })] ?? {})) {
    const [parameter = '', ...fields] = name.split('.')
    put(args, [parameters.indexOf(parameter), ...fields], clone(value, stand))
  }
  // A flag that the caller may give.
  if (method === 'push') put(args, [0, 'flags'], IOSQE.ASYNC)
  if (leaf !== undefined) put(args, leaf.path, clone(replacement, stand))
  return await (subject as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>)[method]?.(...args)
}
