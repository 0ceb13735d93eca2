import { getSystemErrorMap, getSystemErrorName } from 'node:util'

import { describe, expect, test } from 'vitest'

import { ERRNO, errnoMessage, errnoName } from '../../src/near/errno.js'
import { ErrnoError } from '../../src/near/errors.js'
import { ARCHITECTURES, askC } from './c.js'
import { compareConstants, oracleTest } from './compare.js'

const withoutE = (names: readonly (readonly [string, number])[]) => Object.fromEntries(names.map(([name, value]) => [name.slice(1), value]))
const entries = Object.entries<number>(ERRNO)

describe('ERRNO', () => {
  // The kernel calls number 95 EOPNOTSUPP; ENOTSUP is libc's.
  compareConstants('asm/errno.h', 'E', withoutE(entries.filter(([name]) => name !== 'ENOTSUP')))
  compareConstants('errno.h', 'E', withoutE(entries))

  for (const architecture of ARCHITECTURES) {
    oracleTest('has the names that the header gives twice', architecture, async () => {
      const pairs = ['EWOULDBLOCK == EAGAIN', 'EDEADLOCK == EDEADLK', 'ENOTSUP == EOPNOTSUPP']
      const answers = await askC({ headers: ['errno.h'], expressions: pairs }, architecture)
      expect([...answers.values()]).toEqual([1n, 1n, 1n])
      const twice = entries.filter(([name, value]) => errnoName(value) !== name).map(([name]) => name)
      expect(twice.sort()).toEqual(['EDEADLOCK', 'EOPNOTSUPP', 'EWOULDBLOCK'])
    })
  }

  test('cannot be changed', () => {
    expect(Object.isFrozen(ERRNO)).toBe(true)
  })
})

describe('as in Node', () => {
  // libuv's own errors (UV_EOF and the like) are below -3000, and no kernel's.
  const node = [...getSystemErrorMap()].filter(([number]) => number > -3000)

  test('there is something to compare', () => {
    expect(node.length).toBeGreaterThan(60)
  })

  test.each(node)('%i', (number, [name, message]) => {
    expect(errnoName(-number)).toBe(name)
    expect(errnoMessage(-number)).toBe(message)
  })
})

describe('errnoMessage', () => {
  test('says something different of each number, in lower case and without a full stop', () => {
    const numbers = [...new Set(entries.map(([, value]) => value))]
    const messages = numbers.map(errnoMessage)
    expect(new Set(messages).size).toBe(numbers.length)
    for (const message of messages) {
      expect(message).not.toMatch(/unknown error|\.$/)
      expect(message).toMatch(/^(?:[a-z.]|XENIX|CSI)/)
    }
  })

  test('says of an unknown number that it is unknown', () => {
    expect(errnoMessage(41)).toBe('unknown error 41')
    expect(errnoMessage(0)).toBe('unknown error 0')
    expect(errnoMessage(524)).toBe('unknown error 524 (above 511 they are internal to the kernel: include/linux/errno.h)')
    expect(errnoName(41)).toBeUndefined()
    expect(errnoName(524)).toBeUndefined()
  })
})

describe('an error with number 95', () => {
  test('has Node\'s name for its code, and the kernel\'s in the message', () => {
    const error = new ErrnoError(95, 'listen', { call: 'listen(3, 511)' })
    expect(error).toMatchObject({ code: getSystemErrorName(-95), errno: -ERRNO.EOPNOTSUPP })
    expect(error.message).toBe('ENOTSUP (EOPNOTSUPP): operation not supported on socket, listen(3, 511)')
  })
})
