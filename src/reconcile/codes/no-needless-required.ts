import { covers } from '../../taxonomy/covers.js'
import { shortKey } from '../../taxonomy/keys.js'
import type { Manifest } from '../../types/index.js'
import type { PlacedField } from '../data.js'
import { collected, groups, reportable } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { collector, definite, line, locate, placeName, plain, quoted } from '../phrases.js'
import { speaking } from '../purposes.js'
import { relaxing } from '../suggest.js'

export default defineCode({
  code: 'no-needless-required',
  description: 'What the manifest lists with "?" may be asked for, but not demanded.',
  recommended: 'warn',
  strict: 'error',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest }) {
    if (manifest === undefined) return []
    return groups(collected(data)).flatMap(group => {
      const demands = group.filter(field => demanded(field) && reportable(field))
      return demands.length === 0 ? [] : [draft(group[0], demands as [PlacedField, ...PlacedField[]], manifest)]
    })
  },
})

/** A column that may not be null is not a demand: it may be filled by the program. A draft purpose fails nothing. */
function demanded(field: PlacedField): boolean {
  return field.required === true && field.role !== 'kept' && field.placement.mayDemand === false && field.placement.state === 'declared'
}

/** Reported where the demand is made; the sentence names the form the person sees. */
function draft(seen: PlacedField, [lead, ...others]: [PlacedField, ...PlacedField[]], manifest: Manifest): Draft {
  const { purpose, key, at } = optionalIn(lead, manifest)
  const listing = `${purpose === undefined ? 'purposely.yml' : quoted(purpose)} has ${plain(key)}?`
  const by = lead.requiredBy === undefined ? '' : ` (${plain(lead.requiredBy)})`
  return {
    message: `${collector(seen)} demands ${definite(lead.category, manifest)}${by}, but ${listing}${at === undefined ? '' : ` (${line(manifest, at)})`}. `
      + 'Make it optional, or drop the "?".',
    at: locate(lead.file, lead.at),
    related: [
      ...others.map(other => ({ message: `also demanded as ${placeName(other)}`, at: locate(other.file, other.at) })),
      ...at === undefined ? [] : [{ message: listing, at: locate(manifest.file, at) }],
    ],
    suggestions: relaxing([lead, ...others]),
    because: lead.because,
    id: lead.id,
    category: lead.category,
    owns: [lead, ...others],
  }
}

function optionalIn(field: PlacedField, manifest: Manifest) {
  for (const purpose of speaking(manifest, field.placement)) {
    const datum = purpose.data.find(each => !each.mayDemand && covers(each.category, field.category))
    if (datum !== undefined) return { purpose: purpose.name, key: datum.key.replace(/\?$/, ''), at: field.placement.manifestAt ?? datum.at }
  }
  return { key: shortKey(field.category), at: field.placement.manifestAt }
}
