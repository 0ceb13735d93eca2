import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { BorrowError } from '../../src/handle/errors.js'
import { DirentBytesList, DirentFileDescriptor, DirentHead, DirentList, DT, type Dirent } from '../../src/linux/dirent.js'
import { O } from '../../src/linux/fcntl.js'
import { SEEK } from '../../src/linux/fs.js'
import { localProcess, type ChildProcess, type FileDescriptor, type Task } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { compareConstants, oracleTest } from '../oracle/compare.js'
import { testOrder } from './order.js'
import { expectFailure, rootTest, temporaryFolder } from './support.js'

describe('against the headers', () => {
  compareConstants('dirent.h', 'DT_', DT)

  for (const architecture of ARCHITECTURES) {
    // libc's struct dirent64 is the kernel's structure, whose header is not exported; the name has a fixed length there.
    oracleTest('struct linux_dirent64 is laid out as struct dirent64', architecture, async () => {
      const fields = Object.entries(DirentHead.fields)
      const expressions = [...fields.map(([name]) => `offsetof(struct dirent64, ${name})`), 'offsetof(struct dirent64, d_name)', '_Alignof(struct dirent64)']
      const answers = await askC({ headers: ['dirent.h'], expressions }, architecture)
      expect([...answers.values()].map(Number)).toEqual([...fields.map(([, { offset }]) => offset), DirentHead.fields.d_type.offset + 1, DirentHead.alignment])
    })
  }
})

const folder = temporaryFolder()
const inFolder = (name: string): string => join(folder, name)
const many = Array.from({ length: 300 }, (_, index) => `${index}-${'long'.repeat(index % 60)}`)
let child: ChildProcess
let task: Task
let directory: FileDescriptor
beforeAll(async () => {
  child = await (await localProcess()).clone()
  task = child.task
  mkdirSync(inFolder('many'))
  for (const name of many) writeFileSync(inFolder(`many/${name}`), '')
  mkdirSync(inFolder('kinds'))
  mkdirSync(inFolder('kinds/directory'))
  writeFileSync(inFolder('kinds/größe'), 'x')
  writeFileSync(Buffer.concat([Buffer.from(inFolder('kinds/')), Buffer.from([0x66, 0xff])]), '')
  symlinkSync('nowhere', inFolder('kinds/link'))
  directory = await task.open(inFolder('kinds'), O.RDONLY | O.DIRECTORY)
})
afterAll(async () => {
  await child[Symbol.asyncDispose]()
})

const sorted = (entries: readonly Dirent[]): Dirent[] => [...entries].sort((a, b) => (a.d_name < b.d_name ? -1 : 1))

test('the entries, with their kinds and inode numbers', async () => {
  await directory.lseek(0, SEEK.SET)
  const entries = sorted(await directory.getdents64())
  expect(entries.map(({ d_name: name }) => name)).toEqual(['.', '..', 'directory', 'f\ufffd', 'größe', 'link'])
  expect(entries.map(({ d_type: type }) => type)).toEqual([DT.DIR, DT.DIR, DT.DIR, DT.REG, DT.REG, DT.LNK])
  expect(entries[4]?.d_ino).toBe(statSync(inFolder('kinds/größe'), { bigint: true }).ino)
  expect(await directory.getdents64()).toEqual([])
})

test('names that are no UTF-8, into memory of the caller\'s', async () => {
  await directory.lseek(0, SEEK.SET)
  const memory = task.malloc(DirentBytesList, 4096)
  const reading = directory.getdents64(memory)
  expect(() => memory.free()).toThrow(BorrowError)
  const [filled, rest] = await reading
  expect(filled.size + rest.size).toBe(4096)
  const names = (await filled.read()).map(({ d_name: name }) => Buffer.from(name).toString('latin1'))
  expect(names.sort()).toEqual(['.', '..', 'directory', 'f\xff', Buffer.from('größe').toString('latin1'), 'link'].sort())
  filled.free()
  rest.free()
})

test('a large directory takes several calls, and iterating hides that', async () => {
  await using large = await task.open(inFolder('many'), O.RDONLY | O.DIRECTORY)
  const first = await large.getdents64(1000)
  expect(first.length).toBeGreaterThan(0)
  expect(first.length).toBeLessThan(many.length)
  // From the position on, where it stands after the first call.
  const rest = await collect(large.readdir())
  const names = [...first, ...rest].map(({ d_name: name }) => name).filter((name) => !name.startsWith('.'))
  expect(names.sort()).toEqual(readdirSync(inFolder('many')).sort())
  await large.lseek(0, SEEK.SET)
  const all = await collect(large.readdir())
  expect(all.map(({ d_name: name }) => name).sort()).toEqual(readdirSync(inFolder('many')).sort())
})

async function collect(entries: AsyncIterable<Dirent>): Promise<Dirent[]> {
  const all: Dirent[] = []
  for await (const entry of entries) all.push(entry)
  return all
}

rootTest('devices, pipes and sockets', async () => {
  await using devices = await task.open('/dev', O.RDONLY | O.DIRECTORY)
  const entries = await collect(devices.readdir())
  expect(entries.find(({ d_name: name }) => name === 'null')?.d_type).toBe(DT.CHR)
})

test('written and read again', async () => {
  const entries: Dirent[] = [
    { d_ino: 2n ** 64n - 1n, d_off: -(2n ** 63n), d_type: DT.REG, d_name: 'a' }, { d_ino: 1n, d_off: 2n, d_type: DT.UNKNOWN, d_name: 'x'.repeat(255) },
  ]
  using memory = task.ptr(DirentList, entries)
  expect(await memory.read()).toEqual(entries)
  expect(memory.size).toBe(24 + 280)
  using zeros = task.malloc(DirentList, 24).reinterpret(DirentList).assumeReadable()
  await task.sysif.write(zeros.near, new Uint8Array(24))
  await expect(zeros.read()).rejects.toThrow('a struct linux_dirent64 of 0 bytes cannot be at 0 of 24')
})

test('says what is wrong', async () => {
  await using file = await task.open(inFolder('kinds/größe'), O.RDONLY)
  await expectFailure(file.getdents64(), 'ENOTDIR', new RegExp(`getdents64\\(${file.near}, 0x[0-9a-f]+, 32768\\)$`))
  await expectFailure(collect(file.readdir()), 'ENOTDIR', /getdents64/)
  await expect(directory.getdents64(100)).rejects.toThrow('getdents64: size must be an integer from 280')
  await directory.lseek(0, SEEK.SET)
  using memory = task.malloc(DirentList, 8)
  await expectFailure(directory.getdents64(memory), 'EINVAL', /getdents64\(\d+, 0x[0-9a-f]+, 8\)$/)
  expect(memory.valid).toBe(true)
})

testOrder('dirent', {
  task: () => task,
  classes: [DirentFileDescriptor],
  calls: { getdents64: () => directory.getdents64() },
  // It sends nothing before it is iterated over.
  apart: ['readdir'],
})
