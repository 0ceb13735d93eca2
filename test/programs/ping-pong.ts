/** So many messages of 64 bytes, there and back over two pipes of this program. */
import { localProcess } from 'nearfar'

const local = await localProcess()
const pipe = async () => {
  const [read, write] = await local.task.pipe2()
  return { input: await local.async(read), output: await local.async(write) }
}
const [there, back] = [await pipe(), await pipe()]
const echo = (async () => {
  for (let bytes = await there.input.read(); bytes.length > 0; bytes = await there.input.read()) await back.output.write(bytes)
})()
let count = 0
for (; count < Number(process.argv[2]); count++) {
  await there.output.write(new Uint8Array(64))
  if ((await back.input.read()).length !== 64) throw new Error('half a message')
}
await there.output.close()
await echo
console.log(`${count} messages`)
