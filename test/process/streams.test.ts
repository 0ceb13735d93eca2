import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'

import { FileDescriptor as NearFileDescriptor } from '../../src/near/ids.js'
import { SYS } from '../../src/near/sys.js'
import { array } from '../../src/memory/aggregates.js'
import { Int32 } from '../../src/memory/scalars.js'
import { localProcess, type AsyncFileDescriptor, type ChildProcess, type LocalProcess, type Process } from '../../src/process/index.js'
import { failure } from './support.js'

let local: LocalProcess
beforeAll(async () => {
  local = await localProcess()
})

async function asyncPipe(owner: Process): Promise<{ input: AsyncFileDescriptor; output: AsyncFileDescriptor }> {
  const [read, write] = await owner.task.pipe2()
  return { input: await owner.async(read), output: await owner.async(write) }
}

/** A connected pair of stream sockets. */
async function socketpair(owner: Process): Promise<[AsyncFileDescriptor, AsyncFileDescriptor]> {
  const { task } = owner
  const numbers = await task.fill(array(Int32, 2), (pair) => task.sysif.syscall(SYS.socketpair, 1, 1, 0, pair)) as [number, number]
  const [one, other] = numbers.map((number) => owner.async(task.makeFileDescriptor(NearFileDescriptor(number))))
  return [await (one as Promise<AsyncFileDescriptor>), await (other as Promise<AsyncFileDescriptor>)]
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const text = async (stream: AsyncIterable<unknown>): Promise<string> => {
  let all = ''
  for await (const chunk of stream) all += String(chunk)
  return all
}
const DATA = Buffer.from(Array.from({ length: 2 ** 20 }, (_, index) => index % 251))

describe.each(['in this process', 'in a child'])('%s', (where) => {
  let owner: Process
  let child: ChildProcess
  beforeAll(async () => {
    child = await local.clone()
    owner = where === 'in a child' ? child : local
    return async () => await child[Symbol.asyncDispose]()
  })

  test('Node\'s streams in a pipeline, with all that is written read, and both ends closed', async () => {
    const { input, output } = await asyncPipe(owner)
    const chunks: Buffer[] = []
    await Promise.all([
      pipeline(Readable.from([DATA, DATA]), createGzip({ level: 1 }), output.toWritable()),
      pipeline(input.toReadable(), createGunzip(), async (source: AsyncIterable<Buffer>) => {
        for await (const chunk of source) chunks.push(chunk)
      }),
    ])
    expect(Buffer.concat(chunks).equals(Buffer.concat([DATA, DATA]))).toBe(true)
    await turn()
    expect([input.valid, output.valid]).toEqual([false, false])
  })

  test('many small writes, and strings, go out together', async () => {
    const { input, output } = await asyncPipe(owner)
    const stream = output.toWritable()
    for (let index = 0; index < 3000; index++) stream.write(`${index},`)
    stream.end('end')
    const expected = `${Array.from({ length: 3000 }, (_, index) => `${index},`).join('')}end`
    expect(await text(input.toReadable({ encoding: 'utf8' }))).toBe(expected)
  })

  test('a reader that takes its time holds up the writer', async () => {
    const { input, output } = await asyncPipe(owner)
    const size = await output.fd.getPipeSize()
    const stream = output.toWritable({ highWaterMark: 1000 })
    let written = false
    const drained = once(stream, 'drain')
    expect(stream.write(new Uint8Array(3 * size), () => (written = true))).toBe(false)
    for (let index = 0; index < 50; index++) await turn()
    expect(written).toBe(false)
    for (let left = 3 * size; left > 0;) left -= (await input.read()).length
    await drained
    expect(written).toBe(true)
    stream.destroy()
    await once(stream, 'close')
    expect(await input.read()).toHaveLength(0)
    await input.close()
  })

  test('destroying a stream ends what waits', async () => {
    const { input, output } = await asyncPipe(owner)
    const readable = input.toReadable()
    readable.resume()
    await turn()
    readable.destroy()
    await once(readable, 'close')
    expect(input.valid).toBe(false)
    const writable: Writable = output.toWritable()
    const failed = once(writable, 'error')
    writable.write('nobody reads this')
    expect((await failed)[0]).toMatchObject({ code: 'EPIPE' })
    if (!writable.closed) await once(writable, 'close')
    expect(output.valid).toBe(false)
  })

  test('a socket, both ways; the end of one side is told to the other', async () => {
    const [one, other] = await socketpair(owner)
    const client = one.toDuplex()
    const server = other.toDuplex()
    server.on('data', (chunk: Buffer) => server.write(chunk.toString().toUpperCase()))
    server.on('end', () => server.end())
    client.end('hello')
    expect(await text(client)).toBe('HELLO')
    await turn()
  })

  test('two pipes as one stream, to a program', async () => {
    const there = await owner.task.pipe2()
    const back = await owner.task.pipe2()
    const program = await owner.clone()
    await there[0].inherit(program.task).dup3(program.stdin, { inheritable: true })
    await back[1].inherit(program.task).dup3(program.stdout, { inheritable: true })
    const running = await program.exec((await owner.environment.which('tr')).args('a-z', 'A-Z'))
    await there[0].close()
    await back[1].close()
    const stream = (await owner.async(back[0])).toDuplex(await owner.async(there[1]))
    stream.end('through a program')
    expect(await text(stream)).toBe('THROUGH A PROGRAM')
    expect(await running.wait()).toEqual({ state: 'exited', status: 0 })
  })

  test('the web\'s streams', async () => {
    const { input, output } = await asyncPipe(owner)
    const reading = (async () => {
      const parts: Uint8Array[] = []
      for await (const part of input.toReadableStream()) parts.push(part)
      return Buffer.concat(parts)
    })()
    const writer = output.toWritableStream().getWriter()
    await writer.write(DATA)
    await writer.write(Buffer.from('end'))
    await writer.close()
    expect((await reading).equals(Buffer.concat([DATA, Buffer.from('end')]))).toBe(true)
    expect([input.valid, output.valid]).toEqual([false, false])
  })

  test('the web\'s streams, given up', async () => {
    const { input, output } = await asyncPipe(owner)
    const writer = output.toWritableStream().getWriter()
    const stuck = failure(writer.write(new Uint8Array(10 * DATA.length)))
    await input.readable()
    await writer.abort(new Error('enough'))
    await stuck
    expect(output.valid).toBe(false)
    const reader = input.toReadableStream().getReader()
    await reader.read()
    await reader.cancel()
    expect(input.valid).toBe(false)
  })
})

test('what was closed makes no stream', async () => {
  const { input, output } = await asyncPipe(local)
  await input.close()
  await output.close()
  expect(() => input.toReadable()).toThrow('was closed')
  expect(() => output.toWritable()).toThrow('was closed')
  expect(() => output.toDuplex(input)).toThrow('was closed')
  expect(() => input.toReadableStream()).toThrow('was closed')
})
