/**
 * Makes children that change their user, says who they are, and then waits to be killed: with them idle, or changing it on
 * and on.
 */
import { CLONE, localProcess } from 'nearfar'

const local = await localProcess()
const [way = 'no'] = process.argv.slice(2)
const children = [await local.clone(), await local.clone({ flags: CLONE.NEWPID })]
for (const { task } of children) await task.setresuid(1000, 1000, 0)
console.log(JSON.stringify(children.map(({ child }) => child.pid.near)))
if (way === 'idle') setInterval(() => undefined, 1_000_000)
else {
  await Promise.all(children.map(async ({ task }) => {
    for (;;) await Promise.all([task.setresuid(-1, 0, -1), task.setresuid(-1, 1000, -1)])
  }))
}
