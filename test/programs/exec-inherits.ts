/** Executes a shell that reads a line from this program's standard input, and prints to its output and its errors. */
import { localProcess } from 'nearfar'

const local = await localProcess()
const sh = await local.environment.which('sh')
const child = await local.clone()
await child.exec(sh.args('-c', 'read line; echo "program: $line"; echo "program: complaint" >&2'))
console.log(`node: ${JSON.stringify(await child.wait())}`)
