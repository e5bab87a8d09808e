import { covers } from '../../taxonomy/covers.js'
import { titleOf } from '../../taxonomy/categories.js'
import type { Manifest, PlacedDatum } from '../../types/index.js'
import { collected, granted, perDatum, reportable, sent } from '../data.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { alsoHere, collects, line, locate, plain } from '../phrases.js'
import { handsOver } from '../sends.js'
import { dropping } from '../suggest.js'

export default defineCode({
  code: 'no-restricted-data',
  description: 'Data that the manifest says are never asked for, kept or handed on.',
  recommended: 'error',
  strict: 'error',
  needsManifest: true,
  scope: 'file',
  find({ data, manifest, title }) {
    if (manifest === undefined || manifest.never.length === 0) return []
    const isForbidden = (datum: PlacedDatum): boolean => reportable(datum) && never(datum, manifest) !== undefined
    const fields = [collected(data), granted(data)].flatMap(all => perDatum(all, isForbidden, (lead, others) => ({
      ...draft(lead, collects(lead, manifest), 'Remove it', manifest),
      related: others.map(other => ({ message: alsoHere(other), at: locate(other.file, other.at) })),
      suggestions: dropping(lead, 'Remove'),
      owns: [lead, ...others],
    })))
    const sends = sent(data).filter(isForbidden).map(send => ({
      ...draft(send, handsOver(send, titleOf(send.category, manifest.categories), title), 'Drop it', manifest),
      suggestions: dropping(send, 'Drop'),
      owns: [send],
    }))
    return [...fields, ...sends]
  },
})

function never(datum: PlacedDatum, manifest: Manifest) {
  return manifest.never.find(each => covers(each.category, datum.category))
}

function draft(datum: PlacedDatum, seen: string, remedy: string, manifest: Manifest): Draft {
  const entry = never(datum, manifest)
  const where = entry === undefined ? manifest.file : line(manifest, entry.at)
  return {
    message: `${seen}; ${where} says never${entry === undefined ? '' : `: ${plain(entry.key)}`}. ${remedy}, or take it off that list.`,
    at: locate(datum.file, datum.at),
    because: datum.because,
    id: datum.id,
    category: datum.category,
  }
}
