/**
 * Clones 10,000 children one after another, and prints what that has left behind, as JSON.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { getActiveResourcesInfo, memoryUsage } from 'node:process'
import { localProcess } from 'nearfar'
import { cloneExitWait } from './clone.js'
import { collectGarbage, turn } from './measure.js'
import type { LocalProcess } from './row.js'

const CLONES = 10_000
/** Until all code that runs often is compiled, and all tables have the size that they keep. */
const WARM_UP = 4000
const STEPS = 40

/** How much more there is after 10,000 clones than before them. */
export interface Growth {
  /** In KiB for each 1,000 clones. */
  readonly rss: number
  /** V8's, in KiB for each 1,000 clones. */
  readonly heap: number
  readonly fds: number
  readonly handles: number
  readonly note: string
}

/** How many children this process has, zombies among them. */
function countChildren(): number {
  const ofThreads = readdirSync('/proc/self/task').map((thread) => readFileSync(`/proc/self/task/${thread}/children`, 'latin1'))
  return ofThreads.join(' ').split(' ').filter((pid) => pid !== '').length
}

interface Account {
  readonly fds: number
  readonly handles: number
  /** In KiB. */
  readonly rss: number
  /** V8's, in KiB. */
  readonly heap: number
}

async function take(local: LocalProcess): Promise<Account> {
  // What is freed by one collection and its finalizers may free more.
  for (let again = 0; again < 3; again++) {
    collectGarbage()
    await turn()
  }
  const { rss, heapUsed } = memoryUsage()
  return {
    fds: readdirSync('/proc/self/fd').length,
    handles: getActiveResourcesInfo().length + local.task.heap.arena.count + countChildren(),
    rss: rss / 1024,
    heap: heapUsed / 1024,
  }
}

/** What is in use for sure: free pages that V8 still holds come and go. */
function least(accounts: readonly Account[], key: 'rss' | 'heap'): number {
  return Math.min(...accounts.map((account) => account[key]))
}

function mebibytes(accounts: readonly Account[], key: 'rss' | 'heap'): string {
  return `${(least(accounts, key) / 1024).toFixed(2)} MiB`
}

async function cloneMany(): Promise<Growth> {
  const local = await localProcess()
  for (let index = 0; index < WARM_UP; index++) await cloneExitWait(local)
  const before = await take(local)
  const accounts = [before]
  for (let step = 0; step < STEPS; step++) {
    for (let index = 0; index < CLONES / STEPS; index++) await cloneExitWait(local)
    accounts.push(await take(local))
  }
  const after = accounts[STEPS] ?? before
  const share = Math.round(accounts.length / 4)
  const first = accounts.slice(0, share)
  const last = accounts.slice(-share)
  const thousandsBetween = ((accounts.length - share) * (CLONES / STEPS)) / 1000
  const growth = (key: 'rss' | 'heap') => (least(last, key) - least(first, key)) / thousandsBetween
  return {
    rss: growth('rss'),
    heap: growth('heap'),
    fds: after.fds - before.fds,
    handles: after.handles - before.handles,
    note: `RSS from ${mebibytes(first, 'rss')} to ${mebibytes(last, 'rss')}, V8's heap from ${mebibytes(first, 'heap')} to ${mebibytes(last, 'heap')}`,
  }
}

process.stdout.write(`${JSON.stringify(await cloneMany())}\n`)
