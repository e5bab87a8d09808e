import { categoryOf } from '../../taxonomy/categories.js'
import { dpvPersonalData, dpvSubject } from '../../taxonomy/crosswalks/dpv.js'
import { usesElsewhere } from '../../taxonomy/crosswalks/uses.js'
import type { Manifest, Purpose } from '../../types/index.js'
import { defineExport } from '../define.js'
import { activitiesOf, type Activity, type ActivityDatum, type Handed } from '../parts/activities.js'
import { articles6, articles9, categoryName, retentionOf, said, subjectName } from '../parts/say.js'
import { cell } from '../parts/text.js'

/** Nothing is fetched to read it: the prefixes stand in it. */
const context = {
  dpv: 'https://w3id.org/dpv#', pd: 'https://w3id.org/dpv/pd#', 'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#', dct: 'http://purl.org/dc/terms/',
}

/*
 * The record of processing in the Data Privacy Vocabulary 2.3. What the vocabulary has no word for is the closest that it has, with our own
 * in its title; what nobody has stated is left out, as that is how such a graph says nothing.
 */
export default defineExport({
  name: 'dpv',
  summary: 'the processing of personal data in the Data Privacy Vocabulary, as JSON-LD',
  formats: ['jsonld'],
  make(facts) {
    const activities = activitiesOf(facts)
    const graph = [...activities.map(activity => processOf(activity, facts.manifest)), ...recipients(activities)]
    return {
      output: JSON.stringify({ '@context': context, '@graph': graph }, null, 2) + '\n',
      notes: ['Left out, as only a person knows: the controller (dpv:hasDataController), measures, transfers and rights.'],
    }
  },
})

const iri = (kind: string, ...names: readonly string[]): string => `urn:purposely:${kind}:${names.map(name => encodeURIComponent(cell(name))).join(':')}`
const ref = (id: string): object => ({ '@id': id })

function processOf({ purpose, data }: Activity, manifest: Manifest | undefined): object {
  const [use] = usesElsewhere(purpose?.use)?.dpv ?? []
  const basis = purpose?.basis === undefined ? undefined : articles6[purpose.basis]
  const condition = purpose?.condition === undefined ? undefined : articles9[purpose.condition]
  const time = retentionOf(purpose, undefined)
  const handed = new Map(data.flatMap(datum => datum.recipients).map(one => [one.name, one]))
  return {
    '@id': iri('purpose', purpose?.name ?? ''),
    '@type': 'dpv:PersonalDataProcess',
    'dct:title': cell(purpose?.name ?? 'Without a purpose'),
    ...said(purpose?.description) !== '' && { 'dct:description': cell(said(purpose?.description)) },
    ...use !== undefined && { 'dpv:hasPurpose': ref(`dpv:${use}`) },
    'dpv:hasPersonalData': data.map(datum => datumOf(datum, purpose, manifest)),
    'dpv:hasProcessing': processing(data).map(term => ref(`dpv:${term}`)),
    ...purpose !== undefined && purpose.subjects.length > 0 && { 'dpv:hasDataSubject': purpose.subjects.map(subjectOf) },
    ...(basis ?? condition) !== undefined && { 'dpv:hasLegalBasis': [...basis ? [ref(`eu-gdpr:A6-1-${basis.letter}`)] : [], ...condition ? [ref(`eu-gdpr:A9-2-${condition.letter}`)] : []] },
    ...handed.size > 0 && { 'dpv:hasRecipient': [...handed.values()].map(one => ref(iri('recipient', one.name))) },
    ...time !== '' && { 'dpv:hasStorageCondition': storage(time) },
  }
}

const storage = (time: string): object => ({ '@type': 'dpv:StorageCondition', 'dpv:hasDuration': { '@type': 'dpv:StorageDuration', 'dct:description': cell(time) } })

function subjectOf(subject: string): object {
  const term = dpvSubject(subject)
  return term === undefined ? { '@id': iri('subject', subject), '@type': 'dpv:DataSubject', 'dct:title': cell(subjectName(subject)) } : ref(term)
}

/** One kind of data within an activity: what it is, whether it is demanded, and what the person is told beside the field. */
function datumOf({ category, state, entries, listed }: ActivityDatum, purpose: Purpose | undefined, manifest: Manifest | undefined): object {
  const known = categoryOf(category, manifest?.categories)
  const asked = entries.flatMap(entry => entry.places.filter(place => place.role === 'asked'))
  const necessity = asked.some(place => place.required === true) ? 'Required' : asked.length > 0 && asked.every(place => place.required === false) ? 'Optional' : undefined
  const time = said(listed?.retention) === '' ? '' : retentionOf(undefined, listed)
  return {
    '@id': iri('datum', purpose?.name ?? '', category),
    '@type': [...new Set([dpvPersonalData(category) ?? 'dpv:PersonalData', ...known?.sensitivity === 'special' ? ['dpv:SpecialCategoryPersonalData'] : []])],
    'dct:title': cell(categoryName(category, manifest)),
    'dct:identifier': cell(category),
    ...state !== 'declared' && { 'dct:description': state === 'unseen' ? 'declared, not seen in the code' : state },
    ...necessity !== undefined && { 'dpv:hasNecessity': ref(`dpv:${necessity}`) },
    ...said(listed?.why) !== '' && { 'dpv:hasNotice': { '@type': 'dpv:JITNotice', 'dct:description': cell(said(listed?.why)) } },
    ...time !== '' && { 'dpv:hasStorageCondition': storage(time) },
  }
}

/** What is done with the data, as far as the code shows. */
function processing(data: readonly ActivityDatum[]): string[] {
  const roles = new Set(data.flatMap(datum => datum.entries.flatMap(entry => entry.places.map(place => place.role))))
  return [
    ...['asked', 'taken', 'checked', 'granted'].some(role => roles.has(role as 'asked')) ? ['Collect'] : [], ...roles.has('kept') ? ['Store'] : [], ...roles.has('sent') ? ['Transmit'] : [],
  ]
}

const roles: Readonly<Record<string, string>> = { processor: 'dpv:DataProcessor', controller: 'dpv:DataController', joint_controller: 'dpv:JointDataControllers' }

function recipients(activities: readonly Activity[]): object[] {
  const all = new Map<string, Handed>(activities.flatMap(activity => activity.data).flatMap(datum => datum.recipients).map(one => [one.name, one]))
  return [...all.values()].map(({ name, title, kind, declared }) => ({
    '@id': iri('recipient', name),
    '@type': ['dpv:Recipient', ...declared?.role === undefined ? [] : [roles[declared.role] as string]],
    'dct:title': cell(title),
    'dct:description': cell([kind, declared === undefined ? 'not declared' : said(declared.region)].filter(text => text !== '').join(', ')),
  }))
}
