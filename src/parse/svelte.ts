import { parse as parseComponent } from 'svelte/compiler'
import { linesOf } from '../kit/lines.js'
import { fileOwner } from '../kit/owner.js'
import type { Comment, Node, SourceText, Syntax } from '../types/index.js'
import { refuseDeepTags, safely } from './guards.js'
import { namesOf } from './names.js'
import { parseScripts, type Code } from './script.js'
import { svelteElements } from './svelte-elements.js'
import { childrenOf } from './svelte-nodes.js'
import { readerOf } from './template.js'

/** Comments are matched so that a script in one is none; quotes, because `generics="T extends Record<string, U>"` holds a `>`. */
const rawBlocks = /<!--[^]*?-->|<(script|style)((?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?)>([^]*?)<\/\1\s*>/gi

/**
 * A Svelte component, through its own compiler's parser (never compiled): the elements of its markup, and the program of its scripts
 * with the handlers of its tags. Styles and scripts are blanked before it: what languages they are in is no matter of the markup's.
 */
export const parseSvelte = safely(({ path, text }: SourceText): Syntax => {
  const scripts: (Code & { attributes: string })[] = []
  const markup = text.replace(rawBlocks, (whole: string, tag: string | undefined, attributes: string, content: string, offset: number) => {
    if (tag === undefined) return whole
    const start = offset + tag.length + attributes.length + 2
    if (tag.toLowerCase() === 'script') scripts.push({ start, end: start + content.length, attributes })
    return whole.slice(0, start - offset) + content.replace(/[^\r\n\u2028\u2029]/g, ' ') + whole.slice(start - offset + content.length)
  })
  refuseDeepTags(markup)
  let fragment: Node
  try {
    fragment = parseComponent(markup, { modern: true }).fragment as unknown as Node
  } catch (error) {
    if (error instanceof RangeError) throw error
    const { message, start } = error as { message?: string; start?: { line: number; column: number } }
    return { path, text, problem: { message: `does not parse: ${String(message ?? error).split('\n')[0]}`, line: start?.line ?? 1, column: (start?.column ?? 0) + 1 } }
  }
  const seen: Seen = { handlers: [], comments: [], nested: new Set() }
  gather(fragment, text, seen)
  // a script inside the markup is the page's, and may hold what Svelte puts in
  const code = scripts.map(one => [...seen.nested].some(start => start < one.start && text.indexOf('>', start) < one.start && one.start - start <= one.attributes.length + 8)
    ? { start: one.start, end: one.end, optional: true as const } : { start: one.start, end: one.end })
  const script = parseScripts(path, text, [...code, ...seen.handlers], 'ts')
  if (script.problem) return { path, text, problem: script.problem }
  const lines = linesOf(text)
  const names = namesOf(script.ast)
  return {
    path, text, ast: script.ast, comments: [...script.comments, ...seen.comments.map(one => ({ ...one, ...untilScript(one, scripts) }))],
    markup: svelteElements(fragment, { lines, names, read: readerOf(names, lines), owner: fileOwner(path), text }),
  }
})

/** A directive in the markup does not reach into a script below it. */
function untilScript({ range }: Comment, scripts: readonly Code[]): { until?: number } {
  const below = scripts.find(script => script.start > (range?.[1] ?? 0))
  return below ? { until: below.start } : {}
}

interface Seen { handlers: Code[]; comments: Comment[]; nested: Set<number> }

/** The handlers (`onclick={…}`, `on:click={…}`), comments and inner scripts of a component. */
function gather(node: Node, text: string, seen: Seen): void {
  if (node.type === 'Comment') {
    seen.comments.push({ type: 'Block', value: node.data as string, range: [node.start as number, node.end as number] })
    return
  }
  if (node.type === 'RegularElement' && node.name === 'script') seen.nested.add(node.start as number)
  for (const attribute of (node.attributes ?? []) as Node[]) {
    const handler = attribute.type === 'OnDirective' || attribute.type === 'Attribute' && /^on[a-z]/i.test(attribute.name as string)
    const value = attribute.type === 'OnDirective' ? attribute.expression as Node | null : attribute.value as Node | true | undefined
    if (!handler || !value || value === true || attribute.type === 'Attribute' && value.type !== 'ExpressionTag') continue
    const open = text.indexOf('={', attribute.start)
    const end = attribute.end as number - 1
    if (open > 0 && open < end && text[end] === '}') seen.handlers.push({ start: open + 2, end, handler: true })
  }
  for (const child of childrenOf(node)) gather(child, text, seen)
}
