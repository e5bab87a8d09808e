import type { PlacedDatum } from '../types/index.js'
import type { PlacedField } from './data.js'
import { checks, collected } from './data.js'

/**
 * The data of one file, with controls and the schema keys behind them brought together: where no purpose speaks for one of the
 * two, the other's place is its place too. To be done once, right after the manifest has placed the data, so that findings and
 * inventory see the same.
 */
export function settle(data: readonly PlacedDatum[]): PlacedDatum[] {
  const fields = collected(data)
  const controls = fields.filter(field => field.role === 'asked')
  if (controls.length === 0) return [...data]
  return data.map(datum => {
    if (datum.kind !== 'field' || datum.role === 'shaped' || datum.placement.state !== 'undeclared' || datum.placement.level !== 'none') return datum
    const field = datum as PlacedField
    const partners = field.role === 'asked'
      ? fields.filter(key => checks(key, field, fields))
      : controls.filter(control => checks(field, control, fields))
    const settled = partners.find(partner => partner.placement.level !== 'none' && partner.placement.state !== 'unsure')
    return settled === undefined ? datum : { ...datum, placement: settled.placement }
  })
}
