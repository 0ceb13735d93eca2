import { existsSync, readFileSync } from 'node:fs'
import { release } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { DELETE_MODULE, MODULE_INIT, ModuleFileDescriptor, ModuleTask } from '../../src/linux/module.js'
import { O } from '../../src/linux/fcntl.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { compareConstants } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { failure } from './support.js'

describe('against the headers', () => {
  compareConstants('linux/module.h', 'MODULE_INIT_', MODULE_INIT, { newer: { MODULE_INIT_COMPRESSED_FILE: 'include/uapi/linux/module.h, v5.17' } })
  test('what delete_module takes are bits of O', () => {
    expect(DELETE_MODULE).toEqual({ NONBLOCK: O.NONBLOCK, TRUNC: O.TRUNC })
  })
})

let child: ChildProcess
let task: Task
let file: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  file = await task.memfdCreate('no module')
  await file.write('no module')
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

/** Kernels without modules have no such file: proc_modules(5). */
const hasModules = existsSync('/proc/modules')
/** Whether this process may load them: capabilities(7), CAP_SYS_MODULE. */
const may = hasModules && ((BigInt(`0x${/^CapEff:\s*(\w+)$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? '0'}`) >> 16n) & 1n) === 1n
const expected = (code: string): string => (!hasModules ? 'ENOSYS' : may ? code : 'EPERM')

/** A driver that does nothing: what can be loaded for a moment, where the distribution has it and nobody uses it. */
const DUMMY = `/lib/modules/${release()}/kernel/drivers/net/dummy.ko`

test('a module is loaded, from memory and from a file, and unloaded', async ({ skip }) => {
  const isLoaded = (): boolean => existsSync('/sys/module/dummy')
  if (!may) return skip('this kernel has no modules, or this process may not load them')
  if (!existsSync(DUMMY)) return skip(`there is no ${DUMMY}, which could be loaded`)
  if (isLoaded()) return skip('the module is in use')
  await task.initModule(readFileSync(DUMMY), 'numdummies=0')
  expect(isLoaded()).toBe(true)
  await task.deleteModule('dummy')
  expect(isLoaded()).toBe(false)
  await using image = await task.open(DUMMY, O.RDONLY)
  await image.finitModule('numdummies=0')
  expect(isLoaded()).toBe(true)
  await task.deleteModule('dummy')
  expect(isLoaded()).toBe(false)
})

test('what is no module is not loaded', async () => {
  const image = await failure(task.initModule(new Uint8Array(100), 'answer=42'))
  expect(image.code).toBe(expected('ENOEXEC'))
  expect(image.message).toMatch(/init_module\("[^"]*"\.\.\., 100, "answer=42"\)$/)
  const fromFile = await failure(file.finitModule('', MODULE_INIT.IGNORE_VERMAGIC | MODULE_INIT.IGNORE_MODVERSIONS))
  expect(fromFile.code).toBe(expected('ENOEXEC'))
  expect(fromFile.message).toMatch(new RegExp(`finit_module\\(${file.near}, "", MODULE_INIT_IGNORE_MODVERSIONS\\|MODULE_INIT_IGNORE_VERMAGIC\\)$`))
})

test('what is not loaded is not unloaded', async () => {
  const error = await failure(task.deleteModule('nearfar_no_such_module'))
  expect(error.code).toBe(expected('ENOENT'))
  expect(error.message).toMatch(/delete_module\("nearfar_no_such_module", O_NONBLOCK\)$/)
})

test('what cannot be meant is refused', async () => {
  await expect(task.deleteModule('x'.repeat(56))).rejects.toThrow('the name of a kernel module has at most 55 bytes')
  await expect(task.deleteModule('a\0b')).rejects.toThrow('NUL')
  await expect(file.finitModule('a\0b')).rejects.toThrow('NUL')
  await expect(file.finitModule('', -1)).rejects.toThrow('finit_module: flags')
})

testOrder('module', {
  task: () => task,
  classes: [ModuleTask, ModuleFileDescriptor],
  calls: {
    initModule: () => task.initModule(new Uint8Array(1)),
    deleteModule: () => task.deleteModule('nearfar_no_such_module'),
    finitModule: () => file.finitModule(),
  },
})
