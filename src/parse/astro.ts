import { Parser } from 'htmlparser2'
import { linesOf, type Lines } from '../kit/lines.js'
import { fileOwner } from '../kit/owner.js'
import type { Attribute, Comment, Element, Expression, SourceText, Syntax } from '../types/index.js'
import { between, maskBraces, type Braces } from './braces.js'
import { refuseDepth, safely } from './guards.js'
import { namesOf } from './names.js'
import { parseScripts, type Code } from './script.js'
import { elementWith, lazily, originOfTag, readerOf, shownText } from './template.js'

const fence = /^(\s*---[^\S\r\n]*\r?\n)([^]*?)^---[^\S\r\n]*$/m

/**
 * An Astro component: the program of its frontmatter and of the scripts of its page, and the elements of its body, through htmlparser2,
 * to which an attribute's `{expression}` is shown as a quoted one. Not read: what an expression in the text draws from data
 * (`{people.map(…)}` is read once, as it is written), and the handlers that a framework's island gives its own component.
 */
export const parseAstro = safely(({ path, text }: SourceText): Syntax => {
  const front = fence.exec(text)
  const head = front ? front[0].length + front.index : 0
  const code: Code[] = front ? [{ start: front[1]?.length ?? 0, end: (front[1]?.length ?? 0) + (front[2]?.length ?? 0) }] : []
  const { masked, braces } = maskBraces(text, head)
  const lines = linesOf(text)
  const body = readBody(text, masked, braces, lines)
  const script = parseScripts(path, text, [...code, ...body.scripts], 'ts')
  if (script.problem) return { path, text, problem: script.problem }
  const names = namesOf(script.ast)
  const read = readerOf(names, lines)
  const owner = fileOwner(path)
  const expression = ({ start, end }: Braces, bound: boolean): Expression => read.source(text.slice(start + 1, end), start + 1, { bound })
  const elementOf = (node: AstroNode): Element => elementWith({
    tag: node.tag, at: lines.span(node.start, node.open), end: node.end, owner: ownerOf(node) ?? owner, language: 'astro', ...originOfTag(node.tag, names),
    attributes: node.attributes.map(({ name, value, braces, at }): Attribute =>
      braces ? lazily(name, at, () => expression(braces, /^(value|checked)$/i.test(name))) : { name, at, value: value === '' ? true : { text: value } }),
    spreads: node.spreads.map(one => expression(one, false)), children: node.children.map(elementOf),
  }, () => node.said.map(one => typeof one === 'string' ? one : shownText(expression(one, false))).join(''), () => [])
  return { path, text, ast: script.ast, comments: [...script.comments, ...body.comments], markup: body.roots.map(elementOf) }
})

interface AstroNode {
  tag: string
  start: number
  /** Where the opening tag ends. */
  open: number
  end: number
  attributes: { name: string; value: string; braces?: Braces; at: Attribute['at'] }[]
  spreads: Braces[]
  children: AstroNode[]
  /** Texts and the expressions between them, own and nested. */
  said: (string | Braces)[]
}

/** The tree as htmlparser2 sees it, with what stands in braces by its place. */
function readBody(text: string, masked: string, braces: readonly Braces[], lines: Lines): { roots: AstroNode[]; scripts: Code[]; comments: Comment[] } {
  const roots: AstroNode[] = []
  const scripts: Code[] = []
  const comments: Comment[] = []
  const open: AstroNode[] = []
  let attributes: AstroNode['attributes'] = []
  const parser = new Parser({
    onattribute(name, value) {
      const at = lines.span(parser.startIndex, parser.endIndex)
      const given = between(braces, at.start + 1, at.end + 1).find(one => one.kind === 'value')
      attributes.push({ name, value, at, ...(given && { braces: given }) })
    },
    onopentag(tag) {
      const [start, end] = [parser.startIndex, parser.endIndex + 1]
      const spreads = between(braces, start + 1, end).filter(one => one.kind === 'spread' && one.end < end)
      const names = between(braces, start + 1, end).filter(one => one.kind === 'name' && one.end < end)
        .map(one => ({ name: text.slice(one.start + 1, one.end).trim(), value: '', braces: one, at: lines.span(one.start, one.end + 1) }))
      const node: AstroNode = { tag, start, open: end, end, attributes: [...attributes, ...names], spreads, children: [], said: [] }
      attributes = []
      ;(open.at(-1)?.children ?? roots).push(node)
      open.push(node)
      refuseDepth(open.length)
    },
    ontext(data) {
      const holder = open.at(-1)
      if (holder?.tag === 'script') {
        const type = holder.attributes.find(one => one.name === 'type')?.value ?? ''
        if (/^(|module|text\/javascript|text\/typescript)$/.test(type)) scripts.push({ start: parser.startIndex, end: parser.endIndex + 1, optional: true })
      } else for (const node of open) node.said.push(...saidIn(data, parser.startIndex, braces))
    },
    oncomment(value) { comments.push({ type: 'Block', value, range: [parser.startIndex, parser.endIndex + 1] }) },
    onclosetag() {
      const node = open.pop()
      if (node) node.end = parser.endIndex + 1
    },
  }, { lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: true, recognizeSelfClosing: true })
  parser.end(masked)
  return { roots, scripts, comments }
}

/** A text, or the expression that stands there alone: of `{t('form.phone')}` the masked text is blank. */
function saidIn(data: string, start: number, braces: readonly Braces[]): (string | Braces)[] {
  if (data.trim() !== '') return [data]
  return [data, ...between(braces, start, start + data.length).filter(one => one.kind === 'text' && one.end < start + data.length)]
}

/** The name of a `<form>`, as in HTML. */
function ownerOf({ tag, attributes }: AstroNode): string | undefined {
  if (tag !== 'form') return undefined
  return ['name', 'id', 'aria-label'].map(key => attributes.find(one => one.name === key && !one.braces)?.value).find(value => value !== undefined && value !== '')
}
