import { findExposures } from '../link/exposed/index.js'
import type { Resolve } from '../link/index.js'
import { parserOf } from '../parse/index.js'
import type { Exposures, FileFacts, PlacedDatum, SourceText } from '../types/index.js'
import { keptIn, sentIn, soughtIn } from './usage.js'

export interface ExposuresInput {
  facts: readonly FileFacts[]
  data: readonly PlacedDatum[]
  sources: readonly SourceText[]
  resolve: Resolve
}

/** By what a column is not among those that are fetched, or not among those that leave: on its own declaration, or for all of a model. */
const hidden = /\bselect\s*:\s*false|@Exclude\(|@HideField\(|\bhidden\s*:\s*true|\bserializeAs\s*:\s*null|@Field\.omit|\bexpose\s*:\s*false/
const hiding = /\btoJSON\b|\bhideFields\b|\$hidden|\bdefaultScope\b|\bsanitize\w*\s*[(=]/
const everywhere = /\bClassSerializerInterceptor\b|\bPrismaClient\(\{[^]{0,400}\bomit\s*:/

/** Where whole records go to the program's own client, of which nothing there reads some personal fields. */
export async function findOverfetch({ facts, data, sources, resolve }: ExposuresInput): Promise<Exposures> {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const sought = soughtIn(data, texts)
  if (sought.length === 0 || sources.some(({ text }) => everywhere.test(text))) return { searched: 0, places: [] }
  const declared = new Map(data.flatMap(datum => datum.kind === 'field' && datum.role === 'kept' ? [[`${datum.record}|${datum.name}`, datum] as const] : []))
  const parse = await parserOf(sources)
  return findExposures({
    sought, kept: keptIn(facts), sources, parse, isSent: sentIn(facts), resolve,
    isSecret: ({ record, name }) => /^user\.authorization\b/.test(declared.get(`${record}|${name}`)?.category ?? ''),
    isHidden({ record, name }) {
      const datum = declared.get(`${record}|${name}`)
      const text = datum && texts.get(datum.file)
      if (datum === undefined || text === undefined) return true
      return hidden.test(declarationAt(text, datum.at.start, datum.at.end)) || hiding.test(text)
    },
  })
}

/** The lines of a declaration, with the decorators above it. */
function declarationAt(text: string, start: number, end: number): string {
  let from = text.lastIndexOf('\n', start - 1) + 1
  for (let above = from; above > 0; from = above) {
    above = text.lastIndexOf('\n', above - 2) + 1
    if (!/^\s*[@})]/.test(text.slice(above, from))) break
  }
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to)
}
