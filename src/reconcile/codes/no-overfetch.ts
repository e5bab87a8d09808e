import type { Exposure, PlacedDatum } from '../../types/index.js'
import { collected } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { capital, listed, locate, plain, quoted } from '../phrases.js'

/*
 * Only what no file of the client reads, by whatever name it got there, and only where the program's own client asks for it: whoever else may
 * call is not seen.
 */
export default defineCode({
  code: 'no-overfetch',
  description: 'A whole record of a person that goes to the client, where nothing reads some of its fields.',
  recommended: 'off',
  strict: 'off',
  needsManifest: false,
  scope: 'program',
  find({ data, exposures }) {
    if (exposures === undefined) return []
    const groups = new Map<string, [Exposure, ...Exposure[]]>()
    for (const place of exposures.places) {
      const key = `${place.at.file} ${place.by} ${place.to ?? ''} ${place.record}`
      const known = groups.get(key)
      groups.set(key, known ? [...known, place] : [place])
    }
    return [...groups.values()].map(group => draft(group, data, exposures.searched))
  },
})

function draft([place, ...others]: [Exposure, ...Exposure[]], data: readonly PlacedDatum[], searched: number): Draft {
  const { by, to, record, unread, read, at, fetchedAt } = place
  const fields = collected(data).filter(field => field.role === 'kept' && field.record === record && unread.includes(field.name))
  const handed = to === undefined ? `returns whole ${plain(record)} records to the client` : `hands a whole ${plain(record)} to ${plain(to)}, which runs in the browser`
  return {
    message: `${capital(plain(by))} ${handed}; nothing in the ${searched} file${searched === 1 ? '' : 's'} of the client reads ${listed(unread.map(plain))}. `
      + `Select what is read${read.length === 0 ? '' : ` (${listed(read.map(plain))})`}: the rest goes along for nobody.`,
    at: fetchedAt,
    related: [
      ...at.file === fetchedAt.file && at.line === fetchedAt.line ? [] : [{ message: 'handed over here', at }],
      ...others.map(other => ({ message: 'also fetched here', at: other.fetchedAt })),
      ...fields.map(field => ({ message: `${quoted(field.name)} is kept here`, at: locate(field.file, field.at) })),
    ],
    because: fields.flatMap(field => field.because),
    id: `${at.file}#${by}${to === undefined ? '' : ` ${to}`}`,
    category: record,
  }
}
