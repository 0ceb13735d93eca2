/**
 * A process that shares locks with others. Argument: the file that they lie in. It does what it is told on its standard input,
 * a line at a time, and answers each line with one of JSON; `at` says where everything is.
 */
import { createInterface } from 'node:readline'
import { Bytes, Condition, FutexWord, Heap, localProcess, MAP, Mutex, O, Once, PROT, RobustMutex, Semaphore, type RobustMutexHold } from 'nearfar'

const [path = ''] = process.argv.slice(2)
const at = { mutex: 0, counter: 64, robust: 128, left: 192, right: 196, items: 256, room: 264, condition: 320, once: 384, ran: 448 }
const local = await localProcess()
const { task } = local
const memory = await task.open(path, O.RDWR)
const mapping = await task.mmap(4096, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
const pointer = new Heap(task, mapping).malloc(Bytes, mapping.length)
const place = (offset: number) => ({ pointer, offset })

const mutex = new Mutex(local, place(at.mutex))
const counter = new FutexWord(place(at.counter))
const robust = await RobustMutex.open(local, place(at.robust))
const left = new FutexWord(place(at.left))
const right = new FutexWord(place(at.right))
const items = new Semaphore(local, place(at.items))
const room = new Semaphore(local, place(at.room))
const condition = new Condition(local, place(at.condition))
const once = await Once.open(local, place(at.once))
const ran = new FutexWord(place(at.ran))

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const holds: RobustMutexHold[] = []

/** Read, let others run, write: without the lock, most of it would be lost. */
async function count(times: number): Promise<void> {
  for (let index = 0; index < times; index++) {
    using _held = await mutex.lock()
    const value = counter.load()
    if (index % 3 === 0) await turn()
    counter.store(value + 1)
  }
}

/** Two words that are always the same while nobody holds the lock. */
async function pair(): Promise<never> {
  for (;;) {
    using held = await robust.lock()
    if (held.ownerDied) right.store(left.load())
    if (left.load() !== right.load()) throw new Error(`${left.load()} and ${right.load()} are not the same`)
    left.add(1)
    if (left.load() % 8 === 0) await turn()
    right.add(1)
  }
}

const commands: Record<string, (argument: number) => unknown> = {
  count: async (times) => {
    await Promise.all([count(times), count(times)])
  },
  lock: async () => {
    const hold = await robust.lock()
    holds.push(hold)
    return { ownerDied: hold.ownerDied }
  },
  unlock: () => {
    holds.pop()?.unlock()
  },
  condemn: () => {
    holds.pop()?.condemn()
  },
  pair: () => {
    // Until it is killed.
    void pair()
    return {}
  },
  take: async (times) => {
    let sum = 0
    for (let index = 0; index < times; index++) {
      await items.wait()
      sum++
      room.post()
    }
    return sum
  },
  await: async (wanted) => {
    using held = await mutex.lock()
    while (counter.load() < wanted) await condition.wait(held)
    counter.add(1)
    condition.broadcast()
    return counter.load()
  },
  once: async () => await once.run(async () => {
    ran.add(1)
    await turn()
  }),
  onceForEver: async () => {
    await once.run(() => {
      console.log(JSON.stringify('at it'))
      return new Promise(() => setInterval(() => undefined, 1000))
    })
  },
}

console.log(JSON.stringify('ready'))
for await (const line of createInterface({ input: process.stdin })) {
  const [name = '', argument = ''] = line.split(' ')
  const command = commands[name]
  if (command === undefined) throw new Error(`unknown: ${line}`)
  try {
    console.log(JSON.stringify(await command(Number(argument)) ?? 'done'))
  } catch (error) {
    console.log(JSON.stringify({ error: (error as Error).name }))
  }
}
