/**
 * Changes words that another process changes at the same time. Arguments: the file, how often, and the places of three words
 * in it: one that says when to begin, one to add to, and one to count up by compare-exchange.
 */
import { Bytes, FutexWord, Heap, localProcess, MAP, O, PROT } from 'nearfar'

const [path = '', count = '', ...places] = process.argv.slice(2)
const { task } = await localProcess()
const memory = await task.open(path, O.RDWR)
const mapping = await task.mmap(4096, PROT.READ | PROT.WRITE, MAP.SHARED, memory)
const pointer = new Heap(task, mapping).malloc(Bytes, mapping.length)
const [start, added, exchanged] = places.map((place) => new FutexWord({ pointer, offset: Number(place) })) as [FutexWord, FutexWord, FutexWord]
console.log('ready')
while (start.load() === 0) await new Promise((resolve) => setImmediate(resolve))
for (let index = 0; index < Number(count); index++) {
  added.add(1)
  for (;;) {
    const value = exchanged.load()
    if (exchanged.compareExchange(value, value + 1) === value) break
  }
}
