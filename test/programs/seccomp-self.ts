/** Restricts all threads of this process, Node's own among them; says what became of it. */
import { mkdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { localProcess } from 'nearfar'

const directory = process.argv[2] as string
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)
const local = await localProcess()
await local.task.setNoNewPrivileges()
const alone = await local.task.seccompSetModeFilter({ rules: [], defaultAction: 'allow' }).catch((error: unknown) => error as Error)
console.log(JSON.stringify({ alone: alone?.name }))

// A thread that has a filter of its own stands against it.
const thread = local.thread()
await thread.seccompSetModeFilter({ rules: [{ calls: ['sethostname'], action: { errno: 'EPERM' } }], defaultAction: 'allow' })
const policy = { rules: [{ calls: ['mkdir', 'mkdirat'], action: { errno: 'EXDEV' } }], defaultAction: 'allow' } as const
const against = await local.task.seccompSetModeFilter(policy, { tsync: true }).catch((error: unknown) => error as Error)
const listener = await local.task.seccompNewListener(policy, { tsync: true }).catch(codeOf)
console.log(JSON.stringify({ against: against?.message, listener }))
await thread.sysif.close()

await local.task.seccompSetModeFilter(policy, { tsync: true })
const here = (() => {
  try {
    return mkdirSync(directory)
  } catch (error) {
    return codeOf(error)
  }
})()
console.log(JSON.stringify({ here, pool: await mkdir(directory).catch(codeOf) }))
