/** From each symbol of src/linux it is one step to the kernel's own words: its manual page, or the header. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

import { sourceFolder, sourceModules } from './imports.js'

const files = sourceModules().filter((path) => path.startsWith('linux/') && path !== 'linux/index.ts')
  .map((path) => ts.createSourceFile(path, readFileSync(join(sourceFolder, path), 'utf8'), ts.ScriptTarget.Latest, true))

const flagsOf = (node: ts.Node): ts.ModifierFlags => ts.getCombinedModifierFlags(node as ts.Declaration)
const isExported = (node: ts.Node): boolean => (flagsOf(node) & ts.ModifierFlags.Export) !== 0
const isHidden = (node: ts.Node): boolean => (flagsOf(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0
const tagsOf = (node: ts.Node): string[] => ts.getJSDocTags(node).map(({ tagName }) => tagName.text)

/** What makes a call, and so takes time: it returns a promise or is async, overloads and all. */
function isCall(node: ts.Node): node is ts.MethodDeclaration | ts.FunctionDeclaration {
  if (!ts.isMethodDeclaration(node) && !ts.isFunctionDeclaration(node)) return false
  return (flagsOf(node) & ts.ModifierFlags.Async) !== 0 || node.type?.getText().startsWith('Promise<') === true
}

/** The exported functions and the public methods of exported classes that make a call, by name. */
function callsOf(file: ts.SourceFile): Map<string, ts.Node[]> {
  const found = new Map<string, ts.Node[]>()
  const add = (name: string, node: ts.Node): void => {
    found.set(name, [...found.get(name) ?? [], node])
  }
  for (const statement of file.statements) {
    if (!isExported(statement)) continue
    if (ts.isFunctionDeclaration(statement) && isCall(statement)) add(statement.name?.text ?? '', statement)
    if (!ts.isClassDeclaration(statement)) continue
    for (const member of statement.members) {
      if (isCall(member) && member.name !== undefined && ts.isIdentifier(member.name) && !isHidden(member)) add(`${statement.name?.text}.${member.name.text}`, member)
    }
  }
  return found
}

/** Modules of which nothing is the kernel's. */
const OWN = ['linux/arguments.ts', 'linux/buffers.ts']

test('every call links its manual page or its header', () => {
  const calls = files.filter(({ fileName }) => !OWN.includes(fileName)).flatMap((file) => [...callsOf(file)].map(([name, nodes]) => ({ name: `src/${file.fileName}: ${name}`, nodes })))
  expect(calls.length).toBeGreaterThan(900)
  // An implementation's overloads are documented, not it.
  const without = calls.filter(({ nodes }) => !nodes.some((node) => tagsOf(node).includes('internal')) && !nodes.some((node) => tagsOf(node).includes('see')))
  expect(without.map(({ name }) => name)).toEqual([])
})

/** What a file exports, by kind and name: a type and a constant of one name are two, the overloads of a function are one. */
function symbolsOf(file: ts.SourceFile): Map<string, ts.Node[]> {
  const found = new Map<string, ts.Node[]>()
  for (const statement of file.statements.filter(isExported)) {
    for (const node of ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement]) {
      const { name } = node as ts.NamedDeclaration
      const key = `${ts.SyntaxKind[node.kind]} ${name?.getText() ?? ''}`
      found.set(key, [...found.get(key) ?? [], node])
    }
  }
  return found
}

/** What the tags of a symbol say where to look: a page, or a file of the kernel's source. */
const seesOf = (node: ts.Node): string[] => ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'see').map((tag) => tag.getText())
const isPlace = (see: string): boolean => /https:\/\/\S|\b\w[\w./-]*\.(?:h|c|rst)\b/.test(see)

test('every symbol links its manual page or its header in its own doc comment', () => {
  const symbols = files.filter(({ fileName }) => !OWN.includes(fileName)).flatMap((file) => [...symbolsOf(file)].map(([name, nodes]) => ({ name: `src/${file.fileName}: ${name}`, nodes })))
  expect(symbols.length).toBeGreaterThan(1700)
  const without = symbols.filter(({ nodes }) => !nodes.some((node) => tagsOf(node).includes('internal')) && !nodes.some((node) => seesOf(node).some(isPlace)))
  expect(without.map(({ name }) => name)).toEqual([])
})

test('every module, and so all that is in it, says of which header or manual page it is', () => {
  const without = files.filter((file) => {
    const [head = ''] = /^\/\*\*.*?\*\//s.exec(file.text) ?? []
    return !OWN.includes(file.fileName) && !/@see |<[\w/]+\.h>|\b\w+\(\d\w*\)/.test(head)
  })
  expect(without.map(({ fileName }) => fileName)).toEqual([])
})

/** Pages that came after man-pages 6.03, and those of io_uring and of the keys, which are of projects of their own. */
const NEWER = new Set([
  ...['fcntl_locking.2', 'fsconfig.2', 'fsmount.2', 'fsopen.2', 'fspick.2', 'ioctl_eventpoll.2', 'ioctl_fs.2', 'ioctl_nsfs.2', 'listmount.2', 'move_mount.2'],
  ...['open_tree.2', 'statmount.2', 'msghdr.3type', 'tcsetattr.3p', 'ioctl_xfs_fsgetxattr.2'],
  ...['io_uring.7', 'io_uring_enter.2', 'io_uring_register.2', 'io_uring_setup.2', 'io_uring_register_buf_ring.3', 'io_uring_unregister_buf_ring.3'],
  ...['io_uring_register_clock.3', 'io_uring_register_file_alloc_range.3', 'io_uring_register_iowq_aff.3'],
  ...['keyctl_capabilities.3', 'keyctl_move.3'],
])

const links = [...new Set(sourceModules().flatMap((path) => (
  [...readFileSync(join(sourceFolder, path), 'utf8').matchAll(/https?:\/\/[^\s)>\]`'",|}]+/g)].map(([link]) => link)
)))]

test('links to manual pages are well formed', () => {
  const pages = links.filter((link) => link.includes('man7.org'))
  expect(pages.length).toBeGreaterThan(300)
  const page = /^https:\/\/man7\.org\/linux\/man-pages\/man(\d)\/[\w.-]+\.(\d)(?:const|type|head|p)?\.html(?:#\w+)?$/
  expect(pages.filter((link) => {
    const [, folder, section] = page.exec(link) ?? []
    return section === undefined || folder !== section
  })).toEqual([])
})

const manual = '/usr/share/man'
const there = existsSync(join(manual, 'man2')) && readdirSync(join(manual, 'man2')).length > 400

test.skipIf(!there)(`links lead to pages that there are${there ? '' : ' (skipped: needs the packages manpages and manpages-dev)'}`, () => {
  const unknown = links.filter((link) => {
    const [, folder, name = '', section = ''] = /man-pages\/(man\d)\/([\w.-]+)\.(\d\w*)\.html/.exec(link) ?? []
    if (folder === undefined || NEWER.has(`${name}.${section}`)) return false
    // A page of its own for each operation of fcntl, prctl, ioctl and keyctl: since man-pages 6.10.
    if (section === '2const') return !/^[A-Z][A-Z0-9_]+$/.test(name)
    return !existsSync(join(manual, folder, `${name}.${section}.gz`)) && !existsSync(join(manual, folder, `${name}.${section}`))
  })
  expect(unknown).toEqual([])
})
