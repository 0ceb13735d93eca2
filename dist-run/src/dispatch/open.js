import { readFileSync } from 'node:fs';
import { ErrnoError } from '../near/errors.js';
import { Flags } from '../near/flags.js';
import { Address, NULL, MemoryMapping as NearMapping, Pid } from '../near/ids.js';
import { SYS } from '../near/sys.js';
import { AddressSpace, CgroupNamespace, FilesystemInformation, IPCNamespace, MountNamespace, NetworkNamespace, PidNamespace, TimeNamespace, UserNamespace, UTSNamespace, } from '../far/namespaces.js';
import { File } from '../far/file.js';
import { Task as FarTask } from '../far/task.js';
import { FDTable } from '../handle/fd.js';
import { Heap } from '../handle/heap.js';
import { MemoryMapping } from '../handle/mapping.js';
import { F } from '../linux/fcntl.js';
import { MADV, MAP, pageSize, PROT } from '../linux/mman.js';
import { LocalSyscallInterface } from './local.js';
import { NativeImage } from './native.js';
import { Services } from './services.js';
/** The address space that is set aside for memory; only what is used takes up memory. In bytes. */
const HEAP_SIZE = 2 ** 30;
/**
 * Open the process that this program runs in. Nothing of ours is loaded or started before.
 * @throws UnsupportedPlatformError where this cannot work
 */
export async function openLocal() {
    const image = await NativeImage.load();
    const sysif = new LocalSyscallInterface(image);
    const { pid } = process;
    const addressSpace = new AddressSpace(pid, image);
    const pidNamespace = new PidNamespace(pid);
    const timeNamespace = new TimeNamespace(pid);
    const namespaces = {
        addressSpace,
        fdTable: new FDTable(pid, undefined, true),
        filesystemInformation: new FilesystemInformation(pid),
        pidNamespace,
        childPidNamespace: pidNamespace,
        mountNamespace: new MountNamespace(pid),
        userNamespace: new UserNamespace(pid),
        networkNamespace: new NetworkNamespace(pid),
        ipcNamespace: new IPCNamespace(pid),
        utsNamespace: new UTSNamespace(pid),
        cgroupNamespace: new CgroupNamespace(pid),
        timeNamespace,
        childTimeNamespace: timeNamespace,
    };
    const task = new FarTask(sysif, Pid(pid), namespaces);
    const protection = new Flags('PROT_', PROT, PROT.READ | PROT.WRITE);
    const flags = new Flags('MAP_', { PRIVATE: MAP.PRIVATE, ANONYMOUS: MAP.ANONYMOUS, NORESERVE: MAP.NORESERVE }, MAP.PRIVATE | MAP.ANONYMOUS | MAP.NORESERVE);
    const address = sysif.runNow(SYS.mmap, NULL, HEAP_SIZE, protection, flags, -1, 0);
    const mapping = MemoryMapping.take(task, new NearMapping(Address(address), HEAP_SIZE, pageSize()), new File('nearfar heap'), {
        readable: true,
        writable: true,
    });
    checkShared(image, sysif, mapping);
    makeStandardStreamsInheritable(sysif);
    const heap = new Heap(task, mapping, {
        // At once, so that a large piece of memory that is allocated right after another was freed finds its room.
        release: (offset, length) => sysif.runNow(SYS.madvise, mapping.addressAt(offset), length, MADV.DONTNEED),
    });
    let services;
    return {
        options: { sysif, pid: Pid(pid), namespaces, heap },
        services: () => (services ??= new Services(image, sysif, heap)),
        ignoredSignals: ignoredSignals(),
    };
}
/**
 * Node marks every file descriptor that it finds at its start as close-on-exec, its standard streams among them
 * (libuv's uv_disable_stdio_inheritance), because its own child_process puts others in their place before each exec. A
 * program that is executed otherwise would begin without any.
 */
function makeStandardStreamsInheritable(sysif) {
    for (const number of [0, 1, 2]) {
        try {
            sysif.runNow(SYS.fcntl, number, F.SETFD, 0);
        }
        catch (error) {
            // The program may have closed it.
            if (!(error instanceof ErrnoError && error.code === 'EBADF'))
                throw error;
        }
    }
}
/** Some runtimes built on Node forbid memory that they have not allocated; ffi-rs then hands out a copy, without a word. */
function checkShared(image, sysif, mapping) {
    const view = mapping.view('writable');
    const uname = 390;
    sysif.runNow(SYS.uname, mapping.address);
    if (view === undefined || view.getUint8(0) === 0)
        image.refuseCopies();
    for (let offset = 0; offset < uname; offset++)
        view?.setUint8(offset, 0);
}
/** From `SigIgn` in proc_pid_status(5): signal n is bit n-1. */
function ignoredSignals() {
    const mask = BigInt(`0x${/^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1] ?? '0'}`);
    return Array.from({ length: 64 }, (_, index) => index + 1).filter((signal) => ((mask >> BigInt(signal - 1)) & 1n) === 1n);
}
//# sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoib3Blbi5qcyIsInNvdXJjZVJvb3QiOiIiLCJzb3VyY2VzIjpbIm9wZW4udHMiXSwibmFtZXMiOltdLCJtYXBwaW5ncyI6IkFBQUEsT0FBTyxFQUFFLFlBQVksRUFBRSxNQUFNLFNBQVMsQ0FBQTtBQUN0QyxPQUFPLEVBQUUsVUFBVSxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDOUMsT0FBTyxFQUFFLEtBQUssRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxPQUFPLEVBQUUsSUFBSSxFQUFFLGFBQWEsSUFBSSxXQUFXLEVBQUUsR0FBRyxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDakYsT0FBTyxFQUFFLEdBQUcsRUFBRSxNQUFNLGdCQUFnQixDQUFBO0FBQ3BDLE9BQU8sRUFDTCxZQUFZLEVBQUUsZUFBZSxFQUFFLHFCQUFxQixFQUFFLFlBQVksRUFBRSxjQUFjLEVBQUUsZ0JBQWdCLEVBQUUsWUFBWSxFQUFFLGFBQWEsRUFDakksYUFBYSxFQUFFLFlBQVksR0FDNUIsTUFBTSxzQkFBc0IsQ0FBQTtBQUM3QixPQUFPLEVBQUUsSUFBSSxFQUFFLE1BQU0sZ0JBQWdCLENBQUE7QUFDckMsT0FBTyxFQUFFLElBQUksSUFBSSxPQUFPLEVBQUUsTUFBTSxnQkFBZ0IsQ0FBQTtBQUNoRCxPQUFPLEVBQUUsT0FBTyxFQUFFLE1BQU0saUJBQWlCLENBQUE7QUFDekMsT0FBTyxFQUFFLElBQUksRUFBRSxNQUFNLG1CQUFtQixDQUFBO0FBQ3hDLE9BQU8sRUFBRSxhQUFhLEVBQUUsTUFBTSxzQkFBc0IsQ0FBQTtBQUVwRCxPQUFPLEVBQUUsQ0FBQyxFQUFFLE1BQU0sbUJBQW1CLENBQUE7QUFDckMsT0FBTyxFQUFFLElBQUksRUFBRSxHQUFHLEVBQUUsUUFBUSxFQUFFLElBQUksRUFBRSxNQUFNLGtCQUFrQixDQUFBO0FBQzVELE9BQU8sRUFBRSxxQkFBcUIsRUFBRSxNQUFNLFlBQVksQ0FBQTtBQUNsRCxPQUFPLEVBQUUsV0FBVyxFQUFFLE1BQU0sYUFBYSxDQUFBO0FBQ3pDLE9BQU8sRUFBRSxRQUFRLEVBQUUsTUFBTSxlQUFlLENBQUE7QUFFeEMsbUdBQW1HO0FBQ25HLE1BQU0sU0FBUyxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUE7QUFZekI7OztHQUdHO0FBQ0gsTUFBTSxDQUFDLEtBQUssVUFBVSxTQUFTO0lBQzdCLE1BQU0sS0FBSyxHQUFHLE1BQU0sV0FBVyxDQUFDLElBQUksRUFBRSxDQUFBO0lBQ3RDLE1BQU0sS0FBSyxHQUFHLElBQUkscUJBQXFCLENBQUMsS0FBSyxDQUFDLENBQUE7SUFDOUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxHQUFHLE9BQU8sQ0FBQTtJQUN2QixNQUFNLFlBQVksR0FBRyxJQUFJLFlBQVksQ0FBQyxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUE7SUFDakQsTUFBTSxZQUFZLEdBQUcsSUFBSSxZQUFZLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDMUMsTUFBTSxhQUFhLEdBQUcsSUFBSSxhQUFhLENBQUMsR0FBRyxDQUFDLENBQUE7SUFDNUMsTUFBTSxVQUFVLEdBQUc7UUFDakIsWUFBWTtRQUNaLE9BQU8sRUFBRSxJQUFJLE9BQU8sQ0FBQyxHQUFHLEVBQUUsU0FBUyxFQUFFLElBQUksQ0FBQztRQUMxQyxxQkFBcUIsRUFBRSxJQUFJLHFCQUFxQixDQUFDLEdBQUcsQ0FBQztRQUNyRCxZQUFZO1FBQ1osaUJBQWlCLEVBQUUsWUFBWTtRQUMvQixjQUFjLEVBQUUsSUFBSSxjQUFjLENBQUMsR0FBRyxDQUFDO1FBQ3ZDLGFBQWEsRUFBRSxJQUFJLGFBQWEsQ0FBQyxHQUFHLENBQUM7UUFDckMsZ0JBQWdCLEVBQUUsSUFBSSxnQkFBZ0IsQ0FBQyxHQUFHLENBQUM7UUFDM0MsWUFBWSxFQUFFLElBQUksWUFBWSxDQUFDLEdBQUcsQ0FBQztRQUNuQyxZQUFZLEVBQUUsSUFBSSxZQUFZLENBQUMsR0FBRyxDQUFDO1FBQ25DLGVBQWUsRUFBRSxJQUFJLGVBQWUsQ0FBQyxHQUFHLENBQUM7UUFDekMsYUFBYTtRQUNiLGtCQUFrQixFQUFFLGFBQWE7S0FDbEMsQ0FBQTtJQUNELE1BQU0sSUFBSSxHQUFHLElBQUksT0FBTyxDQUFDLEtBQUssRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLEVBQUUsVUFBVSxDQUFDLENBQUE7SUFDckQsTUFBTSxVQUFVLEdBQUcsSUFBSSxLQUFLLENBQUMsT0FBTyxFQUFFLElBQUksRUFBRSxJQUFJLENBQUMsSUFBSSxHQUFHLElBQUksQ0FBQyxLQUFLLENBQUMsQ0FBQTtJQUNuRSxNQUFNLEtBQUssR0FBRyxJQUFJLEtBQUssQ0FBQyxNQUFNLEVBQUUsRUFBRSxPQUFPLEVBQUUsR0FBRyxDQUFDLE9BQU8sRUFBRSxTQUFTLEVBQUUsR0FBRyxDQUFDLFNBQVMsRUFBRSxTQUFTLEVBQUUsR0FBRyxDQUFDLFNBQVMsRUFBRSxFQUFFLEdBQUcsQ0FBQyxPQUFPLEdBQUcsR0FBRyxDQUFDLFNBQVMsR0FBRyxHQUFHLENBQUMsU0FBUyxDQUFDLENBQUE7SUFDMUosTUFBTSxPQUFPLEdBQUcsS0FBSyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxFQUFFLElBQUksRUFBRSxTQUFTLEVBQUUsVUFBVSxFQUFFLEtBQUssRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQTtJQUNqRixNQUFNLE9BQU8sR0FBRyxhQUFhLENBQUMsSUFBSSxDQUFDLElBQUksRUFBRSxJQUFJLFdBQVcsQ0FBQyxPQUFPLENBQUMsT0FBTyxDQUFDLEVBQUUsU0FBUyxFQUFFLFFBQVEsRUFBRSxDQUFDLEVBQUUsSUFBSSxJQUFJLENBQUMsY0FBYyxDQUFDLEVBQUU7UUFDM0gsUUFBUSxFQUFFLElBQUk7UUFDZCxRQUFRLEVBQUUsSUFBSTtLQUNmLENBQUMsQ0FBQTtJQUNGLFdBQVcsQ0FBQyxLQUFLLEVBQUUsS0FBSyxFQUFFLE9BQU8sQ0FBQyxDQUFBO0lBQ2xDLDhCQUE4QixDQUFDLEtBQUssQ0FBQyxDQUFBO0lBQ3JDLE1BQU0sSUFBSSxHQUFHLElBQUksSUFBSSxDQUFDLElBQUksRUFBRSxPQUFPLEVBQUU7UUFDbkMsMkdBQTJHO1FBQzNHLE9BQU8sRUFBRSxDQUFDLE1BQU0sRUFBRSxNQUFNLEVBQUUsRUFBRSxDQUFDLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLE9BQU8sRUFBRSxPQUFPLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQyxFQUFFLE1BQU0sRUFBRSxJQUFJLENBQUMsUUFBUSxDQUFDO0tBQ3pHLENBQUMsQ0FBQTtJQUNGLElBQUksUUFBOEIsQ0FBQTtJQUNsQyxPQUFPO1FBQ0wsT0FBTyxFQUFFLEVBQUUsS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLENBQUMsR0FBRyxDQUFDLEVBQUUsVUFBVSxFQUFFLElBQUksRUFBRTtRQUNuRCxRQUFRLEVBQUUsR0FBRyxFQUFFLENBQUMsQ0FBQyxRQUFRLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxFQUFFLEtBQUssRUFBRSxJQUFJLENBQUMsQ0FBQztRQUMvRCxjQUFjLEVBQUUsY0FBYyxFQUFFO0tBQ2pDLENBQUE7QUFDSCxDQUFDO0FBRUQ7Ozs7R0FJRztBQUNILFNBQVMsOEJBQThCLENBQUMsS0FBNEI7SUFDbEUsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDLENBQUMsRUFBRSxDQUFDLEVBQUUsQ0FBQyxDQUFDLEVBQUUsQ0FBQztRQUMvQixJQUFJLENBQUM7WUFDSCxLQUFLLENBQUMsTUFBTSxDQUFDLEdBQUcsQ0FBQyxLQUFLLEVBQUUsTUFBTSxFQUFFLENBQUMsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDLENBQUE7UUFDN0MsQ0FBQztRQUFDLE9BQU8sS0FBSyxFQUFFLENBQUM7WUFDZixrQ0FBa0M7WUFDbEMsSUFBSSxDQUFDLENBQUMsS0FBSyxZQUFZLFVBQVUsSUFBSSxLQUFLLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQztnQkFBRSxNQUFNLEtBQUssQ0FBQTtRQUMzRSxDQUFDO0lBQ0gsQ0FBQztBQUNILENBQUM7QUFFRCw0SEFBNEg7QUFDNUgsU0FBUyxXQUFXLENBQUMsS0FBa0IsRUFBRSxLQUE0QixFQUFFLE9BQXNCO0lBQzNGLE1BQU0sSUFBSSxHQUFHLE9BQU8sQ0FBQyxJQUFJLENBQUMsVUFBVSxDQUFDLENBQUE7SUFDckMsTUFBTSxLQUFLLEdBQUcsR0FBRyxDQUFBO0lBQ2pCLEtBQUssQ0FBQyxNQUFNLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxPQUFPLENBQUMsT0FBTyxDQUFDLENBQUE7SUFDeEMsSUFBSSxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUksQ0FBQyxRQUFRLENBQUMsQ0FBQyxDQUFDLEtBQUssQ0FBQztRQUFFLEtBQUssQ0FBQyxZQUFZLEVBQUUsQ0FBQTtJQUN0RSxLQUFLLElBQUksTUFBTSxHQUFHLENBQUMsRUFBRSxNQUFNLEdBQUcsS0FBSyxFQUFFLE1BQU0sRUFBRTtRQUFFLElBQUksRUFBRSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFBO0FBQzFFLENBQUM7QUFFRCxnRUFBZ0U7QUFDaEUsU0FBUyxjQUFjO0lBQ3JCLE1BQU0sSUFBSSxHQUFHLE1BQU0sQ0FBQyxLQUFLLDBCQUEwQixDQUFDLElBQUksQ0FBQyxZQUFZLENBQUMsbUJBQW1CLEVBQUUsUUFBUSxDQUFDLENBQUMsRUFBRSxDQUFDLENBQUMsQ0FBQyxJQUFJLEdBQUcsRUFBRSxDQUFDLENBQUE7SUFDcEgsT0FBTyxLQUFLLENBQUMsSUFBSSxDQUFDLEVBQUUsTUFBTSxFQUFFLEVBQUUsRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRSxFQUFFLENBQUMsS0FBSyxHQUFHLENBQUMsQ0FBQyxDQUFDLE1BQU0sQ0FBQyxDQUFDLE1BQU0sRUFBRSxFQUFFLENBQUMsQ0FBQyxDQUFDLElBQUksSUFBSSxNQUFNLENBQUMsTUFBTSxHQUFHLENBQUMsQ0FBQyxDQUFDLEdBQUcsRUFBRSxDQUFDLEtBQUssRUFBRSxDQUFDLENBQUE7QUFDM0gsQ0FBQyJ9