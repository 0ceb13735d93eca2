/**
 * Runs in a terminal in which somebody types Ctrl-C.
 *
 * Argument: `default`, where SIGINT is to end it, or `handled`, where it goes on.
 */
import { localProcess, SYS } from 'nearfar'

const local = await localProcess()
const sleep = (await local.environment.which('sleep')).args('1000')
const idle = await local.clone()
const below = await idle.clone()
const busy = await local.clone()
const call = busy.task.sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0)
const running = await (await local.clone()).exec(sleep)
const apart = await local.clone()
// A process group of its own, in the background of the terminal.
await apart.task.sysif.syscall(SYS.setpgid, 0, 0)
await apart.exec(sleep)
await below.task.sysif.syscall(SYS.getpid)

const say = (what: unknown): void => console.log(JSON.stringify(what))

let handled = Promise.resolve()
if (process.argv[2] === 'handled') {
  handled = new Promise((resolve) => process.once('SIGINT', () => resolve()))
  call.catch(() => undefined)
} else {
  call.catch(say)
}
say([idle, below, busy, running, apart].map((child) => ('child' in child ? child.child : child).pid.near))
// Whoever waits keeps the program running.
say(await running.wait())
await handled
say('this program got SIGINT')
await idle.task.sysif.syscall(SYS.getpid)
await below.task.sysif.syscall(SYS.getpid)
say('those that run this program\'s code go on')
// The signal is still pending there: it was for the whole process group.
const late = await idle.exec(sleep).catch((error: unknown) => error)
say(late === idle.child || String(late))
say(await idle.wait())
await apart.kill()
say(await apart.wait())
await busy.kill()
say(await busy.wait())
