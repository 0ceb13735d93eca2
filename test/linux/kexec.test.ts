import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { Address } from '../../src/near/ids.js'
import { BorrowError } from '../../src/handle/errors.js'
import { KEXEC, KEXEC_FILE, KEXEC_SEGMENT_MAX, KexecFileDescriptor, KexecSegment, KexecTask } from '../../src/linux/kexec.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { failure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/kexec.h', 'KEXEC_', {
    ...KEXEC, ...Object.fromEntries(Object.entries(KEXEC_FILE).map(([name, value]) => [`FILE_${name}`, value])), SEGMENT_MAX: KEXEC_SEGMENT_MAX,
  }, {
    newer: {
      KEXEC_UPDATE_ELFCOREHDR: 'include/uapi/linux/kexec.h, v6.6', KEXEC_CRASH_HOTPLUG_SUPPORT: 'include/uapi/linux/kexec.h, v6.10',
      KEXEC_FILE_DEBUG: 'include/uapi/linux/kexec.h, v6.8',
    },
    omitted: Object.fromEntries(
      ['MASK', '386', '68K', 'PARISC', 'PPC', 'PPC64', 'IA_64', 'ARM', 'S390', 'SH', 'MIPS_LE', 'MIPS', 'RISCV', 'LOONGARCH']
        .map((name) => [`KEXEC_ARCH_${name}`, 'other machines, and their mask']),
    ),
  })
  compareLayout('linux/kexec.h', 'struct kexec_segment', KexecSegment)
})

let child: ChildProcess
let task: Task
let file: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  file = await task.memfdCreate('no kernel')
  await file.write('no kernel')
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** Kernels that can do it say whether something is loaded: Linux 6.12, Documentation/ABI/testing/sysfs-kernel-kexec. */
const can = existsSync('/sys/kernel/kexec_loaded')
/** Whether this process may: capabilities(7), CAP_SYS_BOOT. */
const may = ((BigInt(`0x${/^CapEff:\s*(\w+)$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? '0'}`) >> 22n) & 1n) === 1n

/** Nothing that a kernel would take: it is for a machine that nobody has. */
const NO_MACHINE = 0x7fff_0000
const segment = (buf: KexecSegment['buf']): KexecSegment => ({ buf, bufsz: 4, mem: 0, memsz: 4096 })

// A test that succeeded would take another kernel's place: only what is refused is tried.
test('what is no kernel is not loaded', async () => {
  using piece = task.ptr(new Uint8Array(4))
  const error = await failure(task.kexecLoad(Address(0x100_0000), [segment(piece)], NO_MACHINE | KEXEC.ON_CRASH))
  expect(['ENOSYS', 'EINVAL', 'EPERM']).toContain(error.code)
  if (can && may) expect(error.code).toBe('EINVAL')
  expect(error.message).toMatch(/kexec_load\(0x1000000, 1, \[\{buf=0x[0-9a-f]+, bufsz=4, mem=0, memsz=4096\}\], 0x7fff0000\|KEXEC_ON_CRASH\)$/)
  const fromFile = await failure(file.kexecFileLoad({ cmdline: 'quiet' }))
  expect(['ENOSYS', 'ENOEXEC', 'EPERM', 'EKEYREJECTED', 'ENOKEY']).toContain(fromFile.code)
  expect(fromFile.message).toMatch(new RegExp(`kexec_file_load\\(${file.near}, -1, 6, "quiet", KEXEC_FILE_NO_INITRAMFS\\)$`))
  await using initrd = await task.memfdCreate('no disk')
  expect((await failure(file.kexecFileLoad({ initrd, flags: KEXEC_FILE.ON_CRASH }))).message).toMatch(
    new RegExp(`kexec_file_load\\(${file.near}, ${initrd.near}, 1, "", KEXEC_FILE_ON_CRASH\\)$`),
  )
})

test('what the pieces point to stays in place during the call', async () => {
  const piece = task.ptr(new Uint8Array(4))
  const call = failure(task.kexecLoad(Address(0), [segment(piece)], NO_MACHINE))
  expect(() => piece.free()).toThrow(BorrowError)
  await call
  piece.free()
})

test('what cannot be meant is refused', async () => {
  await expect(task.kexecLoad(Address(0), Array.from({ length: 17 }, () => segment(null)))).rejects.toThrow('kexec_load: nr_segments')
  await expect(task.kexecLoad(Address(0), [segment(null)], -1)).rejects.toThrow('kexec_load: flags')
  await expect(file.kexecFileLoad({ cmdline: 'a\0b' })).rejects.toThrow('NUL')
})

testOrder('kexec', {
  task: () => task,
  classes: [KexecTask, KexecFileDescriptor],
  calls: {
    kexecLoad: () => task.kexecLoad(Address(0), [segment(null)], NO_MACHINE),
    kexecFileLoad: () => file.kexecFileLoad(),
  },
  // Where a kernel is loaded, it would take that away.
  apart: ['kexecFileUnload'],
})
test('kexecFileUnload, where nothing is loaded', async ({ skip }) => {
  if (can && readFileSync('/sys/kernel/kexec_loaded', 'latin1').trim() !== '0') skip('a kernel is loaded on this machine')
  const result = await task.kexecFileUnload().then(() => 'done', (error: unknown) => error as Error)
  if (can && may) expect(result).toBe('done')
  else expect(String(result)).toMatch(/kexec_file_load\(-1, -1, 1, "", KEXEC_FILE_UNLOAD\|KEXEC_FILE_NO_INITRAMFS\)$/)
})
