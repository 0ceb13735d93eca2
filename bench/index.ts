/**
 * What this package costs, beside what one would do without it: each row measures ours and the peer in turns, and
 * shows the medians.
 */
import { parseArgs } from 'node:util'
import { localProcess } from 'nearfar'
import { Programs } from './programs.js'
import { json, table } from './report.js'
import { run, type Bench, type Result, type Row } from './row.js'
import { callRows } from './rows/calls.js'
import { loopRows } from './rows/loop.js'
import { memoryRows } from './rows/memory.js'
import { processRows } from './rows/processes.js'
import { syncRows } from './rows/sync.js'

const rows: readonly Row[] = [...callRows, ...memoryRows, ...processRows, ...syncRows, ...loopRows]

const HELP = `npm run bench [-- OPTIONS]

  --only TEXT     run the rows whose name contains this
  --json          print JSON; with npm's --silent, nothing else
  --check         exit with 1 where a goal is not met
  --rounds COUNT  how often each row measures ours and the peer, 9 unless it is said
  --list          print the rows' names
  --help          print this
`

/** The command line cannot be understood. */
class UsageError extends Error {
  override readonly name = 'UsageError'
}

function parse(): { only: string; json: boolean; check: boolean; list: boolean; help: boolean; rounds: number } {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', default: '' },
        json: flag,
        check: flag,
        list: flag,
        help: flag,
        rounds: { type: 'string', default: '9' },
      },
    })
    const rounds = Number(values.rounds)
    if (!Number.isInteger(rounds) || rounds < 1) throw new UsageError(`--rounds takes a number from 1, not ${values.rounds}`)
    return { ...values, rounds }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}

async function measure(selected: readonly Row[], rounds: number, show: (text: string) => void): Promise<Result[]> {
  using programs = new Programs()
  const bench: Bench = { rounds, programs, local: localProcess }
  const results: Result[] = []
  for (const [index, row] of selected.entries()) {
    show(`${index + 1} of ${selected.length}: ${row.name}`)
    results.push(await run(row, bench))
  }
  show('')
  return results
}

/** One line on the terminal that says what is going on, where there is a terminal. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}

async function main(): Promise<number> {
  const options = parse()
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const selected = rows.filter(({ name }) => name.includes(options.only))
  if (selected.length === 0) throw new UsageError(`no row's name contains ${JSON.stringify(options.only)}; --list prints them`)
  if (options.list) {
    process.stdout.write(selected.map(({ name }) => `${name}\n`).join(''))
    return 0
  }
  const results = await measure(selected, options.rounds, options.json ? () => undefined : progress)
  process.stdout.write(`${(options.json ? json : table)(results)}\n`)
  const failed = results.some(({ met, ours }) => met === false && ours === null)
  const missed = results.some(({ met }) => met === false)
  return failed || (options.check && missed) ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n\n${HELP}`)
  process.exitCode = 2
}
