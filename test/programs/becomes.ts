/**
 * Makes children that change their user, says who they are, and then waits to be killed: with them idle, or changing it on
 * and on; or, when it is told to, kills itself as soon as they have changed it, before anything else of it runs.
 */
import { readFileSync } from 'node:fs'
import { CLONE, localProcess, SYS } from 'nearfar'

const local = await localProcess()
const [way = 'no'] = process.argv.slice(2)
const children = [await local.clone(), await local.clone({ flags: CLONE.NEWPID })]
for (const { task } of children) {
  await task.setresuid(1000, 1000, 0)
  await task.getpid()
}
console.log(JSON.stringify(children.map(({ child }) => child.pid.near)))
if (way === 'idle') setInterval(() => undefined, 1_000_000)
else if (way === 'at once') {
  process.stdin.once('data', () => {
    for (const { task, child } of children) {
      void task.setresuid(-1, 0, -1)
      // Wakes the child, where it sleeps, within this turn.
      void local.task.sysif.batch([[SYS.getpid]])
      while (!/^Uid:\t1000\t0\t/m.test(readFileSync(`/proc/${child.pid.near}/status`, 'latin1'))) continue
    }
    process.kill(process.pid, 'SIGKILL')
  })
} else {
  await Promise.all(children.map(async ({ task }) => {
    for (;;) await Promise.all([task.setresuid(-1, 0, -1), task.setresuid(-1, 1000, -1)])
  }))
}
