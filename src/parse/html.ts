import { Parser } from 'htmlparser2'
import { linesOf } from '../kit/lines.js'
import { fileOwner } from '../kit/owner.js'
import type { Attribute, Element, SourceText, Syntax } from '../types/index.js'

/** HTML, through htmlparser2: the same elements as JSX gives, with a `<form>`'s id or name as their owner. */
export function parseHtml({ path, text }: SourceText): Syntax {
  const lines = linesOf(text)
  const roots: Element[] = []
  const open: Element[] = []
  let attributes: Attribute[] = []
  const parser = new Parser({
    onattribute(name, value) {
      attributes.push({ name, value: value === '' ? true : { text: value }, at: lines.span(parser.startIndex, parser.endIndex) })
    },
    onopentag(tag) {
      const outer = open.at(-1)
      const own = attributes
      attributes = []
      const formName = tag === 'form' ? ownerOf(own) : undefined
      const element: Element = {
        tag, attributes: own, spreads: [], children: [], text: '', owner: formName ?? outer?.owner ?? fileOwner(path),
        at: lines.span(parser.startIndex, parser.endIndex + 1),
      }
      if (outer) outer.children.push(element)
      else roots.push(element)
      open.push(element)
    },
    ontext(data) {
      for (const element of open) element.text += data
    },
    onclosetag() {
      const element = open.pop()
      if (element) element.text = element.text.replace(/\s+/g, ' ').trim()
    },
  }, { lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: true, recognizeSelfClosing: true })
  parser.end(text)
  return { path, text, markup: roots }
}

function ownerOf(attributes: readonly Attribute[]): string | undefined {
  for (const key of ['name', 'id', 'aria-label']) {
    const value = attributes.find(attribute => attribute.name.toLowerCase() === key)?.value
    if (value !== undefined && value !== true && value.text) return value.text
  }
  return undefined
}
