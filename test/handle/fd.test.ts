import { readlinkSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ErrnoError, SyscallHangup } from '../../src/near/errors.js'
import { FileDescriptor as NearFileDescriptor } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { FDTableMismatchError } from '../../src/far/errors.js'
import { BorrowError, InvalidHandleError } from '../../src/handle/errors.js'
import { CLONE } from '../../src/linux/sched.js'
import { localProcess, type ChildProcess, type FileDescriptor, type LocalProcess, type Task } from '../../src/process/index.js'
import { collectUntil } from '../memory/gc.js'

let local: LocalProcess
/** With an fd table of its own, which nothing else opens numbers in. */
let child: ChildProcess

beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
})

afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** What a number is in a process's table, as proc_pid_fd(5) shows it; undefined where it is closed. */
function openIn(task: Task, number: number): string | undefined {
  try {
    return readlinkSync(`/proc/${task.pid}/fd/${number}`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

const open = (task: Task): Promise<FileDescriptor> => task.memfdCreate('some file')

describe('closing', () => {
  test('closes the number, and refuses the handle from then on', async () => {
    const file = await open(child.task)
    const { near } = file
    expect(openIn(child.task, near)).toMatch(/^\/memfd:some file/)
    await file.close()
    expect(openIn(child.task, near)).toBeUndefined()
    expect(file.valid).toBe(false)
    for (const use of [
      () => file.near, () => file.borrow(child.task), () => file.forTask(child.task), () => file.move(child.task), () => file.inherit(child.task),
      () => file.isOnlyHandle,
    ]) {
      expect(use).toThrow(InvalidHandleError)
      expect(use).toThrow(new RegExp(`this handle for file descriptor ${near} of the fd table of .* was closed, invalidated or moved`))
    }
    await expect(file.close()).rejects.toThrow(InvalidHandleError)
    await expect(file.invalidate()).rejects.toThrow(InvalidHandleError)
    await expect(file.read(1)).rejects.toThrow(InvalidHandleError)
    file[Symbol.dispose]()
    await file[Symbol.asyncDispose]()
  })

  test('of a number that the kernel has handed out again leaves the new one alone', async () => {
    const first = await open(child.task)
    const { near } = first
    await first.close()
    const second = await open(child.task)
    expect(second.near).toBe(near)
    await expect(first.close()).rejects.toThrow(InvalidHandleError)
    expect(openIn(child.task, near)).toBeDefined()
    expect(second.valid).toBe(true)
    await second.close()
  })

  test('is refused while there are other handles, which invalidate has no trouble with', async () => {
    const file = await open(child.task)
    const other = file.forTask(child.task)
    const { near } = file
    expect([file.isOnlyHandle, other.near]).toEqual([false, near])
    await expect(file.close()).rejects.toThrow(BorrowError)
    await expect(file.close()).rejects.toThrow(/there are 1 other handle\(s\) for it; invalidate this one instead/)
    expect(await file.invalidate()).toBe(false)
    expect([file.valid, other.valid, other.isOnlyHandle]).toEqual([false, true, true])
    expect(openIn(child.task, near)).toBeDefined()
    expect(await other.invalidate()).toBe(true)
    expect(openIn(child.task, near)).toBeUndefined()
  })

  test('is refused while a call uses the number', async () => {
    const [read, write] = await local.task.pipe2()
    await using reader = await local.clone()
    const end = read.inherit(reader.task)
    const reading = end.read(10)
    for (const close of [() => end.close(), () => end.invalidate()]) {
      await expect(close()).rejects.toThrow(/cannot be closed: it is in use by 1 call\(s\) that have not completed/)
    }
    expect(end.valid).toBe(true)
    await write.write('x')
    expect(Buffer.from(await reading).toString()).toBe('x')
    await end.close()
    await read.close()
    await write.close()
  })

  test('waits for every one of those who use it, however often one of them lets go', async () => {
    const file = await open(child.task)
    const other = file.forTask(child.task)
    const [first, second] = [file.borrow(child.task), file.borrow(child.task)]
    // Not the last handle: the number stays.
    expect(await other.invalidate()).toBe(false)
    first[Symbol.dispose]()
    first[Symbol.dispose]()
    await expect(file.close()).rejects.toThrow(/in use by 1 call\(s\)/)
    second[Symbol.dispose]()
    await file.close()
  })

  test('happens at the end of the block with using and await using', async () => {
    let numbers: number[]
    {
      using sent = await open(child.task)
      await using awaited = await open(child.task)
      numbers = [sent.near, awaited.near]
    }
    // Calls run in their order, so after this one the other has run as well.
    await child.task.sysif.barrier()
    expect(numbers.map((number) => openIn(child.task, number))).toEqual([undefined, undefined])
  })

  test('is over also where the kernel knows the number no longer', async () => {
    const file = await open(child.task)
    await child.task.sysif.syscall(SYS.close, file.near)
    const error: unknown = await file.close().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ErrnoError)
    expect(error).toMatchObject({ code: 'EBADF' })
    expect(file.valid).toBe(false)
  })

  test('of the handles of a process that is gone is no error in a block\'s end', async () => {
    const doomed = await local.clone()
    const [first, second, third] = [await open(doomed.task), await open(doomed.task), await open(doomed.task)]
    const reading = first.read(1)
    await doomed.kill()
    await reading.catch((error: unknown) => expect(error).toBeInstanceOf(SyscallHangup))
    await doomed.wait()
    first[Symbol.dispose]()
    await second[Symbol.asyncDispose]()
    await expect(third.close()).rejects.toThrow()
  })
})

describe('a table', () => {
  test('is checked before anything is sent', async () => {
    const file = await open(child.task)
    expect(() => file.borrow(local.task)).toThrow(FDTableMismatchError)
    expect(() => file.borrow(local.task)).toThrow(
      `FD ${file.near} in fd table of child of ${process.pid} belongs to the fd table of child of ${process.pid}, but the task that was to use it is in the ` +
      `fd table of ${process.pid}: inherit it into that task first, or pass it over a unix socket`,
    )
    expect(() => file.forTask(local.task)).toThrow(FDTableMismatchError)
    expect(() => file.move(local.task)).toThrow(FDTableMismatchError)
    expect(file.valid).toBe(true)
    await file.close()
  })

  test('has one entry for each number', async () => {
    const file = await open(child.task)
    expect(() => child.task.makeFileDescriptor(file.near)).toThrow(InvalidHandleError)
    expect(() => child.task.makeFileDescriptor(file.near)).toThrow(/has a handle already: take another one with forTask/)
    await file.close()
  })

  test('is copied by clone: what was open can be inherited, and each copy is closed by itself', async () => {
    const file = await open(local.task)
    await file.write('shared offset')
    await using first = await local.clone()
    const late = await open(local.task)
    const inherited = file.inherit(first.task)
    expect([inherited.near, inherited.task]).toEqual([file.near, first.task])
    expect(await inherited.lseek(0, 1)).toBe(13)
    expect(() => late.inherit(first.task)).toThrow(InvalidHandleError)
    expect(() => late.inherit(first.task)).toThrow(/was not in the .* when the .* was copied from it.*: open it before clone, or pass it over a unix socket/)

    const again = file.inherit(first.task)
    expect([again.near, again.isOnlyHandle]).toEqual([file.near, false])
    await again.invalidate()
    await inherited.close()
    expect([openIn(first.task, file.near), openIn(local.task, file.near)]).toEqual([undefined, expect.any(String)])
    await file.close()
    await late.close()
  })

  test('is inherited through generations', async () => {
    const file = await open(local.task)
    await file.write('four')
    await using middle = await local.clone()
    await using last = await middle.clone()
    // Whoever has a handle first, and whichever of them it comes from.
    expect(await file.inherit(last.task).lseek(0, 1)).toBe(4)
    expect(await file.inherit(middle.task).lseek(0, 1)).toBe(4)
    expect(await file.inherit(middle.task).inherit(last.task).lseek(0, 1)).toBe(4)
    await file.close()
    await using later = await middle.clone()
    expect(() => file.inherit(later.task)).toThrow(InvalidHandleError)
  })

  test('is not inherited beyond where a number was closed, whatever was opened there since', async () => {
    const [kept, replaced, gone] = [await open(local.task), await open(local.task), await open(local.task)]
    await using middle = await local.clone()
    await replaced.inherit(middle.task).close()
    const other = await open(middle.task)
    expect(other.near).toBe(replaced.near)
    expect(() => replaced.inherit(middle.task)).toThrow(InvalidHandleError)
    await gone.inherit(middle.task).close()
    expect(() => gone.inherit(middle.task)).toThrow(/has been closed in one of them/)

    await using last = await middle.clone()
    expect(() => replaced.inherit(last.task)).toThrow(InvalidHandleError)
    expect(() => gone.inherit(last.task)).toThrow(InvalidHandleError)
    expect([other.inherit(last.task).near, kept.inherit(last.task).near]).toEqual([other.near, kept.near])
    for (const file of [kept, replaced, gone]) await file.close()
  })

  test('is shared with CLONE_FILES: handles are for the same number, through either task', async () => {
    await using sharing = await local.clone({ flags: CLONE.FILES })
    const file = await open(local.task)
    const theirs = file.inherit(sharing.task)
    expect([theirs.near, theirs.task, file.isOnlyHandle]).toEqual([file.near, sharing.task, false])
    const opened = await open(sharing.task)
    const moved = opened.move(local.task)
    expect([opened.valid, moved.valid, moved.isOnlyHandle, moved.task]).toEqual([false, true, true, local.task])
    await expect(file.close()).rejects.toThrow(BorrowError)
    await file.invalidate()
    const { near } = theirs
    await theirs.close()
    expect(openIn(local.task, near)).toBeUndefined()
    await moved.close()
  })

  test('knows what was put in the place of what a child has a copy of', async () => {
    const [first, second] = [await open(local.task), await open(local.task)]
    await second.write('second')
    await using copied = await local.clone()
    await second.dup3(first)
    // The child's number is still the other file: not what this handle means now.
    expect(() => first.inherit(copied.task)).toThrow(InvalidHandleError)
    await using later = await local.clone()
    expect(await first.inherit(later.task).lseek(0, 1)).toBe(6)
    await first.close()
    await second.close()
  })

  test('ends with the last process that used it', async () => {
    const first = await local.clone()
    const second = await first.clone({ flags: CLONE.FILES | CLONE.PARENT })
    const table = first.task.namespaces.fdTable
    const file = await open(second.task)
    const before = table.size
    await first.kill()
    await first.wait()
    expect([table.size, table.anyTask()]).toEqual([before, second.task])
    expect(file.valid).toBe(true)
    await second.kill()
    await second.wait()
    expect([table.size, table.anyTask()]).toEqual([0, undefined])
  })

  test('goes on when one of the processes that share it dies', async () => {
    const sharing = await local.clone({ flags: CLONE.FILES })
    const file = await open(sharing.task)
    const { near } = file
    await sharing.kill()
    await sharing.wait()
    expect(openIn(local.task, near)).toBeDefined()
    // Closed through the one that is left.
    await file.close()
    expect(openIn(local.task, near)).toBeUndefined()
  })
})

describe('collection', () => {
  test('closes what nobody can reach any more', async () => {
    const drop = async () => {
      const numbers: number[] = []
      for (let index = 0; index < 20; index++) {
        const file = await open(child.task)
        if (index % 2 === 1) file.forTask(child.task)
        numbers.push(file.near)
      }
      return numbers
    }
    const numbers = await drop()
    expect(numbers.every((number) => openIn(child.task, number) !== undefined)).toBe(true)
    await collectUntil(() => numbers.every((number) => openIn(child.task, number) === undefined))
    expect(child.task.fdTable.constructor.name).toBe('FDTable')
  })

  test('waits for the last of several handles', async () => {
    const drop = async () => (await open(child.task)).forTask(child.task)
    let kept: FileDescriptor | undefined = await drop()
    const { near } = kept
    const other = (await (async () => (await open(child.task)).near)())
    await collectUntil(() => openIn(child.task, other) === undefined)
    expect(openIn(child.task, near)).toBeDefined()
    expect(kept.isOnlyHandle).toBe(true)
    kept = undefined
    await collectUntil(() => openIn(child.task, near) === undefined)
  })

  test('waits for the calls that use it', async () => {
    const [read, write] = await local.task.pipe2()
    await using reader = await local.clone()
    const { near } = read
    const start = () => read.inherit(reader.task).borrow(reader.task)
    const borrow = start()
    let rounds = 0
    await collectUntil(() => ++rounds === 5)
    expect(openIn(reader.task, near)).toMatch(/^pipe:/)
    borrow[Symbol.dispose]()
    await reader.task.sysif.barrier()
    expect(openIn(reader.task, near)).toBeUndefined()
    await read.close()
    await write.close()
  })

  test('leaves alone what others use too', async () => {
    const drop = () => void child.stdout
    drop()
    expect(child.stdout.near).toBe(1)
    const make = () => child.task.makeFileDescriptor(NearFileDescriptor(100), false)
    await child.task.sysif.syscall(SYS.dup3, 1, 100, 0)
    const handle = (() => make().near)()
    const dropped = await (async () => (await open(child.task)).near)()
    await collectUntil(() => openIn(child.task, dropped) === undefined)
    // It can be had again, which shows that the first handle was collected, and the file is still there.
    await collectUntil(() => {
      try {
        make()
        return true
      } catch {
        return false
      }
    })
    await (await open(child.task)).close()
    expect(openIn(child.task, handle)).toBeDefined()
  })

  test('counts a handle that was given up only once', async () => {
    const kept = await open(child.task)
    const give = async () => {
      await kept.forTask(child.task).invalidate()
      const other = kept.forTask(child.task)
      other.letGo()
      other.letGo()
      return (await open(child.task)).near
    }
    const dropped = await give()
    await collectUntil(() => openIn(child.task, dropped) === undefined)
    expect([kept.isOnlyHandle, (await kept.lseek(0, 0))]).toEqual([true, 0])
    await kept.close()
  })

  test('does not close a number that was closed and handed out again', async () => {
    const reopen = async () => {
      const file = await open(child.task)
      const { near } = file
      await file.close()
      const next = await open(child.task)
      expect(next.near).toBe(near)
      return next
    }
    const kept = await reopen()
    const dropped = await (async () => (await open(child.task)).near)()
    await collectUntil(() => openIn(child.task, dropped) === undefined)
    expect(openIn(child.task, kept.near)).toBeDefined()
    await kept.close()
  })
})
