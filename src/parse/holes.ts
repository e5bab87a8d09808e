import { readWritten } from './written.js'

/** Around a path that a hole shows, in the text that stands for the hole: no template holds these characters. */
const opening = '\uE000'
const closing = '\uE001'

/**
 * What template languages put between markup: `{{ … }}`, `{{{ … }}}`, `{{!-- … --}}`, `{% … %}`, `{# … #}`, `<% … %>`, Angular's
 * `@if (…) {`. A hole holds no other of its kind, so that one that is left open is soon given up.
 */
const holes = new RegExp([
  String.raw`\{\{!--(?:(?!\{\{!--)[\s\S])*?--\}\}`, String.raw`\{\{\{?~?((?:(?!\{\{|<\/)[\s\S]){0,1000}?)~?\}?\}\}`,
  String.raw`\{%(?:(?!\{%)[\s\S])*?%\}`, String.raw`\{#[^{}]*#\}`, String.raw`<%((?:(?!<%)[\s\S])*?)%>`,
  String.raw`@(?:if|else if|else|for|switch|case|default|defer|placeholder|loading|error|empty)\b(?:\s*\([^{}@]{0,500}?\))?[^{}<"@]{0,100}\{`, String.raw`@let\s[^;{}@]*;`,
].join('|'), 'g')
const anyHole = /\{\{|\{%|\{#|<%|@(if|for|switch|defer|let)\b/

/** Handlebars' helpers that translate: `{{t "form.phone"}}`. */
const translating = /^(?:t|i18n|__|_t|tr|trans|translate|intl|l10n|formatMessage)\s+(["'])([^"']+)\1/
const plain = /^[^<>"'`{}\r\n]+$/

/**
 * The text with each hole of a template language replaced by as many characters, so that an HTML parser reads what stands around:
 * a translation by `{key}`, a string by itself, a path by marks that `unmarked` and `pathIn` know, all else by spaces.
 */
export function fillHoles(text: string): string {
  if (!anyHole.test(text)) return text
  return text.replace(holes, (hole: string, braces: string | undefined, percents: string | undefined) => {
    const shown = braces !== undefined ? said(braces.trim()) : percents !== undefined && /^[=-]/.test(percents) ? said(percents.slice(1).replace(/[-_]$/, '').trim()) : ''
    return shown !== '' && shown.length <= hole.length ? shown.padEnd(hole.length) : hole.replace(/[^\r\n]/g, ' ')
  })
}

function said(inner: string): string {
  if (/^([#/^>!&]|else\b)/.test(inner)) return ''
  const key = translating.exec(inner)?.[2]
  if (key !== undefined) return plain.test(key) ? `{${key}}` : ''
  const { text, path, call } = readWritten(inner)
  const translated = call?.args[0]?.text
  if (translated !== undefined) return plain.test(translated) ? `{${translated}}` : ''
  if (path) return opening + path.join('.') + closing
  return text !== undefined && plain.test(text) ? text : ''
}

/** The path that is the whole of an attribute's value: `value="{{user.email}}"`. */
export function pathIn(value: string): string[] | undefined {
  const found = value.startsWith(opening) && value.trimEnd().endsWith(closing) ? value.trimEnd().slice(1, -1) : undefined
  return found === undefined || found.includes(opening) ? undefined : found.split('.')
}

/** The text without what holes show only when it runs. */
export const unmarked = (text: string): string => text.includes(opening) ? text.replace(/\uE000[^\uE000\uE001]*\uE001/g, '') : text

/** What a person reads: no marks, no braces of blocks, white space folded. */
export const readable = (text: string): string => unmarked(text).replace(/\{([^{}\n]*)\}|[{}]/g, (_, key: string | undefined) => key === undefined || key.trim() === '' ? ' ' : `{${key}}`)
  .replace(/\s+/g, ' ').trim()
