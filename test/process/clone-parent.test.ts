import { describe, expect, test } from 'vitest'
import { readdirSync } from 'node:fs'
import { CLONE, localProcess, or, SYS } from 'nearfar'

const fds = (): number => readdirSync('/proc/self/fd').length

describe('CLONE_PARENT', () => {
  test('a child makes a sibling, which its parent waits for', async () => {
    const local = await localProcess()
    await using child = await local.clone()
    const before = fds()
    const sibling = await child.clone({ flags: CLONE.PARENT })
    expect(await sibling.task.sysif.syscall(SYS.getppid)).toBe(process.pid)
    expect(sibling.parent).toBe(local)
    await sibling.exit(5)
    expect(await sibling.wait()).toEqual({ state: 'exited', status: 5 })
    expect(fds()).toBe(before)
  })
  test('in another pid namespace too', async () => {
    const local = await localProcess()
    await using child = await local.clone({ flags: or(CLONE.NEWUSER, CLONE.NEWPID) })
    await using grandchild = await child.clone()
    expect(await grandchild.task.sysif.syscall(SYS.getpid)).toBe(2)
    expect(await grandchild.task.sysif.syscall(SYS.getppid)).toBe(1)
    await grandchild.exit(0)
    expect(await grandchild.wait()).toEqual({ state: 'exited', status: 0 })
  })
  test('the local process has no such parent', async () => {
    const local = await localProcess()
    await expect(local.clone({ flags: CLONE.PARENT })).rejects.toThrow(RangeError)
  })
})
