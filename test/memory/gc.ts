/**
 * Collection, for tests of what happens to things that were dropped.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collect: (() => void) | undefined

/** Collect garbage, now. What the finalization registries call back for comes in a later turn. */
export function collectGarbage(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}

/**
 * Collect until something has happened that the collector brings about.
 * @param happened - looked at after each collection; a test that waits in vain ends with its own time limit
 */
export async function collectUntil(happened: () => boolean | Promise<boolean>): Promise<void> {
  do {
    collectGarbage()
    await new Promise((resolve) => setImmediate(resolve))
  } while (!(await happened()))
}

/** How many collections must have changed nothing. */
const QUIET = 4

/**
 * Collect what earlier tests have dropped, so that nothing of that happens in the middle of the next one.
 * @param count - what is counted, and goes down as things are collected
 */
export async function collectAll(count: () => number): Promise<void> {
  let last = count()
  let quiet = 0
  await collectUntil(() => {
    const now = count()
    quiet = now === last ? quiet + 1 : 0
    last = now
    return quiet === QUIET
  })
}
