import type { FieldObservation, Word } from '../types/index.js'

/** Whom staff write about: in a form that a person fills in themselves, nobody is called so. */
const roles = 'patients?|clients?|customers?|employees?|candidates?|applicants?|residents?|beneficiar(?:y|ies)|claimants?|tenants?|inmates?|detainees?'
/** A label that speaks of somebody who is not the reader: `Is the patient pregnant?`, `Patient's diagnosis`, `Diagnose des Patienten`. */
const ofAnother = new RegExp(String.raw`(^|[^\p{L}])((the|this|your) (${roles})(?!\p{L})|(${roles})['’]s?(?!\p{L})|(des|der|vom|beim) (Patient|Kund|Klient|Bewerber|Mitarbeiter)\p{L}*|(du|de la|le|la) (patiente?|salariée?|cliente?|candidate?)(?!\p{L})|(del|de la|el|della|do|da) (paciente|paziente|cliente|empleado|dipendente|candidato)(?!\p{L})|van de (patiënt|cliënt|klant)|pacjent(a|ki)(?!\p{L})|пациент(а|ки)(?!\p{L}))`, 'iu')
const theirs = /(^|[^\p{L}])(their|his|her|his\/her|his or her|he\/she)(?!\p{L})/iu
/** What is written down about somebody by whoever examines them. */
const clinical = /(^|[^\p{L}])(clinical|nursing|progress|discharge|consultation|physician|doctor['’]?s) (notes?|impressions?|findings?|summary|remarks?|comments?)(?!\p{L})/iu
/** Parts of a program that only whoever runs it gets to see, and forms into which they copy a sheet of paper. */
const backOffice = /(^|[^\p{L}])((super|sub)?admins?|administrator|administration|back[-_ ]?office|staff|debug|debugger|dev[-_]?tools|paper[-_ ]?(application|form))(?![\p{L}])/iu
const peopleNouns = 'students?|employees?|patients?|candidates?|applicants?|members?|customers?|clients?|users?|residents?|teachers?|volunteers?|donors?|beneficiar(?:y|ies)|inmates?|tenants?'
/** Where lists of people are kept: `students/add/page.tsx`, `employees/[id]/edit.tsx`, `EditEmployeeFields`. */
const keeping = new RegExp(String.raw`(^|[^\p{L}])((${peopleNouns})[/\s](.*[/\s])?(add|new|create|edit|update|manage|details?|\[\w+\]|_?\w*id)(?![\p{L}])|(add|new|create|edit|update|manage|save) (a )?(new )?(${peopleNouns})(?![\p{L}]))`, 'iu')
/** Where people speak for themselves, whatever stands around it. */
const themselves = /(^|[^\p{L}])(my|me|profile|account|self|sign ?up|register|registration|apply|onboarding|check ?out|rsvp)(?![\p{L}])/iu
/** Where nobody but the person themself answers. */
const asking = /(^|[^\p{L}])(applications?|enroll?ments?|intake|surveys?|questionnaires?|quiz|donat\w+|quotes?|purchase|personal|demographics?|health (check|history)|screening|consent|insurance|claim|petition|membership|camp|event|trip|tour)(?![\p{L}])/iu
const addressed = /(^|[^\p{L}])(you|your|yours|my|I|me|we|us|our|Sie|Ihre?[nmrs]?|du|dein\p{L}*|vous|votre|vos|tes|su|sus|usted|tus?|tuo|tua|uw|jouw|seu|sua|din|ditt|dina|twój|twoje|pan[ai]?|ваш\p{L}*|вы|siz|adınız)(?![\p{L}])|[您你]|あなた|お客様|귀하|당신/iu

const readable: ReadonlySet<Word['kind']> = new Set(['label', 'placeholder', 'title', 'description'])
const saidOf = ({ words }: FieldObservation): string[] => words.filter(word => readable.has(word.kind)).map(word => word.text)
/** `orgAdminPlugin` as `org Admin Plugin`. */
const parted = (name: string): string => name.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, ' ')

/**
 * Whether a question is put to somebody who answers for another person: staff with a patient before them, whoever runs the program.
 * Nobody reads a reason there; who does is told elsewhere. `others`: what else stands in its form.
 */
export function isForStaff(field: FieldObservation, others: readonly FieldObservation[]): boolean {
  const place = parted(`${field.file} ${field.owner}`)
  if (backOffice.test(place) || keeping.test(place) && !themselves.test(place)) return true
  const own = saidOf(field)
  return own.some(text => theirs.test(text) || clinical.test(text)) || [field, ...others].some(one => [...saidOf(one), ...one.beside ?? [], ...one.above ?? []].some(text => ofAnother.test(text)))
}

/** Whether a form speaks to the person whose data it asks for: by what it is called, or by a text that says `you` or `I`. */
export function isForThemselves(field: FieldObservation, others: readonly FieldObservation[]): boolean {
  const place = parted(`${field.file} ${field.owner}`)
  return themselves.test(place) || asking.test(place) || [field, ...others].some(one => [...saidOf(one), ...one.beside ?? [], ...one.above ?? []].some(text => addressed.test(text)))
}
