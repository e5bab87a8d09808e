import { shortKey } from '../../taxonomy/keys.js'
import type { Manifest } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { collected, perDatum, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { alsoHere, collects, declareCommand, locate } from '../phrases.js'
import { addTo, lists, listsElsewhere, perhapsMoved, pointedAt, speaking } from '../purposes.js'
import { dropping, tagging } from '../suggest.js'

export default defineCode({
  code: 'require-purpose',
  description: 'Personal data that is asked for, taken or kept needs a purpose that lists it there.',
  recommended: 'error',
  strict: 'error',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest }) {
    if (manifest === undefined) return []
    return perDatum(collected(data), field => reportable(field) && field.placement.state === 'undeclared', (lead, others) => draft(lead, others, manifest))
  },
})

function draft(lead: PlacedField, others: PlacedField[], manifest: Manifest): Draft {
  const manifestAt = lead.placement.manifestAt
  const speaker = pointedAt(speaking(manifest, lead.placement), lead.placement)
  return {
    message: message(lead, manifest),
    at: locate(lead.file, lead.at),
    related: [
      ...others.map(other => ({ message: alsoHere(other), at: locate(other.file, other.at) })),
      ...manifestAt !== undefined && speaker !== undefined ? [{ message: lists(speaker), at: locate(manifest.file, manifestAt) }] : [],
    ],
    suggestions: [...dropping(lead, 'Remove'), ...tagging(lead, manifest)],
    because: lead.because,
    id: lead.id,
    category: lead.category,
    owns: [lead, ...others],
  }
}

function message(lead: PlacedField, manifest: Manifest): string {
  const speakers = speaking(manifest, lead.placement)
  const elsewhere = perhapsMoved(manifest, lead.file, lead.category) ?? listsElsewhere(manifest, lead.category)
  const target = pointedAt(speakers, lead.placement)
  if (target === undefined) {
    const but = elsewhere === undefined ? '' : ` (${elsewhere})`
    return `${collects(lead, manifest)}; no purpose lists it here${but}. Remove it, or say why: ${declareCommand(lead)}`
  }
  const other = speakers.find(each => each !== target)
  const said = [lists(target), ...other === undefined ? [] : [lists(other)], ...elsewhere === undefined ? [] : [elsewhere]].join('; ')
  return `${collects(lead, manifest)}. ${said}. Remove it, or ${addTo(target, shortKey(lead.category), manifest, lead.placement)}: ${declareCommand(lead, target.name)}`
}
