import type { CheckResult, ConsentCheck, FieldUse, Location, Manifest, PlacedDatum, Report, ReportOptions, Span, Story, Suppression, Usage, UseFact, UseKind } from '../types/index.js'
import { formRate } from '../taxonomy/form-norms.js'
import { countsOf, exitCodeOf } from './parts/exit.js'
import { blanksOf } from './parts/open.js'
import { readsOf } from './parts/reads.js'
import { jsonPieces, made } from './parts/pieces.js'
import { placesIn, sure } from './parts/summary.js'
import { compare } from './parts/text.js'

/** Raised when a field changes its meaning or goes away; new fields come without. */
const version = 1

/** For machines: one row for each place of a datum, findings, gaps and counts. What the code does not say is null. */
export default function json(result: CheckResult, options: ReportOptions): Report<Iterable<string>> {
  const { data, ignored, findings, inventory, problems } = result
  const report = {
    version, name: options.name ?? null, ...(options.folder !== undefined && { folder: options.folder }),
    observations: made([...data, ...ignored].sort((a, b) => compare(a.file, b.file) || a.at.line - b.at.line || a.at.column - b.at.column || compare(a.id, b.id)
      || compare(a.category, b.category) || compare(a.detector, b.detector)), row),
    findings: made(findings, ({ code, severity, message, at, related, suggestions, fix, because, draft, fingerprint }) => ({
      code, severity, message, ...place(at.file, at),
      related: related.map(other => ({ message: other.message, ...place(other.at.file, other.at) })),
      suggestions, ...(fix && { fix }), because, ...(draft && { draft }), fingerprint,
    })),
    ...result.usage && { usage: result.usage.fields.map(field => uses(field, result.usage as Usage)) },
    ...result.consents && { consents: result.consents.map(consent) },
    ...inventory.stories && { stories: inventory.stories.map(story) },
    manifest: result.manifest ? said(result.manifest) : null,
    recipients: inventory.recipients.map(({ name, title, kind, declared, contacts, setups = [] }) => ({
      name, title, kind, declared, contacts, setups: setups.map(({ region, carrier, at }) => ({ region: region ?? null, carrier: carrier ?? null, ...place(at.file, at) })),
    })),
    open: blanksOf(result).map(({ of, name, key, what, at }) => ({ of, name, key, what, file: at?.file ?? null, line: at?.line ?? null })),
    gaps: inventory.gaps.map(({ reason, what, at }) => ({ reason, what, ...place(at.file, at) })),
    problems: problems.map(({ file, message, line, column }) => ({ file, message, line, column })),
    stats: stats(result),
  }
  return { output: jsonPieces(report), exitCode: exitCodeOf(result, options) }
}

function place(file: Location['file'], { line, column, endLine, endColumn }: Span) {
  return { file, line, column, endLine, endColumn }
}

function row(datum: PlacedDatum) {
  const { id, file, at, surface, role, name, record, category, confidence, because, placement, detector } = datum
  return {
    id, ...place(file, at), surface, role, name, record, category, confidence,
    because: because.map(({ kind, text, says, weight }) => ({ kind, text, says, weight })),
    required: datum.kind === 'field' ? datum.required ?? null : null,
    sink: datum.kind === 'send' ? datum.sink : null,
    slot: datum.kind === 'send' ? datum.slot : null,
    within: datum.kind === 'send' ? datum.of?.id ?? null : null,
    purposes: placement.purposes,
    state: placement.state,
    ...placement.misnamed && { misnamed: placement.misnamed.map(({ name: called, meant, at: tag }) => ({ name: called, meant: meant ?? null, ...place(tag.file, tag) })) },
    ...placement.none !== undefined && { none: placement.none },
    suppressed: datum.suppression ? suppressedBy(datum.suppression) : null,
    detector,
    form: datum.form?.kind ?? null,
    askedBy: datum.role === 'asked' && confidence === 'high' ? formRate(category, datum.form?.kind)?.rate ?? null : null,
  }
}

/** What people said: of several manifests, all of them together. */
const said = ({ file, purposes, recipients, categories, never }: Manifest) => ({
  file,
  purposes: purposes.map(({ name, description, draft, where, data, subjects, basis, condition, retention, benefit, use, source, at }) => ({
    name, description, draft, file: at.file, line: at.line, where: where.map(({ text }) => text), subjects, basis, condition, retention, benefit, use, source,
    data: data.map(one => ({ category: one.category, key: one.key, mayDemand: one.mayDemand, why: one.why, source: one.source, retention: one.retention, readBy: one.readBy })),
  })),
  recipients: recipients.map(({ name, for: serves, receives, draft, title, kind, role, region, at }) => ({ name, for: serves, receives, draft, title, kind, role, region, file: at.file, line: at.line })),
  never: never.map(({ category, key, at }) => ({ category, key, file: at.file, line: at.line })),
  categories: categories.map(({ key, title, description, sensitivity, article }) => ({ key, title, description, sensitivity, article })),
})

/** One datum on its way: each step with the one it follows from, by its place in the list, and how that is known. */
function story({ category, steps }: Story) {
  return {
    category,
    steps: steps.map(({ deed, owner, record, name, sink, at, from, proof }) => ({
      deed, owner, record, name, ...(sink !== undefined && { sink }), ...place(at.file, at), from: from ?? null,
      proof: (proof ?? []).map(one => ({ how: one.how, whole: one.whole === true, ...place(one.at.file, one.at) })),
    })),
  }
}

/** Who reads one field, and what could hide a read. */
function uses(field: FieldUse, usage: Usage) {
  const { record, name, uses: all, doubts } = field
  const places = (some: readonly UseFact[]) => some.map(({ at }) => place(at.file, at))
  const kindOf = (kind: UseKind) => places(all.filter(use => use.kind === kind))
  const { own, named } = readsOf(field, usage)
  return {
    record, name, verdict: own.length > 0 ? 'read' : named.length + doubts.length > 0 ? 'unsure' : 'unread',
    reads: places(own), ...usage.told && { named: places(named) }, shownAgain: kindOf('shown-again'), writes: kindOf('through'),
    doubts: doubts.map(({ what, at }) => ({ what, ...(at && place(at.file, at)) })),
  }
}

/** Whether people are asked before a recipient, and how it is reached past every check or what hides that. */
const consent = ({ sink, call, verdict, at, steps }: ConsentCheck) =>
  ({ sink, call, verdict, ...place(at.file, at), steps: steps.map(step => ({ what: step.what, ...place(step.at.file, step.at) })) })

/** Why nothing is told of it. */
function suppressedBy({ kind, reason, at }: Suppression) {
  return { by: kind, reason: reason ?? null, file: at?.file ?? null, line: at?.line ?? null }
}

function stats(result: CheckResult) {
  const { inventory, manifest } = result
  const certain = inventory.data.filter(sure)
  return {
    data: certain.length,
    places: placesIn(certain),
    unsure: inventory.data.filter(entry => entry.state === 'unsure').length,
    purposes: manifest?.purposes.length ?? 0,
    drafts: manifest?.purposes.filter(purpose => purpose.draft).length ?? 0,
    ...countsOf(result),
    gaps: inventory.gaps.length,
    ...inventory.coverage,
  }
}
