import { expect, test } from 'vitest'

import { NULL } from '../../src/near/ids.js'
import { io, ioc, IOC, ior, iow, iowr, _ioctl } from '../../src/linux/ioctl.js'
import { localProcess } from '../../src/process/index.js'
import { ARCHITECTURES, askC } from '../oracle/c.js'
import { oracleTest } from '../oracle/compare.js'
import { expectFailure } from './support.js'

for (const architecture of ARCHITECTURES) {
  oracleTest('numbers are made as the header makes them', architecture, async () => {
    const ours: Record<string, number> = {
      '_IO(0xff, 11)': io(0xff, 11),
      '_IOR(\'T\', 0x30, unsigned int)': ior('T'.charCodeAt(0), 0x30, 4),
      '_IOW(0x8a, 1, long[2])': iow(0x8a, 1, 16),
      '_IOWR(0xff, 11, char[16383])': iowr(0xff, 11, 16383),
      '_IOC(_IOC_READ, 1, 2, 3)': ioc(IOC.READ, 1, 2, 3),
      _IOC_NONE: IOC.NONE,
      _IOC_WRITE: IOC.WRITE,
      _IOC_READ: IOC.READ,
    }
    const answers = await askC({ headers: ['linux/ioctl.h'], expressions: Object.keys(ours) }, architecture)
    expect(Object.fromEntries([...answers].map(([expression, value]) => [expression, Number(value)]))).toEqual(ours)
  })
}

test('what has no room in the number is refused', () => {
  expect(() => ioc(4, 0, 0, 0)).toThrow('the direction of an ioctl')
  expect(() => io(256, 0)).toThrow('the type of an ioctl')
  expect(() => io(0, -1)).toThrow('the nr of an ioctl')
  expect(() => ior(0, 0, 16384)).toThrow('the size of an ioctl must be an integer from 0 to 16383, not 16384')
})

test('an ioctl, raw', async () => {
  const { task } = await localProcess()
  const [read, write] = await task.pipe2()
  await write.write('seven b')
  // FIONREAD of asm-generic/ioctls.h, for pipes: how much there is to read.
  const FIONREAD = 0x541b
  using count = task.ptr(new Uint8Array(4))
  await _ioctl(task.sysif, read.near, FIONREAD, count.near)
  expect(Buffer.from(await count.read()).readInt32LE()).toBe(7)
  await expectFailure(_ioctl(task.sysif, read.near, io(0xff, 1), NULL), 'ENOTTY', `ioctl(${read.near}, 0xff01, 0)`)
  await expect(_ioctl(task.sysif, read.near, -1, NULL)).rejects.toThrow('ioctl: request')
  await read.close()
  await write.close()
})
