import { Document } from 'yaml'
import { subjects } from '../../taxonomy/subjects.js'
import type { DatumEntry, DatumPlace, ExportFacts, Manifest } from '../../types/index.js'
import { compare } from '../../report/parts/text.js'
import { defineExport } from '../define.js'
import { activitiesOf, heldData, type Activity } from '../parts/activities.js'
import { coreKey } from '../parts/core.js'
import { grouped } from '../parts/group.js'
import { keyOf } from '../parts/key.js'
import { isSpecial, retentionOf, said } from '../parts/say.js'
import { cell, listed } from '../parts/text.js'

/*
 * A Fides manifest: what is kept as a dataset, the application as a system with a declaration for each purpose, each recipient as a system.
 * Keys that are not its own it drops without a word, so that places stand in descriptions.
 */
export default defineExport({
  name: 'fides',
  summary: 'a Fides manifest: a dataset of what is kept, systems with their declarations',
  formats: ['yaml'],
  make(facts) {
    const activities = activitiesOf(facts)
    const named = activities.filter(activity => activity.purpose !== undefined && activity.data.length > 0)
    const withoutUse = named.filter(({ purpose }) => purpose?.use === undefined).map(({ purpose }) => purpose?.name ?? '')
    const kept = collections(facts)
    const document = new Document({
      ...kept.length > 0 && { dataset: [{ fides_key: dataset, name: 'What the application keeps', description: 'Written by purposely from the code.', collections: kept }] },
      system: [application(named.filter(({ purpose }) => purpose?.use !== undefined), facts, kept.length > 0), ...recipients(facts)],
    }, { aliasDuplicateObjects: false })
    const open = [
      ...withoutUse.length === 0 ? [] : [`Not declared, as purposely.yml states no use: ${listed(withoutUse, 20, ', ')}.`],
      ...activities.every(activity => activity.purpose !== undefined) ? [] : [`Without a purpose: ${listed(undeclared(activities, facts.manifest), 20, ', ')}.`],
    ]
    document.commentBefore = [' What only a person knows is left out: departments, assessments, transfers, responsibilities.', ...open.map(line => ` ${oneLine(line)}`)].join('\n')
    return { output: document.toString({ lineWidth: 0 }), notes: open }
  },
})

const system = 'application'
const dataset = 'application_data'

const oneLine = (text: string): string => cell(text).replace(/[\n\t]+/g, ' ')

const undeclared = (activities: readonly Activity[], manifest: Manifest | undefined): string[] =>
  [...new Set(activities.filter(activity => activity.purpose === undefined).flatMap(activity => activity.data.map(datum => coreKey(datum.category, manifest))))]

const core = (categories: Iterable<string>, manifest: Manifest | undefined): string[] => [...new Set([...categories].map(category => coreKey(category, manifest)))].sort(compare)

/** Records that are kept, with their fields; a dot would be a path to it. */
function collections(facts: ExportFacts): object[] {
  const kept = heldData(facts).flatMap(entry => entry.places.filter(place => place.role === 'kept').map(place => ({ entry, place })))
  const name = (text: string): string => oneLine(text).replaceAll('.', '_').trim() || '_'
  return [...grouped(kept, ({ entry }) => name(entry.record))].sort(([one], [other]) => compare(one, other)).map(([record, all]) => ({
    name: record,
    fields: [...grouped(all, ({ place }) => name(place.name))].sort(([one], [other]) => compare(one, other)).map(([field, rows]) => fieldOf(field, rows, facts.manifest)),
  }))
}

function fieldOf(name: string, rows: readonly { entry: DatumEntry; place: DatumPlace }[], manifest: Manifest | undefined): object {
  return {
    name,
    description: listed(rows.map(({ place }) => oneLine(`${place.at.file}:${place.at.line}`)), 6),
    data_categories: core(rows.map(({ entry }) => entry.category), manifest),
  }
}

const bases: Readonly<Record<string, string>> = {
  consent: 'Consent', contract: 'Contract', legal_obligation: 'Legal obligations', vital_interests: 'Vital interests', public_interest: 'Public interest', legitimate_interests: 'Legitimate interests',
}

/** GDPR Art. 9(2) in its words; it has none for Art. 10. */
const conditions: Readonly<Record<string, string>> = {
  explicit_consent: 'Explicit consent', employment_and_social_security: 'Employment, social security and social protection', vital_interests: 'Vital interests',
  not_for_profit_body: 'Not-for-profit bodies', made_public: 'Made public by the data subject', legal_claims: 'Legal claims or judicial acts',
  substantial_public_interest: 'Reasons of substantial public interest (with a basis in law)', health_care: 'Health or social care (with a basis in law)',
  public_health: 'Public health (with a basis in law)', research_and_archiving: 'Archiving, research and statistics (with a basis in law)',
}

function application(activities: readonly Activity[], { inventory, manifest }: ExportFacts, isKept: boolean): object {
  const egress = inventory.recipients.filter(recipient => recipient.receives.length > 0)
  return {
    fides_key: system,
    name: 'The application',
    system_type: 'Application',
    ingress: [{ fides_key: 'user', type: 'user' }],
    egress: [
      ...isKept ? [{ fides_key: dataset, type: 'dataset' }] : [],
      ...egress.map(recipient => ({ fides_key: keyOf(recipient.name), type: 'system', data_categories: core(recipient.receives.map(one => one.category), manifest) })),
    ],
    ...isKept && { dataset_references: [dataset] },
    privacy_declarations: activities.map(activity => declaration(activity, egress.map(({ name }) => name), manifest)),
  }
}

function declaration({ purpose, data }: Activity, sending: readonly string[], manifest: Manifest | undefined): object {
  const handed = [...new Set(data.flatMap(datum => datum.recipients).filter(one => one.allowed && sending.includes(one.name)).map(one => one.name))].sort(compare)
  const special = data.some(datum => isSpecial(datum.category, manifest))
  const condition = purpose?.condition === undefined ? undefined : conditions[purpose.condition]
  const time = retentionOf(purpose, undefined)
  const people = (purpose?.subjects ?? []).map(subject => subjects.some(one => one.key === subject) ? subject : keyOf(subject))
  return {
    name: oneLine(`${purpose?.name ?? ''}${said(purpose?.description) === '' ? '' : `: ${said(purpose?.description)}`}`),
    data_categories: core(data.map(datum => datum.category), manifest),
    data_use: purpose?.use,
    ...people.length > 0 && { data_subjects: people },
    ...purpose?.basis !== undefined && bases[purpose.basis] !== undefined && { legal_basis_for_processing: bases[purpose.basis] },
    ...special && { processes_special_category_data: true, ...(condition !== undefined && { special_category_legal_basis: condition }) },
    ...time !== '' && { retention_period: oneLine(time) },
    ...handed.length > 0 && { egress: handed.map(name => keyOf(name)) },
  }
}

/** Whoever is handed something, or is declared to be; what it does with it stands in its own contract. */
function recipients({ inventory, manifest }: ExportFacts): object[] {
  return inventory.recipients.map(({ name, title, kind, declared }) => {
    const known = manifest?.recipients.find(recipient => recipient.name === name)
    const responsibility = known?.role === 'processor' ? ['Processor'] : known?.role === undefined ? [] : ['Controller']
    return {
      fides_key: keyOf(name), name: oneLine(known?.title ?? title), system_type: known?.kind ?? kind,
      ...!declared && { description: 'purposely.yml does not declare it.' },
      ...responsibility.length > 0 && { responsibility },
      privacy_declarations: [],
    }
  })
}
