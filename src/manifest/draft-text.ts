import { categoryOf, shortKey } from '../taxonomy/index.js'
import type { Category } from '../types/index.js'
import { inOrder } from './category.js'
import type { Draft, DraftDatum, DraftPurpose, DraftRecipient } from './draft-shapes.js'
import { scalarText } from './edit.js'
import { supportedVersion } from './keys.js'
import { writePath } from './paths.js'

const header = `# yaml-language-server: $schema=./node_modules/eslint-plugin-purposely/schema.json
# Drafted by "npx purposely init" from what the code does today. Drafts fail nothing; whatever is added from now on does.
# To finish: replace each TODO, take out what is not needed, and delete "draft: true" where a purpose is right.
version: ${supportedVersion}
`

const width = 120

/** The text of a drafted manifest. */
export function writeDraft(draft: Draft): string {
  const { root, taught } = draft
  const own = taught.categories
  const lines = [
    ...(root === '' ? [] : [`root: ${scalarText(root, false)}`]),
    ...(draft.purposes.length === 0 ? ['purposes: {}'] : ['purposes:', ...draft.purposes.flatMap(purpose => purposeLines(purpose, root, own))]),
    ...(draft.recipients.length === 0 ? [] : ['recipients:', ...draft.recipients.flatMap(recipientLines)]),
    ...(draft.never.length === 0 ? [] : wrapped('never: ', '[', draft.never.map(shortKey), ']', '  ')),
    ...(taught.text === '' ? [] : [taught.text.trimEnd()]),
    `inventory: ${scalarText(draft.inventory, false)}`,
  ]
  return header + lines.join('\n') + '\n'
}

function purposeLines({ name, kind, records, paths, data }: DraftPurpose, root: string, own: readonly Category[]): string[] {
  const base = { folder: '', root }
  const where = [...records, ...paths.map(path => writePath(base, path))].map(place => scalarText(place, true))
  const keys = listed(data, own)
  const special = keys.some(key => categoryOf(key, own)?.sensitivity === 'special')
  const said = records.length > 0 ? records.slice(0, 3).join(', ') : name
  return [
    `  ${scalarText(name, false)}:`,
    `    description: ${scalarText(`TODO ${kind?.description ?? `Say in one sentence what the data of ${said} is for.`}`, false)}`,
    ...(where.length === 0 ? [] : wrapped('    where: ', '[', where, ']', '      ')),
    ...(keys.length === 0 ? [] : wrapped('    data: ', '{ ', keys.map(key => datumText(key, data.get(key))), ' }', '      ')),
    ...(kind?.source !== undefined && keys.length > 0 ? [`    source: TODO ${kind.source}`] : []),
    `    basis: ${`TODO ${kind?.basis ?? ''}`.trim()}`,
    ...(special ? ['    condition: TODO one of GDPR Art. 9(2), such as explicit_consent or health_care'] : []),
    `    retention: ${scalarText(`TODO ${kind?.retention ?? 'how long'}`, false)}`,
    '    draft: true',
  ]
}

/** A narrower category goes without saying where the wider one allows as much. */
function listed(data: ReadonlyMap<string, DraftDatum>, own: readonly Category[]): string[] {
  const keys = inOrder(data.keys(), own)
  return keys.filter(key => !keys.some(wider => {
    const [wide, narrow] = [data.get(wider), data.get(key)]
    return key.startsWith(wider + '.') && wide?.observed === narrow?.observed && (wide?.mayDemand === true || narrow?.mayDemand === false)
  }))
}

function datumText(key: string, datum: DraftDatum | undefined): string {
  const written = shortKey(key) + (datum?.mayDemand === false ? '?' : '')
  return datum?.observed === true ? `${written}: { source: observed }` : written
}

function recipientLines({ name, ...recipient }: DraftRecipient): string[] {
  const list = (items: readonly string[]): string => `[${items.map(item => scalarText(item, true)).join(', ')}]`
  const parts = [
    `for: ${list(recipient.for)}`,
    `receives: ${list(recipient.receives.map(shortKey))}`,
    ...(recipient.calls.length === 0 ? [] : [`calls: ${list(recipient.calls)}`]),
    ...(['packages', 'domains'] as const).flatMap(key => recipient.taught?.[key].length ? [`${key}: ${list(recipient.taught[key])}`] : []),
    ...(['title', 'kind'] as const).flatMap(key => recipient.taught?.[key] === undefined ? [] : [`${key}: ${scalarText(recipient.taught[key], true)}`]),
    'draft: true',
  ]
  const title = recipient.title.toLowerCase() === name.toLowerCase() || recipient.taught?.title !== undefined || /[\r\n#]/.test(recipient.title) ? '' : `   # ${recipient.title}`
  const line = `  ${scalarText(name, false)}: { ${parts.join(', ')} }`
  if (line.length <= width) return [line + title]
  return [`  ${scalarText(name, false)}:${title}`, ...parts.map(part => '    ' + part)]
}

/** A flow collection over as many lines as it needs. */
function wrapped(start: string, open: string, items: readonly string[], close: string, indent: string): string[] {
  const lines: string[] = []
  let line = start + open
  items.forEach((item, index) => {
    const piece = item + (index < items.length - 1 ? ',' : close)
    const gap = index === 0 || line === indent ? '' : ' '
    if (index > 0 && line.length + gap.length + piece.length > width) {
      lines.push(line)
      line = indent + piece
    } else line += gap + piece
  })
  return [...lines, items.length === 0 ? line + close : line]
}
