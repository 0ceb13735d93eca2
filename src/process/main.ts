#!/usr/bin/env node
/**
 * The `nearfar` command: run as a program, never imported.
 */
import { parseArgs } from 'node:util'

const HELP = `nearfar repl

Opens Node's REPL with this process at hand: local is the process, task makes system
calls in it, near, far, memory, handle, linux and dispatch are the layers, and what
nearfar/linux and nearfar/process export is there by its own name too.

  --no-history  keep nothing of what is typed; otherwise it goes to NEARFAR_REPL_HISTORY,
                or to ~/.nearfar_repl_history
  --help        print this
`

/** The command line cannot be understood. */
class UsageError extends Error {
  override readonly name = 'UsageError'
}

interface Arguments {
  readonly help: boolean
  readonly history: boolean
}

function parse(args: string[]): Arguments {
  let parsed
  try {
    const flag = { type: 'boolean', default: false } as const
    parsed = parseArgs({ args, allowPositionals: true, options: { 'help': { ...flag, short: 'h' }, 'no-history': flag } })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  const { values, positionals } = parsed
  const { help } = values
  const [command, ...rest] = positionals
  if (!help && command === undefined) throw new UsageError('say what to do')
  if (!help && command !== 'repl') throw new UsageError(`there is no command ${String(command)}`)
  if (rest.length > 0) throw new UsageError(`repl takes no argument, and was given ${rest.join(' ')}`)
  return { help, history: !values['no-history'] }
}

async function main(): Promise<number | undefined> {
  const { help, history } = parse(process.argv.slice(2))
  if (help) {
    process.stdout.write(HELP)
    return 0
  }
  const { startRepl } = await import('./repl.js')
  await startRepl(history ? {} : { history: '' })
  // It ends when the REPL is left, and nothing waits any more.
  return undefined
}

try {
  const status = await main()
  if (status !== undefined) process.exitCode = status
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`nearfar: ${error.message}\n\n${HELP}`)
  else process.stderr.write(`nearfar: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
