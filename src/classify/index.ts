import type { Classification, Datum, Manifest, Observation } from '../types/index.js'
import { recordOf } from '../kit/record.js'
import { contextOf, groupKey, groupsOf } from './context.js'
import type { Context } from './context.js'
import { doubted } from './doubt.js'
import { classifyField } from './field.js'
import { classifySend, sendContexts } from './send.js'
import { spokenInFile } from './spoken.js'
import { taughtBy } from './taught.js'

export { withForms } from './form-kind.js'
export { lookupIn, withMessages } from './messages.js'

/**
 * The data among a file's observations: what was found personal, with its category, confidence and every word that counted.
 * Whatever is not listed was judged not to be personal. Pure; takes one file's observations, in their order, and what the manifest teaches.
 */
export function classifyFile(observations: readonly Observation[], manifest?: Pick<Manifest, 'words' | 'categories'>): Datum[] {
  const spoken = { languages: spokenInFile(observations), taught: taughtBy(manifest) }
  const contexts = new Map<string, Context>([...groupsOf(observations)].map(([key, fields]) => [key, contextOf(fields, spoken)]))
  const sends = sendContexts(observations, spoken)
  const asked = new Map<string, Classification | undefined>()
  for (const each of observations) if (each.kind === 'field') asked.set(each.id, classifyField(each, contexts.get(groupKey(each)) as Context))
  const data: Datum[] = []
  for (const each of observations) {
    const found = each.kind === 'field' ? asked.get(each.id) : each.kind === 'send' ? classifySend(each, sends, asked) : undefined
    if (found !== undefined && (each.kind === 'field' || each.kind === 'send')) data.push({ ...each, ...found, ...ownRecord(each, found) })
  }
  return doubted(data)
}

/** A person's record that is handed over whole is named by its own last name: `ctx.user` is a user. */
function ownRecord(each: Observation, { category }: Classification): { record?: string } {
  const path = category === 'user' && each.kind === 'send' ? each.words.find(word => word.kind === 'value')?.text.split('.') : undefined
  const record = recordOf(path?.at(-1) ?? '')
  return record === '' ? {} : { record }
}
export { consentsIn } from './consent.js'
