import { Duplex, Readable, Writable, type DuplexOptions, type ReadableOptions, type WritableOptions } from 'node:stream'
import { ReadableStream, WritableStream, type QueuingStrategy } from 'node:stream/web'
import type { AsyncFileDescriptor } from './async-fd.js'

/** How many bytes are read at a time. */
const READ_SIZE = 65536

type Done = (error?: Error | null) => void

/** Ends what waits when a stream is destroyed, and closes what it has. */
class Ending {
  readonly #abort = new AbortController()
  readonly #descriptors: readonly AsyncFileDescriptor[]

  constructor(...descriptors: readonly AsyncFileDescriptor[]) {
    this.#descriptors = descriptors
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  async close(): Promise<void> {
    this.#abort.abort()
    for (const descriptor of this.#descriptors) await descriptor[Symbol.asyncDispose]()
  }

  destroy(error: Error | null, done: Done): void {
    this.close().then(() => done(error), (trouble: Error) => done(error ?? trouble))
  }

  /** Read once, for a stream that wants more; what is aborted has an end that is told elsewhere. */
  read(stream: Readable, from: AsyncFileDescriptor): void {
    from.read(READ_SIZE, { signal: this.signal }).then(
      (bytes) => stream.push(bytes.length === 0 ? null : bytes),
      (error: Error) => {
        if (!this.signal.aborted) stream.destroy(error)
      },
    )
  }

  write(to: AsyncFileDescriptor, chunks: readonly Uint8Array[], done: Done): void {
    const [first] = chunks
    const written = chunks.length === 1 && first !== undefined ? to.write(first, { signal: this.signal }) : to.writev(chunks, { signal: this.signal })
    written.then(() => done(), done)
  }
}

type Chunks = readonly { readonly chunk: unknown }[]
const bytesOf = (chunks: Chunks): Uint8Array[] => chunks.map(({ chunk }) => chunk as Uint8Array)

/** @internal see `AsyncFileDescriptor.toReadable` */
export function readableOf(from: AsyncFileDescriptor, options: ReadableOptions): Readable {
  const ending = new Ending(from)
  return new Readable({
    ...options,
    read() {
      ending.read(this, from)
    },
    destroy: (error, done) => ending.destroy(error, done),
  })
}

/** @internal see `AsyncFileDescriptor.toWritable` */
export function writableOf(to: AsyncFileDescriptor, options: WritableOptions): Writable {
  const ending = new Ending(to)
  return new Writable({
    ...options,
    decodeStrings: true,
    write: (chunk, _encoding, done) => ending.write(to, [chunk as Uint8Array], done),
    writev: (chunks, done) => ending.write(to, bytesOf(chunks), done),
    destroy: (error, done) => ending.destroy(error, done),
  })
}

/** @internal see `AsyncFileDescriptor.toDuplex` */
export function duplexOf(from: AsyncFileDescriptor, to: AsyncFileDescriptor, finish: () => Promise<void>, options: DuplexOptions): Duplex {
  const ending = new Ending(from, to)
  return new Duplex({
    ...options,
    decodeStrings: true,
    read() {
      ending.read(this, from)
    },
    write: (chunk, _encoding, done) => ending.write(to, [chunk as Uint8Array], done),
    writev: (chunks, done) => ending.write(to, bytesOf(chunks), done),
    final: (done) => {
      finish().then(() => done(), done)
    },
    destroy: (error, done) => ending.destroy(error, done),
  })
}

/** @internal see `AsyncFileDescriptor.toReadableStream` */
export function readableStreamOf(from: AsyncFileDescriptor, strategy: QueuingStrategy<Uint8Array>): ReadableStream<Uint8Array> {
  const ending = new Ending(from)
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const bytes = await from.read(READ_SIZE, { signal: ending.signal })
        if (bytes.length > 0) {
          controller.enqueue(bytes)
          return
        }
      } catch (error) {
        if (ending.signal.aborted) return
        await ending.close()
        throw error
      }
      await ending.close()
      controller.close()
    },
    cancel: () => ending.close(),
  }, strategy)
}

/** @internal see `AsyncFileDescriptor.toWritableStream` */
export function writableStreamOf(to: AsyncFileDescriptor, strategy: QueuingStrategy<Uint8Array>): WritableStream<Uint8Array> {
  const ending = new Ending(to)
  return new WritableStream<Uint8Array>({
    start: (controller) => {
      // Not in the types of Node 20, which has it: an abort comes here at once, and to `abort` when the write under way is over.
      const { signal } = controller as unknown as { readonly signal: AbortSignal }
      signal.addEventListener('abort', () => void ending.close().catch(() => undefined), { once: true })
    },
    write: async (bytes) => {
      try {
        await to.write(bytes, { signal: ending.signal })
      } catch (error) {
        await ending.close()
        throw error
      }
    },
    close: () => ending.close(),
    abort: () => ending.close(),
  }, strategy)
}
