/** Process 1 of a pid namespace: orphans come to it, beside children of its own and of child_process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { localProcess, type ReapedOrphan } from 'nearfar'

const local = await localProcess()
const reaped: ReapedOrphan[] = []
let enough = (): void => undefined
const all = new Promise<void>((resolve) => (enough = resolve))
const ORPHANS = 5
const keepAlive = setInterval(() => undefined, 1000)
{
  await using _reaper = await local.reapOrphans({
    onReaped: (orphan) => {
      reaped.push(orphan)
      if (reaped.length === ORPHANS) enough()
    },
  })
  const [gate, opener] = await local.pipe()
  for (let index = 0; index < ORPHANS; index++) {
    await local.run(['sh', '-c', `exec 3<&0; (read line <&3; exit ${index + 20}) & exit 0`], { stdin: gate })
  }
  const theirs = spawn('sh', ['-c', 'exit 4'], { stdio: 'ignore' })
  const theirEnd = once(theirs, 'exit')
  const ours = await local.fork()
  await ours.exec((await local.environment.which('sh')).args('-c', 'exit 6'))
  await opener.close()
  await gate.close()
  await all
  const [status] = await theirEnd as [number]
  console.log(JSON.stringify({
    pid: process.pid,
    reaped: reaped.map(({ state }) => (state.state === 'exited' ? state.status : -1)).sort((a, b) => a - b),
    theirs: status,
    ours: await ours.wait(),
  }))
}
clearInterval(keepAlive)
