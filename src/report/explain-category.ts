import { categoryOf, covers, hintOf, titleOf } from '../taxonomy/index.js'
import type { CheckResult, Manifest, PlacedDatum, Purpose, RecipientEntry, Usage, UseFact } from '../types/index.js'
import { namedOnly, readsOf } from './parts/reads.js'
import { stateNames } from './parts/states.js'
import { compare, visibleLine } from './parts/text.js'

/** Places of one kind that are shown one by one: whoever asks has one screen. */
const mostPlaces = 12
/** Places in which one field is read. */
const mostReads = 3

/** Where a category is, why, who has it, and how long: what somebody is told who asks what is known of them. */
export function explainCategory({ data, manifest, usage, inventory }: CheckResult, key: string): string {
  const category = categoryOf(key, manifest?.categories)
  const hint = hintOf(key)
  const isMeant = (one: string): boolean => one === key || one.startsWith(`${key}.`)
  const found = data.filter(datum => isMeant(datum.category))
  const law = category?.article === undefined ? '' : `, GDPR Art. ${category.article}`
  const byRole = (label: string, roles: readonly string[]): string[] => {
    const places = found.filter(datum => roles.includes(datum.role)).toSorted((a, b) => compare(a.file, b.file) || a.at.line - b.at.line)
    const lines = places.slice(0, mostPlaces)
      .map(datum => `    ${visibleLine(datum.file)}:${datum.at.line}  ${visibleLine(datum.owner)}.${visibleLine(datum.name)}${datum.kind === 'send' ? ` → ${visibleLine(datum.sink)}` : ''}  ${stateNames[datum.placement.state]}`)
    return places.length === 0 ? [] : [`  ${label}:`, ...lines, ...places.length > mostPlaces ? [`    and ${places.length - mostPlaces} more places`] : []]
  }
  return [
    `${upper(titleOf(key, manifest?.categories))} (${key}): ${category?.sensitivity ?? 'ordinary'}${law}.`, `  ${category?.description ?? ''}`,
    ...category?.mayReveal === undefined ? [] : [`  No special category, but it may reveal one: ${category.mayReveal}.`],
    ...hint === undefined ? [] : [`  ${hint.says}`, `  (${hint.ground.title}: ${hint.ground.url})`],
    ...(manifest?.never ?? []).filter(one => covers(one.category, key)).map(({ at }) => `  Never to be had, as the manifest says (${visibleLine(at.file)}:${at.line}).`),
    ...explainWhy(manifest, isMeant, key),
    ...explainWho(inventory.recipients, manifest, isMeant),
    ...byRole('Asked', ['asked']), ...byRole('Taken or checked', ['taken', 'checked']), ...byRole('By permission', ['granted']), ...byRole('Kept', ['kept']), ...byRole('Sent', ['sent']),
    ...explainUses(found, usage),
    ...byRole('In types', ['shaped']),
    ...found.length === 0 ? ['  No code asks for it, keeps it or sends it.'] : [],
  ].join('\n')
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const shown = (text: string | undefined, none: string): string => text === undefined || text.trim() === '' ? none : visibleLine(text)

/** The purposes that list it, with what people have said of each; what is left to them is said to be. */
function explainWhy(manifest: Manifest | undefined, isMeant: (category: string) => boolean, key: string): string[] {
  const listing = (manifest?.purposes ?? []).flatMap(purpose => {
    const data = purpose.data.filter(one => isMeant(one.category) || covers(one.category, key))
    return data.length === 0 ? [] : [{ purpose, retention: data.map(one => one.retention).find(each => each !== undefined) }]
  })
  if (listing.length === 0) return ['  Purposes that list it: none.']
  return ['  Why, and how long:', ...listing.map(({ purpose, retention }) => `    ${reasonOf(purpose)}; kept: ${shown(retention ?? purpose.retention, 'nobody has said')}`)]
}

const reasonOf = ({ name, description, basis, proposedBasis, condition, draft }: Purpose): string =>
  `${visibleLine(name)}${draft ? ' (draft)' : ''}: ${shown(description, 'nobody has said what for')} Basis: ${shown(basis, proposedBasis === undefined ? 'nobody has said' : `TODO ${visibleLine(proposedBasis)}`)}${condition === undefined ? '' : ` (${visibleLine(condition)})`}`

/** Who is handed it, as the code shows, and where they are, as people say. */
function explainWho(recipients: readonly RecipientEntry[], manifest: Manifest | undefined, isMeant: (category: string) => boolean): string[] {
  const lines = recipients.flatMap(({ name, title, declared, receives, for: serves }) => {
    const own = receives.filter(one => isMeant(one.category))
    if (own.length === 0) return []
    const said = manifest?.recipients.find(one => one.name === name)
    const where = [said?.region && `region ${visibleLine(said.region)}`, said?.role && visibleLine(said.role), serves.length > 0 && `for ${visibleLine(serves.join(', '))}`].filter(Boolean).join(', ')
    return [`    ${visibleLine(title)}${where === '' ? '' : `: ${where}`}${declared ? own.every(one => one.allowed) ? '' : '; it may not have it' : '; nobody has declared it'}`]
  })
  return lines.length === 0 ? [] : ['  Who has it:', ...lines]
}

/** Places, of many the first. */
function firstOf(uses: readonly UseFact[]): string {
  const places = [...new Set(uses.map(({ at }) => `${visibleLine(at.file)}:${at.line}`))]
  return `${places.slice(0, mostReads).join(', ')}${places.length > mostReads ? ` and ${places.length - mostReads} more places` : ''}`
}

/** Who reads what is kept of a category, and where that is not known, why. */
function explainUses(found: readonly PlacedDatum[], usage: Usage | undefined): string[] {
  const kept = new Set(found.flatMap(one => one.role === 'kept' ? [`${one.record}.${one.name}`] : []))
  const fields = (usage?.fields ?? []).filter(({ record, name }) => kept.has(`${record}.${name}`))
  const lines = fields.flatMap(one => {
    const { record, name, uses, doubts } = one
    const { own, named } = readsOf(one, usage as Usage)
    const field = `${visibleLine(record)}.${visibleLine(name)}`
    const other = named.length === 0 ? [] : [`      ${namedOnly}: ${firstOf(named)}`]
    if (own.length > 0) return [`    ${field}: ${firstOf(own)}`, ...other]
    if (other.length > 0) return [`    ${field}: nothing is read that is surely its own`, ...other]
    if (doubts.length > 0) return doubts.slice(0, 2).map(({ what, at }) => `    ${at ? `${visibleLine(at.file)}:${at.line}  ` : ''}${field} perhaps: ${visibleLine(what)}`)
    return [`    ${field}: nowhere${uses.some(use => use.kind === 'shown-again') ? ', only shown again to be edited' : ''}`]
  })
  return lines.length === 0 ? [] : [`  Read (in ${usage?.searched ?? 0} files searched):`, ...lines]
}
