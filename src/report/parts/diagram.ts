import { categoryOf } from '../../taxonomy/index.js'
import type { CheckResult, DatumEntry } from '../../types/index.js'
import { sure } from './summary.js'
import { compare, visibleLine } from './text.js'

/** More boxes than this nobody reads. */
const most = 60

interface Box { id: string; label: string; shape: 'asked' | 'kept' | 'recipient' | 'purpose'; sensitive?: boolean }
interface Arrow { from: string; to: string; refused?: boolean }
interface Picture { boxes: Box[]; arrows: Arrow[] }

/**
 * Who is asked, where it goes, and who gets it, as a Mermaid flowchart: a box and an arrow a line, sorted, named by what they stand for, so that
 * two changes merge. By records; by purposes where these are too many; undefined where even those are.
 */
export function diagram(result: CheckResult): string | undefined {
  const held = result.inventory.data.filter(entry => sure(entry) && entry.state !== 'shaped')
  const picture = [byRecord(held, result), byPurpose(held, result)].find(({ boxes }) => boxes.length <= most)
  if (picture === undefined || picture.arrows.length === 0) return undefined
  const lines = (all: readonly string[]): string[] => [...new Set(all)].sort(compare)
  return [
    '```mermaid', 'flowchart LR', '  people(("People"))',
    ...lines(picture.boxes.map(boxLine)), ...lines(distinct(picture.arrows).map(arrowLine)), '  classDef sensitive stroke-width:4px', '```',
  ].join('\n')
}

function byRecord(held: readonly DatumEntry[], result: CheckResult): Picture {
  const records = new Map<string, DatumEntry[]>()
  for (const entry of held) records.set(entry.record, [...records.get(entry.record) ?? [], entry])
  const boxes = [...records].map(([record, entries]): Box => ({
    id: idOf('record', record), label: record, shape: entries.some(each => has(each, ['kept'])) ? 'kept' : 'asked', sensitive: entries.some(each => isSensitive(each, result)),
  }))
  const asked = [...records].filter(([, entries]) => entries.some(each => has(each, asking)))
  const sent = held.flatMap(entry => entry.recipients.map((name): Arrow => ({ from: idOf('record', entry.record), to: idOf('to', name), refused: entry.refused?.includes(name) === true })))
  return { boxes: [...boxes, ...recipientBoxes(sent, result)], arrows: [...asked.map(([record]) => ({ from: 'people', to: idOf('record', record) })), ...sent] }
}

function byPurpose(held: readonly DatumEntry[], result: CheckResult): Picture {
  const none = 'without a purpose'
  const namesOf = (entry: DatumEntry): readonly string[] => entry.purposes.length > 0 ? entry.purposes : [none]
  const names = new Set(held.flatMap(namesOf))
  const boxes = [...names].map((name): Box => ({ id: idOf('purpose', name), label: name, shape: 'purpose', sensitive: held.some(entry => namesOf(entry).includes(name) && isSensitive(entry, result)) }))
  const asked = held.filter(entry => has(entry, asking)).flatMap(entry => namesOf(entry).map((name): Arrow => ({ from: 'people', to: idOf('purpose', name) })))
  const sent = held.flatMap(entry => namesOf(entry).flatMap(name => entry.recipients.map((to): Arrow => ({ from: idOf('purpose', name), to: idOf('to', to), refused: entry.refused?.includes(to) === true }))))
  return { boxes: [...boxes, ...recipientBoxes(sent, result)], arrows: [...asked, ...sent] }
}

function recipientBoxes(sent: readonly Arrow[], { inventory }: CheckResult): Box[] {
  const reached = new Set(sent.map(({ to }) => to))
  return inventory.recipients.map(({ name, title }): Box => ({ id: idOf('to', name), label: title, shape: 'recipient' })).filter(({ id }) => reached.has(id))
}

const asking: readonly string[] = ['asked', 'taken', 'granted']
const has = ({ places }: DatumEntry, roles: readonly string[]): boolean => places.some(({ role }) => roles.includes(role))
const isSensitive = ({ category }: DatumEntry, { manifest }: CheckResult): boolean => (categoryOf(category, manifest?.categories)?.sensitivity ?? 'ordinary') !== 'ordinary'

const shapes: Record<Box['shape'], [string, string]> = { asked: ['["', '"]'], kept: ['[("', '")]'], recipient: ['{{"', '"}}'], purpose: ['("', '")'] }

function boxLine({ id, label, shape, sensitive }: Box): string {
  const [open, close] = shapes[shape]
  return `  ${id}${open}${escape(label)}${close}${sensitive === true ? ':::sensitive' : ''}`
}

/** One arrow between two boxes: that something may not go there is what counts. */
const distinct = (arrows: readonly Arrow[]): Arrow[] =>
  [...new Map(arrows.toSorted((a, b) => Number(a.refused === true) - Number(b.refused === true)).map(one => [`${one.from} ${one.to}`, one])).values()]

const arrowLine = ({ from, to, refused }: Arrow): string => `  ${from} ${refused === true ? '-. not allowed .->' : '-->'} ${to}`

/** A name as an id: letters and digits of ASCII stay, all else becomes its number, so that two names never share one. */
const idOf = (kind: string, name: string): string => `${kind}_${[...name].map(letter => /[A-Za-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(36)}_`).join('')}`

/** What could end a label, or mean something in it, by its number. */
const escape = (text: string): string => visibleLine(text).replace(/[^\p{L}\p{N} .,/-]/gu, mark => `#${mark.codePointAt(0)};`)
