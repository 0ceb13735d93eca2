/**
 * Calls that tell something and fail for nothing but a bad address, which the methods cannot give them: the raw ones can.
 */
import { afterAll, beforeAll, test } from 'vitest'

import { Address } from '../../src/near/ids.js'
import type { SyscallInterface } from '../../src/near/sysif.js'
import { _getcpu } from '../../src/linux/sched.js'
import { _rtSigpending, SIGSET_SIZE } from '../../src/linux/signal.js'
import { _sysinfo } from '../../src/linux/sysinfo.js'
import { _adjtimex, _gettimeofday, _times } from '../../src/linux/time.js'
import { _getresgid, _getresuid } from '../../src/linux/unistd.js'
import { _uname } from '../../src/linux/utsname.js'
import { localProcess, type ChildProcess } from '../../src/process/index.js'
import { expectFailure } from './support.js'

let child: ChildProcess
beforeAll(async () => {
  child = await (await localProcess()).clone()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** Below vm.mmap_min_addr: nothing is mapped there. */
const NOWHERE = Address(1)
const NULL = Address(0)

const calls: readonly [string, (sysif: SyscallInterface) => Promise<unknown>][] = [
  ['adjtimex(1)', (sysif) => _adjtimex(sysif, NOWHERE)],
  ['getcpu(1, 0, 0)', (sysif) => _getcpu(sysif, NOWHERE, NULL)],
  ['getresgid(1, 1, 1)', (sysif) => _getresgid(sysif, NOWHERE, NOWHERE, NOWHERE)],
  ['getresuid(1, 1, 1)', (sysif) => _getresuid(sysif, NOWHERE, NOWHERE, NOWHERE)],
  ['gettimeofday(1, 0)', (sysif) => _gettimeofday(sysif, NOWHERE, NULL)],
  ['rt_sigpending(1, 8)', (sysif) => _rtSigpending(sysif, NOWHERE, SIGSET_SIZE)],
  ['sysinfo(1)', (sysif) => _sysinfo(sysif, NOWHERE)],
  ['times(1)', (sysif) => _times(sysif, NOWHERE)],
  ['uname(1)', (sysif) => _uname(sysif, NOWHERE)],
]

for (const [shown, call] of calls) {
  test(shown, async () => {
    await expectFailure(call(child.task.sysif), 'EFAULT', shown)
  })
}
