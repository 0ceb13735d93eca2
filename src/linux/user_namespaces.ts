/**
 * user_namespaces(7): which users and groups of the parent namespace those of a user namespace are. A new namespace has no
 * map, so that whoever is in it is the overflow user, 65534; each map is written once, by a process in the namespace or in its
 * parent, before anything in it can use more than its own ids.
 *
 * The files are in /proc, which must be mounted, and show the pid namespace of the task that uses them or one above it.
 *
 * @module linux/user_namespaces
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
import { ErrnoError } from '../near/errors.js'
import type { FileDescriptor as NearFileDescriptor } from '../near/ids.js'
import { Bytes } from '../memory/bytes.js'
import type { Pid } from '../handle/pid.js'
import { Task } from '../handle/task.js'
import { about, integer } from './arguments.js'
import { AT, O, _openat } from './fcntl.js'
import { PathString } from './limits.js'
import { _close, _read, _write } from './unistd.js'

/**
 * A range of ids of a user namespace, and the ids that they are outside of it.
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export interface IdRange {
  /** The first id in the namespace. */
  readonly inside: number
  /** The first id outside: in the parent namespace, or for who reads the map from elsewhere, in the reader's. */
  readonly outside: number
  /** How many there are, from 1. */
  readonly count: number
}

/**
 * How many ranges a map has at most: Linux 6.12, include/linux/user_namespace.h, UID_GID_MAP_MAX_EXTENTS.
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export const UID_GID_MAP_MAX_EXTENTS = 340

/**
 * Whether the processes of a user namespace may call setgroups(2).
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export type SetgroupsPolicy = 'allow' | 'deny'

/** The kernel takes a map in one write, of less than a page. See Linux 6.12, kernel/user_namespace.c, map_write. */
const ROOM = 4096

const IDS = 0x1_0000_0000

type MapName = 'uid_map' | 'gid_map'

/**
 * The text of a map, as the kernel reads it.
 * @param ranges - from 1 to 340
 * @throws RangeError for what the kernel would refuse: no range or too many, ids out of bounds, ranges that overlap
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export function formatIdMap(ranges: readonly IdRange[]): string {
  if (ranges.length === 0 || ranges.length > UID_GID_MAP_MAX_EXTENTS) {
    throw new RangeError(`a map of ids has from 1 to ${UID_GID_MAP_MAX_EXTENTS} ranges, not ${ranges.length}`)
  }
  for (const [index, { inside, outside, count }] of ranges.entries()) {
    integer('a map of ids: count', count, 1, IDS - 1)
    integer('a map of ids: inside', inside, 0, IDS - 1 - count)
    integer('a map of ids: outside', outside, 0, IDS - 1 - count)
    for (const other of ranges.slice(0, index)) {
      for (const side of ['inside', 'outside'] as const) {
        const first = side === 'inside' ? inside : outside
        if (first < other[side] + other.count && other[side] < first + count) {
          throw new RangeError(`two ranges of a map of ids overlap ${side} of the namespace: ${show(ranges[index] as IdRange)}, and ${show(other)}`)
        }
      }
    }
  }
  const text = ranges.map((range) => `${show(range)}\n`).join('')
  if (text.length >= ROOM) throw new RangeError(`a map of ids takes less than ${ROOM} bytes, and this one has ${text.length}`)
  return text
}

function show({ inside, outside, count }: IdRange): string {
  return `${inside} ${outside} ${count}`
}

function parse(text: string): IdRange[] {
  return text.split('\n').filter((line) => line !== '').map((line) => {
    const [inside = NaN, outside = NaN, count = NaN] = line.trim().split(/\s+/).map(Number)
    return { inside, outside, count }
  })
}

const WHY: Readonly<Record<MapName | 'setgroups', string>> = {
  uid_map: 'a map is written once; without CAP_SETUID in the parent namespace it can only map one id, to the writer\'s own effective uid; ' +
    'and mapping user 0 of the parent takes CAP_SETFCAP there',
  gid_map: 'a map is written once; without CAP_SETGID in the parent namespace it can only map one id, to the writer\'s own effective gid, ' +
    'and only after writeSetgroups(\'deny\')',
  setgroups: 'it can be denied only before there is a gid map, and never be allowed again',
}

const CLOSED = 'Linux gives /proc files to root where the process cannot be dumped: setDumpable(true) before, or CAP_DAC_OVERRIDE'

/** Say more about what the kernel refused. */
async function explained<T>(call: Promise<T>, path: string, hint: (code: string) => string | undefined): Promise<T> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof ErrnoError)) throw error
    const more = hint(error.code)
    throw new ErrnoError(-error.errno, error.syscall, { call: error.call, path, ...(more === undefined ? {} : { hint: more }) })
  }
}

/** Open a file of a process in /proc, use it, close it. */
async function withFile<T>(
  task: Task, name: MapName | 'setgroups', pid: Pid | undefined, flags: number, use: (fd: NearFileDescriptor, path: string) => Promise<T>,
): Promise<T> {
  const path = `/proc/${pid === undefined ? 'self' : pid.for(task)}/${name}`
  using pathname = task.argument(PathString, path)
  const opening = about(_openat(task.sysif, AT.FDCWD, pathname, flags | O.CLOEXEC, 0), path)
  const fd = await explained(opening, path, (code) => (code === 'EACCES' ? CLOSED : undefined))
  try {
    return await use(fd, path)
  } finally {
    await _close(task.sysif, fd)
  }
}

async function write(task: Task, name: MapName | 'setgroups', text: string, pid: Pid | undefined): Promise<void> {
  await withFile(task, name, pid, O.WRONLY, async (fd, path) => {
    const bytes = Buffer.from(text)
    using memory = task.argument(Bytes, bytes)
    await explained(_write(task.sysif, fd, memory, bytes.length), path, (code) => (code === 'EPERM' ? WHY[name] : undefined))
  })
}

async function read(task: Task, name: MapName | 'setgroups', pid: Pid | undefined): Promise<string> {
  return await withFile(task, name, pid, O.RDONLY, async (fd) => {
    let text = ''
    for (;;) {
      using memory = task.heap.scratch(Bytes, ROOM)
      let count: number
      {
        using buffer = memory.borrow(task, 'exclusive')
        count = await _read(task.sysif, fd, buffer, ROOM)
      }
      if (count === 0) return text
      using readable = memory.assumeReadable()
      text += Buffer.from((await readable.read()).subarray(0, count)).toString('latin1')
    }
  })
}

/**
 * Tasks that say who the users and groups of a user namespace are.
 * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
 */
export class UserNamespaceTask extends Task {
  /**
   * Write the uid map of a user namespace: once, and then it stays. The task must be in that namespace or in its parent.
   * @param ranges - which ids there are, and what they are in the parent namespace
   * @param pid - a process in that namespace; this task's where it is left out
   * @throws RangeError for ranges that the kernel would refuse
   * @throws ErrnoError with EPERM where the map was written already, or for ids that the task may not map; with EACCES where
   *   the process cannot be dumped; with ENOENT where there is no such process, or no /proc
   * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
   */
  async writeUidMap(ranges: readonly IdRange[], pid?: Pid): Promise<void> {
    await write(this, 'uid_map', formatIdMap(ranges), pid)
  }

  /**
   * Write the gid map of a user namespace: once, and then it stays. Without `CAP_SETGID` in the parent namespace,
   * {@link writeSetgroups} must have denied setgroups(2) before: a process could get rid of a group that keeps it out of files.
   * @param ranges - which ids there are, and what they are in the parent namespace
   * @param pid - a process in that namespace; this task's where it is left out
   * @throws RangeError for ranges that the kernel would refuse
   * @throws ErrnoError as {@link writeUidMap}
   * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
   */
  async writeGidMap(ranges: readonly IdRange[], pid?: Pid): Promise<void> {
    await write(this, 'gid_map', formatIdMap(ranges), pid)
  }

  /**
   * Say whether setgroups(2) may be called in a user namespace, and those below it. To be said before there is a gid map.
   * @param policy - `deny`; `allow` is what it begins with
   * @param pid - a process in that namespace; this task's where it is left out
   * @throws ErrnoError with EPERM where there is a gid map already, or to allow what was denied; otherwise as {@link writeUidMap}
   * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
   */
  async writeSetgroups(policy: SetgroupsPolicy, pid?: Pid): Promise<void> {
    await write(this, 'setgroups', policy, pid)
  }

  /**
   * The uid map of a process's user namespace. `outside` is as this task's namespace has it, or where it is in the same one,
   * as the parent has it.
   * @param pid - the process; this task's where it is left out
   * @returns no ranges where there is no map yet
   * @throws ErrnoError with ENOENT where there is no such process, or no /proc
   * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
   */
  async readUidMap(pid?: Pid): Promise<IdRange[]> {
    return parse(await read(this, 'uid_map', pid))
  }

  /**
   * The gid map of a process's user namespace, as {@link readUidMap}.
   * @param pid - the process; this task's where it is left out
   * @returns no ranges where there is no map yet
   * @throws ErrnoError with ENOENT where there is no such process, or no /proc
   * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
   */
  async readGidMap(pid?: Pid): Promise<IdRange[]> {
    return parse(await read(this, 'gid_map', pid))
  }

  /**
   * Whether setgroups(2) may be called in a process's user namespace.
   * @param pid - the process; this task's where it is left out
   * @throws ErrnoError with ENOENT where there is no such process, or no /proc
   * @see https://man7.org/linux/man-pages/man7/user_namespaces.7.html
   */
  async readSetgroups(pid?: Pid): Promise<SetgroupsPolicy> {
    return (await read(this, 'setgroups', pid)).trim() as SetgroupsPolicy
  }
}
