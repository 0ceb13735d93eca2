/**
 * Makes descendants of all kinds, says who they are, and then ends in the way that its argument says.
 *
 * Lines: `ready`, and then what the way of ending prints.
 */
import { CLONE, localProcess, or, SYS, type ChildProcess, type Process } from 'nearfar'

const local = await localProcess()
const sleep = (await local.environment.which('sleep')).args('1000')

/** In a process: a child that is idle, one with a call outstanding, and one that executed a program. */
async function populate(process: Process): Promise<ChildProcess> {
  const idle = await process.clone()
  const busy = await process.clone()
  busy.task.sysif.syscall(SYS.getpid).catch(() => undefined)
  const program = await process.clone()
  // Some of these processes have mounts of their own.
  await program.exec(sleep.in(program))
  await idle.task.sysif.syscall(SYS.getpid)
  return idle
}

const child = await populate(local)
await populate(child)
const inside = await local.clone({ flags: or(CLONE.NEWPID, CLONE.NEWNS) })
const deeper = await populate(inside)
await populate(deeper)
// Its first process executes a program, and with it the namespace ends.
await (await local.clone({ flags: CLONE.NEWPID })).exec(sleep)
const sharing = await local.clone({ flags: or(CLONE.FILES, CLONE.FS) })
await populate(sharing)
// Its first process has not been told anything yet.
await local.clone({ flags: CLONE.NEWPID })

process.on('beforeExit', () => console.log('nothing left to do'))
console.log('ready')

const [way = 'no'] = process.argv.slice(2)
switch (way) {
  case 'stay':
    setInterval(() => undefined, 1_000_000)
    break
  case 'busy':
    // Calls outstanding everywhere, and nobody waits for them: they keep the program running.
    for (const each of [child, inside, deeper, sharing]) each.task.sysif.syscall(SYS.ppoll, 0, 0, 0, 0, 0).catch(() => undefined)
    break
  case 'exit':
    process.stdin.once('data', () => process.exit(3))
    break
  case 'throw':
    process.stdin.once('data', () => {
      throw new Error('nobody catches this')
    })
    break
  case 'end':
    process.stdin.once('data', () => process.stdin.destroy())
    break
  default:
    throw new Error(`there is no way ${way} to end`)
}
