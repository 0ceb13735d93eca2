import { expect, test } from 'vitest'

import type { Architecture } from '../../src/near/sys.js'
import { Btf, kernelBtf } from './btf.js'
import { btfDifferences, layoutDifferences, oracleTest, type Layout } from './compare.js'

const btf = kernelBtf()
const reason = btf === undefined ? ' (skipped: this kernel has no /sys/kernel/btf/vmlinux)' : ''
const running = process.arch as Architecture

/** include/uapi/linux/sched.h, without what came after v5.5. */
const CLONE_ARGS: Layout = {
  size: 64,
  alignment: 8,
  fields: Object.fromEntries(
    ['flags', 'pidfd', 'child_tid', 'parent_tid', 'exit_signal', 'stack', 'stack_size', 'tls'].map((name, index) => [
      name,
      { offset: index * 8, size: 8 },
    ]),
  ),
}

/** Both oracles must say the same of a structure that both know. */
function layoutOf(name: string): Layout {
  const struct = btf?.struct(name)
  if (struct === undefined) throw new Error(`the kernel has no ${name}`)
  return { size: struct.size, alignment: 8, fields: Object.fromEntries(struct.fields) }
}

if (btf !== undefined) {
  oracleTest('BTF and the headers agree on struct robust_list_head', running, async () => {
    expect(await layoutDifferences('linux/futex.h', 'struct robust_list_head', layoutOf('struct robust_list_head'), running)).toEqual([])
  })

  oracleTest('BTF and the headers agree on struct epoll_event, which is packed on x64', running, async () => {
    const layout = { ...layoutOf('struct epoll_event'), alignment: running === 'x64' ? 1 : 8 }
    expect(await layoutDifferences('linux/eventpoll.h', 'struct epoll_event', layout, running)).toEqual([])
  })

  oracleTest('BTF and the headers agree on struct io_uring_sqe, which has unnamed unions', running, async () => {
    const layout = layoutOf('struct io_uring_sqe')
    // Of the two, the kernel is the younger; what the headers do not know yet is not compared.
    const known = ['opcode', 'fd', 'off', 'addr', 'len', 'rw_flags', 'user_data', 'buf_index', 'personality', 'splice_fd_in', 'addr3']
    for (const name of known) expect(layout.fields[name], name).toBeDefined()
    const fields = Object.fromEntries(Object.entries(layout.fields).filter(([name]) => known.includes(name)))
    const omitted = { cmd: 'the union with addr3', __pad2: 'behind addr3' }
    expect(await layoutDifferences('linux/io_uring.h', 'struct io_uring_sqe', { ...layout, fields }, running, { omitted })).toEqual([])
  })
}

test.skipIf(btf === undefined)(`layouts that differ are found${reason}`, () => {
  const { flags, ...rest } = CLONE_ARGS.fields
  if (flags === undefined) throw new Error('the field is above')
  expect(btfDifferences('struct clone_args', CLONE_ARGS)).toEqual([])
  expect(btfDifferences('struct clone_args', { ...CLONE_ARGS, size: 1024 })?.[0]).toMatch(
    /^the size of struct clone_args is 1024 here and \d+ in/,
  )
  expect(btfDifferences('struct clone_args', { ...CLONE_ARGS, fields: rest })).toEqual([
    'struct clone_args.flags is at offset 0 in the kernel and not here',
  ])
  expect(btfDifferences('struct clone_args', { ...CLONE_ARGS, fields: rest }, { omitted: { flags: 'for this test' } })).toEqual([])
  expect(btfDifferences('struct clone_args', { ...CLONE_ARGS, fields: { ...rest, flags: { offset: 4, size: 8 } } })).toEqual([
    'the offset of struct clone_args.flags is 4 here and 0 in the kernel',
  ])
  expect(btfDifferences('struct clone_args', { ...CLONE_ARGS, fields: { ...rest, flags: { offset: 0, size: 4 } } })).toEqual([
    'the size of struct clone_args.flags is 4 here and 8 in the kernel',
  ])
  expect(btfDifferences('struct clone_args', { ...CLONE_ARGS, fields: { ...CLONE_ARGS.fields, extra: flags } })).toEqual([
    "the kernel's struct clone_args has no extra",
  ])
  expect(btfDifferences('struct nearfar_has_this_only', CLONE_ARGS)).toBeUndefined()
  expect(() => btf?.struct('clone_args')).toThrow("BTF is asked for 'struct …' or 'union …', not for clone_args")
})

test('what is not BTF is refused', () => {
  expect(() => new Btf(Buffer.from('\x7fELF and so on, for at least a header'))).toThrow('not BTF')
})
