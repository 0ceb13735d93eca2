/**
 * Runs harness.c, which plays scenarios with an image on the real kernel: for the architecture that we are on directly, for
 * the other one in qemu's user mode emulation, where that and a cross compiler are there.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import type { Architecture } from '../../src/near/sys.js'
import { compilers, missingCompiler } from '../oracle/c.js'

const run = promisify(execFile)

/** The repository, without a slash behind it. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The committed image for an architecture. */
export function imageOf(architecture: Architecture): string {
  return join(ROOT, 'native', 'prebuilt', `nearfar-${architecture}.so`)
}

/** Whether programs of the architecture run here only in an emulator. */
export function isEmulated(architecture: Architecture): boolean {
  return process.arch !== architecture
}

const EMULATORS: Readonly<Record<Architecture, string>> = { x64: 'qemu-x86_64', arm64: 'qemu-aarch64' }

const hasEmulator = (architecture: Architecture): boolean => spawnSync(EMULATORS[architecture], ['--version']).status === 0

/** Why nothing can be played on an architecture here, and what to install; undefined where it can be. */
export function missingFor(architecture: Architecture): string | undefined {
  const compiler = missingCompiler(architecture)
  if (compiler !== undefined || !isEmulated(architecture) || hasEmulator(architecture)) return compiler
  return `no ${EMULATORS[architecture]}: install qemu-user`
}

/** A compiled harness. */
export interface Harness {
  /**
   * Play a scenario.
   * @param scenario - one of those at the end of harness.c
   * @param options - `thread` to have its servers run on threads of the harness's process instead of in children
   * @returns what it saw, as lines of a name and a value
   * @throws where it exits with anything but 0, with what it complained of
   */
  play(scenario: string, ...options: 'thread'[]): Promise<string[]>
  /** Remove it. */
  remove(): Promise<void>
}

/** Compile the harness for an architecture. */
export async function compileHarness(architecture: Architecture): Promise<Harness> {
  const compiler = compilers[architecture]
  if (compiler === undefined) throw new Error(missingCompiler(architecture))
  const folder = await mkdtemp(join(tmpdir(), `nearfar-native-${process.pid}-`))
  const executable = join(folder, 'harness')
  // Functions of the harness run in children without the C library's thread-local storage, where a stack protector's canary lies.
  const flags = ['-std=gnu11', '-O1', '-fno-stack-protector', '-fno-omit-frame-pointer', '-Wall', '-Wextra', '-Werror']
  await run(compiler, [...flags, '-o', executable, join(ROOT, 'test', 'native', 'harness.c'), '-ldl'])
  const command = isEmulated(architecture) ? [EMULATORS[architecture], '-L', await sysroot(compiler)] : []
  return {
    async play(scenario, ...options) {
      const [program = '', ...args] = [...command, executable, imageOf(architecture), scenario, ...options]
      const { stdout } = await run(program, args)
      return stdout.trimEnd().split('\n')
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Where a cross compiler's C library lies, below which the emulator is to look for it: the folder above its `lib`. */
async function sysroot(compiler: string): Promise<string> {
  const { stdout } = await run(compiler, ['-print-file-name=libc.so.6'])
  return dirname(dirname(join(stdout.trim())))
}
