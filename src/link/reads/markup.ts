import type { Language, UseKind } from '../../types/index.js'
import { isBeside, isForeign } from './names.js'
import { fillingAttributes, isControl, isFixed, namingAttributes } from './places.js'
import type { Seen } from './program.js'

/** Code that stands in markup as a program, and is read as one; and what is no content. */
const apart = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|^---[^\S\r\n]*\r?\n[\s\S]*?^---[^\S\r\n]*$|<!--[\s\S]*?-->/gim

const all = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'g')

/** What a template does with the fields it names, by what stands around each name: no tree of it keeps the code in its texts. */
export function usesInMarkup(text: string, language: Language, names: RegExp): Seen[] {
  // a script is a program of its own, but for what a template language puts into it
  const shown = text.replace(apart, part => part.replace(/(<%[\s\S]*?%>|\{\{[\s\S]*?\}\})|[^\n]/g, (_, hole: string | undefined) => hole ?? ' '))
  const braces = language === 'svelte' || language === 'astro'
  return [...shown.matchAll(all(names))].flatMap(match => {
    const before = shown.slice(Math.max(0, match.index - 2_000), match.index)
    const receiver = /([\w$]+)\s*(?:\?|!)?\.\s*$/.exec(before)?.[1] ?? ''
    if (isBeside(receiver) || isForeign(receiver)) return []
    const after = shown.slice(match.index, match.index + 2_000)
    const kind = language === 'pug' ? inPug(before, after, receiver) : inTags(before, after, receiver, braces)
    return kind === undefined ? [] : [{ name: match[0], kind, receiver, owner: '', start: match.index, end: match.index + match[0].length }]
  })
}

/** The attribute in whose value a text ends: `:value="user.`; quotes of code within it do not count. */
const attribute = /([:@*#$.\w()[\]-]+)\s*=\s*(?:"[^"<]*|'[^'<]*|\{[^<]*|[^\s"'<>{]*)$/

function inTags(before: string, after: string, receiver: string, braces: boolean): UseKind | undefined {
  const open = Math.max(before.lastIndexOf('{{'), before.lastIndexOf('<%'), before.lastIndexOf('{%'), before.lastIndexOf('${'), before.lastIndexOf('#{'))
  const close = Math.max(before.lastIndexOf('}}'), before.lastIndexOf('%>'), before.lastIndexOf('%}'))
  const inHole = open > close
  // a tag that is still open: what stands in a hole is no tag
  const tagAt = before.replace(/<%|=>|%>|->/g, '  ').replace(/\{\{[\s\S]*?\}\}/g, hole => ' '.repeat(hole.length))
  const lastTag = tagAt.lastIndexOf('<')
  const inTag = lastTag > tagAt.lastIndexOf('>') && /^<[\w-]/.test(tagAt.slice(lastTag))
  if (inTag) {
    const tag = /^<([\w.:-]+)/.exec(before.slice(lastTag))?.[1] ?? ''
    const [, name = ''] = attribute.exec(before.slice(lastTag)) ?? []
    const isShown = (tagText(before, after, lastTag).match(/[\w:[\]-]+/g) ?? []).some(isFixed)
    return ofAttribute(name, tag, isShown, { inHole, receiver, braced: braces && /=\s*\{[^}]*$/.test(before.slice(lastTag)) })
  }
  if (inHole) return 'read'
  return braces && before.lastIndexOf('{') > before.lastIndexOf('}') ? 'read' : undefined
}

/** The tag around a place, as far as it is written without a `>` in a value. */
const tagText = (before: string, after: string, tagAt: number): string => before.slice(tagAt) + after.slice(0, Math.max(0, after.search(/[^=%-]>/) + 1))

function ofAttribute(written: string, tag: string, isShown: boolean, { inHole, receiver, braced }: { inHole: boolean; receiver: string; braced: boolean }): UseKind | undefined {
  const name = written.replace(/^(v-bind:|v-on:|bind:|on:|x-bind:|[:@*#[(]+)/, '').replace(/[\])]+$/, '').replace(/\..*$/, '')
  const bound = name !== written || /^(v-|x-|ng-)/.test(written) || inHole || braced
  const control = isControl(tag) || /(^|-)(input|select|textarea|field|picker|checkbox|radio|control|form-item|form)(-|$)/i.test(tag)
  if (/^(v-model|x-model|ngModel|ng-model|formControl|formControlName|v-validate)/.test(name) || /^bind:/.test(written)) return receiver === '' ? undefined : 'shown-again'
  if (fillingAttributes.has(name) && control) return isShown ? 'read' : 'shown-again'
  if (!bound) return written === '' || namingAttributes.test(name) || control ? undefined : 'read'
  return namingAttributes.test(name) && receiver === '' ? undefined : 'read'
}

/** Pug writes code behind `=`, in `#{…}` and in control flow; `.phone` behind a tag is a class. */
function inPug(before: string, after: string, receiver: string): UseKind | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const [, name] = /([\w-]+)\s*!?=\s*(?:"[^"]*|'[^']*|[^\s,)"']*)$/.exec(line) ?? []
  const tag = /^\s*([\w-]+)/.exec(line)?.[1] ?? ''
  if (name !== undefined && line.includes('(')) {
    if (fillingAttributes.has(name) && isControl(tag)) return /\b(readonly|disabled)\b/i.test(line + after.split('\n', 1)[0]) ? 'read' : 'shown-again'
    return namingAttributes.test(name) && receiver === '' ? undefined : receiver === '' && /["'][^"']*$/.test(line) ? undefined : 'read'
  }
  if (/#\{[^}]*$/.test(line)) return 'read'
  if (/^\s*(-|if|unless|else if|each|for|case|when|while)\b|^\s*\+/.test(line) || /^\s*[\w.#-]*(\([^)]*\))?!?=/.test(line)) return receiver !== '' || !/["'][^"']*$/.test(line) ? 'read' : undefined
  return undefined
}
