import { formTitle } from '../../taxonomy/form-kinds.js'
import { formRate, normsSource, percent } from '../../taxonomy/form-norms.js'
import { titleOf } from '../../taxonomy/categories.js'
import type { FormGuess, Manifest } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { collected, perDatum, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { alsoHere, collects, declareCommand, line, locate, plain } from '../phrases.js'
import { listingsFor } from '../purposes.js'
import { dropping } from '../suggest.js'

/**
 * Below this share a question is uncommon: fewer than one site in seven asks it. No rate that is read off a figure lies within a
 * per cent of it, so that no finding hangs on how well the figure was read.
 */
const few = 0.15

export default defineCode({
  code: 'no-uncommon-question',
  description: 'A question that few forms of its kind ask, with no reason in the manifest.',
  recommended: 'off',
  strict: 'off',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest }) {
    if (manifest === undefined) return []
    return perDatum(collected(data), field => isUncommon(field, manifest), (lead, others) => draft(lead as PlacedField & { form: FormGuess }, others, manifest))
  },
})

/** A draft was read by nobody yet; whoever gives a reason knows that others do not ask. */
function isUncommon(field: PlacedField, manifest: Manifest): boolean {
  if (field.role !== 'asked' || field.form === undefined || !reportable(field) || field.placement.state === 'draft') return false
  const published = formRate(field.category, field.form.kind)
  return published !== undefined && published.rate < few && listingsFor(field, manifest)[0]?.datum.why === undefined
}

function draft(lead: PlacedField & { form: FormGuess }, others: PlacedField[], manifest: Manifest): Draft {
  const { kind } = lead.form
  const { rate, of } = formRate(lead.category, kind) as { rate: number; of: string }
  const [listed] = listingsFor(lead, manifest)
  const why = listed === undefined ? `say why you do: ${declareCommand(lead)}`
    : `write behind ${plain(listed.datum.key)} why you do (${line(manifest, listed.datum.at)})`
  return {
    message: `${collects(lead, manifest)}; ${percent(rate)} of ${formTitle(kind)} ask for ${titleOf(of)} (${normsSource}). Leave it out, or ${why}.`,
    at: locate(lead.file, lead.at),
    related: others.map(other => ({ message: alsoHere(other), at: locate(other.file, other.at) })),
    suggestions: dropping(lead, 'Remove'),
    because: [...lead.form.because, ...lead.because],
    id: lead.id,
    category: lead.category,
    owns: [lead, ...others],
  }
}
