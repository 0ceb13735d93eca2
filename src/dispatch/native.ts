import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import type { MemoryMapping } from '../near/ids.js'
import type { Architecture } from '../near/sys.js'
import type { DirectMemory } from '../far/namespaces.js'
import { ABI_VERSION, BATCH_SIZE, DESCRIPTION_SIZE } from './layout.js'
import * as layout from './layout.js'

/** This program cannot open its own process: it is on the wrong platform, or something that it needs is missing. */
export class UnsupportedPlatformError extends Error {
  /** `UnsupportedPlatformError`. */
  override readonly name = 'UnsupportedPlatformError'
}

/** The name under which ffi-rs knows our image. Short, because it is copied at every call. */
const LIBRARY = 'n'

type Ffi = typeof import('ffi-rs')

/**
 * Our native image, loaded into this process: freestanding code that makes system calls without libc, so that there is
 * no `errno` to lose and no result that passes through ffi-rs.
 */
export class NativeImage implements DirectMemory {
  /** The instruction set that it is for. */
  readonly architecture: Architecture
  /** The slots of the batch runner. */
  readonly batch: Uint8Array
  /** Where they are. */
  readonly batchAddress: number
  /** The addresses of what a cloned child runs. */
  readonly entry: {
    /** To where a child returns from clone3: calls the function that it finds on its stack. */
    readonly trampoline: number
    /** Serves a ring. */
    readonly ringServer: number
    /** Waits for all rings, and rings the doorbell. */
    readonly bellServer: number
  }
  readonly #ffi: Ffi
  readonly #run: Parameters<Ffi['load']>[0]

  private constructor(architecture: Architecture, ffi: Ffi) {
    this.architecture = architecture
    this.#ffi = ffi
    // The same object each time: making the parameters anew costs as much as the call.
    this.#run = { library: LIBRARY, funcName: 'nearfar_run', retType: ffi.DataType.Void, paramsType: [], paramsValue: [] }
    const description = new BigUint64Array(DESCRIPTION_SIZE / 8)
    void ffi.load({
      library: LIBRARY,
      funcName: 'nearfar_describe',
      retType: ffi.DataType.Void,
      paramsType: [ffi.DataType.U8Array],
      paramsValue: [Buffer.from(description.buffer)],
    })
    const field = (offset: number): number => Number(description[offset / 8])
    const abi = field(layout.DESCRIPTION_ABI_VERSION)
    if (abi !== ABI_VERSION) {
      throw new UnsupportedPlatformError(`nearfar's native image has version ${abi} of its layout, and this code has ${ABI_VERSION}: install the package again`)
    }
    this.entry = {
      trampoline: field(layout.DESCRIPTION_TRAMPOLINE),
      ringServer: field(layout.DESCRIPTION_RING_SERVER),
      bellServer: field(layout.DESCRIPTION_BELL_SERVER),
    }
    this.batchAddress = field(layout.DESCRIPTION_BATCH)
    this.batch = this.bytes(this.batchAddress, BATCH_SIZE)
  }

  /**
   * Load the image. Done once for a process; see `openLocal`.
   * @throws UnsupportedPlatformError where this cannot work, saying what is missing
   */
  static async load(): Promise<NativeImage> {
    const { platform, arch } = process
    if (platform !== 'linux') throw new UnsupportedPlatformError(`nearfar makes Linux system calls, and this is ${platform}`)
    if (arch !== 'x64' && arch !== 'arm64') throw new UnsupportedPlatformError(`nearfar runs on x64 and arm64, and this Node is built for ${arch}`)
    if (!isMainThread) {
      throw new UnsupportedPlatformError(
        'the local process can only be opened on the main thread: children die with the thread that made them, and a worker ends before its program does',
      )
    }
    const path = fileURLToPath(new URL(`../../native/prebuilt/nearfar-${arch}.so`, import.meta.url))
    if (!existsSync(path)) throw new UnsupportedPlatformError(`nearfar's native image ${path} is missing: install the package again`)
    const ffi = (await import('ffi-rs')).default
    ffi.open({ library: LIBRARY, path })
    return new NativeImage(arch, ffi)
  }

  /** @throws UnsupportedPlatformError always: this runtime copies memory where it is to be shared */
  refuseCopies(): never {
    throw new UnsupportedPlatformError(
      'this JavaScript runtime does not let buffers share memory that it has not allocated (as Electron does not); use Node itself',
    )
  }

  /** Run the slots of the batch. */
  run(): void {
    void this.#ffi.load(this.#run)
  }

  view(mapping: MemoryMapping): DataView {
    const bytes = this.bytes(mapping.address, mapping.length)
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  /**
   * Memory of this process as bytes, without a copy. The caller sees to it that it is mapped for as long as they are used.
   * @param address - of the first byte
   * @param length - in bytes
   */
  bytes(address: number, length: number): Uint8Array {
    const { createPointer, unwrapPointer, createExternalBuffer, freePointer, DataType, PointerType } = this.#ffi
    const types = [DataType.I64]
    const pointers = createPointer({ paramsType: types, paramsValue: [address] })
    const [external] = unwrapPointer(pointers)
    if (external === undefined) throw new UnsupportedPlatformError('ffi-rs returned no pointer')
    const bytes = createExternalBuffer(external, length)
    freePointer({ paramsType: types, paramsValue: pointers, pointerType: PointerType.RsPointer })
    return bytes
  }
}
