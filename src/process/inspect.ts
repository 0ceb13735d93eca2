import { readlinkSync } from 'node:fs'
import { FDTable, FileDescriptor } from '../handle/fd.js'
import { MemoryMapping } from '../handle/mapping.js'
import { Pid } from '../handle/pid.js'
import { Pointer } from '../handle/pointer.js'
import { Namespace } from '../far/namespaces.js'
import { Task } from '../far/task.js'
import { FutexWord } from '../linux/futex.js'
import { AsyncFileDescriptor } from './async-fd.js'
import { Cgroup } from './cgroup.js'
import { isOfNode } from './changes.js'
import { Child } from './child.js'
import { Command } from './command.js'
import { Environment } from './environment.js'
import { Epoller } from './epoller.js'
import { ObservedProcess } from './observed.js'
import { Path, PathPlace } from './path.js'
import { Process, ChildProcess } from './process.js'
import { Condition } from './sync/condition.js'
import { Mutex } from './sync/mutex.js'
import { Once } from './sync/once.js'
import { RobustMutex } from './sync/robust-mutex.js'
import { Semaphore } from './sync/semaphore.js'

/** What node:util's `inspect` asks an object for. It is in the registry of all symbols, so that nothing has to be imported for it. */
const custom = Symbol.for('nodejs.util.inspect.custom')

function define<T extends object>(kind: { readonly prototype: T }, show: (value: T) => string): void {
  const inspectors: ThisType<T> & Record<symbol, unknown> = {
    [custom](this: T) {
      return show(this)
    },
  }
  Object.defineProperty(kind.prototype, custom, { value: inspectors[custom], configurable: true, writable: true, enumerable: false })
}

const named = (value: { toString(): string }): string => value.toString()

/** The pid by which /proc knows the process, where it is that of a task in this program's own pid namespace. */
function procOf(fd: FileDescriptor): string {
  // A thread of this process has its fd table; a child has one of its own.
  return isOfNode(fd.task) ? 'self' : String(fd.task.pid)
}

/** What a file descriptor means, by proc(5). */
function fileOf(fd: FileDescriptor): string {
  try {
    return ` → ${readlinkSync(`/proc/${procOf(fd)}/fd/${fd.near}`)}`
  } catch {
    // Closed, gone with its process, or in a process that /proc here does not show by that number.
    return ''
  }
}

function showFileDescriptor(fd: FileDescriptor): string {
  const text = fd.toString().replace(' in fd table of ', ` in ${FDTable.name} of `)
  return fd.valid ? `${text}${fileOf(fd)}` : `${text}, closed`
}

function showProcess(process: Process): string {
  return process instanceof ChildProcess ? `ChildProcess ${process.task.pid}, ${process.child.toString()}` : `${process.constructor.name} ${process.task.pid}`
}

let defined = false

/**
 * Have handles print themselves readably, in `console.log` and in a REPL, instead of as all that they are made of:
 * `FD 7 in FDTable of 4131 → /tmp/x`. This changes the classes of this package and nothing else.
 */
export function readableHandles(): void {
  if (defined) return
  defined = true
  define(FileDescriptor, showFileDescriptor)
  const plain: readonly { readonly prototype: object }[] = [
    Pointer, MemoryMapping, Pid, Task, FutexWord, Child, Command, Namespace, FDTable, Mutex, RobustMutex, Semaphore, Condition, Once,
    Cgroup, Epoller, ObservedProcess,
  ]
  for (const each of plain) define(each, named)
  define(Process, showProcess)
  define(AsyncFileDescriptor, (fd) => (fd.valid ? `AsyncFileDescriptor of ${showFileDescriptor(fd.fd)}` : 'AsyncFileDescriptor, closed'))
  define(Path, (path) => `${path.constructor.name} ${path.text}`)
  define(PathPlace, ({ mountNamespace, rootDirectory }) => `PathPlace in the ${mountNamespace.toString()}, below the ${rootDirectory.toString()}`)
  define(Environment, (environment) => `Environment of ${[...environment].length} variables`)
}
