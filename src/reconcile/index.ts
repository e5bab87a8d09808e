import type { Finding, Manifest, ManifestProblem, PlacedDatum } from '../types/index.js'
import type { Code, Draft, FileCode, FileGiven, InventoryCode, InventoryGiven, Level, ManifestCode, ProgramCode, ProgramGiven } from './define.js'
import { withoutDisabled } from './disables.js'
import { markOf } from './marks.js'
import { specificity } from './owners.js'

export { defineCode } from './define.js'
export type { Code, Draft, FileCode, FileGiven, InventoryGiven, Level, ManifestCode, ProgramCode, ProgramGiven, SuppressionsGiven } from './define.js'
export { mergeData } from './merge.js'
export { settle } from './settle.js'

/** How serious a code is on the command line: as the manifest says, else as the preset does (`preset` overrides the manifest's). */
export function severityOf(code: Code, manifest?: Manifest, preset?: 'recommended' | 'strict'): Level {
  return manifest?.findings.severities[code.code] ?? code[preset ?? manifest?.findings.preset ?? 'recommended']
}

/**
 * The findings of one file, most specific code first on every datum. Give all codes that are switched on, even when only one
 * code's findings are wanted: a code knows by the others what is theirs. ESLint, which has severities of its own, gives a
 * `severity` that never says `off`.
 */
export function reconcileFile(given: FileGiven, codes: readonly Code[], severity: Severities = byManifest(given.manifest)): Finding[] {
  const fileCodes = codes.filter((code): code is FileCode => code.scope === 'file')
  return inTurn(given, fileCodes, severity, (code, data) => code.find({ ...given, data }))
}

/** What the codes that need no manifest find in one file, and the data they speak for, also where a comment keeps it back. */
export function leaksIn(given: Omit<FileGiven, 'manifest'>, codes: readonly Code[]): { findings: Finding[]; data: PlacedDatum[] } {
  const data: PlacedDatum[] = []
  const findings = inTurn(given, codes.filter((code): code is FileCode => code.scope === 'file'), () => 'error', (code, left) => {
    const drafts = code.find({ ...given, data: left })
    data.push(...drafts.flatMap(draft => draft.owns ?? []))
    return drafts
  })
  return { findings: withoutDisabled(findings, () => given.facts.disables ?? []).findings, data }
}

/** The findings that need the whole program. Not for a run that read only some of its files. */
export function reconcileProgram(given: ProgramGiven, codes: readonly Code[], severity: Severities = byManifest(given.manifest)): Finding[] {
  const programCodes = codes.filter((code): code is ProgramCode => code.scope === 'program')
  return inTurn(given, programCodes, severity, (code, data) => code.find({ ...given, data }))
}

/** What is wrong with the manifest. What is only unfinished there warns, unless the code's option is set: `strict`. */
export function reconcileManifest(problems: readonly ManifestProblem[], codes: readonly Code[], severity: Severities, strict: (code: string) => boolean): Finding[] {
  const manifestCodes = codes.filter((code): code is ManifestCode => code.scope === 'manifest')
  return manifestCodes.flatMap(code => {
    const level = severity(code)
    return level === 'off' ? [] : code.find({ problems }).map(draft => finding(code.code, draft.unfinished && !strict(code.code) ? 'warn' : level, draft))
  }).sort(byPlace)
}

/** What is stale in the committed inventory. */
export function reconcileInventory(given: InventoryGiven, codes: readonly Code[], severity: Severities): Finding[] {
  return codes.filter((code): code is InventoryCode => code.scope === 'inventory').flatMap(code => {
    const level = severity(code)
    return level === 'off' ? [] : code.find(given).map(draft => finding(code.code, level, draft))
  }).sort(byPlace)
}

export type Severities = (code: Code) => Level

const byManifest = (manifest: Manifest | undefined): Severities => code => severityOf(code, manifest)

/** Each code sees only what no more specific one has spoken for. */
function inTurn<G extends FileGiven | ProgramGiven, C extends Code>(
  given: G, codes: readonly C[], severity: Severities, find: (code: C, data: G['data']) => Draft[],
): Finding[] {
  const findings: Finding[] = []
  let data = given.data
  for (const code of [...codes].sort(bySpecificity)) {
    const level = severity(code)
    if (level === 'off' || (code.needsManifest && given.manifest === undefined)) continue
    const drafts = find(code, data)
    const owned = new Set(drafts.flatMap(draft => draft.owns ?? []))
    if (owned.size > 0) data = data.filter(datum => !owned.has(datum))
    findings.push(...drafts.map(draft => finding(code.code, level, draft)))
  }
  return findings.sort(byPlace)
}

/** A draft of a code as a finding. */
export function finding(code: string, severity: Finding['severity'], draft: Draft): Finding {
  const { message, at, related = [], suggestions = [], fix, because = [], id, category = '', owns = [], draft: isDraft } = draft
  const [lead] = owns
  const datum = lead?.kind === 'field' && lead.role !== 'granted' && lead.record !== '' ? { key: `${lead.record}|${lead.category}`, role: lead.role } : undefined
  return {
    code, severity, message, at, related, suggestions, ...(fix && { fix }), because, ...(datum && { datum }), ...(owns.length > 0 && { owns: owns.map(markOf) }),
    ...(isDraft && { draft: true }), ...(category !== '' && { category }), fingerprint: `${code}|${id}|${category}`,
  }
}

const compare = (a: string, b: string): number => a < b ? -1 : a > b ? 1 : 0

const bySpecificity = (a: Code, b: Code): number => specificity(a.code) - specificity(b.code) || compare(a.code, b.code)

export const byPlace = (a: Finding, b: Finding): number =>
  compare(a.at.file, b.at.file) || a.at.start - b.at.start || compare(a.code, b.code) || compare(a.fingerprint, b.fingerprint)
