import { shortKey } from '../../taxonomy/keys.js'
import { titleOf } from '../../taxonomy/categories.js'
import type { Manifest } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { granted, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { collector, declareCommand, listed, locate, quoted } from '../phrases.js'
import { addTo, lists, listsElsewhere, pointedAt, speaking } from '../purposes.js'
import { dropping, tagging } from '../suggest.js'

/*
 * A permission is placed as fields are: by tag, record, file or folder. What one scope gives is one thing to decide, so it is one finding,
 * however many data that are; the same scope for the same record stands below it.
 */
export default defineCode({
  code: 'no-undeclared-permission',
  description: 'A device permission or OAuth scope whose data no purpose lists there.',
  recommended: 'warn',
  strict: 'error',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest }) {
    if (manifest === undefined) return []
    const undeclared = granted(data).filter(field => reportable(field) && field.placement.state === 'undeclared')
    return alike(undeclared).map(fields => draft(fields, manifest))
  },
})

/** What a person is asked to grant by one scope, or by one call. */
function alike(fields: readonly PlacedField[]): [PlacedField, ...PlacedField[]][] {
  const bundles = new Map<string, [PlacedField, ...PlacedField[]]>()
  for (const field of [...fields].sort((a, b) => a.at.start - b.at.start)) {
    const key = JSON.stringify([field.record || field.owner, field.scope?.name ?? field.name, field.scope === undefined])
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, [field])
    else bundle.push(field)
  }
  return [...bundles.values()]
}

function draft(fields: [PlacedField, ...PlacedField[]], manifest: Manifest): Draft {
  const [lead] = fields
  const speakers = speaking(manifest, lead.placement)
  const target = pointedAt(speakers, lead.placement)
  const manifestAt = lead.placement.manifestAt
  const places = new Set(fields.map(field => field.at.start))
  places.delete(lead.at.start)
  return {
    message: message(fields, manifest),
    at: locate(lead.file, lead.at),
    related: [
      ...[...places].flatMap(start => fields.find(field => field.at.start === start) ?? []).map(field => ({ message: 'also asked for here', at: locate(field.file, field.at) })),
      ...manifestAt !== undefined && target !== undefined ? [{ message: lists(target), at: locate(manifest.file, manifestAt) }] : [],
    ],
    suggestions: [...dropping({ ...lead, name: lead.scope?.name ?? lead.name }, 'Drop the scope'), ...tagging(lead, manifest)],
    because: lead.because,
    id: `${lead.id.slice(0, lead.id.lastIndexOf('.'))}.${lead.scope?.name ?? lead.name}`,
    owns: fields,
  }
}

function message(fields: [PlacedField, ...PlacedField[]], manifest: Manifest): string {
  const [lead] = fields
  const categories = [...new Set(fields.map(field => field.category))]
  const seen = `${collector(lead)} asks permission for ${listed(categories.map(category => titleOf(category, manifest.categories)))} (${by(lead)})`
  const place = categories.length > 1 && lead.scope ? { ...lead, name: lead.scope.name } : lead
  const target = pointedAt(speaking(manifest, lead.placement), lead.placement)
  const remedy = lead.scope === undefined ? 'Do without it' : lead.scope.byDefault ? 'Name the scopes that are needed' : 'Drop the scope'
  if (target === undefined) {
    const elsewhere = categories.length > 1 ? undefined : listsElsewhere(manifest, lead.category)
    return `${seen}; no purpose lists ${categories.length > 1 ? 'them' : 'it'} here${elsewhere === undefined ? '' : ` (${elsewhere})`}. ${remedy}, or say why: ${declareCommand(place)}`
  }
  return `${seen}. ${lists(target)}. ${remedy}, or ${addTo(target, listed(categories.map(shortKey)), manifest, lead.placement)}: ${declareCommand(place, target.name)}`
}

/** By what it is asked for. */
const by = ({ scope, name }: PlacedField): string => scope === undefined ? quoted(name) : `${scope.byDefault ? 'default ' : ''}scope ${quoted(scope.name)}`
