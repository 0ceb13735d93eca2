/**
 * Waits for something that does not come, as the argument says; gives up when it has gone on for a while for that alone; and is to
 * end then, though all that it has made is still there.
 */
import {
  AF, Futexes, IN, localProcess, ObservedProcess, SOCK, Uint32, type AsyncFileDescriptor, type Sockaddr,
} from 'nearfar'
import { CLOCK } from 'nearfar/linux/time'

process.on('beforeExit', () => console.log('nothing left to do'))

const local = await localProcess()
const { task } = local
const abort = new AbortController()
const { signal } = abort

async function server(backlog: number): Promise<{ socket: AsyncFileDescriptor, address: Sockaddr }> {
  const socket = await task.socket(AF.INET, SOCK.STREAM)
  await socket.bind({ family: 'inet', address: '127.0.0.1', port: 0 })
  await socket.listen(backlog)
  return { socket: await local.async(socket), address: await socket.getsockname().catch(() => ({ family: 'unspec' })) }
}

async function pair(): Promise<AsyncFileDescriptor[]> {
  const sockets = await task.socketpair(AF.UNIX, SOCK.STREAM)
  return [await local.async(sockets[0]), await local.async(sockets[1])]
}

const kept: unknown[] = []
const keep = <T>(value: T): T => {
  kept.push(value)
  return value
}

const waits: Record<string, () => Promise<unknown>> = {
  accept: async () => await keep(await server(1)).socket.accept({ signal }),
  connect: async () => {
    // A unix socket with more who wait than may.
    const listening = await task.socket(AF.UNIX, SOCK.STREAM)
    await listening.bind({ family: 'unix', kind: 'abstract', name: `nearfar-idle-${process.pid}` })
    await listening.listen(0)
    const address = await listening.getsockname()
    keep(listening)
    for (;;) {
      const client = keep(await local.async(await task.socket(AF.UNIX, SOCK.STREAM)))
      await client.connect(address, { signal })
    }
  },
  receive: async () => await keep(await pair())[0]?.receive(1, { signal }),
  send: async () => await keep(await pair())[0]?.send(new Uint8Array(2 ** 24), { signal }),
  inotify: async () => {
    const instance = await task.inotifyInit1()
    await instance.inotifyAddWatch('/proc/self', IN.DELETE_SELF)
    await keep(await local.async(instance)).inotifyEvents({ signal }).next()
  },
  deaths: async () => await ObservedProcess.deaths([keep(await ObservedProcess.open(local, process.ppid))], { signal }).next(),
  timer: async () => {
    const timer = await task.timerfdCreate(CLOCK.MONOTONIC)
    await timer.timerfdSettime({ it_value: { tv_sec: 1000, tv_nsec: 0 }, it_interval: { tv_sec: 0, tv_nsec: 0 } })
    await keep(await local.async(timer)).expirations({ signal }).next()
  },
  futex: async () => await Futexes.of(local).wait(keep(task.ptr(Uint32, 5)), 5, { signal }),
  changes: async () => {
    const child = keep(await local.clone())
    const changes = child.child.changes()
    signal.addEventListener('abort', () => void child.kill())
    for await (const _change of changes) { /* It ends with the child. */ }
    throw signal.reason
  },
}

const [kind = 'no'] = process.argv.slice(2)
const wait = waits[kind]
if (wait === undefined) throw new Error(`there is no ${kind} to wait for here`)
const waited = wait().then(() => console.log('it came'), (error: unknown) => console.log(signal.aborted ? 'given up' : String(error)))
console.log('waiting')
// Where the wait alone did not keep it running, this never comes.
setTimeout(() => abort.abort(), 300).unref()
await waited
