import { categoryOf, titleOf } from '../taxonomy/categories.js'
import type { CheckResult, DatumEntry, DatumPlace, Location, Manifest, Purpose, Reading, RecipientEntry, Report, ReportOptions, State, Story } from '../types/index.js'
import { aboutCommonness, commonness } from './parts/commonness.js'
import { countsOf, exitCodeOf } from './parts/exit.js'
import { differenceBlocks } from './parts/differences.js'
import { hintLines } from './parts/hints.js'
import { isLasting, lastingBlocks } from './parts/lasting.js'
import { escape, paragraph, table } from './parts/markdown.js'
import { forbiddenIn } from './parts/never.js'
import { misnamedText } from './parts/misnamed.js'
import { namedOnly } from './parts/reads.js'
import { keptBack, stateNames } from './parts/states.js'
import { blanksOf } from './parts/open.js'
import { phrasesOf } from './parts/stories.js'
import { leftOut, notLookedAt, placesIn, sure } from './parts/summary.js'
import { count } from './parts/text.js'

/** The inventory for reviewers, made to be committed: one datum a line, no time, no path of the machine, and nothing that moves by itself. */
export default function markdown(result: CheckResult, options: ReportOptions): Report {
  const print = printer(result, options)
  const blocks = [
    '# Data inventory',
    'Written by `npx purposely inventory` from the code. To change it, change the code or the manifest.',
    ...isLasting(options) ? lastingBlocks(result) : [counts(result)],
    ...differenceBlocks(options),
    ...sections(result, options).filter(section => section.entries.length > 0 || section.always).flatMap(section => [
      `## ${section.title}`,
      ...section.about,
      ...section.entries.length === 0 ? [] : [section.reasons
        ? table(['Record', 'Data', 'Reason', 'Places'], section.entries.map(print.reason))
        : table(['Record', 'Data', 'State', 'Purposes', 'Collected', 'Asked by', 'Kept', ...result.usage && !isLasting(options) ? ['Read'] : [], 'Sent to', 'Places'], section.entries.map(print.datum))],
    ]),
    ...isLasting(options) ? [] : storyBlock(result, print),
    ...neverBlocks(result, print),
    ...recipientBlocks(result, print),
    ...openBlocks(result, print),
    ...gapBlocks(result, print, isLasting(options)),
  ]
  return { output: blocks.join('\n\n') + '\n', exitCode: exitCodeOf(result, options) }
}

interface Section {
  title: string
  about: string[]
  entries: DatumEntry[]
  /** Shown even when nothing stands in it. */
  always?: boolean
  /** Says why each is not personal, instead of what is done with it. */
  reasons?: boolean
}

const inTable = (state: State): string => state === 'undeclared' ? `**${stateNames[state]}**` : stateNames[state]

/** The state, with the slip that is its cause, and why nothing is told of it where that is so. */
function stateOf({ state, suppressions = [], misnamed = [] }: DatumEntry): string {
  const why = [...new Set(misnamed.map(misnamedText)), ...suppressions.map(keptBack)]
  return inTable(state) + (why.length === 0 ? '' : ` (${why.map(escape).join('; ')})`)
}

/** Sensitive data first, as an overview; then each datum once, under the first purpose that lists it or under none. */
function sections({ inventory, manifest }: CheckResult, options: ReportOptions): Section[] {
  const held = inventory.data.filter(entry => sure(entry) && entry.state !== 'shaped')
  const sensitive = held.filter(entry => sensitivity(entry.category, manifest) !== 'ordinary')
  const purposes = manifest?.purposes ?? []
  const homeOf = (entry: DatumEntry): string | undefined =>
    entry.state === 'undeclared' ? undefined : purposes.find(purpose => entry.purposes.includes(purpose.name))?.name
  const inState = (state: State): DatumEntry[] => inventory.data.filter(entry => entry.state === state)
  return [
    ...isLasting(options) ? [] : [{ title: 'Sensitive data', about: [], entries: sensitive }],
    ...purposes.map(purpose => ({
      title: `Purpose: ${escape(purpose.name)}`, about: aboutPurpose(purpose), entries: held.filter(entry => homeOf(entry) === purpose.name), always: true,
    })),
    { title: 'Without a purpose', about: [], entries: held.filter(entry => homeOf(entry) === undefined) },
    // a type asks nobody: whoever writes one need not have the inventory approved
    ...isLasting(options) ? [] : [{ title: 'In types only', about: ['Described by a type; no form, column or check of it was seen.'], entries: inState('shaped') }],
    { title: 'Unsure', about: ['May be personal. A line under `fields` in the manifest settles it.'], entries: inState('unsure') },
    { title: 'Not personal', about: ['Looks personal; somebody gave the reason why it is not.'], entries: inState('not-personal'), reasons: true },
    { title: 'Ignored', about: ['Stands where the manifest says not to look; nothing is reported there, and it is in no count.'], entries: inState('ignored'), reasons: true },
  ]
}

function sensitivity(category: string, manifest: Manifest | undefined): string {
  return categoryOf(category, manifest?.categories)?.sensitivity ?? 'ordinary'
}

function aboutPurpose({ description, basis, proposedBasis, condition, retention, draft }: Purpose): string[] {
  const facts = [
    ...draft ? ['draft'] : [],
    ...basis !== undefined ? [`basis: ${escape(basis)}`] : proposedBasis !== undefined ? [`basis: TODO ${escape(proposedBasis)}`] : [],
    ...condition === undefined ? [] : [`condition: ${escape(condition)}`],
    ...retention === undefined ? [] : [`kept: ${escape(retention)}`],
  ]
  return [...description === '' ? [] : [paragraph(description)], ...facts.length === 0 ? [] : [`(${facts.join('; ')})`]]
}

function counts(result: CheckResult): string {
  const { inventory, manifest } = result
  const { errors, warnings } = countsOf(result)
  const data = inventory.data.filter(sure)
  const inState = (state: State): number => inventory.data.filter(entry => entry.state === state).length
  const drafts = manifest?.purposes.filter(purpose => purpose.draft).length ?? 0
  const undeclared = inventory.recipients.filter(recipient => !recipient.declared).length
  const refused = data.filter(entry => entry.refused !== undefined).length
  const out = leftOut(inventory.coverage)
  return [
    `- ${count(data.length, 'datum', 'data')} in ${count(placesIn(data), 'place')}: ${inState('declared')} declared, ${inState('draft')} draft, `
      + `${inState('undeclared')} undeclared, ${inState('shaped')} in types only`,
    `- ${data.filter(entry => sensitivity(entry.category, manifest) !== 'ordinary').length} of them sensitive`,
    manifest === undefined
      ? '- no manifest: nobody has said what the data are for'
      : `- ${count(manifest.purposes.length, 'purpose')}, ${count(drafts, 'draft')}`,
    `- ${count(inventory.recipients.length, 'recipient')}, ${undeclared} undeclared${refused === 0 || manifest === undefined ? '' : `; ${count(refused, 'datum goes', 'data go')} to a recipient that may not have ${refused === 1 ? 'it' : 'them'}`}`,
    `- ${inState('unsure')} unsure, ${inventory.gaps.length} not understood, ${inState('not-personal')} said not to be personal`,
    `- the check: ${count(errors, 'error')}, ${count(warnings, 'warning')}${manifest === undefined ? '' : `; ${count(blanksOf(result).length, 'blank')} for a person to fill`}`,
    ...inventory.data.some(entry => commonness(entry) !== '') ? [`- asked by: ${aboutCommonness}`] : [],
    ...hintLines(result),
    ...notLookedAt(inventory.coverage) === '' ? [] : [`- not looked at, as these languages are not read yet: ${notLookedAt(inventory.coverage)} files`],
    ...out === '' ? [] : [`- left out as no part of the product: ${out}`],
  ].join('\n')
}

type Printer = ReturnType<typeof printer>

function printer({ inventory, manifest, usage }: CheckResult, { lines = true }: ReportOptions) {
  const titles = new Map(inventory.recipients.map(recipient => [recipient.name, recipient.title]))
  const place = (at: Location): string => escape(lines ? `${at.file}:${at.line}` : at.file)
  const places = (all: readonly DatumPlace[]): string => [...new Set(all.map(each => place(each.at)))].join(', ')
  const category = (key: string): string => !lines && sensitivity(key, manifest) !== 'ordinary' ? `**${categoryText(key, manifest?.categories)}**` : categoryText(key, manifest?.categories)
  return {
    place,
    places,
    category,
    title: (sink: string): string => escape(titles.get(sink) ?? sink),
    reason: (entry: DatumEntry): string[] => [escape(entry.record), category(entry.category), escape(entry.none ?? (entry.ignoredAt ?? []).map(at => lines ? `${at.file}:${at.line}` : at.file).join(', ')), places(entry.places)],
    datum: (entry: DatumEntry): string[] => [
      escape(entry.record), category(entry.category), stateOf(entry), entry.purposes.map(escape).join(', '), collected(entry.places), commonness(entry),
      entry.places.some(each => each.role === 'kept') ? 'yes' : '', ...usage && lines ? [readIn(entry.reading, at => place(at))] : [],
      entry.recipients.map(name => escape(titles.get(name) ?? name) + (entry.refused?.includes(name) === true && manifest !== undefined ? ': **not allowed**' : '')).join(', '), places(entry.places),
    ],
  }
}

/** Each datum that was followed through the program, a line each. */
function storyBlock({ inventory, manifest }: CheckResult, print: Printer): string[] {
  const { stories = [] } = inventory
  const line = ({ category, steps }: Story): string =>
    `- ${escape(titleOf(category, manifest?.categories).replace(/^an? /, ''))}: ${phrasesOf(steps, { write: escape, place: print.place, title: print.title }).join(' → ')}`
  return stories.length === 0 ? [] : ['## One datum, one story', 'What is asked, checked, kept, sent and read of one datum, as far as the code leads from one to the next.', stories.map(line).join('\n')]
}

function categoryText(key: string, own: Manifest['categories'] | undefined): string {
  const article = categoryOf(key, own)?.article
  return `${escape(titleOf(key, own).replace(/^an? /, ''))} (${escape(key.replace(/^user\./, ''))}${article === undefined ? '' : `, Art. ${article}`})`
}

/** Places of one datum that are shown one by one. */
const mostReads = 5

/** Who reads what is kept: places, readers outside, or that nobody does; where that is not known, what could hide one. */
function readIn(reading: Reading | undefined, print: (at: Location) => string): string {
  if (reading === undefined) return ''
  const places = [...new Set(reading.places.map(print))]
  const shown = places.length > mostReads ? [...places.slice(0, mostReads), `${places.length - mostReads} more`] : places
  const outside = reading.outside.map(name => `outside: ${escape(name)}`)
  const doubts = [...new Set(reading.doubts.map(({ what, at }) => escape(what) + (at ? ` (${print(at)})` : '')))].slice(0, 2).map(doubt => `perhaps: ${doubt}`)
  const named = reading.places.length > 0 || reading.named.length === 0 ? [] : [`perhaps: ${namedOnly} (${[...new Set(reading.named.map(print))].slice(0, 2).join(', ')}${reading.named.length > 2 ? ' and others' : ''})`]
  const nowhere = reading.verdict === 'unread' && outside.length === 0 ? [reading.shownAgain ? '**nowhere**, only shown again to be edited' : '**nowhere**'] : []
  return [...shown, ...outside, ...named, ...doubts, ...nowhere].join('; ')
}

/** How a person is asked: `asked, required`, `asked, optional`, `asked`; else whether a request is read or checked for it. */
function collected(places: readonly DatumPlace[]): string {
  const fields = places.filter(place => place.role === 'asked' || place.role === 'taken' || place.role === 'checked')
  const how = (['asked', 'taken', 'checked'] as const).find(role => fields.some(place => place.role === role))
  // what a device or a provider gives of a person who lets it
  if (how === undefined) return places.some(place => place.role === 'granted') ? 'by permission' : ''
  if (fields.some(place => place.required === true)) return `${how}, required`
  return fields.some(place => place.required === false) ? `${how}, optional` : how
}

/** What the manifest says never to have, and where it is all the same. */
function neverBlocks(result: CheckResult, print: Printer): string[] {
  const rows = forbiddenIn(result).map(({ category, entries }) => [
    print.category(category), entries.map(entry => `**${escape(entry.record)}**: ${print.category(entry.category)}`).join(', '), print.places(entries.flatMap(entry => entry.places)),
  ])
  return rows.length === 0 ? [] : ['## Never', 'What the manifest says never to have.', table(['Data', 'Seen all the same', 'Places'], rows)]
}

function recipientBlocks({ inventory }: CheckResult, print: Printer): string[] {
  if (inventory.recipients.length === 0) return []
  const rows = inventory.recipients.flatMap(recipient => {
    const who = [escape(recipient.title), escape(recipient.kind), recipient.declared ? 'yes' : '**no**']
    if (recipient.receives.length === 0) return [[...who, nothing(recipient), '', '', '']]
    return recipient.receives.map(each => [...who, print.category(each.category), handedAs(each.places), each.allowed ? 'yes' : '**no**', print.places(each.places)])
  })
  return ['## Recipients', table(['Recipient', 'Kind', 'Declared', 'Receives', 'How', 'Allowed', 'Places'], rows)]
}

/** How it is handed over, where that says more than that it is. */
function handedAs(places: readonly DatumPlace[]): string {
  const wholes = [...new Set(places.flatMap(place => place.within ?? []))]
  const how = [...places.some(place => place.asId) ? ['as the person\'s id'] : [], ...wholes.map(name => `with ${escape(name)}, handed over whole`)]
  return how.join('; ')
}

function nothing({ contacts }: RecipientEntry): string {
  return contacts === 0 ? 'nothing seen' : `nothing personal seen in ${count(contacts, 'call')}`
}

/** What only a person can say and nobody has, a line for each entry of the manifest. */
function openBlocks(result: CheckResult, print: Printer): string[] {
  const rows = new Map<string, string[]>()
  for (const { of, name, what } of blanksOf(result)) {
    const who = `${of} ${of === 'recipient' ? print.title(name) : escape(name)}`
    rows.set(who, [...rows.get(who) ?? [], escape(what)])
  }
  return rows.size === 0 ? [] : ['## Still open', 'What only a person can say, and nobody has.', table(['Of', 'Not stated'], [...rows].map(([who, whats]) => [who, whats.join(', ')]))]
}

function gapBlocks({ inventory }: CheckResult, print: Printer, lasting: boolean): string[] {
  // which types are known depends on what is installed, and what is committed must not
  const gaps = inventory.gaps.filter(gap => !lasting || gap.reason !== 'untyped')
  if (gaps.length === 0) return []
  const all = gaps.map(gap => [print.place(gap.at), escape(gap.reason), escape(gap.what)])
  // without lines two gaps of a file may read the same
  const rows = [...new Map(all.map(row => [row.join('|'), row])).values()]
  return ['## Not understood', table(['Place', 'Reason', 'What'], rows)]
}
