/** Has its arguments elsewhere in its memory; says what /proc shows of them before and after, and what the kernel refuses. */
import { readFileSync } from 'node:fs'
import { localProcess, O, PR_SET_MM, SYS } from 'nearfar'
import { Address } from 'nearfar/near'

const codeOf = (error: unknown): string => (error as Error).message
const done = (): string => 'done'
const { task } = await localProcess()
const commandLine = (): string => readFileSync('/proc/self/cmdline', 'latin1')
const before = commandLine()
const stat = readFileSync('/proc/self/stat', 'latin1')
// proc_pid_stat(5): the second field is in parentheses.
const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
const field = (number: number): number => Number(fields[number - 3])
const name = task.ptr('called something else')
const map = {
  start_code: field(26), end_code: field(27), start_stack: field(28), start_data: field(45), end_data: field(46), start_brk: field(47),
  brk: await task.sysif.syscall(SYS.brk, 0), arg_start: name.near, arg_end: name.near + name.size, env_start: field(50), env_end: field(51),
  auxv: null, auxv_size: 0, exe_fd: 0xffff_ffff,
}
const bad = await task.setMmMap({ ...map, start_code: map.end_code, end_code: map.start_code }).then(done, codeOf)
await task.setMmMap(map)
const after = commandLine()
const file = await task.open('/proc/self/exe', O.RDONLY)
console.log(JSON.stringify({
  before, after, bad,
  field: await task.setMm(PR_SET_MM.ENV_END, Address(map.env_end)).then(done, codeOf),
  vector: await task.setMmAuxv(await task.getAuxv()).then(done, codeOf),
  exe: await task.setMmExeFile(file).then(done, codeOf),
}))
