import { askedBy, formTitle, normsSource, shortKey, titleOf } from '../taxonomy/index.js'
import type { CheckResult, ConsentCheck, Evidence, Location, Manifest, Observation, PlacedDatum, RuleInfo, Story } from '../types/index.js'
import { isDraft, severityNames } from './parts/entries.js'
import { misnamedText } from './parts/misnamed.js'
import { keptBack, stateNames } from './parts/states.js'
import { phrasesOf } from './parts/stories.js'
import { visibleLine } from './parts/text.js'

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `label "Phone" says phone number (+3)`. */
const evidence = ({ kind, text, says, weight }: Evidence): string =>
  `    ${weight > 0 ? '+' : ''}${Math.round(weight * 100) / 100}`.padEnd(10) + `${kind} "${visibleLine(text)}": ${says}`

/** What Purposely found on one line, what it saw there and made of it, and by which words. */
export function explainLine(result: CheckResult, file: string, line: number): string {
  const found = findingsAt(result, file, line)
  const seen = explainSeen(result, file, line, found.length > 0)
  return [...found, ...seen === '' ? [] : [seen]].join('\n\n')
}

/** Each finding of a line with its message, also where another line is where it stands. */
function findingsAt({ findings }: CheckResult, file: string, line: number): string[] {
  const holds = (at: Location): boolean => at.file === file && at.line <= line && line <= at.endLine
  return findings.filter(one => !isDraft(one) && (holds(one.at) || one.related.some(({ at }) => holds(at)))).map(one => {
    const elsewhere = holds(one.at) ? '' : ` (told at ${visibleLine(one.at.file)}:${one.at.line})`
    return `${visibleLine(file)}:${line}  ${severityNames[one.severity]} ${one.code}${elsewhere}: ${visibleLine(one.message)}`
  })
}

function explainSeen(result: CheckResult, file: string, line: number, isFound: boolean): string {
  const problem = result.problems.find(one => one.file === file)
  if (problem) return `${visibleLine(file)}:${problem.line}:${problem.column} ${visibleLine(problem.message)}: nothing is known of this file.`
  const facts = result.facts.find(one => one.path === file)
  if (!facts) return isFound ? '' : `${visibleLine(file)} was not read: it is no source file, it is ignored, or no word in it points to personal data.`
  // a call that begins here is what a person points at, though its data stand on later lines
  const onLine = (one: Observation | PlacedDatum): boolean =>
    (one.at.line <= line && line <= one.at.endLine) || (one.kind === 'send' && one.callAt.line === line)
  const data = result.data.filter(datum => datum.file === file && onLine(datum))
  const silent = facts.observations.filter(one => onLine(one) && !data.some(datum => datum.id === one.id))
  const consents = (result.consents ?? []).filter(one => one.at.file === file && one.at.line <= line && line <= one.at.endLine)
  if (data.length === 0 && silent.length === 0 && consents.length === 0) return isFound ? '' : `${visibleLine(file)}:${line}: no field of a form or model and nothing that is sent stands here.`
  return [...data.map(datum => explainDatum(datum, result.manifest)), ...silent.map(one => explainSilent(one, result)), ...consents.map(explainConsent), ...storiesAt(result, file, line).map(story => explainStory(story, result))].join('\n\n')
}

function explainDatum(datum: PlacedDatum, manifest: Manifest | undefined): string {
  const { placement } = datum
  const what = datum.kind === 'send' ? `${visibleLine(datum.call)} sends it to ${datum.sink}` : datum.role === 'shaped' ? 'a type describes it' : `it is ${datum.role}`
  const purposes = placement.purposes.length > 0 ? ` by ${visibleLine(placement.purposes.join(', '))}` : ''
  const where = placement.manifestAt ? ` (${visibleLine(placement.manifestAt.file)}:${placement.manifestAt.line})` : ''
  return [
    `${visibleLine(datum.file)}:${datum.at.line}  ${visibleLine(datum.owner)}.${visibleLine(datum.name)}: ${titleOf(datum.category, manifest?.categories)} (${shortKey(datum.category)}), ${datum.confidence} confidence`,
    `  ${datum.kind === 'send' ? what : upper(what)}; record ${visibleLine(datum.record) || 'none'}; found by ${datum.detector}.`,
    `  State: ${stateNames[placement.state]}${purposes}${where}${placement.none === undefined ? '' : `: ${visibleLine(placement.none)}`}.`,
    ...(placement.misnamed ?? []).map(one => `  ${upper(misnamedText(one))} (${visibleLine(one.at.file)}:${one.at.line})`),
    ...datum.suppression ? [`  Nothing is told of it: ${visibleLine(keptBack(datum.suppression))}${datum.suppression.at ? ` (${visibleLine(datum.suppression.at.file)}:${datum.suppression.at.line})` : ''}.`] : [],
    '  Because:', ...datum.because.map(evidence),
    ...explainForm(datum),
    ...datum.confidence === 'low' ? [`  Not sure: to settle it, npx purposely declare ${visibleLine(`${datum.owner}.${datum.name}`)} --none "reason", or name the category in fields.`] : [],
  ].join('\n')
}

/** What kind of form a question stands in, by which words, and how many of that kind ask it. */
function explainForm({ role, category, form }: PlacedDatum): string[] {
  if (role !== 'asked') return []
  const others = askedBy(category, form?.kind)
  const published = others === undefined ? 'how many ask for it is not published' : `${others} ask for it (${normsSource})`
  if (form === undefined) return [`  Form: of no kind that its words tell; ${published}.`]
  return [`  Form: one of the ${formTitle(form.kind)}; ${published}. Because:`, ...form.because.map(evidence)]
}

/** Whether anybody is asked before a recipient that rests on consent, and by which way not, or what hides that. */
function explainConsent({ sink, verdict, at, steps }: ConsentCheck): string {
  const head = `${visibleLine(at.file)}:${at.line}  ${sink} rests on consent: `
  if (verdict === 'asked') return `${head}a check stands before it on every way that leads here.`
  const ways = steps.map(step => `    ${visibleLine(step.at.file)}:${step.at.line}  ${visibleLine(step.what)}`)
  return [`${head}${verdict === 'unasked' ? 'it is reached without a check' : 'whether a check stands before it is not known'}${steps.length > 0 ? ':' : '.'}`, ...ways].join('\n')
}

/** The stories of which a step stands on a line. */
const storiesAt = ({ inventory }: CheckResult, file: string, line: number): Story[] =>
  (inventory.stories ?? []).filter(({ steps }) => steps.some(({ deed, at }) => deed !== 'read' && at.file === file && at.line <= line && line <= at.endLine))

function explainStory({ category, steps }: Story, { inventory, manifest }: CheckResult): string {
  const phrases = phrasesOf(steps, {
    write: visibleLine, place: at => `${visibleLine(at.file)}:${at.line}`,
    title: sink => inventory.recipients.find(one => one.name === sink)?.title ?? visibleLine(sink),
  })
  return [`One datum, ${titleOf(category, manifest?.categories)}:`, ...phrases.map(phrase => `    ${phrase}`)].join('\n')
}

function explainSilent(one: Observation, result: CheckResult): string {
  const place = `${visibleLine(one.file)}:${one.at.line}`
  if (one.kind === 'gap') return `${place}  Seen, not understood: ${visibleLine(one.what)}.`
  if (one.kind === 'contact') return `${place}  ${visibleLine(one.call)} reaches ${one.sink} without a datum that can be read.`
  if (one.kind === 'wrapper') return `${place}  ${visibleLine(one.name)}() hands its arguments on to ${one.sink}; ${knownBy(one, result)}.`
  if (one.kind === 'consent') return `${place}  ${visibleLine(one.name)} is set in advance, by ${visibleLine(one.by)}.`
  if (one.kind === 'setting') return `${place}  ${visibleLine(one.call)} sets ${one.sink} up: ${visibleLine(one.name)} ${one.value === undefined ? 'is left out' : `is ${visibleLine(one.value)}`}.`
  const words = one.words.filter(word => word.kind !== 'sibling').slice(0, 12).map(word => `${word.kind} "${visibleLine(word.text)}"`)
  const untyped = result.inventory.gaps.find(({ reason, at }) => reason === 'untyped' && at.file === one.file && at.start === one.at.start)
  const name = `${visibleLine(one.owner)}.${visibleLine(one.name)}`
  return `${place}  ${name}: not personal, as far as its words tell.${untyped ? `\n  Seen, not understood: ${visibleLine(untyped.what)}.` : ''}\n  Words: ${words.join(', ')}`
}

/** How an editor, which has one file at a time, comes to know of a function that hands on. */
function knownBy({ sink, name, reached }: Extract<Observation, { kind: 'wrapper' }>, { manifest, inventory }: CheckResult): string {
  const list = `recipients.${sink}.calls`
  const recipient = manifest?.recipients.find(one => one.name === sink)
  if (recipient === undefined) return `list it under ${list}`
  const names = [name, ...reached.map(way => way.at(-1))]
  const isIt = (call: string): boolean => names.includes(call.slice(call.lastIndexOf('.') + 1))
  const listed = recipient.calls.find(isIt)
  if (listed !== undefined) return `${list} lists it as ${visibleLine(listed)} (${visibleLine(recipient.at.file)}:${recipient.at.line})`
  const call = inventory.recipients.find(one => one.name === sink)?.unnamed?.find(isIt)
  return call === undefined ? 'an editor does not know that, since any function may have its name' : `list it under ${list} as ${visibleLine(call)}`
}

/** What a finding code means, why it counts, what to do, and where its page is. */
export const explainRule = ({ code, description, recommended, strict, page, help }: RuleInfo): string => [
  `${code}: ${description}`, `  recommended: ${recommended} · strict: ${strict}`, '', ...help.text.split('\n').map(line => line === '' ? '' : `  ${line}`), '', `  ${page}`,
].join('\n')
