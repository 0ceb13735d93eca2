import { readdirSync, readFileSync } from 'node:fs'

/** What proc_pid_stat(5) tells of a process. */
export interface ProcStat {
  /** One letter: `R`, `S`, `D`, `T`, `Z` … */
  readonly state: string
  /** Its parent. */
  readonly parent: number
  /** When it began, in clock ticks since boot. */
  readonly startTime: number
}

/** Whether the process is not there, or went away while it was looked at. */
function isGone(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ESRCH'
}

/**
 * What `/proc` tells of a process, as the Node process sees it.
 * @param pid - the process
 * @returns undefined where there is none
 */
export function statOf(pid: number): ProcStat | undefined {
  let text: string
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'latin1')
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
  // The name, in parentheses, may have any characters in it; behind it come fields 3 and so on, of which 22 is the start time.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] as string, parent: Number(fields[1]), startTime: Number(fields[19]) }
}

/**
 * The children of a process, dead ones that nobody has waited for among them, as the Node process sees them. One that comes
 * or goes meanwhile may be missed, and others with it: proc_pid_task_tid_children(5).
 * @param pid - the process
 */
export function childrenOf(pid: number): number[] {
  let threads: string[]
  try {
    threads = readdirSync(`/proc/${pid}/task`)
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
  const children: number[] = []
  let told = false
  for (const thread of threads) {
    try {
      children.push(...readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').split(' ').filter(Boolean).map(Number))
      told = true
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
  // A kernel without CONFIG_PROC_CHILDREN has no such file.
  return told ? children : readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((other) => statOf(other)?.parent === pid)
}
