import { formTitle } from '../taxonomy/form-kinds.js'
import type { Datum, Evidence, FieldObservation, FileFacts, FormFact, FormGuess, FormKind, WordKind } from '../types/index.js'
import { signalsOf, type Signal } from './form-fields.js'
import { keeps, kindsIn } from './form-words.js'

/** How much each place says that speaks of a kind; what is as often said of something else half of it. */
const weights: Readonly<Partial<Record<WordKind, number>>> = { heading: 3, submit: 3, owner: 3, action: 2, identifier: 2, file: 2 }
/** Less is a guess. */
const least = 3
/** A form that says two things about as loudly is of no kind. */
const lead = 1
/** Folders that sort files by what they are in the code say nothing of what a form is for. */
const idle = /^(src|apps?|components?|pages?|views?|templates?|partials|forms?|features?|modules?|routes?|ui|lib|public|client|web|frontend|index|\(.*\))$/i

/** Words of owners and paths by which a form is for those who run a site: what they fill in about others is of none of the kinds visitors meet. */
const staffWords = /(^|[ _./-])(super)?admins?([ _./-]|$)|back-?office/i
/** What staff do for themselves, too. */
const ofAll: ReadonlySet<FormKind> = new Set(['account_login', 'account_recovery', 'search'])

interface Group { form: FormFact | undefined; fields: FieldObservation[] }

/** The data, those that are asked with the kind of form they are asked in, where its words and fields tell. */
export function withForms<T extends Datum>(data: readonly T[], facts: FileFacts): T[] {
  const asked = facts.observations.filter((one): one is FieldObservation => one.kind === 'field' && one.role === 'asked')
  if (asked.length === 0 || data.length === 0) return [...data]
  const categories = new Map(data.map(datum => [datum.id, datum.category]))
  const guesses = new Map(groupsOf(asked, facts.forms ?? []).flatMap(group => {
    if (!group.fields.some(field => categories.has(field.id))) return []
    const guess = guessOf(group, facts.path, categories)
    return guess ? group.fields.map(field => [field.id, guess] as const) : []
  }))
  return data.map(datum => {
    const form = guesses.get(datum.id)
    return form ? { ...datum, form } : datum
  })
}

/** The fields of one form: those that stand in it, and those that only code sets up for its owner. */
function groupsOf(asked: readonly FieldObservation[], forms: readonly FormFact[]): Group[] {
  const groups = new Map<FormFact | string, Group>()
  for (const field of asked) {
    const form = formOf(field, forms)
    const key = form ?? field.owner
    const group = groups.get(key)
    if (group) group.fields.push(field)
    else groups.set(key, { form, fields: [field] })
  }
  return [...groups.values()]
}

function formOf({ at, owner }: FieldObservation, forms: readonly FormFact[]): FormFact | undefined {
  const around = forms.filter(form => form.at.start <= at.start && at.start < form.end)
  if (around.length > 0) return around.toSorted((a, b) => (a.end - a.at.start) - (b.end - b.at.start))[0]
  const [own, another] = forms.filter(form => form.owner === owner)
  return another === undefined ? own : undefined
}

function guessOf({ form, fields }: Group, path: string, categories: ReadonlyMap<string, string>): FormGuess | undefined {
  const evidence = [...spoken(form, fields, path), ...signalsOf(fields, field => categories.get(field.id))]
  const sums = new Map<FormKind, number>()
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight)
  const [first, second] = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  if (first === undefined || first[1] < least || first[1] - (second?.[1] ?? 0) < lead) return undefined
  const [kind] = first
  const around = [path, ...new Set(fields.map(field => field.owner))].map(name => name.replace(/([a-z])([A-Z])/g, '$1 $2'))
  if (!ofAll.has(kind) && around.some(name => staffWords.test(name))) return undefined
  // many words that may mean it are none that does
  if (!evidence.some(each => each.kind === kind && each.plain && each.weight > 0)) return undefined
  return { kind, because: evidence.filter(each => each.kind === kind).map(({ because, weight }): Evidence => ({ ...because, says: formTitle(kind), weight })) }
}

/** What is said in words; of several texts of one sort the loudest counts, so that a page of headings does not outweigh all else. */
function spoken(form: FormFact | undefined, fields: readonly FieldObservation[], path: string): Signal[] {
  const owners = new Set([...fields.map(field => field.owner), form?.owner ?? ''])
  const parts = path.replace(/\.[^./]+$/, '').split('/').filter(part => !idle.test(part)).slice(-3)
  const texts: Pick<Evidence, 'kind' | 'text'>[] = [
    ...form?.words ?? [], ...[...owners].map(text => ({ kind: 'owner' as const, text })), ...parts.map(text => ({ kind: 'file' as const, text })),
  ]
  const loudest = new Map<string, Signal>()
  for (const because of texts) {
    for (const { kind, weak } of kindsIn(because.text)) {
      const weight = (weights[because.kind] ?? 0) / (weak ? 2 : 1)
      const key = `${kind} ${because.kind}`
      if (weight > (loudest.get(key)?.weight ?? 0)) loudest.set(key, { kind, weight, plain: !weak, because })
    }
  }
  const kept = texts.find(text => text.kind === 'submit' && keeps(text.text))
  const against: readonly FormKind[] = kept ? ['contact', 'content_submission', 'account_registration', 'account_login', 'payment', 'reservation'] : []
  return [...loudest.values(), ...against.map((kind): Signal => ({ kind, weight: -2, plain: true, because: kept as Pick<Evidence, 'kind' | 'text'> }))]
}
