/**
 * The maps of BPF programs, in which they and programs outside keep what they know.
 *
 * @module linux/bpf_map
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
import { readFileSync } from 'node:fs'
import { ErrnoError } from '../near/errors.js'
import type { FlagsOf } from '../near/flags.js'
import { NULL } from '../near/ids.js'
import { bytesOf } from '../memory/bytes.js'
import { alignUp, type FixedType } from '../memory/type.js'
import type { FileDescriptor } from '../handle/fd.js'
import type { Borrow } from '../handle/pointer.js'
import type { ValueOrPointer } from '../handle/task.js'
import { length } from './arguments.js'
import { BPF_CMD, BPF_ELEM, BPF_MAP_TYPE, bpfCommand, BpfElemAttr } from './bpf.js'

/**
 * What a map is to be like.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export interface BpfMapOptions {
  /** Of `BPF_F_MAP`. */
  readonly flags?: FlagsOf<'BPF_F_MAP'>
  /** For people: up to 15 characters. */
  readonly name?: string
  /** A map like those that it will have, for maps of maps. */
  readonly inner?: FileDescriptor
  /** More, by the kind of the map. */
  readonly extra?: number
}

/**
 * Kinds of maps that have a value for each CPU.
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export type BpfPerCpuMapType = (typeof BPF_MAP_TYPE)['PERCPU_HASH' | 'PERCPU_ARRAY' | 'LRU_PERCPU_HASH' | 'PERCPU_CGROUP_STORAGE']

const PER_CPU: ReadonlySet<number> = new Set<BpfPerCpuMapType>([
  BPF_MAP_TYPE.PERCPU_HASH, BPF_MAP_TYPE.PERCPU_ARRAY, BPF_MAP_TYPE.LRU_PERCPU_HASH, BPF_MAP_TYPE.PERCPU_CGROUP_STORAGE,
])

/** @internal whether a map of a kind has a value for each CPU */
export function isPerCpu(type: number): type is BpfPerCpuMapType {
  return PER_CPU.has(type)
}

let possible: number | undefined

/**
 * How many CPUs the kernel has made room for, whether they are there or not: a map with a value for each has as many.
 * @throws RangeError where `/sys` is not mounted, or says something else
 * @see https://docs.kernel.org/admin-guide/cputopology.html
 */
export function possibleCpus(): number {
  if (possible !== undefined) return possible
  const file = '/sys/devices/system/cpu/possible'
  const text = readFileSync(file, 'latin1').trim()
  // As in `0-3,8`.
  possible = text.split(',').reduce((sum, range) => {
    const [first, last = first] = range.split('-').map(Number)
    const count = (last ?? NaN) - (first ?? NaN) + 1
    if (!(count > 0)) throw new RangeError(`${file} says ${JSON.stringify(text)}, which is no list of CPUs`)
    return sum + count
  }, 0)
  return possible
}

/**
 * The values of a map that has one for each CPU: an array with as many as {@link possibleCpus} says. Each takes a multiple of 8
 * bytes.
 * @param value - the type of one of them
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export function perCpu<V>(value: FixedType<V>): FixedType<V[]> {
  const count = possibleCpus()
  const stride = alignUp(value.size, 8)
  return {
    name: `${value.name}[${count}]`, alignment: 8, size: stride * count,
    zero: Array.from({ length: count }, () => value.zero),
    sizeOf: () => stride * count,
    write(view, offset, values) {
      if (values.length !== count) throw new RangeError(`a map with a value for each CPU takes ${count} of them, not ${values.length}`)
      bytesOf(view, offset, stride * count).fill(0)
      values.forEach((each, index) => { value.write(view, offset + stride * index, each) })
    },
    read: (view, offset) => Array.from({ length: count }, (_, index) => value.read(view, offset + stride * index, value.size)),
  }
}

/**
 * A map whose keys and values are known: the kernel moves as many bytes as it says, so that they must be of exactly that length.
 * @typeParam K - a key
 * @typeParam V - a value; for a map that has one for each CPU, an array of all of them
 * @see https://man7.org/linux/man-pages/man2/bpf.2.html
 */
export class BpfMap<K, V, Descriptor extends FileDescriptor = FileDescriptor> implements AsyncDisposable {
  /** @internal */
  constructor(
    /** The file descriptor, which it owns. */
    readonly fd: Descriptor,
    /** The type of its keys. */
    readonly key: FixedType<K>,
    /** The type of its values. */
    readonly value: FixedType<V>,
  ) {}

  async #element(cmd: number, key: ValueOrPointer<K> | null, value: Borrow | undefined, flags = 0): Promise<number> {
    const { task } = this.fd
    using fd = this.fd.borrow(task)
    using keyBorrow = task.optionalArgument(this.key, key)
    return await bpfCommand(task, cmd, BpfElemAttr, BpfElemAttr.of({
      map_fd: fd.near, key: keyBorrow.near, value: value?.near ?? NULL, flags: length('bpf: flags', flags),
    }))
  }

  async #read<T>(type: FixedType<T>, call: (value: Borrow) => Promise<unknown>): Promise<T | undefined> {
    try {
      return await this.fd.task.fill(type, call)
    } catch (error) {
      if (error instanceof ErrnoError && error.code === 'ENOENT') return undefined
      throw error
    }
  }

  /**
   * Read an element.
   * @param key - which
   * @param flags - `BPF_ELEM.F_LOCK`, or 0
   * @returns its value; undefined where there is none
   * @throws ErrnoError with EPERM where it may not be read
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async lookup(key: ValueOrPointer<K>, flags: FlagsOf<'BPF_ELEM'> = 0): Promise<V | undefined> {
    return await this.#read(this.value, (value) => this.#element(BPF_CMD.MAP_LOOKUP_ELEM, key, value, flags))
  }

  /**
   * Write an element.
   * @param key - which; null for a queue or a stack
   * @param value - its value
   * @param flags - of {@link BPF_ELEM}
   * @throws ErrnoError with E2BIG where there are as many as there can be; with EEXIST or ENOENT as the flags say
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async update(key: ValueOrPointer<K> | null, value: ValueOrPointer<V>, flags: FlagsOf<'BPF_ELEM'> = BPF_ELEM.ANY): Promise<void> {
    using memory = this.fd.task.argument(this.value, value)
    await this.#element(BPF_CMD.MAP_UPDATE_ELEM, key, memory, flags)
  }

  /**
   * Remove an element.
   * @param key - which
   * @throws ErrnoError with ENOENT where there is none; with EINVAL for an array
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async delete(key: ValueOrPointer<K>): Promise<void> {
    await this.#element(BPF_CMD.MAP_DELETE_ELEM, key, undefined)
  }

  /**
   * Read an element and remove it.
   * @param key - which; null for a queue or a stack
   * @returns its value; undefined where there is none
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async lookupAndDelete(key: ValueOrPointer<K> | null): Promise<V | undefined> {
    return await this.#read(this.value, (value) => this.#element(BPF_CMD.MAP_LOOKUP_AND_DELETE_ELEM, key, value))
  }

  /**
   * Which key follows, in the map's own order. Where the one before has been removed, that is the first one.
   * @param key - the one before; null for the first one
   * @returns undefined after the last one
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async nextKey(key: ValueOrPointer<K> | null): Promise<K | undefined> {
    return await this.#read(this.key, (next) => this.#element(BPF_CMD.MAP_GET_NEXT_KEY, key, next))
  }

  /**
   * Let nobody but programs write any more, for good.
   * @throws ErrnoError with EPERM where it is frozen; with EBUSY where somebody is writing, or has it mapped to write
   * @see https://man7.org/linux/man-pages/man2/bpf.2.html
   */
  async freeze(): Promise<void> {
    await this.#element(BPF_CMD.MAP_FREEZE, null, undefined)
  }

  /** Close its file descriptor. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.fd[Symbol.asyncDispose]()
  }
}
