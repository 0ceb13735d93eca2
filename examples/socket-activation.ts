/** A service that begins with its listening socket open, as sd_listen_fds(3) has it: file descriptors from 3 on, LISTEN_FDS and LISTEN_PID. */
import { FileDescriptor as NearFileDescriptor } from 'nearfar/near'
import { AF, type ChildProcess, type Command, type FileDescriptor, localProcess, SOCK } from 'nearfar'

/** The first file descriptor that is handed over. */
const SD_LISTEN_FDS_START = 3

/**
 * A socket on which somebody can connect from now on, though nobody accepts yet.
 * @param path - its name
 */
export async function listenOn(path: string): Promise<FileDescriptor> {
  const { task } = await localProcess()
  const socket = await task.socket(AF.UNIX, SOCK.STREAM)
  try {
    await socket.bind({ family: 'unix', kind: 'pathname', path })
    await socket.listen()
    return socket
  } catch (error) {
    await socket.close()
    throw error
  }
}

/**
 * Starts a service with sockets open.
 * @param service - the program
 * @param sockets - which it finds from file descriptor 3 on
 */
export async function startWith(service: Command, sockets: readonly FileDescriptor[]): Promise<ChildProcess> {
  const local = await localProcess()
  const child = await local.fork()
  try {
    // Out of the way of each other first, then to their places; everything else is closed when the program is executed.
    const copies = []
    for (const socket of sockets) copies.push(await child.inherit(socket).dupfd(SD_LISTEN_FDS_START + sockets.length))
    for (const [index, copy] of copies.entries()) await copy.dup3(NearFileDescriptor(SD_LISTEN_FDS_START + index), { inheritable: true })
    await child.exec(service.env({ LISTEN_FDS: String(sockets.length), LISTEN_PID: String(child.task.pid) }))
    return child
  } catch (error) {
    await child[Symbol.asyncDispose]()
    throw error
  }
}
