/** Programs of a few lines that end by themselves, or do not: each is named by the first argument. */
import { Worker, isMainThread, parentPort } from 'node:worker_threads'
import { localProcess, SYS, UnsupportedPlatformError } from 'nearfar'

// In a worker, printing is something to do.
if (isMainThread) process.on('beforeExit', () => console.log('nothing left to do'))

const programs: Record<string, () => Promise<void>> = {
  /** Asks for the local process, and for nothing else. */
  opened: async () => {
    await localProcess()
  },
  /** A thread that nobody closes. */
  thread: async () => {
    const thread = (await localProcess()).thread()
    console.log(`thread of ${await thread.sysif.syscall(SYS.getpid) === process.pid ? 'this process' : 'another'}`)
  },
  /** A wait that nobody awaits, of a program that goes on until it gets a line. */
  waiting: async () => {
    const local = await localProcess()
    const child = await local.clone()
    await child.exec((await local.environment.which('sh')).args('-c', 'read line; exit 4'))
    void child.wait().then((state) => console.log(JSON.stringify(state)))
    console.log('waiting')
  },
  /** A call that nobody awaits, in a child. */
  calling: async () => {
    const child = await (await localProcess()).clone()
    const memory = child.task.heap.arena.allocate(8, 8)
    const { address } = child.task.heap.mapping
    void child.task.sysif.syscall(SYS.read, 0, address + memory.offset, 1).then((count) => console.log(`read ${count}`))
    console.log('waiting')
  },
  /** The same on a thread. */
  threadCalling: async () => {
    const local = await localProcess()
    const thread = local.thread()
    const memory = local.task.heap.arena.allocate(8, 8)
    const { address } = local.task.heap.mapping
    void thread.sysif.syscall(SYS.read, 0, address + memory.offset, 1).then((count) => console.log(`read ${count}`))
    console.log('waiting')
  },
  /** A child that ends while nobody waits for it. */
  unwaited: async () => {
    const local = await localProcess()
    const child = await local.clone()
    await child.exec('/bin/true')
  },
  /** A read that nobody awaits. */
  asyncReading: async () => {
    const local = await localProcess()
    const input = await local.async(local.stdin)
    void input.read().then((bytes) => console.log(`read ${bytes.length}`))
    console.log('waiting')
  },
  /** Descriptors that were waited for, and are not any more. */
  asyncIdle: async () => {
    const local = await localProcess()
    const child = await local.clone()
    for (const { task, async } of [local, child].map((owner) => ({ task: owner.task, async: owner.async.bind(owner) }))) {
      const [read, write] = await task.pipe2()
      const input = await async(read)
      const output = await async(write)
      const reading = input.read()
      await output.write('x')
      await reading
      Object.assign(globalThis, { [String(task.pid)]: [input, output] })
    }
  },
  /** Everything that there is, done and over. */
  tidy: async () => {
    const local = await localProcess()
    const thread = local.thread()
    await thread.sysif.syscall(SYS.getpid)
    await thread.sysif.close()
    await using child = await local.clone()
    await using grandchild = await child.clone()
    await grandchild.exec('/bin/true')
    console.log(JSON.stringify(await grandchild.wait()))
  },
  /** In a worker thread, beside the main thread. */
  worker: async () => {
    const local = await localProcess()
    const worker = new Worker(new URL(import.meta.url), { argv: ['inWorker'] })
    worker.on('message', (message) => console.log(message))
    await new Promise((resolve) => worker.on('exit', resolve))
    await using child = await local.clone()
    console.log(await child.task.sysif.syscall(SYS.getpid) === child.task.pid)
  },
  inWorker: async () => {
    const error: unknown = await localProcess().catch((reason: unknown) => reason)
    parentPort?.postMessage(`${isMainThread} ${error instanceof UnsupportedPlatformError} ${String(error)}`)
  },
}

const [name = 'no'] = process.argv.slice(2)
const program = programs[name]
if (program === undefined) throw new Error(`there is no program ${name} here`)
await program()
