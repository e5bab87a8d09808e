import { segmentsOf } from '../../kit/segments.js'
import type { SourceText } from '../../types/index.js'

const languages = /^(js|vue|svelte|astro)$/

/** Calls by which a model is used where it is declared, too. */
const used = String.raw`\w*\s*\.\s*(?:find|create|update|insert|save|delete|destroy|count|aggregate|upsert|select|where|query|add|set|get|all)\w*\s*\(`

/**
 * The records of which code outside their own declaration speaks. A schema of which it names few is another program's: a template, a dump, what
 * was introspected. `declared` are the files in which each record is declared.
 */
export function workedWith(declared: ReadonlyMap<string, ReadonlySet<string>>, sources: readonly SourceText[]): Set<string> {
  const byForm = new Map<string, string[]>()
  for (const record of declared.keys()) {
    for (const form of formsOf(record)) byForm.set(form, [...byForm.get(form) ?? [], record])
  }
  if (byForm.size === 0) return new Set()
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const named = new RegExp(`(?<![A-Za-z])(${forms})(?:e?s)?(?![a-z])`, 'g')
  const usedHere = new RegExp(`(?<![A-Za-z])(${forms})(?:e?s)?(?:${used})|\\bnew\\s+(${forms})\\s*\\(`, 'g')
  const found = new Set<string>()
  for (const { path, text, language } of sources) {
    if (!languages.test(language)) continue
    for (const match of text.matchAll(named)) {
      for (const record of byForm.get(match[1] as string) ?? []) if (!declared.get(record)?.has(path)) found.add(record)
    }
    for (const match of text.matchAll(usedHere)) for (const record of byForm.get((match[1] ?? match[2]) as string) ?? []) found.add(record)
  }
  return found
}

/** `BookingReference`, `bookingReference`, `booking_reference`, `booking-reference`. */
function formsOf(record: string): string[] {
  const words = segmentsOf(record)
  const pascal = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return [...new Set([pascal, pascal.charAt(0).toLowerCase() + pascal.slice(1), words.join('_'), words.join('-'), record])]
}
