import type { Classification, Datum, FieldObservation, Manifest, Observation } from '../types/index.js'
import { recordOf } from '../kit/record.js'
import { groupsOf, nearOf } from './context.js'
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
 * `undescribed`: what types alone describe is left out, unless a record is handed over whole, of which they tell what it holds.
 */
export function classifyFile(observations: readonly Observation[], manifest?: Pick<Manifest, 'words' | 'categories'>, undescribed = false): Datum[] {
  const spoken = { languages: spokenInFile(observations), taught: taughtBy(manifest) }
  const groups = groupsOf(observations)
  const sends = sendContexts(observations, spoken)
  const found = new Map<Observation, Classification | undefined>()
  const asked = new Map<string, Classification | undefined>()
  const judge = (fields: readonly FieldObservation[]): void => {
    const near = nearOf(fields, spoken)
    for (const each of fields) {
      const said = classifyField(each, near)
      found.set(each, said)
      asked.set(each.id, said)
    }
  }
  const described: FieldObservation[][] = []
  for (const fields of groups.values()) {
    if (undescribed && fields.every(({ role }) => role === 'shaped')) described.push(fields)
    else judge(fields)
  }
  for (const each of observations) if (each.kind === 'send') found.set(each, classifySend(each, sends, asked))
  if (described.length > 0 && observations.some(each => each.kind === 'send' && each.whole !== undefined && found.get(each) !== undefined)) described.forEach(judge)
  const data = observations.flatMap((each): Datum[] => {
    const said = each.kind === 'field' || each.kind === 'send' ? found.get(each) : undefined
    return said !== undefined && (each.kind === 'field' || each.kind === 'send') ? [{ ...each, ...said, ...ownRecord(each, said) }] : []
  })
  return doubted(data)
}

/** A person's record that is handed over whole is named by its own last name: `ctx.user` is a user. */
function ownRecord(each: Observation, { category }: Classification): { record?: string } {
  const path = category === 'user' && each.kind === 'send' ? each.words.find(word => word.kind === 'value')?.text.split('.') : undefined
  const record = recordOf(path?.at(-1) ?? '')
  return record === '' ? {} : { record }
}
export { consentsIn } from './consent.js'
