/**
 * Makes children without end, and says so after each, until somebody kills it.
 *
 * Argument: which kind.
 */
import { CLONE, localProcess, or, SYS, type ChildProcess } from 'nearfar'

const local = await localProcess()
const sleep = (await local.environment.which('sleep')).args('1000')
const [kind = 'no'] = process.argv.slice(2)

async function make(): Promise<void> {
  switch (kind) {
    case 'plain':
      await local.clone()
      break
    case 'namespaces':
      await local.clone({ flags: or(CLONE.NEWPID, CLONE.NEWNS) })
      break
    case 'programs':
      await (await local.clone()).exec(sleep)
      break
    case 'grandchildren': {
      const child: ChildProcess = await local.clone()
      await child.clone()
      await child.clone({ flags: CLONE.NEWPID })
      break
    }
    case 'together':
      await Promise.all(Array.from({ length: 4 }, () => local.clone()))
      break
    case 'ended': {
      const child = await local.clone()
      await child.task.sysif.syscall(SYS.getpid)
      await child.exit(0)
      await child.wait()
      break
    }
    default:
      throw new Error(`there is no kind ${kind}`)
  }
}

for (let count = 1; ; count++) {
  await make()
  process.stdout.write(`${count}\n`)
  if (count % 10 === 0) await new Promise((resolve) => setImmediate(resolve))
}
