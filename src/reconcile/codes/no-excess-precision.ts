import { titleOf } from '../../taxonomy/categories.js'
import { coarserThan } from '../../taxonomy/coarser.js'
import type { Manifest, ManifestDatum, Purpose } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { collected, granted, perDatum, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { alsoHere, collects, declareCommand, line, locate, plain, quoted } from '../phrases.js'
import { speaking } from '../purposes.js'
import { dropping, tagging } from '../suggest.js'

export default defineCode({
  code: 'no-excess-precision',
  description: 'Data that is more exact than what the manifest lists for the place.',
  recommended: 'off',
  strict: 'warn',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest }) {
    if (manifest === undefined) return []
    const isExact = (field: PlacedField): boolean => reportable(field) && sufficient(field, manifest) !== undefined
    return [collected(data), granted(data)].flatMap(fields => perDatum(fields, isExact, (lead, others) => draft(lead, others, manifest)))
  },
})

/** What the place may have instead, and the purpose that lists it. */
interface Sufficient { purpose: Purpose; datum: ManifestDatum }

/** The closest coarser kind that a purpose of this place lists, where none lists the exact one. */
function sufficient(field: PlacedField, manifest: Manifest): Sufficient | undefined {
  if (field.placement.state !== 'undeclared') return undefined
  const listed = speaking(manifest, field.placement).flatMap(purpose => purpose.data.map(datum => ({ purpose, datum })))
  return coarserThan(field.category).map(category => listed.find(({ datum }) => datum.category === category)).find(found => found !== undefined)
}

const instead: Record<PlacedField['role'], string> = {
  asked: 'Ask for', taken: 'Take', kept: 'Keep', checked: 'Accept', shaped: 'Describe', granted: 'Ask for',
}

function draft(lead: PlacedField, others: PlacedField[], manifest: Manifest): Draft {
  const { purpose, datum } = sufficient(lead, manifest) as Sufficient
  const lists = `${quoted(purpose.name)} lists ${plain(datum.key)}`
  return {
    message: `${collects(lead, manifest)}, but ${lists} (${line(manifest, datum.at)}): ${titleOf(datum.category, manifest.categories)} would do. `
      + `${instead[lead.role]} that, or say why it has to be exact: ${declareCommand(lead, purpose.name)}`,
    at: locate(lead.file, lead.at),
    related: [
      ...others.map(other => ({ message: alsoHere(other), at: locate(other.file, other.at) })),
      { message: lists, at: locate(manifest.file, datum.at) },
    ],
    suggestions: [...dropping(lead, 'Remove'), ...tagging(lead, manifest)],
    because: lead.because,
    id: lead.id,
    category: lead.category,
    owns: [lead, ...others],
  }
}
