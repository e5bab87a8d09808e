import { Parser } from 'htmlparser2'
import { TemplateError } from '../define.js'

/** An element of a property list, with offsets of the text. */
export interface PlistNode {
  tag: string
  text: string
  start: number
  end: number
  /** Where its content ends; that of `<array/>` is nowhere. */
  innerEnd: number | undefined
  children: PlistNode[]
}

/** The dictionary at the top of a property list. @throws {TemplateError} where there is none. */
export function readPlist(text: string): PlistNode {
  if (text.startsWith('bplist')) throw new TemplateError('is a binary property list: turn it into XML first, with plutil -convert xml1.')
  const top: PlistNode = { tag: '', text: '', start: 0, end: text.length, innerEnd: text.length, children: [] }
  const open = [top]
  let isBroken = false
  const parser = new Parser({
    onopentag: (tag, _, isImplied) => {
      const node: PlistNode = { tag, text: '', start: parser.startIndex, end: parser.endIndex + 1, innerEnd: undefined, children: [] }
      open.at(-1)?.children.push(node)
      open.push(node)
      isBroken ||= isImplied
    },
    ontext: more => { (open.at(-1) as PlistNode).text += more },
    onclosetag: (_, isImplied) => {
      const node = open.pop() as PlistNode
      const isEmpty = text.slice(node.start, parser.endIndex + 1).endsWith('/>') && node.children.length === 0 && parser.startIndex === node.start
      // an end that nobody wrote
      isBroken ||= isImplied && !isEmpty
      node.innerEnd = isEmpty ? undefined : parser.startIndex
      node.end = parser.endIndex + 1
    },
  }, { xmlMode: true, decodeEntities: true })
  parser.write(text)
  parser.end()
  const dict = top.children.find(({ tag }) => tag === 'plist')?.children.find(({ tag }) => tag === 'dict')
  if (dict === undefined || isBroken || open.length !== 1) throw new TemplateError('is no property list with a dictionary: name a PrivacyInfo.xcprivacy, or a new file.')
  return dict
}

/** The value of a key in a dictionary. */
export function valueOf({ children }: PlistNode, key: string): PlistNode | undefined {
  const at = children.findIndex(child => child.tag === 'key' && child.text.trim() === key)
  return at < 0 ? undefined : children[at + 1]
}

/** A text with parts put in at its end or in place of others; later ones first. */
export const edited = (text: string, edits: readonly { start: number; end: number; text: string }[]): string =>
  edits.toSorted((one, other) => other.start - one.start).reduce((all, { start, end, text: part }) => all.slice(0, start) + part + all.slice(end), text)
