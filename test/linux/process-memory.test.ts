import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { hex } from '../../src/near/ids.js'
import { MADV, MAP, PROT } from '../../src/linux/mman.js'
import { PTRACE_O, PtraceStop } from '../../src/linux/ptrace.js'
import { P, W } from '../../src/linux/wait.js'
import { Command, localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { expectFailure, statusLine } from './support.js'

let local: LocalProcess
let child: ChildProcess
let task: Task
beforeAll(async () => {
  local = await localProcess()
  child = await local.clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** A field of proc_pid_smaps(5), in KiB. */
function smaps(address: number, field: string): number {
  const all = readFileSync(`/proc/${process.pid}/smaps`, 'latin1')
  const from = all.indexOf(`\n${hex(address).slice(2)}-`)
  return Number(new RegExp(`^${field}: *(\\d+) kB$`, 'm').exec(all.slice(from))?.[1])
}

test('another process is told that memory is cold', async () => {
  // Pages that are new stand in a list of the CPU that took them, where advice that is given on another CPU does not find them
  // (mm/madvise.c asks folio_test_lru() for each): one task takes them and gives the advice, and stays on one CPU.
  await using other = await local.clone()
  const [cpu] = await other.task.schedGetaffinity()
  await other.task.schedSetaffinity([cpu as number])
  // A memfd, so that the mapping is not joined with a neighbour.
  await using file = await other.task.memfdCreate('cold')
  const length = 16 * 4096
  await file.ftruncate(length)
  const mapping = await other.task.mmap(length, or(PROT.READ, PROT.WRITE), MAP.SHARED, file)
  await other.task.madvise(mapping, MADV.POPULATE_WRITE)
  expect(smaps(mapping.address, 'Referenced')).toBe(length / 1024)
  // The child has the same memory as this process.
  await using pidfd = await other.task.pidfdOpen(child.child.pid)
  expect(await pidfd.processMadvise([{ address: mapping.address, length }], MADV.COLD)).toBe(length)
  expect(smaps(mapping.address, 'Referenced')).toBe(0)
  const destructive = pidfd.processMadvise([{ address: mapping.address, length }], MADV.DONTNEED)
  await expect(destructive).rejects.toThrow('MADV_DONTNEED changes what is in the pages')
  await other.task.munmap(mapping)
  await expectFailure(file.processMadvise([], MADV.COLD), 'EBADF', /process_madvise\(\d+, .*, 0, MADV_COLD, 0\)$/)
})

test('the memory of a dying process is freed', async () => {
  await using dying = await child.clone()
  const { pid } = dying.child
  await task.ptraceSeize(pid, or(PTRACE_O.TRACEEXIT, PTRACE_O.TRACEEXEC, PTRACE_O.EXITKILL))
  const next = async (): Promise<PtraceStop | undefined> => {
    const waited = await task.waitid(P.PID, pid, or(W.STOPPED, W.EXITED, W.NOWAIT))
    return waited && PtraceStop.from(waited.info)
  }
  await dying.exec(new Command('/bin/sh', ['sh', '-c', 'exit 0']))
  expect(await next()).toEqual({ stop: 'event', event: 'exec' })
  await using pidfd = await task.pidfdOpen(pid)
  await expectFailure(pidfd.processMrelease(), 'EINVAL', `process_mrelease(${pidfd.near}, 0)`)
  await task.ptraceCont(pid)
  // It has said that it exits, and its memory is still there.
  expect(await next()).toEqual({ stop: 'event', event: 'exit' })
  const anonymous = (): number => Number.parseInt(statusLine(pid.near, 'RssAnon') as string)
  expect(anonymous()).toBeGreaterThan(0)
  await pidfd.processMrelease()
  expect(anonymous()).toBe(0)
  await task.ptraceCont(pid)
  expect(await dying.wait()).toEqual({ state: 'exited', status: 0 })
  await expectFailure(pidfd.processMrelease(), 'ESRCH', `process_mrelease(${pidfd.near}, 0)`)
})
