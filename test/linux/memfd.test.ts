import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { or } from '../../src/near/flags.js'
import { FD, F_SEAL } from '../../src/linux/fcntl.js'
import { HUGETLB_FLAG_ENCODE, HUGETLB_FLAG_ENCODE_MASK, HUGETLB_FLAG_ENCODE_SHIFT } from '../../src/linux/hugetlb_encode.js'
import { _memfdSecret, MFD, MFD_HUGE_MASK, MFD_HUGE_SHIFT, MFD_NAME_MAX } from '../../src/linux/memfd.js'
import { MAP, pageSize, PROT } from '../../src/linux/mman.js'
import { localProcess, type ChildProcess, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { expectFailure, failure, fdLink } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/memfd.h', 'MFD_', { ...MFD, HUGE_SHIFT: MFD_HUGE_SHIFT, HUGE_MASK: MFD_HUGE_MASK }, {
    newer: { MFD_NOEXEC_SEAL: 'include/uapi/linux/memfd.h, v6.3', MFD_EXEC: 'include/uapi/linux/memfd.h, v6.3' },
  })
  const encoded = Object.entries(HUGETLB_FLAG_ENCODE).map(([name, value]) => [name.replace('HUGE_', ''), value] as const)
  compareConstants('asm-generic/hugetlb_encode.h', 'HUGETLB_FLAG_ENCODE_', {
    ...Object.fromEntries(encoded), SHIFT: HUGETLB_FLAG_ENCODE_SHIFT, MASK: HUGETLB_FLAG_ENCODE_MASK,
  }, { omitted: { HUGETLB_FLAG_ENCODE_16KB: 'for mmap only: MAP.HUGE_16KB' } })
})

let child: ChildProcess
let task: Task
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

test('memfd_create makes a file of memory', async () => {
  await using memfd = await task.memfdCreate('my memory')
  expect(fdLink(child.child.pid.near, memfd.near)).toBe('/memfd:my memory (deleted)')
  expect(await memfd.getFlags()).toBe(FD.CLOEXEC)
  await memfd.write('content')
  expect(new TextDecoder().decode(await memfd.pread(100, 0))).toBe('content')
  // It cannot be sealed unless that was asked for.
  expect(await memfd.getSeals()).toBe(F_SEAL.SEAL)
  await using inheritable = await task.memfdCreate('x', MFD.ALLOW_SEALING, { inheritable: true })
  expect([await inheritable.getFlags(), await inheritable.getSeals()]).toEqual([0, 0])
})

test('names are as long as the kernel takes them', async () => {
  const longest = 'x'.repeat(MFD_NAME_MAX)
  await using memfd = await task.memfdCreate(longest)
  expect(fdLink(child.child.pid.near, memfd.near)).toBe(`/memfd:${longest} (deleted)`)
  await expect(task.memfdCreate(`${longest}x`)).rejects.toThrow('the name of a memfd has at most 249 bytes in UTF-8, and this one has 250')
  await expect(task.memfdCreate('a\0b')).rejects.toThrow('has a NUL')
  // The kernel's own word on the length: a pointer is not looked at.
  const pointer = task.ptr(`${longest}x`)
  await expectFailure(task.memfdCreate(pointer), 'EINVAL', /memfd_create\("x+"\.\.\., MFD_CLOEXEC\)$/)
  pointer.free()
})

test('flags', async ({ skip }) => {
  await expectFailure(task.memfdCreate('x', 0x8000), 'EINVAL', 'memfd_create("x", MFD_CLOEXEC|0x8000)')
  // MFD_HUGE_16GB has bit 31, and no machine that runs tests has such pages.
  expect((await failure(task.memfdCreate('x', or(MFD.HUGETLB, MFD.HUGE_16GB)))).message).toContain('memfd_create("x", MFD_CLOEXEC|MFD_HUGETLB|MFD_HUGE_16GB)')
  const sealed = await task.memfdCreate('x', MFD.NOEXEC_SEAL).catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'EINVAL' })
    return skip('Linux 6.3 brought MFD_NOEXEC_SEAL')
  })
  expect(await sealed.getSeals()).toBe(F_SEAL.EXEC)
  await expectFailure(sealed.fchmod(0o700), 'EPERM', `fchmod(${sealed.near}, 0700)`)
  await sealed.close()
})

test('memfd_secret makes a file that can only be mapped', async ({ skip }) => {
  const secret = await task.memfdSecret().catch((error: unknown) => {
    expect(error).toMatchObject({ code: 'ENOSYS', call: 'memfd_secret(O_CLOEXEC)' })
    return skip('Linux 5.14 brought it, and it can be switched off')
  })
  expect(fdLink(child.child.pid.near, secret.near)).toContain('secretmem')
  expect(await secret.getFlags()).toBe(FD.CLOEXEC)
  await secret.ftruncate(pageSize())
  const mapping = await task.mmap(1, PROT.READ | PROT.WRITE, MAP.SHARED, secret)
  mapping.view('writable')?.setUint8(0, 42)
  expect(mapping.view('readable')?.getUint8(0)).toBe(42)
  await expectFailure(secret.read(1), 'EINVAL', /read/)
  // Nobody gets at it but through the mapping, not even on behalf of the process itself.
  await expectFailure(task.processVmReadv(child.child.pid, [{ address: mapping.address, length: 1 }]), 'EFAULT', /process_vm_readv/)
  await expectFailure(_memfdSecret(task.sysif, 1), 'EINVAL', 'memfd_secret(0x1)')
  await task.munmap(mapping)
  await secret.close()
})
