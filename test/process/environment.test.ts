import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Command, ExecutableNotFoundError, localProcess } from 'nearfar'

describe('Environment', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nearfar-which-'))
    mkdirSync(join(folder, 'first/tool'), { recursive: true })
    mkdirSync(join(folder, 'second'))
    writeFileSync(join(folder, 'first/plain'), '')
    writeFileSync(join(folder, 'second/tool'), '#!/bin/sh\nexit "$1"\n')
    chmodSync(join(folder, 'second/tool'), 0o755)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('which passes over directories and over files that are not executable', async () => {
    const local = await localProcess()
    const environment = local.environment.for(local.task)
    environment.set('PATH', `${folder}/first:${folder}/second`)
    const tool = await environment.which('tool')
    expect(tool.path).toBe(`${folder}/second/tool`)
    expect(tool.argv).toEqual(['tool'])
    await expect(environment.which('plain')).rejects.toThrow(ExecutableNotFoundError)
    await expect(environment.which('absent')).rejects.toThrow(`absent is not in PATH, which has ${folder}/first, ${folder}/second`)
    await using child = await local.clone()
    const running = await child.exec(tool.args('42'))
    expect(await running.wait()).toEqual({ state: 'exited', status: 42 })
  })

  test('a program gets the variables of its process, and the updates of its command', async () => {
    const local = await localProcess()
    const [read, write] = await local.task.pipe2()
    await using child = await local.clone()
    child.environment.set('NEARFAR_KEPT', 'kept')
    child.environment.set('NEARFAR_GONE', 'gone')
    await write.inherit(child.task).dup3(child.stdout, { inheritable: true })
    const env = await local.environment.which('env')
    const running = await child.exec(env.env({ NEARFAR_GONE: undefined, NEARFAR_NEW: 'a=b c' }))
    await write.close()
    expect(await running.wait()).toEqual({ state: 'exited', status: 0 })
    const lines = Buffer.from(await read.read(65536)).toString().split('\n')
    expect(lines).toContain('NEARFAR_KEPT=kept')
    expect(lines).toContain('NEARFAR_NEW=a=b c')
    expect(lines.filter((line) => line.startsWith('NEARFAR_GONE'))).toEqual([])
    expect(local.environment.get('NEARFAR_KEPT')).toBeUndefined()
    await read.close()
  })

  test('refuses what the kernel could not tell apart', async () => {
    const { environment } = await localProcess()
    expect(() => environment.set('A=B', 'c')).toThrow(RangeError)
    expect(() => environment.set('', 'c')).toThrow(RangeError)
    expect(() => environment.set('A', 'nul\0')).toThrow(/NUL/)
    expect(() => new Command('')).toThrow(RangeError)
    expect(() => new Command('/bin/true', ['a\0b'])).toThrow(/NUL/)
  })

  test('a command shows itself as a shell would take it', () => {
    expect(new Command('/bin/sh', ['sh', '-c', 'echo it\'s']).env({ A: 'b c' }).toString()).toBe('A=\'b c\' /bin/sh -c \'echo it\'\\\'\'s\'')
  })
})
