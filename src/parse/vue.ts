import { parse as parseTemplate } from '@vue/compiler-dom'
import { linesOf } from '../kit/lines.js'
import { fileOwner } from '../kit/owner.js'
import type { Comment, SourceText, Syntax } from '../types/index.js'
import { refuseDeepTags, safely } from './guards.js'
import { namesOf } from './names.js'
import { parseScripts, type Code } from './script.js'
import { readerOf } from './template.js'
import { vueElements, type VueNode } from './vue-elements.js'

const ofElement = 1
const ofComment = 3

/**
 * A single-file component, through `@vue/compiler-dom`: the elements of its template, and the program of its scripts with the
 * handlers of the template. Not read: a template in another language (`lang="pug"`), a script in CoffeeScript, files named by `src`.
 */
export const parseVue = safely(({ path, text }: SourceText): Syntax => {
  let problem: Syntax['problem']
  // types of a script look like tags
  refuseDeepTags(text.replace(/<script\b[^>]*>[^]*?<\/script\s*>/gi, ''))
  const root = parseTemplate(text, {
    parseMode: 'sfc', comments: true,
    // what the compiler recovers from is no reason to refuse a file; an end that never comes is
    onError: ({ message, loc }) => { if (/end tag|unexpected EOF|Illegal '<|missing/i.test(message)) problem ??= problemAt(message, loc) },
  }) as unknown as VueNode
  const blocks = root.children ?? []
  const scripts = blocks.filter(node => node.tag === 'script' && !/coffee/.test(attributeText(node, 'lang') ?? ''))
  const templates = blocks.filter(node => node.tag === 'template' && (attributeText(node, 'lang') ?? 'html') === 'html')
  const code: Code[] = scripts.flatMap(node => node.innerLoc ? [{ start: node.innerLoc.start.offset, end: node.innerLoc.end.offset }] : [])
  const comments: Comment[] = []
  for (const node of templates) gather(node, text, code, comments, node.loc.end.offset)
  // one between the blocks speaks for the block below it
  for (const [index, node] of blocks.entries()) if (node.type === ofComment) gather(node, text, code, comments, blocks.slice(index).find(one => one.type === ofElement)?.loc.end.offset)
  const lang = scripts.some(node => /x$/.test(attributeText(node, 'lang') ?? '')) ? 'tsx' : 'ts'
  const script = parseScripts(path, text, code, lang)
  problem ??= script.problem
  if (problem) return { path, text, problem }
  const lines = linesOf(text)
  const names = namesOf(script.ast)
  const markup = vueElements(templates.flatMap(node => node.children ?? []), { text, lines, names, read: readerOf(names, lines), owner: fileOwner(path) })
  return { path, text, ast: script.ast, comments: [...script.comments, ...comments], markup }
})

const problemAt = (message: string, loc: { start: { line: number; column: number } } | undefined): Syntax['problem'] =>
  ({ message: `does not parse: ${message}`, line: loc?.start.line ?? 1, column: loc?.start.column ?? 1 })

const attributeText = (node: VueNode, name: string): string | undefined => node.props?.find(one => one.name === name)?.value?.content

/** The handlers (`@click="…"`) and comments of a template. */
function gather(node: VueNode, text: string, code: Code[], comments: Comment[], until: number | undefined): void {
  if (node.type === ofComment) {
    comments.push({ type: 'Block', value: node.content as string, range: [node.loc.start.offset, node.loc.end.offset], ...(until !== undefined && { until }) })
    return
  }
  if (node.type !== ofElement) return
  for (const prop of node.props ?? []) {
    if (prop.name !== 'on' || !prop.exp) continue
    const { start: { offset: start }, end: { offset: end } } = prop.exp.loc
    if (text[start - 2] === '=' && /["']/.test(text[start - 1] as string) && text[end] === text[start - 1]) code.push({ start, end, handler: true })
  }
  for (const child of node.children ?? []) gather(child, text, code, comments, until)
}
