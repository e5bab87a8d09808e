import { covers } from '../../taxonomy/covers.js'
import type { DatumEntry, DatumPlace, ExportFacts, Manifest, ManifestDatum, Purpose, Spoken } from '../../types/index.js'
import { compare } from '../../report/parts/text.js'
import { activitiesOf, heldData, type Handed } from './activities.js'
import { durationText } from './duration.js'
import { wordsIn } from './notice-words.js'
import { categoryName, said } from './say.js'
import { cell } from './text.js'

/** A text in each language of the notices; `null` where nobody has written it in that one. */
export type Texts = Record<string, string | null>

/** A question of a form, and the sentence beside it. */
export interface NoticeField {
  name: string
  category: string
  purposes: string[]
  /** Whether the form demands it; `null` where the code does not say. */
  required: boolean | null
  /** The sentence beside the field: why, what for, how long, whether one must. `null` in all where no purpose lists it. */
  hint: Texts
  why: Texts
  benefit: Texts
  retention: Texts
}

export interface NoticeForm {
  form: string
  file: string
  fields: NoticeField[]
}

/** The layer behind it: what a person is told of one purpose. */
export interface NoticePurpose {
  name: string
  description: Texts
  benefit: Texts
  data: { category: string; title: Texts; optional: boolean; retention: Texts }[]
  retention: Texts
  recipients: { title: string; kind: string; role: string | null; region: string | null }[]
  basis: string | null
  condition: string | null
  /** For a person to write. */
  controller: null
  rights: null
}

export interface Notices {
  version: 1
  languages: string[]
  forms: NoticeForm[]
  purposes: NoticePurpose[]
}

/** The texts that people are shown, in each language that the manifest speaks. */
export function noticesOf(facts: ExportFacts): Notices {
  const { manifest } = facts
  const languages = languagesOf(manifest)
  const speak = speakerOf(languages, manifest?.language ?? 'en')
  return { version: 1, languages, forms: formsOf(facts, speak), purposes: activitiesOf(facts).flatMap(({ purpose, data }) => purpose === undefined ? [] : [purposeOf(purpose, data.flatMap(datum => datum.recipients), manifest, speak)]) }
}

/** The language of texts without one first, where there are any; then the others. */
function languagesOf(manifest: Manifest | undefined): string[] {
  const base = manifest?.language ?? 'en'
  const purposes = manifest?.purposes ?? []
  const spoken = [...purposes, ...purposes.flatMap(purpose => purpose.data)].flatMap(({ spoken: texts }) => Object.values(texts ?? {}).flatMap(text => Object.keys(text)))
  const all = new Set(spoken)
  const isPlain = purposes.length === 0 || purposes.some(purpose => purpose.description !== '' && purpose.spoken?.description === undefined)
  return [...isPlain || all.has(base) ? [base] : [], ...[...all].filter(language => language !== base).sort(compare)]
}

type Speak = ReturnType<typeof speakerOf>

function speakerOf(languages: readonly string[], base: string) {
  const each = (of: (language: string) => string | undefined): Texts => Object.fromEntries(languages.map(language => [language, of(language) ?? null]))
  const textIn = (language: string, plain: string | undefined, spoken: Spoken | undefined): string | undefined =>
    cell(said(spoken === undefined ? language === base ? plain : undefined : spoken[language])).trim() || undefined
  return {
    each,
    text: (plain: string | undefined, spoken: Spoken | undefined): Texts => each(language => textIn(language, plain, spoken)),
    /** A duration reads in any language; other words are of theirs. */
    time: (plain: string | undefined, spoken: Spoken | undefined): Texts => each(language =>
      spoken === undefined && durationText(said(plain)) !== said(plain) ? durationText(said(plain), language) : durationText(textIn(language, plain, spoken) ?? '', language) || undefined),
  }
}

/** A text as a sentence: with an end. */
const sentence = (text: string | null | undefined): string => text === null || text === undefined || text === '' ? '' : /[.!?…。！？:]$/u.test(text) ? text : `${text}.`

function formsOf(facts: ExportFacts, speak: Speak): NoticeForm[] {
  const forms = new Map<string, NoticeForm & { rows: Map<string, { entry: DatumEntry; places: DatumPlace[] }> }>()
  for (const entry of heldData(facts)) {
    for (const place of entry.places.filter(one => one.role === 'asked')) {
      const key = JSON.stringify([place.at.file, entry.record])
      const form = forms.get(key) ?? { form: cell(entry.record), file: cell(place.at.file), fields: [], rows: new Map() }
      const row = `${place.name}|${entry.category}`
      form.rows.set(row, { entry, places: [...form.rows.get(row)?.places ?? [], place] })
      forms.set(key, form)
    }
  }
  return [...forms.values()].sort((one, other) => compare(one.file, other.file) || compare(one.form, other.form)).map(({ form, file, rows }) => ({
    form, file,
    fields: [...rows.values()].sort((one, other) => one.places[0]!.at.start - other.places[0]!.at.start || compare(one.entry.category, other.entry.category))
      .map(({ entry, places }) => fieldOf(entry, places, facts.manifest, speak)),
  }))
}

function fieldOf(entry: DatumEntry, places: readonly DatumPlace[], manifest: Manifest | undefined, speak: Speak): NoticeField {
  const purposes = entry.state === 'undeclared' ? [] : (manifest?.purposes ?? []).filter(purpose => entry.purposes.includes(purpose.name))
  const lines = purposes.flatMap(purpose => {
    const datum = listing(purpose, entry.category)
    return datum === undefined ? [] : [{ purpose, datum }]
  })
  const told = lines.map(({ purpose, datum }) => ({
    why: speak.text(datum.why, datum.spoken?.why), description: speak.text(purpose.description, purpose.spoken?.description), benefit: speak.text(purpose.benefit, purpose.spoken?.benefit),
    retention: timeOf(purpose, datum, speak),
  }))
  // the check behind a field may demand it where the field does not
  const alike = [...places, ...entry.places.filter(place => /^(taken|checked)$/.test(place.role) && place.name === places[0]?.name)]
  const required = alike.some(place => place.required === true) ? true : alike.some(place => place.required === false) || lines.length > 0 && lines.every(({ datum }) => !datum.mayDemand) ? false : null
  const joined = (of: (one: (typeof told)[number]) => Texts): Texts => speak.each(language => [...new Set(told.map(one => of(one)[language] ?? ''))].filter(text => text !== '').join(' ') || undefined)
  return {
    name: cell(places[0]?.name ?? ''), category: entry.category, purposes: lines.map(({ purpose }) => purpose.name), required,
    hint: speak.each(language => {
      const because = told.map(one => one.why[language] ?? one.description[language])
      if (because.length === 0 || because.includes(null)) return undefined
      const words = wordsIn(language)
      const times = [...new Set(told.map(one => one.retention[language] ?? ''))].filter(text => text !== '')
      return [
        ...new Set(because.map(sentence)), ...new Set(told.map(one => sentence(one.benefit[language]))), times.length === 0 ? '' : sentence(`${words.kept}: ${times.join('; ')}`),
        required === true ? words.required : required === false ? words.optional : '',
      ].filter(text => text !== '').join(' ')
    }),
    why: joined(one => one.why), benefit: joined(one => one.benefit), retention: joined(one => one.retention),
  }
}

const listing = (purpose: Purpose, category: string): ManifestDatum | undefined =>
  purpose.data.filter(datum => covers(datum.category, category)).sort((one, other) => other.category.length - one.category.length)[0]

const timeOf = (purpose: Purpose, datum: ManifestDatum | undefined, speak: Speak): Texts =>
  said(datum?.retention) === '' ? speak.time(purpose.retention, purpose.spoken?.retention) : speak.time(datum?.retention, datum?.spoken?.retention)

function purposeOf(purpose: Purpose, handed: readonly Handed[], manifest: Manifest | undefined, speak: Speak): NoticePurpose {
  // who is handed something without leave is a finding, and nothing to tell people as if it were meant
  const recipients = new Map(handed.filter(one => one.allowed && one.declared !== undefined).map(one => [one.name, one]))
  return {
    name: purpose.name,
    description: speak.text(purpose.description, purpose.spoken?.description),
    benefit: speak.text(purpose.benefit, purpose.spoken?.benefit),
    data: purpose.data.map(datum => ({
      category: datum.category, title: datum.title === undefined ? speak.each(language => /^en\b/.test(language) ? categoryName(datum.category, manifest) : undefined) : speak.text(datum.title, datum.spoken?.title),
      optional: !datum.mayDemand, retention: timeOf(purpose, datum, speak),
    })),
    retention: speak.time(purpose.retention, purpose.spoken?.retention),
    recipients: [...recipients.values()].map(one => ({ title: cell(one.title), kind: one.kind, role: one.declared?.role ?? null, region: said(one.declared?.region) || null })),
    basis: purpose.basis ?? null, condition: purpose.condition ?? null, controller: null, rights: null,
  }
}
