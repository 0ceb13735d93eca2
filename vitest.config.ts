import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url))
const inCI = process.env['CI'] !== undefined && process.env['CI'] !== ''

export default defineConfig({
  resolve: {
    // The package under its own name means the sources here, so that no test needs a build (tsconfig.json says the same).
    alias: [
      { find: /^nearfar$/, replacement: source('index.ts') },
      { find: /^nearfar\/linux\/(.+)$/, replacement: source('linux/$1.ts') },
      { find: /^nearfar\/([a-z]+)$/, replacement: source('$1/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Compiles test/programs, which tests run as processes of their own.
    globalSetup: ['test/setup/programs.ts'],
    // A process each: these tests clone, kill and exec, and what one leaves behind must not reach the next.
    pool: 'forks',
    isolate: true,
    maxWorkers: 2,
    // Tests wait for events, not for time; these bounds only turn a hang into a failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    // An error that nobody caught is a failed run, whatever the tests said.
    dangerouslyIgnoreUnhandledErrors: false,
    // `test.only` left behind would let CI pass on one test.
    allowOnly: !inCI,
    passWithNoTests: false,
    reporters: inCI ? ['verbose'] : ['default'],
  },
})
