/** Waits for a futex word. Argument: what becomes of the wait. */
import { Bytes, Futexes, FutexWord, Heap, localProcess, MAP, O, PROT, Uint32 } from 'nearfar'

process.on('beforeExit', () => console.log('nothing left to do'))
const [what = '', path = '', place = ''] = process.argv.slice(2)
const local = await localProcess()
const { task } = local
const futexes = Futexes.of(local)
const word = task.ptr(Uint32, 0)

switch (what) {
  case 'wait': {
    const child = await local.clone()
    void futexes.wait(word, 0).then(() => console.log('woken'))
    console.log('waiting')
    new FutexWord(word).store(1)
    // Its calls keep the program running no longer than they take.
    void child.task.futexWake(word)
    break
  }
  case 'abort': {
    const controller = new AbortController()
    futexes.wait(word, 0, { signal: controller.signal }).catch(() => console.log('given up'))
    console.log('waiting')
    setImmediate(() => controller.abort())
    break
  }
  case 'shared': {
    const memory = await task.open(path, O.RDWR)
    const mapping = await task.mmap(4096, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
    const pointer = new Heap(task, mapping).malloc(Bytes, mapping.length)
    const waiting = futexes.wait({ pointer, offset: Number(place) }, 0)
    console.log('waiting')
    await waiting
    break
  }
  default:
    throw new Error(`unknown: ${what}`)
}
