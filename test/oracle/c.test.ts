import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'

import { expect, test } from 'vitest'

import { ARCHITECTURES, askC, CQuestionError, macrosOf, runC } from './c.js'
import { compareLayout, constantDifferences, layoutDifferences, oracleTest, type Layout } from './compare.js'

// An oracle that finds nothing wrong is worth nothing unless it would have.

/** include/uapi/linux/futex.h */
const ROBUST_LIST_HEAD: Layout = {
  size: 24,
  alignment: 8,
  fields: { list: { offset: 0, size: 8 }, futex_offset: { offset: 8, size: 8 }, list_op_pending: { offset: 16, size: 8 } },
}

compareLayout('linux/futex.h', 'struct robust_list_head', ROBUST_LIST_HEAD)

for (const architecture of ARCHITECTURES) {
  oracleTest('askC answers', architecture, async () => {
    const expressions = [
      'AT_FDCWD',
      'FUTEX_WAITERS',
      'sizeof(struct robust_list_head)',
      'offsetof(struct robust_list_head, list_op_pending)',
      '~0ULL',
    ]
    const answers = await askC({ headers: ['linux/fcntl.h', 'linux/futex.h'], expressions }, architecture)
    expect(Object.fromEntries(answers)).toEqual({
      AT_FDCWD: -100n,
      FUTEX_WAITERS: 0x8000_0000n,
      'sizeof(struct robust_list_head)': 24n,
      'offsetof(struct robust_list_head, list_op_pending)': 16n,
      '~0ULL': 0xffff_ffff_ffff_ffffn,
    })
  })

  oracleTest('askC sees what differs between the architectures', architecture, async () => {
    const answers = await askC({ headers: ['asm/fcntl.h'], expressions: ['O_DIRECTORY'] }, architecture)
    // arch/arm64/include/uapi/asm/fcntl.h has its own; x86 has asm-generic's.
    expect(answers.get('O_DIRECTORY')).toBe(architecture === 'x64' ? 0o200000n : 0o40000n)
  })

  oracleTest('askC leaves unknown what the headers do not have', architecture, async () => {
    const unknown = [
      'NO_SUCH_NAME',
      'NO_SUCH_NAME + 1',
      'NO_SUCH_MACRO(1)',
      'sizeof(struct no_such)',
      'sizeof(no_such_t)',
      'offsetof(struct no_such, field)',
      'offsetof(struct robust_list, no_such)',
      'sizeof(((struct robust_list *)0)->no_such)',
    ]
    const expressions = ['FUTEX_WAKE', ...unknown, 'sizeof(struct robust_list)']
    const answers = await askC({ headers: ['linux/futex.h'], expressions }, architecture)
    for (const expression of unknown) expect(answers.get(expression), expression).toBeUndefined()
    expect(answers.get('FUTEX_WAKE')).toBe(1n)
    expect(answers.get('sizeof(struct robust_list)')).toBe(8n)
    expect(answers.size).toBe(expressions.length)
  })

  oracleTest('askC refuses a wrong question', architecture, async () => {
    await expect(askC({ headers: ['linux/no_such_header.h'], expressions: ['1'] }, architecture)).rejects.toThrow(CQuestionError)
    await expect(askC({ headers: [], expressions: ['1 +'] }, architecture)).rejects.toThrow(/^1 \+: expected expression/)
    await expect(askC({ headers: ['stdlib.h'], expressions: ['rand()'] }, architecture)).rejects.toThrow(/^rand\(\): .*not constant/)
    await expect(askC({ headers: [], expressions: ['1\n'] }, architecture)).rejects.toThrow('on one line')
  })

  oracleTest('macrosOf lists integers only', architecture, async () => {
    const macros = await macrosOf(['linux/futex.h'], 'FUTEX_', architecture)
    expect(macros.get('FUTEX_OWNER_DIED')).toBe(0x4000_0000n)
    expect(macros.has('FUTEX_OP')).toBe(false)
    expect((await macrosOf(['sys/un.h', 'linux/limits.h'], '', architecture)).get('PATH_MAX')).toBe(4096n)
  })

  oracleTest('constants that differ are found', architecture, async () => {
    const clone = Object.fromEntries(
      [...(await macrosOf(['linux/sched.h'], 'CLONE_', architecture))].map(([name, value]) => [name.slice(6), value]),
    )
    const differences = (ours: typeof clone, options = {}) => constantDifferences('linux/sched.h', 'CLONE_', ours, architecture, options)
    expect(Object.keys(clone).length).toBeGreaterThan(25)
    expect(await differences(clone)).toEqual([])
    expect(await differences({ ...clone, VM: 257n })).toEqual(['CLONE_VM is 257 here and 256 in the header'])
    // What | makes of bit 31.
    expect(await differences({ ...clone, IO: BigInt(1 << 31) })).toEqual(['CLONE_IO is -2147483648 here and 2147483648 in the header'])
    expect(await differences({ ...clone, FUTURE: 1n })).toEqual(['CLONE_FUTURE is 1 here, and the header has no such name'])
    expect(await differences({ ...clone, FUTURE: 1n }, { newer: { CLONE_FUTURE: 'v9.0' } })).toEqual([])
    expect(await differences({ ...clone, VM: 1n }, { newer: { CLONE_VM: 'v9.0' } })).toEqual(['CLONE_VM is 1 here and 256 in the header'])
    const { VM, ...rest } = clone
    expect(VM).toBe(256n)
    expect(await differences(rest)).toEqual(['CLONE_VM is 256 in the header and not here'])
    expect(await differences(rest, { omitted: { CLONE_VM: 'for this test' } })).toEqual([])
    expect(await differences(rest, { omitted: { 'CLONE_V*': 'for this test' } })).toEqual([
      'CLONE_VFORK is said to be omitted, but it is here',
    ])
    expect(await differences({})).toEqual(['there is nothing to compare under CLONE_'])
  })

  oracleTest('layouts that differ are found', architecture, async () => {
    const differences = (layout: Layout, options = {}) =>
      layoutDifferences('linux/futex.h', 'struct robust_list_head', layout, architecture, options)
    const { list, futex_offset, list_op_pending } = ROBUST_LIST_HEAD.fields
    if (list === undefined || futex_offset === undefined || list_op_pending === undefined) throw new Error('the fields are above')
    expect(await differences({ ...ROBUST_LIST_HEAD, size: 32 })).toEqual([
      'the size of struct robust_list_head is 32 here and 24 in the header',
    ])
    expect(await differences({ ...ROBUST_LIST_HEAD, alignment: 4 })).toEqual([
      'the alignment of struct robust_list_head is 4 here and 8 in the header',
    ])
    const fields = (changed: Layout['fields']) => ({ ...ROBUST_LIST_HEAD, fields: changed })
    expect(await differences(fields({ list, futex_offset: { offset: 4, size: 4 }, list_op_pending }))).toEqual([
      'the offset of struct robust_list_head.futex_offset is 4 here and 8 in the header',
      'the size of struct robust_list_head.futex_offset is 4 here and 8 in the header',
    ])
    expect(await differences(fields({ list, list_op_pending }))).toEqual([
      'struct robust_list_head has 8 bytes at offset 8, before list_op_pending, that no field here covers',
    ])
    expect(await differences(fields({ list, futex_offset }))).toEqual([
      'struct robust_list_head has 8 bytes at offset 16, before the end, that no field here covers',
    ])
    expect(await differences(fields({ list, list_op_pending }), { omitted: { futex_offset: 'for this test' } })).toEqual([])
    expect(
      await differences(fields({ list, futexOffset: futex_offset, list_op_pending }), { names: { futexOffset: 'futex_offset' } }),
    ).toEqual([])
    expect(await differences(fields({ list, futexOffset: futex_offset, list_op_pending }))).toEqual([
      'the header knows no offsetof(struct robust_list_head, futexOffset)',
      'the header knows no sizeof(((struct robust_list_head *)0)->futexOffset)',
    ])
    expect(await layoutDifferences('linux/futex.h', 'struct no_such', ROBUST_LIST_HEAD, architecture)).toEqual([
      'the header has no struct no_such',
    ])
  })

  oracleTest('padding is no missing field', architecture, async () => {
    const pollfd: Layout = {
      size: 8,
      alignment: 4,
      fields: { fd: { offset: 0, size: 4 }, events: { offset: 4, size: 2 }, revents: { offset: 6, size: 2 } },
    }
    expect(await layoutDifferences('poll.h', 'struct pollfd', pollfd, architecture)).toEqual([])
    // A pointer, an int, 4 bytes of padding, and a size_t.
    const stack: Layout = {
      size: 24,
      alignment: 8,
      fields: { ss_sp: { offset: 0, size: 8 }, ss_flags: { offset: 8, size: 4 }, ss_size: { offset: 16, size: 8 } },
    }
    expect(await layoutDifferences('signal.h', 'stack_t', stack, architecture)).toEqual([])
  })
}

test('no folder is left behind', async () => {
  expect(await runC('#include <stdio.h>\nint main(void) { printf("%d", 6 * 7); return 0; }')).toBe('42')
  await expect(runC('int main(void) { return undeclared; }')).rejects.toThrow(CQuestionError)
  await expect(runC('int main(void) { return 3; }')).rejects.toThrow()
  const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`nearfar-oracle-${process.pid}-`))
  expect(left).toEqual([])
})
