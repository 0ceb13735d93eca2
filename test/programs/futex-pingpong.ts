/** The other side of a game of two processes on one word: arguments are the file, the word's place in it, and how many rounds. */
import { Bytes, Futexes, FutexWord, Heap, localProcess, MAP, O, PROT } from 'nearfar'

const [path = '', place = '', rounds = ''] = process.argv.slice(2)
const local = await localProcess()
const { task } = local
const memory = await task.open(path, O.RDWR)
const mapping = await task.mmap(4096, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
const pointer = new Heap(task, mapping).malloc(Bytes, mapping.length)
const word = { pointer, offset: Number(place) }
const view = new FutexWord(word)
const futexes = Futexes.of(local)
for (let round = 0; round < Number(rounds); round++) {
  const theirs = 2 * round
  view.store(theirs + 1)
  futexes.wake(word)
  while (view.load() !== theirs + 2) await futexes.wait(word, theirs + 1)
}
