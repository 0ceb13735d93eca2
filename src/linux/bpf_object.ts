/**
 * BPF objects: maps, programs, links and types, made and loaded by tasks, and used through their file descriptors.
 *
 * Commands of bpf(2) that have no method here, and are made with `_bpf`: the `BATCH` commands, which do for several elements
 * what `BpfMap` does for one; and `ITER_CREATE`, `PROG_BIND_MAP`, `TASK_FD_QUERY`, `ENABLE_STATS` and `TOKEN_CREATE`, which
 * serve loaders and tools that know the kernel's types.
 *
 * @module linux/bpf_object
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
import { ErrnoError } from '../near/errors.js'
import type { FlagsOf } from '../near/flags.js'
import { FileDescriptor as NearFileDescriptor, NULL } from '../near/ids.js'
import { list, type StructValue } from '../memory/aggregates.js'
import { Bytes } from '../memory/bytes.js'
import { Uint32 } from '../memory/scalars.js'
import type { FixedType, Type } from '../memory/type.js'
import { FileDescriptor } from '../handle/fd.js'
import { Task, type ValueOrPointer } from '../handle/task.js'
import { about, flags as flagsArgument, integer, length, uint32 } from './arguments.js'
import {
  BPF_CMD, BPF_F_ATTACH, BPF_F_MAP, BPF_F_PROG, type BPF_F_QUERY_EFFECTIVE, type BPF_MAP_TYPE, type BPF_PROG_TYPE, type BpfAttachType, BpfBorrows,
  BpfBtfLoadAttr, bpfCommand, BpfIdAttr, BpfInfoAttr, BpfLinkCreateAttr, BpfLinkInfo, BpfLinkUpdateAttr, BpfMapCreateAttr, BpfMapInfo, bpfName, bpfNameOf,
  BpfObjAttr, BpfProgAttachAttr, BpfProgInfo, BpfProgLoadAttr, BpfProgQueryAttr, BpfRawTracepointAttr, BpfTestRunAttr, _bpf,
} from './bpf.js'
import { BpfInsnLayout, BpfLoadError, insn, type BpfInsn } from './bpf_insn.js'
import { BpfMap, isPerCpu, perCpu, type BpfMapOptions, type BpfPerCpuMapType } from './bpf_map.js'
import { boundedString, PathString } from './limits.js'

/**
 * What a program is to be like.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export interface BpfProgramOptions {
  /** Its licence, as helpers ask for it, up to 127 bytes: `GPL` unless it is said. */
  readonly license?: string
  /** For people: up to 15 characters. */
  readonly name?: string
  /** Of {@link BPF_F_PROG}. */
  readonly flags?: FlagsOf<'BPF_F_PROG'>
  /** Of `BPF_ATTACH_TYPE`, for kinds that can be attached in several ways. */
  readonly expectedAttachType?: BpfAttachType
  /** The type of what it is attached to. */
  readonly attachBtfId?: number
  /** The program that it is attached to. */
  readonly attachTo?: FileDescriptor
}

/**
 * What there are numbers of.
 * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
 */
export type BpfObjectKind = 'prog' | 'map' | 'btf' | 'link'

const NEXT = { prog: BPF_CMD.PROG_GET_NEXT_ID, map: BPF_CMD.MAP_GET_NEXT_ID, btf: BPF_CMD.BTF_GET_NEXT_ID, link: BPF_CMD.LINK_GET_NEXT_ID } as const
const BY_ID = { prog: BPF_CMD.PROG_GET_FD_BY_ID, map: BPF_CMD.MAP_GET_FD_BY_ID, btf: BPF_CMD.BTF_GET_FD_BY_ID, link: BPF_CMD.LINK_GET_FD_BY_ID } as const

/**
 * What a program is tried on.
 * @see https://docs.kernel.org/bpf/bpf_prog_run.html
 */
export interface BpfTestRunOptions {
  /** The packet; at least 14 bytes. */
  readonly data?: Uint8Array
  /** How much of it there can be afterwards, in bytes. */
  readonly outputSize?: number
  /** What the kind of program has beside it. */
  readonly context?: Uint8Array
  /** How often. */
  readonly repeat?: number
}

/**
 * What it came to.
 * @see https://docs.kernel.org/bpf/bpf_prog_run.html
 */
export interface BpfTestRun {
  /** What the program returned. */
  readonly retval: number
  /** How long it took once, in nanoseconds. */
  readonly duration: number
  /** The packet afterwards. */
  readonly data: Uint8Array
}

const Insns: Type<StructValue<(typeof BpfInsnLayout)['types']>[]> = list(BpfInsnLayout)
const LOG_SIZE = 1 << 16

/** What the kernel has room for without the NUL; it cuts what is longer short. See Linux 6.12, bpf_prog_load() in kernel/bpf/syscall.c. */
const LICENSE_MAX = 127
const License = boundedString('the licence of a BPF program', LICENSE_MAX)
/** As much, and cut short too. See Linux 6.12, bpf_raw_tp_link_attach() in kernel/bpf/syscall.c. */
const TRACEPOINT_NAME_MAX = 127
const TracepointName = boundedString('the name of a raw tracepoint', TRACEPOINT_NAME_MAX)

/**
 * Tasks that can make and load BPF objects. Most of it takes `CAP_BPF`, and some `CAP_NET_ADMIN` or `CAP_PERFMON` as well.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export class BpfTask extends Task {
  /**
   * Make a map.
   * @param type - of {@link BPF_MAP_TYPE}
   * @param key - the type of its keys
   * @param value - the type of its values
   * @param maxEntries - how many elements there can be
   * @param options - how
   * @returns what owns it; closed at exec
   * @throws ErrnoError with EPERM without `CAP_BPF`, where unprivileged use is forbidden; with EINVAL for lengths that the kind cannot have
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfMapCreate<K, V>(
    type: Exclude<(typeof BPF_MAP_TYPE)[keyof typeof BPF_MAP_TYPE], BpfPerCpuMapType>, key: FixedType<K>, value: FixedType<V>, maxEntries: number,
    options?: BpfMapOptions,
  ): Promise<BpfMap<K, V, this['fileDescriptorType']>>
  /**
   * Make a map that has a value for each CPU: programs use that of the CPU that they run on, and others all of them.
   * @param type - of {@link BPF_MAP_TYPE}: one with `PERCPU` in its name
   * @param key - the type of its keys
   * @param value - the type of one value
   * @param maxEntries - how many elements there can be
   * @param options - how
   * @returns what owns it; closed at exec. Its values are arrays of as many as `possibleCpus` says
   * @throws ErrnoError with EPERM without `CAP_BPF`, where unprivileged use is forbidden; with EINVAL for lengths that the kind cannot have
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfMapCreate<K, V>(
    type: BpfPerCpuMapType, key: FixedType<K>, value: FixedType<V>, maxEntries: number, options?: BpfMapOptions,
  ): Promise<BpfMap<K, V[], this['fileDescriptorType']>>
  async bpfMapCreate<K, V>(
    type: (typeof BPF_MAP_TYPE)[keyof typeof BPF_MAP_TYPE], key: FixedType<K>, value: FixedType<V>, maxEntries: number, options: BpfMapOptions = {},
  ): Promise<BpfMap<K, V, this['fileDescriptorType']> | BpfMap<K, V[], this['fileDescriptorType']>> {
    const values = isPerCpu(type) ? perCpu(value) : undefined
    using borrowed = new BpfBorrows()
    const number = await bpfCommand(this, BPF_CMD.MAP_CREATE, BpfMapCreateAttr, BpfMapCreateAttr.of({
      map_type: uint32('bpf: map_type', type), key_size: key.size, value_size: value.size, max_entries: uint32('bpf: max_entries', maxEntries),
      map_flags: flagsArgument('bpf: map_flags', 'BPF_F_', BPF_F_MAP, options.flags ?? 0).operand, inner_map_fd: borrowed.number(this, options.inner),
      map_name: bpfNameOf(options.name ?? ''), map_extra: length('bpf: map_extra', options.extra ?? 0),
    }))
    const fd = this.makeFileDescriptor(NearFileDescriptor(number))
    return values === undefined ? new BpfMap(fd, key, value) : new BpfMap(fd, key, values)
  }

  /**
   * Load a program. Where the verifier refuses it, it is asked why, with a second call.
   * @param type - of {@link BPF_PROG_TYPE}
   * @param insns - its instructions, which `bpf` makes
   * @param options - how
   * @returns a handle that owns it, closed at exec
   * @throws BpfLoadError where the verifier refuses it, with what it says
   * @throws RangeError for an instruction whose numbers do not fit, and for a licence that is too long
   * @throws ErrnoError with EPERM without `CAP_BPF` and what the kind takes beside it
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgLoad(
    type: (typeof BPF_PROG_TYPE)[keyof typeof BPF_PROG_TYPE], insns: readonly BpfInsn[], options: BpfProgramOptions = {},
  ): Promise<this['fileDescriptorType']> {
    integer('the number of BPF instructions', insns.length, 1, 1_000_000)
    using borrowed = new BpfBorrows()
    using code = this.argument(Insns, insns.map((each) => {
      const { code, dst, src, off, imm } = insn(each.code, each.dst, each.src, each.off, each.imm)
      return { code, regs: dst | (src << 4), off, imm: each.map === undefined ? imm : borrowed.number(this, each.map) }
    }))
    using license = this.argument(License, options.license ?? 'GPL')
    const attributes = BpfProgLoadAttr.of({
      prog_type: type, insn_cnt: insns.length, insns: code.near, license: license.near, prog_name: bpfNameOf(options.name ?? ''),
      prog_flags: flagsArgument('bpf: prog_flags', 'BPF_F_', BPF_F_PROG, options.flags ?? 0).operand,
      expected_attach_type: uint32('bpf: expected_attach_type', options.expectedAttachType ?? 0),
      attach_btf_id: uint32('bpf: attach_btf_id', options.attachBtfId ?? 0), attach_prog_fd: borrowed.number(this, options.attachTo),
    })
    const load = async (value: typeof attributes): Promise<this['fileDescriptorType']> =>
      this.makeFileDescriptor(NearFileDescriptor(await bpfCommand(this, BPF_CMD.PROG_LOAD, BpfProgLoadAttr, value)))
    try {
      return await load(attributes)
    } catch (error) {
      if (!(error instanceof ErrnoError) || error.code === 'EPERM') throw error
      using memory = this.heap.scratch(Bytes, LOG_SIZE)
      {
        using log = memory.borrow(this, 'exclusive')
        try {
          return await load({ ...attributes, log_level: 1, log_size: LOG_SIZE, log_buf: log.near })
        } catch (again) {
          if (!(again instanceof ErrnoError)) throw again
        }
      }
      using written = memory.assumeReadable()
      throw new BpfLoadError(error, bpfName(await written.read()))
    }
  }

  /**
   * Open an object by the name that it was given in a file system.
   * @param path - the name, in a mount of `bpf`
   * @param flags - of {@link BPF_F_MAP}: `RDONLY` or `WRONLY` for a map
   * @returns a handle that owns it, closed at exec; `bpfMap` makes a map of it
   * @throws ErrnoError with ENOENT where there is no such name; with EACCES where it is no object, or may not be used
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfObjGet(path: ValueOrPointer<string>, flags: FlagsOf<'BPF_F_MAP'> = 0): Promise<this['fileDescriptorType']> {
    using pathname = this.argument(PathString, path)
    const file_flags = flagsArgument('bpf: file_flags', 'BPF_F_', BPF_F_MAP, flags).operand
    const attributes = BpfObjAttr.of({ pathname: pathname.near, file_flags })
    return this.makeFileDescriptor(NearFileDescriptor(await about(bpfCommand(this, BPF_CMD.OBJ_GET, BpfObjAttr, attributes), path)))
  }

  /**
   * A map of a file descriptor, which it then owns. What the kernel says of its keys and values is compared with what is said here.
   * @param fd - the file descriptor
   * @param key - the type of its keys
   * @param value - the type of its values
   * @throws RangeError where they are of other lengths, or there is a value for each CPU: {@link bpfPerCpuMap} is for that
   * @throws ErrnoError with EBADF or EINVAL where it is no map
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfMap<K, V>(fd: FileDescriptor, key: FixedType<K>, value: FixedType<V>): Promise<BpfMap<K, V, this['fileDescriptorType']>> {
    await checkMap(this, fd, key, value, false)
    return new BpfMap(fd, key, value)
  }

  /**
   * The same for a map that has a value for each CPU.
   * @param fd - the file descriptor, which the map then owns
   * @param key - the type of its keys
   * @param value - the type of one value
   * @throws RangeError where they are of other lengths, or there is one value for all CPUs
   * @throws ErrnoError with EBADF or EINVAL where it is no map
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfPerCpuMap<K, V>(fd: FileDescriptor, key: FixedType<K>, value: FixedType<V>): Promise<BpfMap<K, V[], this['fileDescriptorType']>> {
    await checkMap(this, fd, key, value, true)
    return new BpfMap(fd, key, perCpu(value))
  }

  /**
   * Which object follows by its number.
   * @param kind - what kind
   * @param id - the number before; 0 for the first one
   * @returns undefined after the last one
   * @throws ErrnoError with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfGetNextId(kind: BpfObjectKind, id: number): Promise<number | undefined> {
    const before = BpfIdAttr.of({ start_id: uint32('bpf: start_id', id) })
    try {
      return (await this.fill(BpfIdAttr, (attr) => _bpf(this.sysif, NEXT[kind], attr, BpfIdAttr.size), before)).next_id
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  /**
   * Open an object by its number.
   * @param kind - what kind
   * @param id - the number
   * @returns a handle that owns it, closed at exec
   * @throws ErrnoError with ENOENT where there is none; with EPERM without `CAP_SYS_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfGetFdById(kind: BpfObjectKind, id: number): Promise<this['fileDescriptorType']> {
    return this.makeFileDescriptor(NearFileDescriptor(await bpfCommand(this, BY_ID[kind], BpfIdAttr, BpfIdAttr.of({ start_id: uint32('bpf: id', id) }))))
  }

  /**
   * Load types.
   * @param btf - the types
   * @returns a handle that owns them, closed at exec
   * @throws ErrnoError with EINVAL for what are none; with EPERM without `CAP_BPF`
   * @see https://docs.kernel.org/bpf/btf.html
   */
  async bpfBtfLoad(btf: ValueOrPointer<Uint8Array>): Promise<this['fileDescriptorType']> {
    using memory = this.argument<Uint8Array>(Bytes, btf)
    const attributes = BpfBtfLoadAttr.of({ btf: memory.near, btf_size: uint32('bpf: btf_size', memory.size) })
    return this.makeFileDescriptor(NearFileDescriptor(await bpfCommand(this, BPF_CMD.BTF_LOAD, BpfBtfLoadAttr, attributes)))
  }
}

async function infoOf<T>(task: Task, object: FileDescriptor, type: FixedType<T>): Promise<T> {
  using fd = object.borrow(task)
  // The kernel takes what lies beyond what it knows only where it is 0; and counts what it is given from the front.
  const size = type.size
  const memory = task.heap.write(Bytes, new Uint8Array(size), false)
  try {
    {
      using info = memory.borrow(task, 'exclusive')
      await bpfCommand(task, BPF_CMD.OBJ_GET_INFO_BY_FD, BpfInfoAttr, BpfInfoAttr.of({ bpf_fd: fd.near, info_len: size, info: info.near }))
    }
    const bytes = await memory.read()
    return type.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, size)
  } finally {
    memory.free()
  }
}

/** What the kernel says of a map must be what is said here: it moves as many bytes as it says. */
async function checkMap(task: Task, fd: FileDescriptor, key: FixedType<unknown>, value: FixedType<unknown>, each: boolean): Promise<void> {
  const info = await infoOf(task, fd, BpfMapInfo)
  if (isPerCpu(info.type) !== each) {
    throw new RangeError(each ? 'a map with one value for all CPUs is made with bpfMap' : 'a map with a value for each CPU is made with bpfPerCpuMap')
  }
  if (info.key_size !== key.size || info.value_size !== value.size) {
    throw new RangeError(`a map of keys of ${info.key_size} and values of ${info.value_size} bytes has none of ${key.name} and ${value.name}`)
  }
}

/**
 * File descriptors of BPF objects, and of what programs are attached to.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export class BpfFileDescriptor extends FileDescriptor {
  /**
   * Give it a name in a file system, where it stays when all file descriptors are closed.
   * @param path - the name, in a mount of `bpf`
   * @throws ErrnoError with EEXIST where there is such a name; with EPERM where the file system is no `bpf`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfObjPin(path: ValueOrPointer<string>): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    using pathname = task.argument(PathString, path)
    await about(bpfCommand(task, BPF_CMD.OBJ_PIN, BpfObjAttr, BpfObjAttr.of({ pathname: pathname.near, bpf_fd: fd.near })), path)
  }

  /**
   * What a map is like.
   * @throws ErrnoError with EINVAL or EBADF where it is no BPF object
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfMapInfo(): Promise<BpfMapInfo> {
    return await infoOf(this.task, this, BpfMapInfo)
  }

  /**
   * What a program is like.
   * @throws ErrnoError with EINVAL or EBADF where it is no BPF object
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgInfo(): Promise<BpfProgInfo> {
    return await infoOf(this.task, this, BpfProgInfo)
  }

  /**
   * What a link is like.
   * @throws ErrnoError with EINVAL or EBADF where it is no BPF object
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfLinkInfo(): Promise<BpfLinkInfo> {
    return await infoOf(this.task, this, BpfLinkInfo)
  }

  /**
   * Try this program on something.
   * @param options - on what
   * @throws ErrnoError with EINVAL for a packet that is too short; with ENOTSUPP for a kind that cannot be tried
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgTestRun(options: BpfTestRunOptions = {}): Promise<BpfTestRun> {
    const { task } = this
    const { data, outputSize = data?.byteLength ?? 0, context, repeat = 0 } = options
    using fd = this.borrow(task)
    using input = task.optionalArgument<Uint8Array>(Bytes, data)
    using ctx = task.optionalArgument<Uint8Array>(Bytes, context)
    using output = task.heap.scratch(Bytes, integer('bpf: data_size_out', outputSize, 0, 1 << 24) + 1)
    let result: ReturnType<typeof BpfTestRunAttr.of>
    {
      using out = output.borrow(task, 'exclusive')
      result = await task.fill(BpfTestRunAttr, (attr) => _bpf(task.sysif, BPF_CMD.PROG_TEST_RUN, attr, BpfTestRunAttr.size), BpfTestRunAttr.of({
        prog_fd: fd.near, data_size_in: data?.byteLength ?? 0, data_in: input.near, data_size_out: outputSize, data_out: outputSize === 0 ? NULL : out.near,
        ctx_size_in: context?.byteLength ?? 0, ctx_in: ctx.near, repeat: uint32('bpf: repeat', repeat),
      }))
    }
    using written = output.assumeReadable()
    const bytes = await written.read()
    return { retval: result.retval, duration: result.duration, data: bytes.slice(0, Math.min(result.data_size_out, outputSize)) }
  }

  /**
   * Attach a program to this cgroup, map, or whatever it is.
   * @param program - the program
   * @param type - of `BPF_ATTACH_TYPE`
   * @param flags - of {@link BPF_F_ATTACH}
   * @param replaced - the program in whose place, with `BPF_F_ATTACH.REPLACE`
   * @throws ErrnoError with EPERM where another one forbids it, or without `CAP_NET_ADMIN`; with EINVAL for a kind that has no
   *   such place
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgAttach(program: FileDescriptor, type: BpfAttachType, flags: FlagsOf<'BPF_F_ATTACH'> = 0, replaced?: FileDescriptor): Promise<void> {
    const { task } = this
    using borrowed = new BpfBorrows()
    await bpfCommand(task, BPF_CMD.PROG_ATTACH, BpfProgAttachAttr, BpfProgAttachAttr.of({
      target_fd: borrowed.number(task, this), attach_bpf_fd: borrowed.number(task, program), attach_type: uint32('bpf: attach_type', type),
      attach_flags: flagsArgument('bpf: attach_flags', 'BPF_F_', BPF_F_ATTACH, flags).operand, replace_bpf_fd: borrowed.number(task, replaced),
    }))
  }

  /**
   * Detach a program from this.
   * @param program - the program
   * @param type - of `BPF_ATTACH_TYPE`
   * @throws ErrnoError with ENOENT where it is not attached
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgDetach(program: FileDescriptor, type: BpfAttachType): Promise<void> {
    const { task } = this
    using borrowed = new BpfBorrows()
    await bpfCommand(task, BPF_CMD.PROG_DETACH, BpfProgAttachAttr, BpfProgAttachAttr.of({
      target_fd: borrowed.number(task, this), attach_bpf_fd: borrowed.number(task, program), attach_type: uint32('bpf: attach_type', type),
    }))
  }

  /**
   * Which programs are attached to this.
   * @param type - of `BPF_ATTACH_TYPE`
   * @param flags - `BPF_F_QUERY_EFFECTIVE`, or 0
   * @param most - how many there is room for
   * @returns their numbers
   * @throws ErrnoError with ENOSPC where there are more; with EPERM without `CAP_NET_ADMIN`
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async bpfProgQuery(type: BpfAttachType, flags: typeof BPF_F_QUERY_EFFECTIVE | 0 = 0, most = 64): Promise<number[]> {
    const { task } = this
    using fd = this.borrow(task)
    const room = integer('bpf: prog_cnt', most, 1, 4096)
    using memory = task.heap.scratch(ids, room * Uint32.size)
    let count: number
    {
      using prog_ids = memory.borrow(task, 'exclusive')
      const asked = BpfProgQueryAttr.of({
        target_fd: fd.near, attach_type: uint32('bpf: attach_type', type), query_flags: uint32('bpf: query_flags', flags), prog_ids: prog_ids.near,
        prog_cnt: room,
      })
      count = (await task.fill(BpfProgQueryAttr, (attr) => _bpf(task.sysif, BPF_CMD.PROG_QUERY, attr, BpfProgQueryAttr.size), asked)).prog_cnt
    }
    using written = memory.assumeReadable()
    return (await written.read()).slice(0, count)
  }

  /**
   * Attach this program, for as long as what is returned is open, or has a name.
   * @param target - to what: a cgroup, a counter, a network namespace; or the number of a network device
   * @param type - of `BPF_ATTACH_TYPE`
   * @param flags - of the kind
   * @param cookie - what the program is told when it runs; for kinds that have that
   * @returns a handle that owns the link, closed at exec
   * @throws ErrnoError with EINVAL for a kind that has no such place; with EBUSY where another one is there
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfLinkCreate(target: FileDescriptor | number, type: BpfAttachType, flags = 0, cookie = 0): Promise<this> {
    const { task } = this
    using borrowed = new BpfBorrows()
    // This handle's own class: it was made by the same task.
    return task.makeFileDescriptor(NearFileDescriptor(await bpfCommand(task, BPF_CMD.LINK_CREATE, BpfLinkCreateAttr, BpfLinkCreateAttr.of({
      prog_fd: borrowed.number(task, this), target_fd: typeof target === 'number' ? uint32('bpf: target_ifindex', target) : borrowed.number(task, target),
      attach_type: uint32('bpf: attach_type', type), flags: uint32('bpf: flags', flags), cookie: length('bpf: cookie', cookie),
    })))) as this
  }

  /**
   * Let this link be of another program.
   * @param program - the new one
   * @param replaced - the old one, where it must be that
   * @throws ErrnoError with EPERM where the link's program is another one than `replaced`; with EINVAL for another kind
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfLinkUpdate(program: FileDescriptor, replaced?: FileDescriptor): Promise<void> {
    const { task } = this
    using borrowed = new BpfBorrows()
    await bpfCommand(task, BPF_CMD.LINK_UPDATE, BpfLinkUpdateAttr, BpfLinkUpdateAttr.of({
      link_fd: borrowed.number(task, this), new_prog_fd: borrowed.number(task, program), old_prog_fd: borrowed.number(task, replaced),
      flags: replaced === undefined ? 0 : BPF_F_ATTACH.REPLACE,
    }))
  }

  /**
   * Detach this link's program at once.
   * @throws ErrnoError with EOPNOTSUPP for kinds that cannot
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfLinkDetach(): Promise<void> {
    const { task } = this
    using fd = this.borrow(task)
    await bpfCommand(task, BPF_CMD.LINK_DETACH, BpfLinkUpdateAttr, BpfLinkUpdateAttr.of({ link_fd: fd.near }))
  }

  /**
   * Attach this program to a raw tracepoint.
   * @param name - of the tracepoint, up to 127 bytes
   * @returns a handle that owns the link, closed at exec
   * @throws ErrnoError with ENOENT where there is no such tracepoint; with EINVAL for another kind of program
   * @see https://docs.kernel.org/userspace-api/ebpf/syscall.html
   */
  async bpfRawTracepointOpen(name: string): Promise<this> {
    const { task } = this
    using fd = this.borrow(task)
    using memory = task.argument(TracepointName, name)
    const attributes = BpfRawTracepointAttr.of({ name: memory.near, prog_fd: fd.near })
    return task.makeFileDescriptor(NearFileDescriptor(await bpfCommand(task, BPF_CMD.RAW_TRACEPOINT_OPEN, BpfRawTracepointAttr, attributes))) as this
  }
}

const ids: Type<number[]> = list(Uint32)
