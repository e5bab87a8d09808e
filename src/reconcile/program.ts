import type { CheckResult, ConsentCheck, Exposures, FileFacts, Finding, Manifest, ManifestProblem, PlacedDatum, SuppressedFinding, Usage } from '../types/index.js'
import { partFor, type Baseline } from '../manifest/index.js'
import { goneLeaks, leakCodes, withoutKnown } from './baseline.js'
import type { Code, ProgramCode, ProgramGiven } from './define.js'
import { withoutDisabled, type Uses } from './disables.js'
import { byPlace, finding, reconcileFile, reconcileManifest, reconcileProgram, type Severities } from './index.js'
import { mergeData } from './merge.js'

export interface RunGiven {
  files: readonly { facts: FileFacts; data: PlacedDatum[] }[]
  manifest?: Manifest
  /** What is wrong with the files of the manifest, and what comments in them keep back. */
  wrong?: readonly ManifestProblem[]
  beside?: readonly FileFacts[]
  title(sink: string): string
  kind(sink: string): string
  strict?: (code: string) => boolean
  terms?: ProgramGiven['terms']
  usage?: Usage
  consents?: readonly ConsentCheck[]
  exposures?: Exposures
  /** Not all files were read: what was not read is not absent. */
  narrowed: boolean
  baseline?: Baseline
  /** Whether a file stands in the tree that is looked at; default: each does. */
  isThere?(this: void, file: string): boolean
  /** Files that could not be read. */
  unread: ReadonlySet<string>
}

/**
 * The findings of a run, and those that people keep back: by a comment, then by the baseline, each place by itself, so that of a datum
 * only the places that are kept back fall silent. What is left is merged.
 */
export function reconcileRun(run: RunGiven, codes: readonly Code[], severity: Severities): Pick<CheckResult, 'findings' | 'suppressed' | 'leaks'> {
  const { files, manifest, wrong = [], beside = [], title, kind, narrowed, baseline, unread } = run
  const facts = [...files.map(one => one.facts), ...beside]
  const directives = new Map(facts.flatMap(({ path, disables }) => disables ? [[path, disables] as const] : []))
  const uses: Uses = new Map()
  const suppressed: SuppressedFinding[] = []
  const heeding = (findings: readonly Finding[]): Finding[] => {
    const kept = withoutDisabled(findings, file => directives.get(file) ?? [], uses)
    suppressed.push(...kept.suppressed)
    return kept.findings
  }
  const places = withoutKnown(heeding(files.flatMap(one => reconcileFile({ ...one, title, kind, strict: run.strict, ...(manifest && { manifest: partFor(manifest, one.facts.path) }) }, codes, severity))), codes, baseline, run.isThere)
  suppressed.push(...places.suppressed)
  const ofManifest = heeding(reconcileManifest(wrong, codes, severity, run.strict ?? (() => false)))
  const merged = [...ofManifest, ...mergeData(places.findings)]
  const leaks = leakCodes(codes)
  const fresh = [...new Set(places.findings.filter(one => leaks.has(one.code)).map(one => one.fingerprint))]
  if (narrowed) return { findings: merged, suppressed, leaks: { fresh, gone: [], moved: [] } }
  const program = heeding(inParts(run, codes, severity))
  const speaking = new Set(codes.filter(code => severity(code) !== 'off' && !(code.needsManifest && !manifest)).map(code => code.code))
  const given = {
    facts, uses, speaking, suppressed, unread, known: places.known, places: places.findings, codes: new Set(codes.map(code => code.code)), leaks,
    ...(manifest && { manifest }), ...(baseline && { baseline }),
  }
  const unused = codes.filter((code): code is ProgramCode => code.scope === 'program' && speaking.has(code.code)).flatMap(code => {
    const level = severity(code)
    return level === 'off' ? [] : code.findUnused?.(given).map(draft => finding(code.code, level, draft)) ?? []
  })
  // what is to be deleted needs no other word
  const gone = new Set(unused.map(placeOf))
  return { findings: [...merged.filter(one => !gone.has(placeOf(one))), ...[...program, ...unused].sort(byPlace)], suppressed, leaks: { fresh, gone: goneLeaks(given), moved: [...places.moved] } }
}

/** Each manifest answers for its own folder; what no manifest says is said once. */
function inParts({ files, manifest, title, terms, usage, consents, exposures }: RunGiven, codes: readonly Code[], severity: Severities): Finding[] {
  const parts = manifest?.parts ?? [{ folder: '', own: manifest }]
  const all = parts.flatMap(({ folder, own }) => {
    const isWithin = ({ at }: { at: { file: string } }): boolean => at.file.startsWith(folder)
    const looked = { consents: consents?.filter(isWithin), exposures: exposures && { ...exposures, places: exposures.places.filter(isWithin) } }
    const within = files.filter(({ facts }) => facts.path.startsWith(folder))
    return reconcileProgram({ facts: within.map(one => one.facts), data: within.flatMap(one => one.data), title, terms, usage, ...looked, ...(own && manifest && { manifest: own, whole: manifest }) }, codes, severity)
  })
  return [...new Map(all.map(one => [`${one.fingerprint} ${one.at.file} ${one.at.start}`, one])).values()]
}

const placeOf = ({ at }: Finding): string => `${at.file}:${at.start}:${at.end}`
