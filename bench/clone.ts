import type { LocalProcess } from './row.js'

/** Clone a child, have it exit at once, and wait for it. */
export async function cloneExitWait(local: LocalProcess): Promise<void> {
  const child = await local.clone()
  await child.exit(0)
  checkEnd(await child.wait())
}

type End = Awaited<ReturnType<Awaited<ReturnType<LocalProcess['clone']>>['wait']>>

/** A process was to exit with 0. */
export function checkEnd(end: End): void {
  if (end.state !== 'exited' || end.status !== 0) throw new Error(`a child that was to exit with 0 did not: ${JSON.stringify(end)}`)
}
