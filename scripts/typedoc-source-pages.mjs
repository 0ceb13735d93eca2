// A typedoc plugin: puts the sources into the site, so that "Defined in" is one click away from the code, without a
// network and whatever host the repository is on. typedoc.json's `sourceLinkTemplate` yields `source-page:PATH:LINE`;
// each such link becomes a relative one to a page here, and only files that something links to get a page. And what a
// written page links to as `site:PAGE` becomes a link to that page of the site, such as typedoc's own hierarchy.html.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Converter, PageEvent } from 'typedoc'
import ts from 'typescript'

const sources = fileURLToPath(new URL('../src/', import.meta.url))
const link = /<a href="source-page:([^":]+):(\d+)"[^>]*>(.*?)<\/a>/g
const pageOf = (path) => `source/${path}.html`

/** Called by typedoc with its application. */
export function load(application) {
  const linked = new Set()
  // A page that stands above the sources is called by their path, ../README, and its file would be a hidden one.
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.documents ?? []) document.name = document.name.replace(/^(?:\.\.\/)+/, '')
  })
  application.renderer.on(PageEvent.END, (page) => {
    page.contents = page.contents?.replace(link, (_, path, line, text) => {
      if (path.startsWith('../')) return text // not ours: TypeScript's own library
      linked.add(path)
      const href = `${posix.relative(posix.dirname(page.url), pageOf(path))}#L${line}`
      return `<a href="${href}">${text}</a>`
    })
    page.contents = page.contents?.replace(/href="site:([^"]+)"/g, (_, path) => `href="${posix.relative(posix.dirname(page.url), path)}"`)
    if (page.contents?.includes('source-page:')) application.logger.error(`${page.url} still has a source link that leads nowhere`)
  })
  application.renderer.postRenderAsyncJobs.push(async (event) => {
    for (const path of linked) {
      const file = join(event.outputDirectory, pageOf(path))
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, sourcePage(path, await readFile(join(sources, path), 'utf8')))
    }
  })
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHTML = (text) => text.replace(/[&<>"]/g, (character) => escapes[character])

/** What a token is coloured as, or undefined for plain text. */
function kindOf(token) {
  if (token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia) return 'comment'
  if (token === ts.SyntaxKind.StringLiteral) return 'string'
  if (token >= ts.SyntaxKind.FirstTemplateToken && token <= ts.SyntaxKind.LastTemplateToken) return 'string'
  if (token === ts.SyntaxKind.NumericLiteral || token === ts.SyntaxKind.BigIntLiteral) return 'number'
  if (token >= ts.SyntaxKind.FirstKeyword && token <= ts.SyntaxKind.LastKeyword) return 'keyword'
  return undefined
}

/** Every character of the text once, in order, as pieces with a colour. */
function* pieces(text) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text)
  const templates = [] // open braces in each template's substitution: a `}` at 0 goes on with the template
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token === ts.SyntaxKind.OpenBraceToken && templates.length > 0) templates[templates.length - 1] += 1
    if (token === ts.SyntaxKind.CloseBraceToken && templates.length > 0) {
      if (templates.at(-1) === 0) {
        token = scanner.reScanTemplateToken(false)
        if (token === ts.SyntaxKind.TemplateTail) templates.pop()
      } else {
        templates[templates.length - 1] -= 1
      }
    } else if (token === ts.SyntaxKind.TemplateHead) {
      templates.push(0)
    }
    yield { text: scanner.getTokenText(), kind: kindOf(token) }
  }
}

function sourcePage(path, text) {
  let code = ''
  for (const piece of pieces(text)) {
    for (const [index, line] of piece.text.split('\n').entries()) {
      if (index > 0) code += '\n'
      if (line !== '') code += piece.kind === undefined ? escapeHTML(line) : `<span class="${piece.kind}">${escapeHTML(line)}</span>`
    }
  }
  const lines = code.replace(/\n$/, '').split('\n')
    .map((line, index) => `<span class="line" id="L${index + 1}"><a href="#L${index + 1}">${index + 1}</a>${line}\n</span>`)
  const index = posix.relative(posix.dirname(pageOf(path)), 'index.html')
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHTML(path)} | nearfar</title>
<style>
:root { color-scheme: light dark; --comment: #4d6b4d; --string: #a31515; --number: #0b6e4f; --keyword: #1a4fc4; --mark: #fff3b0; }
@media (prefers-color-scheme: dark) { :root { --comment: #8fb28f; --string: #e0a080; --number: #9fd6b4; --keyword: #80a8ff; --mark: #46401a; } }
body { margin: 0; font-family: system-ui, sans-serif; }
header { padding: 0.8rem 1rem; border-bottom: 1px solid #8886; }
pre { margin: 0; padding: 0.5rem 0; overflow-x: auto; font: 0.85rem/1.45 ui-monospace, monospace; tab-size: 2; }
.line { display: block; } .line:target { background: var(--mark); }
.line > a { display: inline-block; width: 4em; margin-right: 1.2em; text-align: right; color: #888; text-decoration: none; user-select: none; }
.comment { color: var(--comment); } .string { color: var(--string); } .number { color: var(--number); } .keyword { color: var(--keyword); }
</style>
</head>
<body>
<header><a href="${index}">nearfar</a> / src/${escapeHTML(path)}</header>
<pre>${lines.join('')}</pre>
</body>
</html>
`
}
