import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { categories } from '../../src/taxonomy/categories.js'
import { dpvPersonalData } from '../../src/taxonomy/crosswalks/dpv.js'
import { usesElsewhere } from '../../src/taxonomy/crosswalks/uses.js'
import { dataUses } from '../../src/taxonomy/uses.js'
import { field, send } from '../reconcile/make.js'
import { factsOf, hostileNames, manifest, textOf } from './make.js'

interface Term { value: string }
interface Quad { subject: Term; predicate: Term; object: Term }

/** Triples, as a processor of JSON-LD reads them that may fetch nothing; terms of the vocabulary by their short names. */
async function triples(text: string): Promise<[string, string, string][]> {
  const quads = await jsonld.toRDF(JSON.parse(text) as object, { documentLoader: () => Promise.reject(new Error('nothing is fetched')), safe: true } as object) as unknown as Quad[]
  const short = (iri: string): string => iri.replace('https://w3id.org/dpv/legal/eu/gdpr#', 'eu-gdpr:').replace('https://w3id.org/dpv/pd#', 'pd:').replace('https://w3id.org/dpv#', 'dpv:')
    .replace('http://purl.org/dc/terms/', 'dct:').replace('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'a')
  return quads.map(({ subject, predicate, object }) => [short(subject.value), short(predicate.value), short(object.value)])
}

/** Terms of DPV 2.3 that a graph of ours may hold, beside those of personal data and purposes. */
const terms = new Set(`PersonalDataProcess hasPurpose hasPersonalData hasProcessing hasDataSubject hasLegalBasis hasRecipient hasStorageCondition StorageCondition hasDuration StorageDuration DataSubject
  Citizen Customer Employee JobApplicant Patient Visitor PersonalData SpecialCategoryPersonalData hasNecessity Required Optional hasNotice JITNotice Collect Store Transmit Recipient DataProcessor DataController
  JointDataControllers PseudonymisedData InferredPersonalData`.split(/\s+/).map(term => `dpv:${term}`))
const purposes = new Set(dataUses.flatMap(use => usesElsewhere(use.key)?.dpv ?? []).map(term => `dpv:${term}`))

test('the record as triples, of terms that the vocabulary has', async () => {
  const facts = factsOf({
    manifest,
    data: [
      field({ name: 'email', category: 'user.contact.email', required: true }), field({ name: 'phone', category: 'user.contact.phone_number', required: false }),
      field({ name: 'religion', category: 'user.demographic.religious_belief' }), field({ name: 'gender', category: 'user.demographic.gender', role: 'kept', owner: 'Visit' }),
      send({ name: 'id', category: 'user.unique_id', slot: 'id' }),
    ],
  })
  const all = await triples(await textOf('dpv', facts))
  const of = (subject: string, predicate: string): string[] => all.filter(one => one[0] === subject && one[1] === predicate).map(one => one[2]).sort()
  const account = 'urn:purposely:purpose:account'
  expect(of(account, 'a')).toEqual(['dpv:PersonalDataProcess'])
  expect(of(account, 'dpv:hasPurpose')).toEqual(['dpv:IdentityAuthentication'])
  expect(of(account, 'dpv:hasLegalBasis')).toEqual(['eu-gdpr:A6-1-b', 'eu-gdpr:A9-2-a'])
  expect(of(account, 'dpv:hasDataSubject')).toEqual(['dpv:Customer'])
  expect(of(account, 'dpv:hasPersonalData').length).toBe(4)
  expect(of('urn:purposely:datum:account:user.contact.email', 'a')).toEqual(['pd:EmailAddress'])
  expect(of('urn:purposely:datum:account:user.contact.email', 'dpv:hasNecessity')).toEqual(['dpv:Required'])
  expect(of('urn:purposely:datum:account:user.contact.phone_number', 'dpv:hasNecessity')).toEqual(['dpv:Optional'])
  expect(of('urn:purposely:datum:account:user.demographic.religious_belief', 'a')).toEqual(['dpv:SpecialCategoryPersonalData', 'pd:Religion'])
  expect(of(of('urn:purposely:datum:account:user.contact.phone_number', 'dpv:hasNotice')[0] ?? '', 'dct:description')).toEqual(['So that the checkout knows it already.'])
  // what nobody has stated is not said
  expect(of('urn:purposely:purpose:analytics', 'dpv:hasStorageCondition')).toEqual([])
  expect(of('urn:purposely:purpose:', 'dpv:hasPurpose')).toEqual([])
  expect(of('urn:purposely:recipient:posthog', 'a')).toEqual(['dpv:DataProcessor', 'dpv:Recipient'])
  expect(all.flat().filter(one => one.startsWith('dpv:') && !terms.has(one) && !purposes.has(one))).toEqual([])
  expect(all.some(one => one[1] === 'dpv:hasDataController')).toBe(false)
})

test('every category and every use is a term, or the nearest that there is', () => {
  expect(categories.filter(one => one.key.startsWith('user')).flatMap(one => dpvPersonalData(one.key) ?? []).filter(term => !/^(pd:[A-Z]\w+|dpv:(PersonalData|PseudonymisedData|InferredPersonalData))$/.test(term))).toEqual([])
  expect(dataUses.filter(use => use.key !== 'collect' && usesElsewhere(use.key)?.dpv[0] === undefined)).toEqual([])
})

test('names that would break it, none, and many', async () => {
  const facts = factsOf({
    manifest: `purposes:\n${hostileNames.map((name, index) => `  p${index}:\n    description: ${JSON.stringify(name)}\n    where: [Form${index}]\n    data: [email]\n    subjects: [${JSON.stringify(name)}]\n    basis: consent\n    retention: ${JSON.stringify(`${name}.`)}\n`).join('')}`,
    data: hostileNames.flatMap((name, index) => [field({ name, category: 'user.contact.email', record: `Form${index}`, owner: `Form${index}` }), send({ name: 'id', category: 'user.unique_id', sink: `to ${name}` })]),
  })
  const all = await triples(await textOf('dpv', facts))
  expect(all.filter(one => one[1] === 'dpv:hasDataSubject').length).toBe(hostileNames.length)
  expect(await triples(await textOf('dpv', factsOf({})))).toEqual([])
  const many = factsOf({ data: Array.from({ length: 50_000 }, (_, index) => field({ name: `f${index}`, record: `R${index}`, owner: `R${index}`, category: 'user.name' })) })
  expect((await triples(await textOf('dpv', many))).filter(one => one[1] === 'dpv:hasPersonalData').length).toBe(1)
})
