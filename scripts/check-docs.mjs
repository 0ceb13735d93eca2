// Reads the API site that `npm run docs` built, as a reader would click through it: every link inside the site leads to a
// page that is there, and to a place on it; every source line that a symbol points at is on the site, word for word, and
// has that symbol's name on it, inherited ones included: from `Task.setRobustList` it is one click to its code.
// (What typedoc itself checks, such as missing docs, has failed the build before this.)
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

const repository = dirname(dirname(fileURLToPath(import.meta.url)))
const site = join(repository, 'docs', 'api')
if (!existsSync(site)) {
  console.log('FAILED  there is no docs/api: npm run docs builds it')
  process.exit(1)
}
const pages = new Map(readdirSync(site, { recursive: true })
  .filter((path) => path.endsWith('.html'))
  .map((path) => [path, readFileSync(join(site, path), 'utf8')]))

const problems = []
const entities = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = (html) => html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot);/g, (_, name) => entities[name])

for (const path of pages.keys()) if (/(?:^|\/)\./.test(path)) problems.push(`${path} is a hidden file, which many servers do not show`)

let links = 0
const ids = new Map()
for (const [path, html] of pages) {
  for (const [, href] of html.matchAll(/<a [^>]*?href="([^"]*)"/g)) {
    if (/^[a-z]+:/.test(href)) continue
    links += 1
    const [target, anchor] = plain(href).split('#')
    const page = target === '' ? path : relative(site, join(site, dirname(path), decodeURI(target)))
    const there = pages.get(page)
    if (there === undefined) {
      if (anchor === undefined && existsSync(join(site, page))) continue
      problems.push(`${path} links to ${href}, which is not in the site`)
      continue
    }
    if (anchor === undefined || anchor === '') continue
    if (!ids.has(page)) ids.set(page, new Set([...there.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => plain(id))))
    if (!ids.get(page).has(decodeURIComponent(anchor))) problems.push(`${path} links to ${href}, but that page has no such place`)
  }
}

let sources = 0
for (const [path, html] of pages) {
  if (!path.startsWith('source/')) continue
  sources += 1
  const module = path.slice('source/'.length, -'.html'.length)
  const code = html.slice(html.indexOf('<pre>') + '<pre>'.length, html.lastIndexOf('</pre>')).replace(/<a href="#L\d+">\d+<\/a>/g, '')
  if (plain(code) !== readFileSync(join(repository, 'src', module), 'utf8')) problems.push(`${path} does not show src/${module} as it is`)
}
// What a page defines: each name's heading, and behind it, before the next heading, where it is defined.
let definitions = 0
const heading = /<h3 class="tsd-anchor-link" id="[^"]*">(.*?)<\/h3>/g
const definedIn = /Defined in <a href="(?:\.\.\/)*source\/([^"#]+)\.html#L(\d+)"/g
const lines = new Map()
for (const [path, html] of pages) {
  const headings = [...html.matchAll(heading)]
  for (const [index, { 1: title, index: from }] of headings.entries()) {
    // A symbol for a name stands in brackets, without the `Symbol.` that the source has there.
    const name = plain(title.replace(/<code.*?<\/code>/g, '')).replace(/^\[(.*)\]$/, '$1')
    const shown = []
    for (const [, file, number] of html.slice(from, headings[index + 1]?.index).matchAll(definedIn)) {
      definitions += 1
      if (!lines.has(file)) lines.set(file, readFileSync(join(repository, 'src', file), 'utf8').split('\n'))
      shown.push({ place: `src/${file}:${number}`, line: lines.get(file)[number - 1] ?? '' })
    }
    // Behind the definition of the name itself may stand those of its parts.
    if (shown.length === 0 || shown.some(({ line }) => line.includes(name))) continue
    problems.push(`${path} says that ${name} is defined in ${shown[0].place}, and that line is: ${shown[0].line.trim()}`)
  }
}

/** A page's part under the heading of one name. */
function sectionOf(page, name) {
  const html = pages.get(page) ?? ''
  const headings = [...html.matchAll(heading)]
  const index = headings.findIndex(({ 1: title }) => plain(title) === name)
  return index < 0 ? '' : html.slice(headings[index].index, headings[index + 1]?.index)
}

const setRobustList = sectionOf('classes/process.Task.html', 'setRobustList')
const inherited = setRobustList.includes('Inherited from <a href="linux_futex.FutexTask.html">FutexTask</a>')
if (!inherited || !/href="\.\.\/source\/linux\/futex\.ts\.html#L\d+"/.test(setRobustList)) {
  problems.push('the page of Task does not lead from setRobustList to FutexTask and to its code')
}
const front = pages.get('index.html') ?? ''
for (const layer of ['near', 'far', 'memory', 'handle', 'linux', 'dispatch', 'process']) {
  if (!front.includes(`href="modules/${layer}.html"`)) problems.push(`the front page does not lead to ${layer}`)
}
for (const [path] of pages) {
  const [, module] = /^modules\/linux_(\w+)\.html$/.exec(path) ?? []
  if (module !== undefined && !front.includes(`href="${path}"`)) problems.push(`the front page leads to linux/${module} by no family`)
}
const calls = [...pages].find(([path]) => /^documents\/System_calls_by_name/.test(path))?.[1] ?? ''
if (!/href="\.\.\/classes\/process\.Task\.html#setrobustlist"[^>]*>Task\.setRobustList<\/a>/.test(calls)) {
  problems.push('the page of all calls by name does not lead from set_robust_list(2) to Task.setRobustList')
}

// The search: what a reader of the manual types leads to what is meant.
const { rows: found, index } = JSON.parse(inflateSync(Buffer.from(
  /"(.*)"/s.exec(readFileSync(join(site, 'assets', 'search.js'), 'utf8'))[1], 'base64',
)).toString())
// The one that typedoc itself uses.
const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr')
const search = lunr.Index.load(index)
for (const [typed, meant] of [
  ['set_robust_list', 'Task.setRobustList'], ['pidfd_open', 'Task.pidfdOpen'], ['pidfd_send_signal', 'FileDescriptor.pidfdSendSignal'],
  ['CLONE_NEWPID', 'CLONE'],
  ['O_CLOEXEC', 'O'], ['SIGTERM', 'SIG'], ['MS_BIND', 'MOUNT'], ['setRobustList', 'Task.setRobustList'], ['clone_args', 'CloneArgs'], ['EPOLLIN', 'EPOLL'],
]) {
  // As the site's own script asks.
  const hits = search.search(`*${typed}*`).slice(0, 10).map(({ ref }) => found[ref])
  const names = hits.map(({ name, parent }) => (meant.includes('.') ? `${parent?.split('.').at(-1)}.${name}` : name))
  if (!names.includes(meant)) problems.push(`the search finds ${names.join(', ') || 'nothing'} for ${typed}, and not ${meant}`)
}
if (!front.includes('href="hierarchy.html"')) problems.push('the front page does not lead to the class hierarchy')
if (definitions === 0) problems.push('no page says where something is defined')
if (sources === 0) problems.push('no page of the site shows a source')
if (links === 0) problems.push('the site has no links')

for (const problem of new Set(problems)) console.log(`FAILED  ${problem}`)
console.log(`docs: ${pages.size} pages, ${links} links, ${definitions} definitions, ${sources} sources read, ${new Set(problems).size} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
