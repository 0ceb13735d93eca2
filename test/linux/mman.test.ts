import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { Address } from '../../src/near/ids.js'
import { SYS, type Architecture } from '../../src/near/sys.js'
import { AddressSpaceMismatchError } from '../../src/far/errors.js'
import { AddressSpace } from '../../src/far/namespaces.js'
import { File } from '../../src/far/file.js'
import { Bytes } from '../../src/memory/bytes.js'
import { UseAfterFreeError } from '../../src/memory/errors.js'
import { BorrowError } from '../../src/handle/errors.js'
import { Heap } from '../../src/handle/heap.js'
import type { MemoryMapping } from '../../src/handle/mapping.js'
import { O } from '../../src/linux/fcntl.js'
import {
  _cachestat, _mincore, _munlock, Cachestat, CachestatRange, MADV, MAP, MAP_HUGE_MASK, MAP_HUGE_SHIFT, MAP_TYPE, MCL, MLOCK_ONFAULT, MREMAP, MS, pageSize,
  PKEY, PROT, readPageSize,
} from '../../src/linux/mman.js'
import { localProcess, type ChildProcess, type LocalProcess, type Task } from '../../src/process/index.js'
import { askC, runC } from '../oracle/c.js'
import { compareConstants, compareLayout, oracleTest } from '../oracle/compare.js'
import { expectFailure, failure, rootTest, statusLine } from './support.js'

const without = (names: readonly string[], constants: Readonly<Record<string, number>>): Record<string, number | undefined> =>
  Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, names.includes(name) ? undefined : value]))

describe('against the headers', () => {
  compareConstants('linux/mman.h', 'PROT_', (architecture) => (architecture === 'arm64' ? PROT : without(['BTI', 'MTE'], PROT)))
  compareConstants(
    'linux/mman.h',
    'MAP_',
    (architecture) => ({
      ...(architecture === 'x64' ? MAP : without(['32BIT', 'ABOVE4G'], MAP)),
      TYPE: MAP_TYPE,
      HUGE_SHIFT: MAP_HUGE_SHIFT,
      HUGE_MASK: MAP_HUGE_MASK,
    }),
    { newer: { MAP_DROPPABLE: 'include/uapi/linux/mman.h, v6.11', MAP_ABOVE4G: 'arch/x86/include/uapi/asm/mman.h, v6.6' } },
  )
  compareConstants('linux/mman.h', 'MREMAP_', MREMAP)
  compareConstants('linux/mman.h', 'MS_', MS)
  compareConstants('linux/mman.h', 'MCL_', MCL)
  compareConstants('linux/mman.h', 'MLOCK_', { ONFAULT: MLOCK_ONFAULT })
  compareConstants('linux/mman.h', 'MADV_', MADV, {
    newer: { MADV_GUARD_INSTALL: 'include/uapi/asm-generic/mman-common.h, v6.13', MADV_GUARD_REMOVE: 'include/uapi/asm-generic/mman-common.h, v6.13' },
  })
  compareConstants('linux/mman.h', 'PKEY_', (architecture) => (architecture === 'arm64' ? PKEY : without(['DISABLE_EXECUTE', 'DISABLE_READ'], PKEY)), {
    newer: {
      PKEY_DISABLE_EXECUTE: 'arch/arm64/include/uapi/asm/mman.h, v6.12',
      PKEY_DISABLE_READ: 'arch/arm64/include/uapi/asm/mman.h, v6.12',
    },
    omitted: { PKEY_ACCESS_MASK: 'all of them', PKEY_UNRESTRICTED: 'none of them' },
  })
  compareLayout('linux/mman.h', 'struct cachestat_range', CachestatRange, { newer: 'include/uapi/linux/mman.h, v6.5' })
  compareLayout('linux/mman.h', 'struct cachestat', Cachestat, { newer: 'include/uapi/linux/mman.h, v6.5' })
})

describe('the page size', () => {
  oracleTest('is what libc says', process.arch as Architecture, async () => {
    expect(pageSize()).toBe(Number(await runC('#include <stdio.h>\n#include <unistd.h>\nint main(void) { printf("%ld", sysconf(_SC_PAGESIZE)); return 0; }')))
  })

  oracleTest('is found in the auxiliary vector under the header\'s key', process.arch as Architecture, async () => {
    const key = (await askC({ headers: ['linux/auxvec.h'], expressions: ['AT_PAGESZ'] }, process.arch as Architecture)).get('AT_PAGESZ')
    expect(readPageSize(readFileSync('/proc/self/auxv'))).toBe(pageSize())
    const vector = new BigUint64Array([3n, 4096n, key ?? 0n, 65536n, 0n, 0n])
    expect(readPageSize(new Uint8Array(vector.buffer))).toBe(65536)
    expect(() => readPageSize(new Uint8Array(16))).toThrow('no AT_PAGESZ')
  })
})

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

/** The line of /proc/self/maps for the range, as it is now. */
function mapsLine(address: number): string | undefined {
  for (const line of readFileSync('/proc/self/maps', 'latin1').split('\n')) {
    const [start = 0, end = 0] = (line.split(' ')[0] ?? '').split('-').map((text) => Number.parseInt(text, 16))
    if (start <= address && address < end) return line
  }
  return undefined
}
const accessOf = (mapping: MemoryMapping): string | undefined => mapsLine(mapping.near.address)?.split(' ')[1]

const anonymous = (pages: number, prot: number = PROT.READ | PROT.WRITE, flags: number = MAP.PRIVATE): Promise<MemoryMapping> => (
  task.mmap(pages * pageSize(), prot, flags | MAP.ANONYMOUS)
)

describe('mmap and munmap', () => {
  test('anonymous memory, rounded up to whole pages', async () => {
    const mapping = await task.mmap(1, PROT.READ | PROT.WRITE, MAP.PRIVATE | MAP.ANONYMOUS)
    expect(mapping.length).toBe(pageSize())
    expect(mapping.access).toEqual({ readable: true, writable: true })
    expect(accessOf(mapping)).toBe('rw-p')
    const heap = new Heap(task, mapping)
    const pointer = heap.ptr('hello')
    expect(await pointer.read()).toBe('hello')
    expect(new TextDecoder().decode(await task.sysif.read(pointer.near, 5))).toBe('hello')
    await task.munmap(mapping)
    expect(mapsLine(mapping.near.address)).toBeUndefined()
    await expect(pointer.read()).rejects.toThrow(UseAfterFreeError)
    await expect(task.munmap(mapping)).rejects.toThrow(UseAfterFreeError)
  })

  test('a file, which shows what is written to it', async () => {
    await using memfd = await task.memfdCreate('mmap')
    await memfd.ftruncate(2 * pageSize())
    await memfd.pwrite('behind', pageSize())
    const file = new File('memfd:mmap')
    const mapping = await task.mmap(2 * pageSize(), PROT.READ | PROT.WRITE, MAP.SHARED, memfd, 0, { file })
    const second = await task.mmap(pageSize(), PROT.READ, MAP.SHARED, memfd, pageSize(), { file })
    expect(second.file).toBe(mapping.file)
    expect(accessOf(second)).toBe('r--s')
    const heap = new Heap(task, mapping)
    const pointer = heap.ptr('front')
    expect(new TextDecoder().decode(await memfd.pread(5, 0))).toBe('front')
    expect(Buffer.from(second.view('readable')?.buffer ?? new ArrayBuffer(0), second.view('readable')?.byteOffset, 6).toString()).toBe('behind')
    expect(() => second.view('writable')).toThrow('is not writable')
    // An unaligned offset.
    await expectFailure(
      task.mmap(pageSize(), PROT.READ, MAP.SHARED, memfd, 5), 'EINVAL', `mmap(0, ${pageSize()}, PROT_READ, MAP_SHARED, ${memfd.near}, 5)`,
    )
    pointer.free()
    await task.munmap(mapping)
    await task.munmap(second)
  })

  test('a file that was not opened for it is refused', async () => {
    await using file = await task.open('/etc/passwd', O.RDONLY)
    await expectFailure(
      task.mmap(1, PROT.READ | PROT.WRITE, MAP.SHARED, file), 'EACCES', `mmap(0, ${pageSize()}, PROT_READ|PROT_WRITE, MAP_SHARED, ${file.near}, 0)`,
    )
  })

  test('nothing is ever mapped at address 0', async () => {
    for (const fixed of [MAP.FIXED, MAP.FIXED_NOREPLACE]) {
      await expect(task.mmap(1, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS | fixed)).rejects.toThrow('at address 0 is refused')
    }
    const mapping = await anonymous(1)
    await expect(task.mremap(mapping, pageSize(), MREMAP.MAYMOVE | MREMAP.FIXED)).rejects.toThrow('and not 0')
    expect(mapping.mapped).toBe(true)
    expect(readFileSync('/proc/self/maps', 'latin1')).not.toMatch(/^0+-/)
    await task.munmap(mapping)
  })

  test('arguments that do not go together are refused before the kernel is asked', async () => {
    await using memfd = await task.memfdCreate('x')
    await expect(task.mmap(1, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS, memfd)).rejects.toThrow('MAP_PRIVATE|MAP_ANONYMOUS maps no file')
    await expect(task.mmap(1, PROT.READ, MAP.PRIVATE)).rejects.toThrow('MAP_PRIVATE maps a file')
    await expect(task.mmap(0, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS)).rejects.toThrow('mmap: length must be an integer from 1')
    await expect(task.mmap(1.5, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS)).rejects.toThrow(RangeError)
    await expect(task.mmap(1, -1, MAP.PRIVATE | MAP.ANONYMOUS)).rejects.toThrow('mmap: prot must not be negative')
    await expect(task.mmap(1, PROT.READ, MAP.PRIVATE, memfd, -pageSize())).rejects.toThrow('mmap: offset must be an integer')
  })

  test('at a fixed place, in the place of what is there or not', async () => {
    const first = await anonymous(2)
    const address = first.address
    await expectFailure(
      task.mmap(pageSize(), PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS | MAP.FIXED_NOREPLACE, null, 0, { address }), 'EEXIST',
      `mmap(0x${address.toString(16)}, ${pageSize()}, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED_NOREPLACE, -1, 0)`,
    )
    const options = { address: first }
    await expect(task.mmap(2 * pageSize(), PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS, null, 0, options)).rejects.toThrow('is only replaced with MAP.FIXED')
    await expect(task.mmap(pageSize(), PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS | MAP.FIXED, null, 0, options)).rejects.toThrow('is to be replaced by')
    const second = await task.mmap(2 * pageSize(), PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS | MAP.FIXED, null, 0, options)
    expect(second.address).toBe(address)
    expect(first.mapped).toBe(false)
    expect(accessOf(second)).toBe('r--p')
    await task.munmap(second)
    const third = await task.mmap(pageSize(), PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS | MAP.FIXED_NOREPLACE, null, 0, { address })
    expect(third.address).toBe(address)
    await task.munmap(third)
  })

  test('huge pages are longer', async ({ skip }) => {
    const size = 2 * 1024 * 1024
    const mapping = await task.mmap(1, PROT.READ, or(MAP.PRIVATE, MAP.ANONYMOUS, MAP.HUGETLB, MAP.HUGE_2MB, MAP.NORESERVE))
      .catch((error: unknown) => skip(`the machine gives none: ${String(error)}`))
    expect([mapping.length, mapping.pageSize, mapping.pages]).toEqual([size, size, 1])
    const line = mapsLine(mapping.address) as string
    const smaps = readFileSync('/proc/self/smaps', 'latin1')
    expect(/^KernelPageSize: +(.*)$/m.exec(smaps.slice(smaps.indexOf(line)))?.[1]).toBe('2048 kB')
    await task.munmap(mapping)
  })

  test('huge pages that no machine has', async () => {
    // MAP_HUGE_16GB has bit 31.
    const error = await failure(task.mmap(1, PROT.READ, or(MAP.PRIVATE, MAP.ANONYMOUS, MAP.HUGETLB, MAP.HUGE_16GB)))
    expect(error.message).toContain('mmap(0, 0x400000000, PROT_READ, MAP_PRIVATE|MAP_ANONYMOUS|MAP_HUGETLB|MAP_HUGE_16GB, -1, 0)')
  })

  test('memory that a call uses is not unmapped', async () => {
    const [read, write] = await local.task.pipe2()
    await using reader = await local.clone()
    const mapping = await reader.task.mmap(1, PROT.READ | PROT.WRITE, MAP.PRIVATE | MAP.ANONYMOUS)
    const memory = new Heap(reader.task, mapping).malloc(Bytes, 16)
    const reading = read.inherit(reader.task).read(memory)
    await expect(local.task.munmap(mapping)).rejects.toThrow(BorrowError)
    await write.write('done')
    const [filled] = await reading
    expect(new TextDecoder().decode(await filled.read())).toBe('done')
    await local.task.munmap(mapping)
    expect(mapping.mapped).toBe(false)
    await read.close()
    await write.close()
  })

  test('a mapping of another address space is refused', async () => {
    const mapping = await anonymous(1)
    const elsewhere = new (task.constructor as new (options: ConstructorParameters<typeof Task>[0]) => Task)({
      sysif: task.sysif, pid: task.pid, heap: task.heap, namespaces: { ...task.namespaces, addressSpace: new AddressSpace('elsewhere') },
    })
    await expect(elsewhere.munmap(mapping)).rejects.toThrow(AddressSpaceMismatchError)
    expect(mapping.mapped).toBe(true)
    await task.munmap(mapping)
  })

  test('what the kernel refuses to unmap is still there (Linux 6.10)', async ({ skip }) => {
    const mapping = await anonymous(1)
    try {
      await task.mseal(mapping)
    } catch (error) {
      expect(error).toMatchObject({ code: 'ENOSYS' })
      await task.munmap(mapping)
      return skip('the kernel here is older')
    }
    const address = `0x${mapping.address.toString(16)}`
    await expectFailure(task.munmap(mapping), 'EPERM', `munmap(${address}, ${pageSize()})`)
    expect(mapping.mapped).toBe(true)
    mapping.view('writable')?.setUint8(0, 5)
    await expectFailure(task.mremap(mapping, 2 * pageSize(), MREMAP.MAYMOVE), 'EPERM', `mremap(${address}, ${pageSize()}, ${2 * pageSize()}, MREMAP_MAYMOVE, 0)`)
    await expectFailure(task.mprotect(mapping, PROT.NONE), 'EPERM', `mprotect(${address}, ${pageSize()}, PROT_NONE)`)
    expect(mapping.view('readable')?.getUint8(0)).toBe(5)
    await expectFailure(task.mseal(mapping.slice(0, 1)).then(() => task.munmap(mapping)), 'EPERM', /^EPERM/)
  })
})

describe('mprotect', () => {
  test('changes what may be done, in the kernel and here', async () => {
    const mapping = await anonymous(2)
    mapping.view('writable')?.setUint8(0, 7)
    const called = task.mprotect(mapping, PROT.READ)
    expect(() => mapping.view('writable')).toThrow('is not writable')
    await called
    expect(accessOf(mapping)).toBe('r--p')
    expect(mapping.view('readable')?.getUint8(0)).toBe(7)
    const opened = task.mprotect(mapping, or(PROT.READ, PROT.WRITE, PROT.EXEC))
    expect(() => mapping.view('writable')).toThrow('is not writable')
    await opened
    expect(accessOf(mapping)).toBe('rwxp')
    mapping.view('writable')?.setUint8(0, 8)
    // The last one counts, whichever answer comes first.
    await Promise.all([task.mprotect(mapping, PROT.READ | PROT.WRITE), task.mprotect(mapping, PROT.NONE)])
    expect(accessOf(mapping)).toBe('---p')
    expect(mapping.access).toEqual({ readable: false, writable: false })
    expect(() => mapping.view('readable')).toThrow('PROT_READ')
    await task.munmap(mapping)
  })

  test('a slice can only be given more', async () => {
    const mapping = await anonymous(3, PROT.READ)
    await expect(task.mprotect(mapping.slice(1, 2), PROT.NONE)).rejects.toThrow('is a slice')
    await task.mprotect(mapping.slice(1, 2), PROT.READ | PROT.WRITE)
    expect(mapsLine(mapping.address + pageSize())?.split(' ')[1]).toBe('rw-p')
    expect(accessOf(mapping)).toBe('r--p')
    expect(mapping.access.writable).toBe(false)
    await task.munmap(mapping)
  })

  test('what the kernel refuses changes nothing here', async () => {
    await using file = await task.open('/etc/passwd', O.RDONLY)
    const mapping = await task.mmap(1, PROT.READ, MAP.SHARED, file)
    await expectFailure(task.mprotect(mapping, PROT.WRITE), 'EACCES', `mprotect(0x${mapping.address.toString(16)}, ${pageSize()}, PROT_WRITE)`)
    expect(mapping.access).toEqual({ readable: true, writable: false })
    await task.munmap(mapping)
  })

  test('protection keys', async ({ skip }) => {
    const key = await task.pkeyAlloc(PKEY.DISABLE_WRITE).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'ENOSPC', call: 'pkey_alloc(0, PKEY_DISABLE_WRITE)' })
      return skip('the machine has no protection keys')
    })
    const mapping = await anonymous(1)
    await task.mprotect(mapping, PROT.READ, key)
    expect(readFileSync('/proc/self/smaps', 'latin1')).toMatch(new RegExp(`^ProtectionKey: +${key}$`, 'm'))
    await task.mprotect(mapping, PROT.READ, -1)
    await task.pkeyFree(key)
    await expectFailure(task.pkeyFree(key), 'EINVAL', `pkey_free(${key})`)
    await task.munmap(mapping)
  })

  test('protection keys that nobody has are refused', async () => {
    const mapping = await anonymous(1)
    await expectFailure(task.pkeyFree(15), 'EINVAL', 'pkey_free(15)')
    await expectFailure(task.mprotect(mapping, PROT.READ, 14), 'EINVAL', /pkey_mprotect\(0x[0-9a-f]+, \d+, PROT_READ, 14\)$/)
    await task.munmap(mapping)
  })
})

describe('madvise', () => {
  test('empties pages that are not the heap\'s', async () => {
    const mapping = await anonymous(2)
    mapping.view('writable')?.setUint8(pageSize(), 7)
    await task.madvise(mapping.slice(0, 1), MADV.DONTNEED)
    expect(mapping.view('readable')?.getUint8(pageSize())).toBe(7)
    await task.madvise(mapping.slice(1), MADV.DONTNEED)
    expect(mapping.view('readable')?.getUint8(pageSize())).toBe(0)
    await task.madvise(mapping, MADV.DONTDUMP)
    const line = mapsLine(mapping.address) as string
    const smaps = readFileSync('/proc/self/smaps', 'latin1')
    // proc_pid_smaps(5): dd is "do not include area into core dump".
    expect(/^VmFlags:.*$/m.exec(smaps.slice(smaps.indexOf(line)))?.[0]).toContain(' dd')
    await expectFailure(task.madvise(mapping, 77 as never), 'EINVAL', `madvise(0x${mapping.address.toString(16)}, ${2 * pageSize()}, 77)`)
    await task.munmap(mapping)
  })

  /** The letters of proc_pid_smaps(5) for a mapping. */
  const letters = (mapping: MemoryMapping): string => {
    const line = mapsLine(mapping.address) as string
    const smaps = readFileSync('/proc/self/smaps', 'latin1')
    return /^VmFlags: (.*)$/m.exec(smaps.slice(smaps.indexOf(line)))?.[1] ?? ''
  }

  test('advice that a mapping keeps, and its opposite', async ({ skip }) => {
    const mapping = await anonymous(1)
    // A kernel may have been built without the second and the third.
    const unknown: string[] = []
    for (const [given, taken, letter] of [
      ['DONTFORK', 'DOFORK', 'dc'], ['MERGEABLE', 'UNMERGEABLE', 'mg'], ['HUGEPAGE', 'NORMAL', 'hg'], ['DONTDUMP', 'DODUMP', 'dd'],
      ['WIPEONFORK', 'KEEPONFORK', 'wf'], ['RANDOM', 'NORMAL', 'rr'], ['SEQUENTIAL', 'NORMAL', 'sr'], ['NOHUGEPAGE', 'NORMAL', 'nh'],
    ] as const) {
      const refused = await task.madvise(mapping, MADV[given]).then(() => undefined, (error: unknown) => error)
      if (refused !== undefined) {
        expect(refused).toMatchObject({ code: 'EINVAL' })
        unknown.push(given)
        continue
      }
      expect(letters(mapping), given).toContain(` ${letter}`)
      await task.madvise(mapping, MADV[taken])
      if (!['HUGEPAGE', 'NOHUGEPAGE'].includes(given)) expect(letters(mapping), taken).not.toContain(` ${letter}`)
    }
    await task.munmap(mapping)
    expect(unknown.filter((advice) => !['MERGEABLE', 'HUGEPAGE', 'NOHUGEPAGE'].includes(advice))).toEqual([])
    if (unknown.length > 0) skip(`the kernel was built without ${unknown.join(', ')}`)
  })

  test('advice that fills pages, empties them, and guards them', async ({ skip }) => {
    const mapping = await anonymous(2)
    expect(await task.mincore(mapping)).toEqual([false, false])
    const newer = await task.madvise(mapping.slice(0, 1), MADV.POPULATE_WRITE).then(() => undefined, (error: unknown) => error)
    // Linux 5.14 brought it.
    if (newer !== undefined) expect(newer).toMatchObject({ code: 'EINVAL' })
    else expect(await task.mincore(mapping)).toEqual([true, false])
    mapping.view('writable')?.setUint8(0, 5)
    await task.madvise(mapping, MADV.COLD)
    await task.madvise(mapping, MADV.WILLNEED)
    expect(mapping.view('readable')?.getUint8(0)).toBe(5)

    await using memfd = await task.memfdCreate('advice')
    await memfd.ftruncate(2 * pageSize())
    await memfd.pwrite(new Uint8Array(2 * pageSize()).fill(7), 0)
    const shared = await task.mmap(2 * pageSize(), or(PROT.READ, PROT.WRITE), MAP.SHARED, memfd)
    await task.madvise(shared.slice(0, 1), MADV.REMOVE)
    expect([...await memfd.pread(1, 0), ...await memfd.pread(1, pageSize())]).toEqual([0, 7])
    expect((await memfd.fstat()).st_blocks * 512).toBe(pageSize())
    await expectFailure(task.madvise(mapping, MADV.REMOVE), 'EINVAL', /madvise\(0x[0-9a-f]+, \d+, MADV_REMOVE\)$/)
    await task.munmap(shared)

    const guarded = await task.madvise(mapping.slice(0, 1), MADV.GUARD_INSTALL).then(() => undefined, (error: unknown) => error)
    if (guarded !== undefined) {
      expect(guarded).toMatchObject({ code: 'EINVAL' })
      await task.munmap(mapping)
      return skip('Linux 6.13 brought MADV_GUARD_INSTALL')
    }
    // What would be a SIGBUS for a program is an error of a call.
    const touch = (): Promise<number> => task.sysif.syscall(SYS.getrandom, mapping.address, 1, 0)
    await expectFailure(touch(), 'EFAULT', /getrandom/)
    await task.madvise(mapping.slice(0, 1), MADV.GUARD_REMOVE)
    expect(await touch()).toBe(1)
    await task.munmap(mapping)
  })

  test('pages of the heap are not emptied under the pointers', async () => {
    const pages = task.heap.mapping.slice(0, 1)
    for (const advice of [MADV.DONTNEED, MADV.FREE, MADV.REMOVE, MADV.DONTNEED_LOCKED, MADV.HWPOISON, MADV.GUARD_INSTALL]) {
      await expect(task.madvise(pages, advice)).rejects.toThrow(/madvise: MADV_[A-Z_]+ on mapping .* would empty pages of task/)
    }
    await task.madvise(pages, MADV.WILLNEED)
  })

  test('the heap is not taken away', async () => {
    const { mapping } = task.heap
    const message = /is the heap of task/
    await expect(task.munmap(mapping)).rejects.toThrow(message)
    await expect(task.mremap(mapping, pageSize())).rejects.toThrow(message)
    await expect(task.mprotect(mapping, PROT.NONE)).rejects.toThrow(message)
    await expect(task.mprotect(mapping.slice(0, 1), PROT.READ)).rejects.toThrow(message)
    const options = { address: mapping }
    await expect(task.mmap(mapping.length, PROT.READ, MAP.PRIVATE | MAP.ANONYMOUS | MAP.FIXED, null, 0, options)).rejects.toThrow(message)
    expect(mapping.access).toEqual({ readable: true, writable: true })
    expect(await task.getpid()).toBe(child.child.pid.near)
  })
})

describe('mremap', () => {
  test('makes it longer, and moves it', async () => {
    const mapping = await anonymous(1)
    mapping.view('writable')?.setUint8(9, 9)
    const longer = await task.mremap(mapping, 64 * pageSize(), MREMAP.MAYMOVE)
    expect(longer.pages).toBe(64)
    expect(longer.file).toBe(mapping.file)
    expect(mapping.mapped).toBe(false)
    longer.view('writable')?.setUint8(63 * pageSize(), 1)
    expect(longer.view('readable')?.getUint8(9)).toBe(9)
    const other = await anonymous(64)
    const place = other.address
    await task.munmap(other)
    const moved = await task.mremap(longer, 64 * pageSize(), MREMAP.MAYMOVE | MREMAP.FIXED, place)
    expect(moved.address).toBe(place)
    expect(moved.view('readable')?.getUint8(9)).toBe(9)
    await task.munmap(moved)
  })

  test('where it cannot grow it stays as it is', async () => {
    const both = await anonymous(2)
    const { address } = both
    await task.munmap(both)
    const fixed = MAP.PRIVATE | MAP.ANONYMOUS | MAP.FIXED_NOREPLACE
    const front = await task.mmap(1, PROT.READ, fixed, null, 0, { address })
    const back = await task.mmap(1, PROT.READ, fixed, null, 0, { address: Address(address + pageSize()) })
    await expectFailure(task.mremap(front, 2 * pageSize()), 'ENOMEM', `mremap(0x${address.toString(16)}, ${pageSize()}, ${2 * pageSize()}, 0, 0)`)
    expect(front.mapped).toBe(true)
    await task.munmap(front)
    await task.munmap(back)
  })
})

test('what is in a mapping moves, and the mapping stays (Linux 5.7)', async () => {
  const mapping = await anonymous(2)
  mapping.view('writable')?.setUint8(9, 9)
  await expect(task.mremap(mapping, pageSize(), or(MREMAP.MAYMOVE, MREMAP.DONTUNMAP))).rejects.toThrow('moves to as many with MREMAP.DONTUNMAP')
  await expectFailure(task.mremap(mapping, 2 * pageSize(), MREMAP.DONTUNMAP), 'EINVAL', /MREMAP_DONTUNMAP, 0\)$/)
  expect(mapping.mapped).toBe(true)
  const moved = await task.mremap(mapping, 2 * pageSize(), or(MREMAP.MAYMOVE, MREMAP.DONTUNMAP))
  expect(moved.address).not.toBe(mapping.address)
  expect([accessOf(mapping), accessOf(moved)]).toEqual(['rw-p', 'rw-p'])
  expect([mapping.view('readable')?.getUint8(9), moved.view('readable')?.getUint8(9)]).toEqual([0, 9])
  await task.munmap(mapping)
  expect([mapsLine(mapping.near.address), accessOf(moved)]).toEqual([undefined, 'rw-p'])
  await task.munmap(moved)
})

describe('keeping pages', () => {
  test('msync', async () => {
    await using memfd = await task.memfdCreate('msync')
    await memfd.ftruncate(pageSize())
    const mapping = await task.mmap(1, PROT.READ | PROT.WRITE, MAP.SHARED, memfd)
    mapping.view('writable')?.setUint8(0, 0x41)
    await task.msync(mapping, MS.SYNC)
    expect(new TextDecoder().decode(await memfd.pread(1, 0))).toBe('A')
    await expectFailure(task.msync(mapping, MS.SYNC | MS.ASYNC), 'EINVAL', /msync\(0x[0-9a-f]+, \d+, MS_ASYNC\|MS_SYNC\)$/)
    await task.munmap(mapping)
  })

  rootTest('mlock, munlock, mlockall, munlockall', async () => {
    const locked = (): number => Number.parseInt(statusLine(process.pid, 'VmLck') ?? '', 10) * 1024
    const before = locked()
    const mapping = await anonymous(8)
    await task.mlock(mapping)
    expect(locked() - before).toBe(8 * pageSize())
    await task.munlock(mapping.slice(2, 4))
    expect(locked() - before).toBe(6 * pageSize())
    await task.mlock(mapping.slice(2, 4), MLOCK_ONFAULT)
    expect(locked() - before).toBe(8 * pageSize())
    await expectFailure(task.mlock(mapping, 8 as never), 'EINVAL', /mlock2\(0x[0-9a-f]+, \d+, 0x8\)$/)
    await task.munmap(mapping)
    expect(locked()).toBe(before)
    // Only what is touched: the heap is long and mostly empty.
    await task.mlockall(MCL.CURRENT | MCL.ONFAULT)
    expect(locked()).toBeGreaterThan(before)
    await task.munlockall()
    expect(locked()).toBe(0)
    await expectFailure(task.mlockall(MCL.ONFAULT), 'EINVAL', 'mlockall(MCL_ONFAULT)')
  })

  test('mincore tells which pages are there', async () => {
    await using memfd = await task.memfdCreate('mincore')
    await memfd.ftruncate(4 * pageSize())
    const mapping = await task.mmap(4 * pageSize(), PROT.READ, MAP.SHARED, memfd)
    expect(await task.mincore(mapping)).toEqual([false, false, false, false])
    await memfd.pwrite('x', 2 * pageSize())
    expect(await task.mincore(mapping)).toEqual([false, false, true, false])
    expect(await task.mincore(mapping.slice(2))).toEqual([true, false])
    await task.munmap(mapping)
    await expect(task.mincore(mapping)).rejects.toThrow(UseAfterFreeError)
    const { address } = mapping.near
    await expectFailure(
      _mincore(task.sysif, address, pageSize(), task.heap.mapping.address), 'ENOMEM',
      `mincore(0x${address.toString(16)}, ${pageSize()}, 0x${task.heap.mapping.address.toString(16)})`,
    )
    await expectFailure(_munlock(task.sysif, address, pageSize()), 'ENOMEM', `munlock(0x${address.toString(16)}, ${pageSize()})`)
  })

  test('cachestat counts the pages of a file (Linux 6.5)', async ({ skip }) => {
    await using memfd = await task.memfdCreate('cachestat')
    await memfd.ftruncate(4 * pageSize())
    await memfd.pwrite('x', 0)
    await memfd.pwrite('x', 3 * pageSize())
    const stat = await memfd.cachestat().catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'ENOSYS' })
      return skip('the kernel here is older')
    })
    expect(stat.nr_cache).toBe(2)
    expect((await memfd.cachestat({ off: pageSize(), len: pageSize() })).nr_cache).toBe(0)
    const { heap } = task
    await expectFailure(
      _cachestat(task.sysif, memfd.near, heap.mapping.address, heap.mapping.address, 1), 'EINVAL', /cachestat\(\d+, 0x[0-9a-f]+, 0x[0-9a-f]+, 1\)$/,
    )
  })
})
