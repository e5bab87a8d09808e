import { calling, optionsFrom, place, recipientsOf } from '../../src/engine.js'
import { observe } from '../../src/observe/index.js'
import { languages, parsersFor } from '../../src/parse/index.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import { reconcileFile } from '../../src/reconcile/index.js'
import type { FileFacts, Finding, Manifest, SourceText, Suggestion } from '../../src/types/index.js'

const parse = await parsersFor(languages)

/** A suggestion that some finding makes, and the text that following it leaves. */
export interface Offer {
  /** Where a failure points, and what is suggested there. */
  said: string
  source: SourceText
  after: SourceText
  finding: Finding
  suggestion: Suggestion
  manifest: Manifest | undefined
}

interface Look { facts: FileFacts; findings: Finding[] }

const looks = new Map<string, Look>()
const ids = new Map<Manifest | undefined, number>()

/** What each code says of a text when it is alone: so none stays silent about what a more specific one owns. */
function look(source: SourceText, manifest: Manifest | undefined): Look {
  if (!ids.has(manifest)) ids.set(manifest, ids.size)
  const key = JSON.stringify([ids.get(manifest), source.path, source.text])
  const known = looks.get(key)
  if (known) return known
  const facts = observe(parse(source), optionsFrom(manifest))
  const { data } = place(facts, manifest)
  const given = { facts, data, ...calling(recipientsOf(manifest)), strict: () => true, ...(manifest && { manifest }) }
  const made = { facts, findings: codes.flatMap(code => reconcileFile(given, [code], () => 'error')) }
  looks.set(key, made)
  return made
}

/** Every suggestion of every finding in a file, under one manifest. */
export const offersIn = (file: string, source: SourceText, manifest: Manifest | undefined): Offer[] =>
  look(source, manifest).findings.flatMap(finding => finding.suggestions.map(suggestion => ({
    said: `${file}:${finding.at.line} ${finding.code}: ${suggestion.message}`, source, finding, suggestion, manifest,
    after: { ...source, text: applied(source.text, suggestion) },
  })))

/** @throws {Error} when edits overlap, leave the text, or change nothing. */
export function applied(text: string, { edits, message }: Suggestion): string {
  let after = text
  let last = text.length
  for (const { start, end, text: instead } of edits.toSorted((a, b) => b.start - a.start)) {
    if (start > end || start < 0 || end > last) throw new Error(`${message} edits ${start}..${end} of ${last} characters`)
    after = after.slice(0, start) + instead + after.slice(end)
    last = start
  }
  if (after === text) throw new Error(`${message} changes nothing`)
  return after
}

/** What following a suggestion breaks or leaves undone, as our own parsers and codes see it; empty where all is well. */
export function flawsOf({ source, after, finding, suggestion, manifest }: Offer): string[] {
  const before = look(source, manifest)
  const now = look(after, manifest)
  if (now.facts.problem) return [`no longer parses: ${now.facts.problem.message} (${now.facts.problem.line}:${now.facts.problem.column})`]
  const isIts = (one: Finding): boolean => symbolOf(one) === symbolOf(finding)
  return [
    ...places(now, isIts) < places(before, isIts) || isPart(suggestion, finding) && !now.findings.some(one => isIts(one) && isOffered(one, suggestion)) ? [] : ['still reports the finding'],
    ...codes.filter(({ code }) => !isNext(finding.code, code) && places(now, one => one.code === code) > places(before, one => one.code === code)).map(({ code }) => `brings another ${code}`),
  ]
}

/** Once a purpose lists a question, it is asked whether a person can read why. */
const isNext = (code: string, next: string): boolean => code === 'require-purpose' && next === 'require-reason'

/** One of several things to do of one kind, such as options to set: the finding goes with the last of them. */
const isPart = ({ message }: Suggestion, { suggestions }: Finding): boolean => suggestions.filter(one => one.message.split(' ')[0] === message.split(' ')[0]).length > 1

const isOffered = ({ suggestions }: Finding, { message }: Suggestion): boolean => suggestions.some(one => one.message === message)

/** Of places that bear one name the second is called `~2`: when the first has gone, it is the first. */
const symbolOf = ({ fingerprint }: Finding): string => fingerprint.replace(/~\d+/g, '')

/** A finding speaks for all places of its datum in the file: when the first has gone, the second is the first. */
const places = ({ findings }: Look, which: (finding: Finding) => boolean): number => findings.filter(which)
  .reduce((sum, { at, related }) => sum + 1 + related.filter(one => one.at.file === at.file).length, 0)
