import type { Location, Manifest, ManifestDatum, ManifestProblem, Purpose, Recipient } from '../types/index.js'

/** Reports that one file says otherwise than another. */
type Contradict = (at: Location, message: string) => void

const problemsOf = (make: (contradict: Contradict) => Manifest): { manifest: Manifest; problems: ManifestProblem[] } => {
  const problems: ManifestProblem[] = []
  const manifest = make((at, message) => { problems.push({ severity: 'error', message, file: at.file, at }) })
  return { manifest, problems }
}

/** What holds in the folder of an inner manifest: all that the outer says, and what the inner adds. It never loosens the outer. */
export function addTo(outer: Manifest, inner: Manifest): { manifest: Manifest; problems: ManifestProblem[] } {
  return problemsOf(contradict => ({
    ...outer,
    file: inner.file,
    purposes: joined(outer.purposes, inner.purposes, (one, other) => joinPurpose(one, other, contradict)),
    recipients: joined(outer.recipients, inner.recipients, (one, other) => joinRecipient(one, other, contradict)),
    fields: alike(outer.fields, inner.fields, field => field.pattern, '"fields"', contradict),
    categories: alike(outer.categories, inner.categories, category => category.key, '"categories"', contradict),
    words: alike(outer.words, inner.words, word => word.text, '"words"', contradict),
    components: alike(outer.components, inner.components, component => component.name, '"components"', contradict),
    consent: [...new Set([...outer.consent, ...inner.consent])],
    never: [...outer.never, ...inner.never],
  }))
}

/** All that the manifests of a project say, wherever it holds: for reports, and for what no file knows the place of. A name is one purpose or recipient. */
export function addBeside(all: Manifest, own: Manifest): { manifest: Manifest; problems: ManifestProblem[] } {
  return problemsOf(contradict => ({
    ...all,
    purposes: joined(all.purposes, own.purposes, (one, other) => joinPurpose(one, other, contradict, true)),
    recipients: joined(all.recipients, own.recipients, (one, other) => joinRecipient(one, other, contradict)),
    fields: [...all.fields, ...own.fields],
    categories: joined(all.categories.map(named), own.categories.map(named), one => one),
    words: [...all.words, ...own.words],
    components: [...all.components, ...own.components],
    consent: [...new Set([...all.consent, ...own.consent])],
    never: [...all.never, ...own.never],
  }))
}

const named = <T extends { key: string }>(category: T): T & { name: string } => ({ ...category, name: category.key })

function joined<T extends { name: string }>(outer: readonly T[], inner: readonly T[], join: (one: T, other: T) => T): T[] {
  const known = new Set(outer.map(each => each.name))
  return [
    ...outer.map(one => {
      const other = inner.find(each => each.name === one.name)
      return other === undefined ? one : join(one, other)
    }),
    ...inner.filter(each => !known.has(each.name)),
  ]
}

function joinPurpose(outer: Purpose, inner: Purpose, contradict: Contradict, beside = false): Purpose {
  const what = `Purpose "${inner.name}"`
  const draft = inner.draft && !outer.draft
  if (draft) contradict(inner.at, `${what} is a draft here, but not in ${line(outer.at)}: give it a name of its own, or delete "draft: true".`)
  return {
    ...inner,
    ...texts(outer, inner, ['description', 'benefit', 'use', 'basis', 'retention', 'source', 'condition'], what, contradict),
    ...outer.spoken ?? inner.spoken ? { spoken: { ...inner.spoken, ...outer.spoken } } : {},
    subjects: [...new Set([...outer.subjects, ...inner.subjects])],
    where: [...outer.where, ...inner.where],
    ...outer.used ?? inner.used ? { used: [...outer.used ?? [], ...inner.used ?? []] } : {},
    data: joinData(outer, inner, beside ? () => undefined : contradict),
    draft: outer.draft,
    at: outer.at,
  }
}

function joinData(outer: Purpose, inner: Purpose, contradict: Contradict): ManifestDatum[] {
  const stricter = outer.data.map(one => {
    const other = inner.data.find(each => each.category === one.category)
    if (other === undefined) return one
    if (other.mayDemand && !one.mayDemand) contradict(other.at,
      `Purpose "${inner.name}" may demand ${other.key} here, but ${line(one.at)} says "${one.key}?": write "${other.key}?", or drop that "?".`)
    const readBy = [...new Set([...one.readBy ?? [], ...other.readBy ?? []])]
    return {
      ...other, ...one.spoken ?? other.spoken ? { spoken: { ...other.spoken, ...one.spoken } } : {}, ...texts(one, other, ['why', 'source', 'retention', 'title'], `"${other.key}" in purpose "${inner.name}"`, contradict), ...(readBy.length > 0 && { readBy }),
    }
  })
  return [...stricter, ...inner.data.filter(other => !outer.data.some(one => one.category === other.category))]
}

function joinRecipient(outer: Recipient, inner: Recipient, contradict: Contradict): Recipient {
  const both = <K extends 'for' | 'receives' | 'calls' | 'packages' | 'domains'>(key: K): string[] => [...new Set([...outer[key], ...inner[key]])]
  return {
    ...inner,
    ...texts(outer, inner, ['title', 'kind', 'role', 'region'], `Recipient "${inner.name}"`, contradict),
    for: both('for'), receives: both('receives'), calls: both('calls'), packages: both('packages'), domains: both('domains'),
    entries: [...outer.entries, ...inner.entries.filter(entry => !outer.receives.includes(entry.category))],
    draft: outer.draft,
    at: outer.at,
  }
}

/** What two files say with the same key: the one that says it, or a contradiction. */
function texts<T extends object, K extends keyof T & string>(outer: T, inner: T, keys: readonly K[], what: string, contradict: Contradict): Pick<T, K> {
  const said = {} as Pick<T, K>
  const [there, here] = [outer, inner].map(each => (each as { at?: Location }).at) as [Location, Location]
  for (const key of keys) {
    const [one, other] = [outer[key], inner[key]].map(value => value === '' ? undefined : value) as [T[K] | undefined, T[K] | undefined]
    if (one !== undefined && other !== undefined && one !== other) contradict(here,
      `${what} has another ${key} here than in ${line(there)}: keep one, or choose another name.`)
    const value = one ?? other ?? inner[key]
    if (value !== undefined) said[key] = value
  }
  return said
}

/** Declarations by what they speak of: the same twice says it once, and may not say two things. */
function alike<T extends { at: Location }>(outer: readonly T[], inner: readonly T[], keyOf: (one: T) => string, section: string, contradict: Contradict): T[] {
  const saying = (one: T): string => JSON.stringify({ ...one, at: undefined })
  const fresh = inner.filter(other => {
    const one = outer.find(each => keyOf(each) === keyOf(other))
    if (one !== undefined && saying(one) !== saying(other)) contradict(other.at,
      `"${keyOf(other)}" in ${section} says something else here than in ${line(one.at)}: keep one.`)
    return one === undefined
  })
  return [...outer, ...fresh]
}

const line = (at: Location): string => `${at.file}:${at.line}`
