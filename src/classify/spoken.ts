import { remembered } from '../kit/remembered.js'
import type { FieldObservation, Observation, Word } from '../types/index.js'
import { keyName } from './label.js'
import { foreignPhrases, tellingWords, withoutParticles } from './languages.js'
import type { Phrase } from './phrases.js'
import { wordsOf } from './segments.js'

/** Names of other languages → the English name that stands for them among the names of neighbours, and as written. */
export type Aliases = ReadonlyMap<string, { name: string; written: string }>

/** English names that stand for a category among neighbours, so that they give the same surroundings in every language. */
const canonical: Readonly<Record<string, readonly string[]>> = {
  'user.contact.address.street': ['street', 'house number'],
  'user.contact.address.postal_code': ['postal code'],
  'user.contact.address.city': ['city'],
  'user.name.first': ['first name'],
  'user.name.last': ['last name'],
  'user.name.middle': ['middle name'],
  'user.name.previous': ['maiden name'],
  'user.authorization.password': ['password', 'new password'],
  'user.authorization.credentials.one_time_code': ['otp'],
  'user.financial.bank_account': ['iban', 'bic', 'account number', 'bank name'],
  'user.financial.credit_card': ['card number', 'expiry', 'cardholder name'],
  'user.financial.credit_card.security_code': ['cvv'],
  'user.workplace': ['employer'],
  'user.contact.organization': ['company'],
  'user.job_title': ['job title'],
  'user.demographic.gender': ['gender'],
  'user.demographic.date_of_birth': ['birthday'],
  'user.content.self_image': ['avatar'],
  'user.health_and_medical.condition': ['diagnosis', 'allergy', 'symptom'],
  'user.health_and_medical.medication': ['medication', 'dosage'],
  'user.health_and_medical.blood_type': ['blood type'],
  'user.device.ip_address': ['ip address'],
  'user.device.user_agent': ['user agent', 'browser', 'os'],
}

export const canonicalNames = (phrases: readonly Phrase[]): string[] => phrases.flatMap(phrase => phrase.strength === 'context' ? [] : canonical[phrase.category] ?? [])

const telling: ReadonlySet<Word['kind']> = new Set<Word['kind']>(['label', 'placeholder', 'labelKey', 'owner', 'file', 'option', 'sibling'])

/** The languages in which these words say something that is no English. */
export function languagesOf(words: readonly string[]): string[] {
  let found: Set<string> | undefined
  for (const word of words) for (const language of tellingWords.get(word) ?? []) found = (found ?? new Set()).add(language)
  if (words.length > 1) {
    for (const { language, shared } of foreignPhrases.get(withoutParticles(words).join('')) ?? []) if (shared !== true) found = (found ?? new Set()).add(language as string)
  }
  return found === undefined ? [] : [...found]
}

/** The same of a text. */
const languagesIn: (text: string) => readonly string[] = remembered(text => languagesOf(wordsOf(text)))

/** How often each language is heard in a list of texts. */
function heardIn(texts: ReadonlySet<string>): Map<string, number> {
  const heard = new Map<string, number>()
  for (const text of texts) for (const language of languagesIn(text)) heard.set(language, (heard.get(language) ?? 0) + 1)
  return heard
}

/** Adds what is written around a field to the texts. */
function addTexts(field: FieldObservation, texts: Set<string>): void {
  texts.add(field.name).add(field.owner)
  for (const { kind, text } of field.words) if (telling.has(kind)) texts.add(kind === 'labelKey' ? keyName(text) : text.slice(0, 80))
}

/** The languages that are heard at least half as often as the one heard most: `telefon` and `adres` are words of many. */
function loudIn(heard: ReadonlyMap<string, number>, least: number): ReadonlySet<string> {
  const most = Math.max(0, ...heard.values())
  return new Set([...heard].filter(([, times]) => times >= least && times * 2 >= most).map(([language]) => language))
}

/** The languages besides English that the fields of one owner speak. */
export function spokenAmong(fields: readonly FieldObservation[]): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const field of fields) addTexts(field, texts)
  return loudIn(heardIn(texts), 1)
}

/** The languages besides English that are heard at least twice in a file. */
export function spokenInFile(observations: readonly Observation[]): ReadonlySet<string> {
  const texts = new Set<string>()
  for (const each of observations) {
    if (each.kind === 'field') addTexts(each, texts)
    else if (each.kind === 'send') texts.add(each.name).add(each.owner)
  }
  return loudIn(heardIn(texts), 2)
}
