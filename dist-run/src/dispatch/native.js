import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { ABI_VERSION, BATCH_SIZE, DESCRIPTION_SIZE } from './layout.js';
import * as layout from './layout.js';
/** This program cannot open its own process: it is on the wrong platform, or something that it needs is missing. */
export class UnsupportedPlatformError extends Error {
    /** `UnsupportedPlatformError`. */
    name = 'UnsupportedPlatformError';
}
/** The name under which ffi-rs knows our image. Short, because it is copied at every call. */
const LIBRARY = 'n';
/**
 * Our native image, loaded into this process: freestanding code that makes system calls without libc, so that there is
 * no `errno` to lose and no result that passes through ffi-rs.
 */
export class NativeImage {
    /** The instruction set that it is for. */
    architecture;
    /** The slots of the batch runner. */
    batch;
    /** The addresses of what a cloned child runs. */
    entry;
    #ffi;
    #run;
    constructor(architecture, ffi) {
        this.architecture = architecture;
        this.#ffi = ffi;
        // The same object each time: making the parameters anew costs as much as the call.
        this.#run = { library: LIBRARY, funcName: 'nearfar_run', retType: ffi.DataType.Void, paramsType: [], paramsValue: [] };
        const description = new BigUint64Array(DESCRIPTION_SIZE / 8);
        void ffi.load({
            library: LIBRARY,
            funcName: 'nearfar_describe',
            retType: ffi.DataType.Void,
            paramsType: [ffi.DataType.U8Array],
            paramsValue: [Buffer.from(description.buffer)],
        });
        const field = (offset) => Number(description[offset / 8]);
        const abi = field(layout.DESCRIPTION_ABI_VERSION);
        if (abi !== ABI_VERSION) {
            throw new UnsupportedPlatformError(`nearfar's native image has version ${abi} of its layout, and this code has ${ABI_VERSION}: install the package again`);
        }
        this.entry = {
            trampoline: field(layout.DESCRIPTION_TRAMPOLINE),
            ringServer: field(layout.DESCRIPTION_RING_SERVER),
            bellServer: field(layout.DESCRIPTION_BELL_SERVER),
        };
        this.batch = this.bytes(field(layout.DESCRIPTION_BATCH), BATCH_SIZE);
    }
    /**
     * Load the image. Done once for a process; see `openLocal`.
     * @throws UnsupportedPlatformError where this cannot work, saying what is missing
     */
    static async load() {
        const { platform, arch } = process;
        if (platform !== 'linux')
            throw new UnsupportedPlatformError(`nearfar makes Linux system calls, and this is ${platform}`);
        if (arch !== 'x64' && arch !== 'arm64')
            throw new UnsupportedPlatformError(`nearfar runs on x64 and arm64, and this Node is built for ${arch}`);
        if (!isMainThread) {
            throw new UnsupportedPlatformError('the local process can only be opened on the main thread: children die with the thread that made them, and a worker ends before its program does');
        }
        const path = fileURLToPath(new URL(`../../native/prebuilt/nearfar-${arch}.so`, import.meta.url));
        if (!existsSync(path))
            throw new UnsupportedPlatformError(`nearfar's native image ${path} is missing: install the package again`);
        const ffi = (await import('ffi-rs')).default;
        ffi.open({ library: LIBRARY, path });
        return new NativeImage(arch, ffi);
    }
    /** @throws UnsupportedPlatformError always: this runtime copies memory where it is to be shared */
    refuseCopies() {
        throw new UnsupportedPlatformError('this JavaScript runtime does not let buffers share memory that it has not allocated (as Electron does not); use Node itself');
    }
    /** Run the slots of the batch. */
    run() {
        void this.#ffi.load(this.#run);
    }
    view(mapping) {
        const bytes = this.bytes(mapping.address, mapping.length);
        return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /**
     * Memory of this process as bytes, without a copy. The caller sees to it that it is mapped for as long as they are used.
     * @param address - of the first byte
     * @param length - in bytes
     */
    bytes(address, length) {
        const { createPointer, unwrapPointer, createExternalBuffer, freePointer, DataType, PointerType } = this.#ffi;
        const types = [DataType.I64];
        const pointers = createPointer({ paramsType: types, paramsValue: [address] });
        const [external] = unwrapPointer(pointers);
        if (external === undefined)
            throw new UnsupportedPlatformError('ffi-rs returned no pointer');
        const bytes = createExternalBuffer(external, length);
        freePointer({ paramsType: types, paramsValue: pointers, pointerType: PointerType.RsPointer });
        return bytes;
    }
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoibmF0aXZlLmpzIiwic291cmNlUm9vdCI6IiIsInNvdXJjZXMiOlsibmF0aXZlLnRzIl0sIm5hbWVzIjpbXSwibWFwcGluZ3MiOiJBQUFBLE9BQU8sRUFBRSxVQUFVLEVBQUUsTUFBTSxTQUFTLENBQUE7QUFDcEMsT0FBTyxFQUFFLGFBQWEsRUFBRSxNQUFNLFVBQVUsQ0FBQTtBQUN4QyxPQUFPLEVBQUUsWUFBWSxFQUFFLE1BQU0scUJBQXFCLENBQUE7QUFJbEQsT0FBTyxFQUFFLFdBQVcsRUFBRSxVQUFVLEVBQUUsZ0JBQWdCLEVBQUUsTUFBTSxhQUFhLENBQUE7QUFDdkUsT0FBTyxLQUFLLE1BQU0sTUFBTSxhQUFhLENBQUE7QUFFckMsb0hBQW9IO0FBQ3BILE1BQU0sT0FBTyx3QkFBeUIsU0FBUSxLQUFLO0lBQ2pELGtDQUFrQztJQUNoQixJQUFJLEdBQUcsMEJBQTBCLENBQUE7Q0FDcEQ7QUFFRCw4RkFBOEY7QUFDOUYsTUFBTSxPQUFPLEdBQUcsR0FBRyxDQUFBO0FBSW5COzs7R0FHRztBQUNILE1BQU0sT0FBTyxXQUFXO0lBQ3RCLDBDQUEwQztJQUNqQyxZQUFZLENBQWM7SUFDbkMscUNBQXFDO0lBQzVCLEtBQUssQ0FBWTtJQUMxQixpREFBaUQ7SUFDeEMsS0FBSyxDQU9iO0lBQ1EsSUFBSSxDQUFLO0lBQ1QsSUFBSSxDQUE0QjtJQUV6QyxZQUFvQixZQUEwQixFQUFFLEdBQVE7UUFDdEQsSUFBSSxDQUFDLFlBQVksR0FBRyxZQUFZLENBQUE7UUFDaEMsSUFBSSxDQUFDLElBQUksR0FBRyxHQUFHLENBQUE7UUFDZixtRkFBbUY7UUFDbkYsSUFBSSxDQUFDLElBQUksR0FBRyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsUUFBUSxFQUFFLGFBQWEsRUFBRSxPQUFPLEVBQUUsR0FBRyxDQUFDLFFBQVEsQ0FBQyxJQUFJLEVBQUUsVUFBVSxFQUFFLEVBQUUsRUFBRSxXQUFXLEVBQUUsRUFBRSxFQUFFLENBQUE7UUFDdEgsTUFBTSxXQUFXLEdBQUcsSUFBSSxjQUFjLENBQUMsZ0JBQWdCLEdBQUcsQ0FBQyxDQUFDLENBQUE7UUFDNUQsS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDO1lBQ1osT0FBTyxFQUFFLE9BQU87WUFDaEIsUUFBUSxFQUFFLGtCQUFrQjtZQUM1QixPQUFPLEVBQUUsR0FBRyxDQUFDLFFBQVEsQ0FBQyxJQUFJO1lBQzFCLFVBQVUsRUFBRSxDQUFDLEdBQUcsQ0FBQyxRQUFRLENBQUMsT0FBTyxDQUFDO1lBQ2xDLFdBQVcsRUFBRSxDQUFDLE1BQU0sQ0FBQyxJQUFJLENBQUMsV0FBVyxDQUFDLE1BQU0sQ0FBQyxDQUFDO1NBQy9DLENBQUMsQ0FBQTtRQUNGLE1BQU0sS0FBSyxHQUFHLENBQUMsTUFBYyxFQUFVLEVBQUUsQ0FBQyxNQUFNLENBQUMsV0FBVyxDQUFDLE1BQU0sR0FBRyxDQUFDLENBQUMsQ0FBQyxDQUFBO1FBQ3pFLE1BQU0sR0FBRyxHQUFHLEtBQUssQ0FBQyxNQUFNLENBQUMsdUJBQXVCLENBQUMsQ0FBQTtRQUNqRCxJQUFJLEdBQUcsS0FBSyxXQUFXLEVBQUUsQ0FBQztZQUN4QixNQUFNLElBQUksd0JBQXdCLENBQUMsc0NBQXNDLEdBQUcscUNBQXFDLFdBQVcsNkJBQTZCLENBQUMsQ0FBQTtRQUM1SixDQUFDO1FBQ0QsSUFBSSxDQUFDLEtBQUssR0FBRztZQUNYLFVBQVUsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLHNCQUFzQixDQUFDO1lBQ2hELFVBQVUsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLHVCQUF1QixDQUFDO1lBQ2pELFVBQVUsRUFBRSxLQUFLLENBQUMsTUFBTSxDQUFDLHVCQUF1QixDQUFDO1NBQ2xELENBQUE7UUFDRCxJQUFJLENBQUMsS0FBSyxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsS0FBSyxDQUFDLE1BQU0sQ0FBQyxpQkFBaUIsQ0FBQyxFQUFFLFVBQVUsQ0FBQyxDQUFBO0lBQ3RFLENBQUM7SUFFRDs7O09BR0c7SUFDSCxNQUFNLENBQUMsS0FBSyxDQUFDLElBQUk7UUFDZixNQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxHQUFHLE9BQU8sQ0FBQTtRQUNsQyxJQUFJLFFBQVEsS0FBSyxPQUFPO1lBQUUsTUFBTSxJQUFJLHdCQUF3QixDQUFDLGlEQUFpRCxRQUFRLEVBQUUsQ0FBQyxDQUFBO1FBQ3pILElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxJQUFJLEtBQUssT0FBTztZQUFFLE1BQU0sSUFBSSx3QkFBd0IsQ0FBQyw2REFBNkQsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUMvSSxJQUFJLENBQUMsWUFBWSxFQUFFLENBQUM7WUFDbEIsTUFBTSxJQUFJLHdCQUF3QixDQUNoQyxpSkFBaUosQ0FDbEosQ0FBQTtRQUNILENBQUM7UUFDRCxNQUFNLElBQUksR0FBRyxhQUFhLENBQUMsSUFBSSxHQUFHLENBQUMsaUNBQWlDLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsQ0FBQTtRQUNoRyxJQUFJLENBQUMsVUFBVSxDQUFDLElBQUksQ0FBQztZQUFFLE1BQU0sSUFBSSx3QkFBd0IsQ0FBQywwQkFBMEIsSUFBSSx3Q0FBd0MsQ0FBQyxDQUFBO1FBQ2pJLE1BQU0sR0FBRyxHQUFHLENBQUMsTUFBTSxNQUFNLENBQUMsUUFBUSxDQUFDLENBQUMsQ0FBQyxPQUFPLENBQUE7UUFDNUMsR0FBRyxDQUFDLElBQUksQ0FBQyxFQUFFLE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLENBQUMsQ0FBQTtRQUNwQyxPQUFPLElBQUksV0FBVyxDQUFDLElBQUksRUFBRSxHQUFHLENBQUMsQ0FBQTtJQUNuQyxDQUFDO0lBRUQsbUdBQW1HO0lBQ25HLFlBQVk7UUFDVixNQUFNLElBQUksd0JBQXdCLENBQ2hDLDZIQUE2SCxDQUM5SCxDQUFBO0lBQ0gsQ0FBQztJQUVELGtDQUFrQztJQUNsQyxHQUFHO1FBQ0QsS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDLElBQUksQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDLENBQUE7SUFDaEMsQ0FBQztJQUVELElBQUksQ0FBQyxPQUFzQjtRQUN6QixNQUFNLEtBQUssR0FBRyxJQUFJLENBQUMsS0FBSyxDQUFDLE9BQU8sQ0FBQyxPQUFPLEVBQUUsT0FBTyxDQUFDLE1BQU0sQ0FBQyxDQUFBO1FBQ3pELE9BQU8sSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLE1BQU0sRUFBRSxLQUFLLENBQUMsVUFBVSxFQUFFLEtBQUssQ0FBQyxVQUFVLENBQUMsQ0FBQTtJQUN2RSxDQUFDO0lBRUQ7Ozs7T0FJRztJQUNILEtBQUssQ0FBQyxPQUFlLEVBQUUsTUFBYztRQUNuQyxNQUFNLEVBQUUsYUFBYSxFQUFFLGFBQWEsRUFBRSxvQkFBb0IsRUFBRSxXQUFXLEVBQUUsUUFBUSxFQUFFLFdBQVcsRUFBRSxHQUFHLElBQUksQ0FBQyxJQUFJLENBQUE7UUFDNUcsTUFBTSxLQUFLLEdBQUcsQ0FBQyxRQUFRLENBQUMsR0FBRyxDQUFDLENBQUE7UUFDNUIsTUFBTSxRQUFRLEdBQUcsYUFBYSxDQUFDLEVBQUUsVUFBVSxFQUFFLEtBQUssRUFBRSxXQUFXLEVBQUUsQ0FBQyxPQUFPLENBQUMsRUFBRSxDQUFDLENBQUE7UUFDN0UsTUFBTSxDQUFDLFFBQVEsQ0FBQyxHQUFHLGFBQWEsQ0FBQyxRQUFRLENBQUMsQ0FBQTtRQUMxQyxJQUFJLFFBQVEsS0FBSyxTQUFTO1lBQUUsTUFBTSxJQUFJLHdCQUF3QixDQUFDLDRCQUE0QixDQUFDLENBQUE7UUFDNUYsTUFBTSxLQUFLLEdBQUcsb0JBQW9CLENBQUMsUUFBUSxFQUFFLE1BQU0sQ0FBQyxDQUFBO1FBQ3BELFdBQVcsQ0FBQyxFQUFFLFVBQVUsRUFBRSxLQUFLLEVBQUUsV0FBVyxFQUFFLFFBQVEsRUFBRSxXQUFXLEVBQUUsV0FBVyxDQUFDLFNBQVMsRUFBRSxDQUFDLENBQUE7UUFDN0YsT0FBTyxLQUFLLENBQUE7SUFDZCxDQUFDO0NBQ0YifQ==