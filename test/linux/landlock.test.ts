import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { NULL } from '../../src/near/ids.js'
import { or } from '../../src/near/flags.js'
import { SyscallSendError } from '../../src/near/errors.js'
import { AT, O } from '../../src/linux/fcntl.js'
import { AF } from '../../src/linux/address_family.js'
import { SOCK } from '../../src/linux/socket.js'
import {
  _landlockCreateRuleset, LANDLOCK_ACCESS_FS, LANDLOCK_ACCESS_NET, LANDLOCK_CREATE_RULESET, LANDLOCK_RESTRICT_SELF, LANDLOCK_RULE, LANDLOCK_SCOPE,
  LandlockFileDescriptor, LandlockNetPortAttr, LandlockPathBeneathAttr, LandlockRulesetAttr, LandlockTask,
} from '../../src/linux/landlock.js'
import { SIG } from '../../src/linux/signal.js'
import { Command, localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants, compareLayout } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, temporaryFolder } from './support.js'

const HEADER = 'include/uapi/linux/landlock.h'

describe('against the headers', () => {
  const names = (prefix: string, names: Readonly<Record<string, string>>) => ({
    newer: Object.fromEntries(Object.entries(names).map(([name, since]) => [`${prefix}${name}`, `${HEADER}, ${since}`])),
  })
  compareConstants('linux/landlock.h', 'LANDLOCK_ACCESS_FS_', LANDLOCK_ACCESS_FS, names('LANDLOCK_ACCESS_FS_', { TRUNCATE: 'v6.2', IOCTL_DEV: 'v6.10' }))
  compareConstants('linux/landlock.h', 'LANDLOCK_ACCESS_NET_', LANDLOCK_ACCESS_NET, names('LANDLOCK_ACCESS_NET_', { BIND_TCP: 'v6.7', CONNECT_TCP: 'v6.7' }))
  compareConstants('linux/landlock.h', 'LANDLOCK_SCOPE_', LANDLOCK_SCOPE, names('LANDLOCK_SCOPE_', { ABSTRACT_UNIX_SOCKET: 'v6.12', SIGNAL: 'v6.12' }))
  compareConstants(
    'linux/landlock.h', 'LANDLOCK_CREATE_RULESET_', LANDLOCK_CREATE_RULESET, names('LANDLOCK_CREATE_RULESET_', { ERRATA: 'v6.15' }),
  )
  compareConstants('linux/landlock.h', 'LANDLOCK_RULE_', LANDLOCK_RULE, names('LANDLOCK_RULE_', { PATH_BENEATH: 'an enumerator, v5.13', NET_PORT: 'v6.7' }))
  compareConstants('linux/landlock.h', 'LANDLOCK_RESTRICT_SELF_', LANDLOCK_RESTRICT_SELF, names('LANDLOCK_RESTRICT_SELF_', {
    LOG_SAME_EXEC_OFF: 'v6.15', LOG_NEW_EXEC_ON: 'v6.15', LOG_SUBDOMAINS_OFF: 'v6.15',
  }))
  compareLayout('linux/landlock.h', 'struct landlock_ruleset_attr', LandlockRulesetAttr, { newer: `${HEADER}, v6.12` })
  compareLayout('linux/landlock.h', 'struct landlock_path_beneath_attr', LandlockPathBeneathAttr)
  compareLayout('linux/landlock.h', 'struct landlock_net_port_attr', LandlockNetPortAttr, { newer: `${HEADER}, v6.7` })
})

const folder = temporaryFolder()
const open = join(folder, 'open')
const shut = join(folder, 'shut')
const local = await localProcess()
const abi = await local.task.landlockAbi().catch(() => 0)
/** A test of what the kernel may not have; skipped out loud where it has not. */
const abiTest = (least: number, title: string, body: () => Promise<void>): void => {
  if (abi >= least) test(title, body)
  else test.skip(`${title} (skipped: needs version ${least} of Landlock, and this kernel has ${abi})`, body)
}

let child: ChildProcess
let task: Task
beforeAll(async () => {
  mkdirSync(open)
  mkdirSync(shut)
  writeFileSync(join(open, 'file'), 'open')
  writeFileSync(join(shut, 'file'), 'shut')
  child = await local.clone()
  task = child.task
  await task.setNoNewPrivileges()
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const { EXECUTE, READ_FILE, WRITE_FILE, MAKE_REG } = LANDLOCK_ACCESS_FS

abiTest(1, 'files are out of reach, but for what rules allow', async () => {
  await using sandbox = await local.clone()
  const { task } = sandbox
  await using ruleset = await task.landlockCreateRuleset({ handled_access_fs: READ_FILE | WRITE_FILE | MAKE_REG })
  await using beneath = await task.open(open, or(O.PATH, O.DIRECTORY))
  await ruleset.landlockAddPathBeneath(beneath, READ_FILE | MAKE_REG | WRITE_FILE)
  await using before = await task.open(join(shut, 'file'), O.RDONLY)
  await task.setNoNewPrivileges()
  await task.landlockRestrictSelf(ruleset)
  await expectFailure(task.open(join(shut, 'file'), O.RDONLY), 'EACCES', /^EACCES: .*openat\(AT_FDCWD, ".*shut\/file", O_RDONLY\|O_CLOEXEC\)/)
  await expectFailure(task.open(join(shut, 'new'), or(O.WRONLY, O.CREAT), 0o600), 'EACCES', /openat/)
  expect(existsSync(join(shut, 'new'))).toBe(false)
  await using file = await task.open(join(open, 'file'), O.RDONLY)
  expect(Buffer.from(await file.read(16)).toString()).toBe('open')
  await using made = await task.open(join(open, 'new'), or(O.WRONLY, O.CREAT), 0o600)
  await made.write('made')
  expect(readFileSync(join(open, 'new'), 'utf8')).toBe('made')
  // What was open stays so.
  expect(Buffer.from(await before.read(16)).toString()).toBe('shut')
  // Others are as free as before.
  expect(readFileSync(join(shut, 'file'), 'utf8')).toBe('shut')
})

abiTest(1, 'programs inherit it, and cannot be executed where that is denied', async () => {
  await using sandbox = await local.clone()
  await using ruleset = await sandbox.task.landlockCreateRuleset({ handled_access_fs: EXECUTE })
  await sandbox.task.setNoNewPrivileges()
  await sandbox.task.landlockRestrictSelf(ruleset)
  await expectFailure(sandbox.exec(new Command('/bin/true')), 'EACCES', /execve\("\/bin\/true"/)
})

abiTest(4, 'TCP ports', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { port } = server.address() as { port: number }
    await using sandbox = await local.clone()
    const { task } = sandbox
    await using ruleset = await task.landlockCreateRuleset({ handled_access_net: LANDLOCK_ACCESS_NET.BIND_TCP | LANDLOCK_ACCESS_NET.CONNECT_TCP })
    await ruleset.landlockAddNetPort(port, LANDLOCK_ACCESS_NET.CONNECT_TCP)
    await task.setNoNewPrivileges()
    await task.landlockRestrictSelf(ruleset)
    const program = (to: number) => `require('net').connect(${to}, '127.0.0.1').on('connect', () => process.exit(3)).on('error', (e) => process.exit(e.code === 'EACCES' ? 4 : 5))`
    const endOf = async (to: number) => {
      await using node = await sandbox.clone()
      await node.exec(new Command(process.execPath, ['node', '-e', program(to)]))
      return await node.wait()
    }
    expect(await endOf(port)).toEqual({ state: 'exited', status: 3 })
    expect(await endOf(port === 1 ? 2 : 1)).toEqual({ state: 'exited', status: 4 })
    await expect(ruleset.landlockAddNetPort(65536, LANDLOCK_ACCESS_NET.BIND_TCP)).rejects.toThrow('landlock_add_rule: port must be an integer from 0 to 65535')
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
})

abiTest(7, 'which of its mistakes are corrected', async () => {
  const errata = await task.landlockErrata()
  expect(errata).toBeGreaterThanOrEqual(0)
  await expectFailure(
    _landlockCreateRuleset(task.sysif, NULL, 1, LANDLOCK_CREATE_RULESET.ERRATA), 'EINVAL', 'landlock_create_ruleset(0, 1, LANDLOCK_CREATE_RULESET_ERRATA)',
  )
})

abiTest(6, 'abstract unix sockets of others are out of reach', async () => {
  await using listening = await local.task.socket(AF.UNIX, SOCK.STREAM)
  const name = { family: 'unix', kind: 'abstract', name: `nearfar landlock ${process.pid}` } as const
  await listening.bind(name)
  await listening.listen(1)
  await using sandbox = await local.clone()
  await using ruleset = await sandbox.task.landlockCreateRuleset({ scoped: LANDLOCK_SCOPE.ABSTRACT_UNIX_SOCKET })
  await sandbox.task.setNoNewPrivileges()
  await using free = await sandbox.task.socket(AF.UNIX, SOCK.STREAM)
  await free.connect(name)
  await sandbox.task.landlockRestrictSelf(ruleset)
  await using bound = await sandbox.task.socket(AF.UNIX, SOCK.STREAM)
  await expectFailure(bound.connect(name), 'EPERM', /connect\(/)
})

abiTest(6, 'signals stay within', async () => {
  await using sandbox = await local.clone()
  await using ruleset = await sandbox.task.landlockCreateRuleset({ scoped: LANDLOCK_SCOPE.SIGNAL })
  await sandbox.task.setNoNewPrivileges()
  await sandbox.task.landlockRestrictSelf(ruleset)
  await expectFailure(sandbox.task.kill(child.child.pid, SIG.TERM), 'EPERM', `kill(${child.child.pid.near}, SIGTERM)`)
})

abiTest(1, 'says what is wrong', async () => {
  await expectFailure(task.landlockCreateRuleset({}), 'ENOMSG', /landlock_create_ruleset\(.*, 24, 0\)$/)
  await expect(task.landlockCreateRuleset({ handled_access_fs: -1 })).rejects.toThrow(RangeError)
  await using ruleset = await task.landlockCreateRuleset({ handled_access_fs: READ_FILE })
  await using directory = await task.openat(AT.FDCWD, folder, or(O.PATH, O.DIRECTORY))
  await expectFailure(ruleset.landlockAddPathBeneath(directory, MAKE_REG), 'EINVAL', /landlock_add_rule\(\d+, LANDLOCK_RULE_PATH_BENEATH, .*, 0\)$/)
  await expectFailure(ruleset.landlockAddPathBeneath(directory, 0), 'ENOMSG', /landlock_add_rule/)
  await expectFailure(directory.landlockAddPathBeneath(directory, READ_FILE), 'EBADF', /landlock_add_rule/)
  await expectFailure(task.landlockRestrictSelf(directory), 'EBADF', `landlock_restrict_self(${directory.near}, 0)`)
  await expect(local.task.landlockRestrictSelf(await local.task.open(folder, O.PATH))).rejects.toThrow(SyscallSendError)
})

if (abi > 0) {
  let ruleset: FileDescriptor
  beforeAll(async () => {
    ruleset = await task.landlockCreateRuleset({ handled_access_fs: READ_FILE })
  })
  testOrder('a task', {
    task: () => task,
    classes: [LandlockTask],
    calls: {
      landlockAbi: () => task.landlockAbi(),
      landlockErrata: () => task.landlockErrata(),
      landlockCreateRuleset: () => task.landlockCreateRuleset({ handled_access_fs: EXECUTE }),
      landlockRestrictSelf: () => task.landlockRestrictSelf(ruleset, LANDLOCK_RESTRICT_SELF.LOG_SUBDOMAINS_OFF | 0x100),
    },
  })
  testOrder('a ruleset', {
    task: () => task,
    classes: [LandlockFileDescriptor],
    calls: {
      landlockAddPathBeneath: () => ruleset.landlockAddPathBeneath(ruleset, READ_FILE),
      landlockAddNetPort: () => ruleset.landlockAddNetPort(1, LANDLOCK_ACCESS_NET.BIND_TCP),
    },
  })
}

test('the structures are as long as the kernel takes them', () => {
  expect([LandlockRulesetAttr.size, LandlockPathBeneathAttr.size, LandlockNetPortAttr.size]).toEqual([24, 12, 16])
})
