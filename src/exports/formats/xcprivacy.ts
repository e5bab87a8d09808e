import { defineExport } from '../define.js'
import { collectedTypes, keys, type CollectedType } from '../parts/apple.js'
import { edited, readPlist, valueOf, type PlistNode } from '../parts/plist.js'

const fresh = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>${keys.types}</key>
	<array/>
</dict>
</plist>
`

/*
 * Apple's privacy manifest. What stands in the file stays as it is, byte for byte: types that we do not see may be an SDK's, and what a
 * person has answered is a person's. New types are put in, and purposes that are missing. The two answers that no code gives are left out
 * of an item, with a comment: such a file is refused, which is what an unanswered question should be.
 */
export default defineExport({
  name: 'xcprivacy',
  summary: 'Apple\'s PrivacyInfo.xcprivacy, merged into the file that stands',
  formats: ['plist'],
  template: 'merged',
  make(facts, { template = fresh }) {
    const dict = readPlist(template)
    const array = valueOf(dict, keys.types)
    const items = array?.tag === 'array' ? array.children.filter(({ tag }) => tag === 'dict') : []
    const typeOf = (item: PlistNode): string => valueOf(item, keys.type)?.text.trim() ?? ''
    const open = items.filter(item => valueOf(item, keys.linked) === undefined || valueOf(item, keys.tracking) === undefined).map(typeOf)
    const { types, notes } = collectedTypes(facts, items.map(typeOf), open)
    const unit = unitOf(template)
    const added = types.filter(({ type }) => !items.some(item => typeOf(item) === type))
    const listed = added.flatMap(type => itemLines(type, unit))
    const list = [`<key>${keys.types}</key>`, '<array>', ...listed.map(line => unit + line), '</array>']
    const edits = [
      ...types.flatMap(type => items.filter(item => typeOf(item) === type.type).flatMap(item => purposesIn(template, item, type, unit))),
      ...added.length === 0 ? [] : [array === undefined ? into(template, dict, list, unit) : into(template, array, listed, unit)],
    ]
    return { output: edited(template, edits), notes }
  },
})

/** A step of the file's own indentation: the least that any line has. */
const unitOf = (text: string): string => [...text.matchAll(/\n([\t ]+)</g)].map(match => match[1] as string).sort((one, other) => one.length - other.length)[0] ?? '\t'

interface Edit { start: number; end: number; text: string }

/** An item as Apple's editor writes it. */
const itemLines = ({ type, purposes }: CollectedType, unit: string): string[] => [
  '<dict>',
  ...[
    `<key>${keys.type}</key>`, `<string>${type}</string>`,
    `<!-- For a person: add ${keys.linked} and ${keys.tracking}, each true or false${purposes.length === 0 ? ', and a purpose' : ''}. -->`,
    `<key>${keys.purposes}</key>`, ...listLines(purposes, unit),
  ].map(line => unit + line),
  '</dict>',
]

const listLines = (purposes: readonly string[], unit: string): string[] =>
  purposes.length === 0 ? ['<array/>'] : ['<array>', ...purposes.map(purpose => `${unit}<string>${purpose}</string>`), '</array>']

/** Lines at the end of what an element holds, one step deeper than the line on which it ends; nothing that stands there is touched. */
function into(text: string, node: PlistNode, lines: readonly string[], unit: string): Edit {
  const before = (at: number): string => /(?:^|\n)([\t ]*)[^\n]*$/.exec(text.slice(0, at))?.[1] ?? ''
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const own = before(node.start)
  const inner = lines.map(line => own + unit + line).join(eol)
  if (node.innerEnd === undefined) return { start: node.start, end: node.end, text: `<${node.tag}>${eol}${inner}${eol}${own}</${node.tag}>` }
  const start = text.slice(0, node.innerEnd).replace(/[\t ]*$/, '').length
  const isOwnLine = text[start - 1] === '\n'
  return { start, end: isOwnLine ? start : node.innerEnd, text: isOwnLine ? `${inner}${eol}` : `${eol}${inner}${eol}${own}` }
}

/** Purposes that the manifest states and the file's item lacks; those that it has stay. */
function purposesIn(text: string, item: PlistNode, { purposes }: CollectedType, unit: string): Edit[] {
  const array = valueOf(item, keys.purposes)
  const missing = purposes.filter(purpose => array?.children.some(child => child.text.trim() === purpose) !== true)
  if (missing.length === 0) return []
  return [array === undefined
    ? into(text, item, [`<key>${keys.purposes}</key>`, ...listLines(missing, unit)], unit)
    : into(text, array, missing.map(purpose => `<string>${purpose}</string>`), unit)]
}
