import { lastingNames } from '../../report/parts/fingerprint.js'

/** A name as formats with an alphabet of their own take it: as it is where it may be, else what is left of it, and a mark made of the name. */
export function keyOf(name: string, outside = /[^a-zA-Z0-9_-]+/g): string {
  const kept = name.replace(outside, '_')
  if (kept === name && name !== '' && name.length <= 80) return name
  return `${kept.replace(/^_+|_+$/g, '').slice(0, 60)}_${(lastingNames([name])[0] ?? '').slice(0, 8)}`
}
