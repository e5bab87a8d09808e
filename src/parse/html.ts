import { linesOf } from '../kit/lines.js'
import { templateOwner } from '../kit/owner.js'
import type { SourceText, Syntax } from '../types/index.js'
import { safely } from './guards.js'
import { readMarkup } from './markup.js'
import { scriptsOf } from './scripts.js'

/**
 * HTML, and the languages that put holes into it (Angular, Handlebars, EJS, Nunjucks and their kin), through htmlparser2: the same
 * elements as JSX gives, with a `<form>`'s id or name as their owner. Its scripts are read as the program they are.
 */
export const parseHtml = safely(({ path, text }: SourceText): Syntax => {
  const { elements, remarks, scripts } = readMarkup(text, { path, owner: templateOwner(path), lines: linesOf(text), from: 0 })
  const program = scriptsOf(scripts, text, path)
  const comments = [...remarks, ...program.comments ?? []]
  return { path, text, markup: elements, ...program, ...(comments.length > 0 && { comments }) }
})
