import { Heap, MAP, Mutex, PROT, Uint32 } from 'nearfar'
import { perSecond, repeat } from '../measure.js'
import type { Bench, Measured, Row } from '../row.js'

const PAIRS = 10_000
const PAGE = 4096

/** A lock that nobody else wants, in memory that other processes could map. */
async function uncontended(bench: Bench): Promise<Measured> {
  const local = await bench.local()
  const { task } = local
  const mapping = await task.mmap(PAGE, PROT.READ | PROT.WRITE, MAP.SHARED | MAP.ANONYMOUS)
  const word = new Heap(task, mapping).ptr(Uint32, 0)
  const mutex = new Mutex(local, word)
  const bare = (): Promise<number> => perSecond(PAIRS, (count) => {
    for (let index = 0; index < count; index++) {
      const hold = mutex.tryLock()
      if (hold === undefined) throw new Error('somebody else has the lock')
      hold.unlock()
    }
  })
  const awaited = (): Promise<number> => perSecond(PAIRS, async (count) => {
    for (let index = 0; index < count; index++) {
      using _held = await mutex.lock()
    }
  })
  // The first million is over before a busy machine has compiled this.
  for (let round = 0; round < 5; round++) await bare()
  const ours = await repeat(bench.rounds, bare)
  const note = `with using and await: ${Math.round(await repeat(Math.min(bench.rounds, 3), awaited)).toLocaleString('en')} a second`
  word.free()
  await task.munmap(mapping)
  return { ours, peer: 1_000_000, note }
}

/** Locks between processes. */
export const syncRows: readonly Row[] = [
  {
    name: 'an uncontended Mutex lock and unlock from TypeScript',
    unit: '1/s',
    peerName: 'a million a second, without a system call',
    goal: 1,
    measure: uncontended,
  },
]
