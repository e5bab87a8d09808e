import type { PlacedDatum, Placement } from '../types/index.js'
import { collected, pairs } from './data.js'

/**
 * The data of one file, with controls and the schema keys behind them brought together: where no purpose speaks for one of the
 * two, the other's place is its place too. To be done once, right after the manifest has placed the data, so that findings and
 * inventory see the same.
 */
export function settle(data: readonly PlacedDatum[]): PlacedDatum[] {
  const found = new Map<PlacedDatum, Placement>()
  for (const { control, key } of pairs(collected(data))) {
    for (const [homeless, partner] of [[control, key], [key, control]] as const) {
      if (isHomeless(homeless.placement) && isHome(partner.placement) && !found.has(homeless)) found.set(homeless, partner.placement)
    }
  }
  return data.map(datum => {
    const placement = found.get(datum)
    return placement === undefined ? datum : { ...datum, placement }
  })
}

function isHomeless({ state, level }: Placement): boolean {
  return state === 'undeclared' && level === 'none'
}

function isHome({ state, level }: Placement): boolean {
  return level !== 'none' && state !== 'unsure'
}
