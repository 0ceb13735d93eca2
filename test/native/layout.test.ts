import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { describe, expect, test } from 'vitest'

import * as layout from '../../src/dispatch/layout.js'
import type { Architecture } from '../../src/near/sys.js'
import { ARCHITECTURES, compilers, macrosOf } from '../oracle/c.js'
import { oracleTest } from '../oracle/compare.js'
import { ROOT } from './harness.js'

const run = promisify(execFile)
const HEADER = join(ROOT, 'native', 'layout.h')

interface Structure {
  readonly size: number
  readonly members: Map<string, number>
}

/**
 * The structures of the header as the compiler describes them to a debugger: a list that cannot forget a field, and that
 * owes nothing to the script which generates layout.ts.
 */
async function structuresOf(architecture: Architecture): Promise<Map<string, Structure>> {
  const folder = await mkdtemp(join(tmpdir(), `nearfar-layout-${process.pid}-`))
  try {
    const object = join(folder, 'layout.o')
    const flags = ['-g', '-gdwarf-4', '-fno-eliminate-unused-debug-types']
    await run(compilers[architecture] as string, ['-x', 'c', ...flags, '-c', '-o', object, HEADER])
    const { stdout } = await run('readelf', ['--wide', '--debug-dump=info', object], { env: { ...process.env, LC_ALL: 'C' } })
    const structures = new Map<string, Structure>()
    let current: Structure | undefined
    for (const entry of stdout.split(/^(?= *<[0-9a-f]+><[0-9a-f]+>: Abbrev Number)/m)) {
      const tag = /\((DW_TAG_\w+)\)/.exec(entry)?.[1]
      // The value is the last word of its line; before it readelf says, in one way or another, how it is stored.
      const valueOf = (attribute: string): string | undefined => new RegExp(`DW_AT_${attribute} *:.*?(\\S+)\\s*$`, 'm').exec(entry)?.[1]
      const name = valueOf('name')
      if (tag === 'DW_TAG_structure_type') {
        current = { size: Number(valueOf('byte_size')), members: new Map() }
        if (name?.startsWith('nearfar_')) structures.set(name, current)
      } else if (tag === 'DW_TAG_member' && name !== undefined) {
        current?.members.set(name, Number(valueOf('data_member_location')))
      }
    }
    return structures
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

describe('native/layout.h and src/dispatch/layout.ts agree', () => {
  for (const architecture of ARCHITECTURES) {
    oracleTest('on each size, offset and constant', architecture, async () => {
      const expected: Record<string, number> = {}
      for (const [name, { size, members }] of await structuresOf(architecture)) {
        const prefix = name.replace(/^nearfar_/, '').toUpperCase()
        expected[`${prefix}_SIZE`] = size
        for (const [member, offset] of members) if (!member.startsWith('reserved')) expected[`${prefix}_${member.toUpperCase()}`] = offset
      }
      expect(Object.keys(expected).length).toBeGreaterThan(50)
      const constants = await macrosOf([HEADER], 'NEARFAR_', architecture)
      for (const [name, value] of constants) expected[name.replace(/^NEARFAR_/, '')] = Number(value)
      expect({ ...layout }).toEqual(expected)
    })
  }
})

describe('the layout', () => {
  test('keeps what two sides write on different lines', () => {
    const lineOf = (offset: number): number => Math.floor(offset / layout.LINE_SIZE)
    const owner = [layout.RING_HEAD, layout.RING_WAITING, layout.RING_MASK]
    const server = [layout.RING_TAIL, layout.RING_SLEEPING, layout.RING_STATE]
    expect(new Set([...owner, ...server].map(lineOf)).size).toBe(owner.length + server.length)
    expect(lineOf(layout.RING_LIFE_ADDRESS)).toBe(lineOf(layout.RING_MASK))
    expect(lineOf(layout.RING_SPIN)).toBe(lineOf(layout.RING_STATE))
    expect(layout.RING_SLOTS % layout.LINE_SIZE).toBe(0)
    expect(layout.BATCH_SLOTS % layout.LINE_SIZE).toBe(0)
    expect(layout.SLOT_SIZE).toBe(layout.LINE_SIZE)
    expect(layout.START_SIZE % 16).toBe(0)
  })

  test('has the slots of a ring right behind it', () => {
    expect(layout.RING_SLOTS).toBe(layout.RING_SIZE)
  })

  test('documents everything', async () => {
    const source = await readFile(join(ROOT, 'src', 'dispatch', 'layout.ts'), 'utf8')
    const documented = [...source.matchAll(/ \*\/\nexport const (\w+) = /g)].map(([, name]) => name)
    expect(documented.sort()).toEqual(Object.keys(layout).sort())
  })
})
