import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { expect, test } from 'vitest'
import { field, send } from '../reconcile/make.js'
import { factsOf, hostileNames, manifest, textOf } from './make.js'

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot7)

interface Flow { flow: string; classification: string; name: string; description: string; source?: string[]; destination?: string[] }
interface Bom { services: { 'bom-ref': string; name: string; data?: Flow[]; properties?: { name: string; value: string }[]; 'x-trust-boundary'?: boolean; endpoints?: string[] }[]; serialNumber?: string; metadata?: unknown }

/** A bill that the format's own schema takes. */
async function read(text: string): Promise<Bom> {
  expect(await validator.validate(text)).toBeNull()
  const bom = JSON.parse(text) as Bom
  const refs = bom.services.map(one => one['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  for (const { data = [] } of bom.services) for (const { destination = [] } of data) expect(destination.filter(to => !refs.includes(to.slice(1)))).toEqual([])
  return bom
}

test('the schema would refuse what is wrong', async () => {
  expect(await validator.validate(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.7', services: [{ name: 'x', data: [{ flow: 'sideways', classification: 'c' }] }] }))).not.toBeNull()
})

test('the application and its recipients are services, with the data that flow', async () => {
  const bom = await read(await textOf('cyclonedx', factsOf({
    manifest: manifest.replace('role: processor, region: US', 'role: processor, region: US, domains: [eu.posthog.example]'),
    data: [
      field({ name: 'email', category: 'user.contact.email' }), field({ name: 'gender', category: 'user.demographic.gender', role: 'kept', owner: 'Visit' }),
      send({ name: 'id', category: 'user.unique_id', slot: 'id' }), send({ name: 'email', category: 'user.contact.email', record: 'Registration', sink: 'segment' }),
    ],
  })))
  const [application, posthog, segment, sentry] = bom.services
  expect(application?.data?.map(({ flow, classification, description, destination = [] }) => [flow, classification, description, ...destination])).toEqual([
    ['bi-directional', 'user.contact.email', 'For account: Let people sign in.', '#recipient-segment'],
    ['outbound', 'user.unique_id', 'For analytics: See where people leave the shop.', '#recipient-posthog'],
    ['unknown', 'user.demographic.gender', 'No purpose is stated.'],
  ])
  expect(application?.properties).toEqual(expect.arrayContaining([{ name: 'purposely:account:basis', value: 'contract' }, { name: 'purposely:account:retention', value: '1 year, 6 months' }]))
  expect(application?.properties?.some(one => one.name === 'purposely:analytics:retention')).toBe(false)
  expect(posthog).toMatchObject({ name: 'posthog', 'x-trust-boundary': true, endpoints: ['https://eu.posthog.example/'], data: [{ flow: 'inbound', classification: 'user.unique_id', source: ['#application'] }] })
  // whether it stands outside nobody has said
  expect(segment).not.toHaveProperty('x-trust-boundary')
  expect(segment?.data?.[0]?.description).toMatch(/^Not allowed by purposely\.yml\. /)
  expect(sentry).toMatchObject({ name: 'sentry', data: [] })
  expect([bom.serialNumber, bom.metadata]).toEqual([undefined, undefined])
})

test('names that would break it, and none', async () => {
  const facts = factsOf({
    manifest: `purposes:\n${hostileNames.map((name, index) => `  p${index}:\n    description: ${JSON.stringify(name)}\n    where: [Form${index}]\n    data: [email]\n    basis: consent\n    retention: ${JSON.stringify(`${name}.`)}\n`).join('')}`,
    data: hostileNames.flatMap((name, index) => [
      field({ name, category: 'user.contact.email', record: `Form${index}`, owner: `Form${index}`, file: `${name.slice(0, 300)}.tsx` }), send({ name: 'id', category: 'user.unique_id', sink: `to ${name}` }),
    ]),
  })
  expect((await read(await textOf('cyclonedx', facts))).services.length).toBe(1 + new Set(hostileNames).size)
  expect((await read(await textOf('cyclonedx', factsOf({})))).services).toMatchObject([{ name: 'application', data: [] }])
})

test('of 50,000 data all', async () => {
  const data = Array.from({ length: 50_000 }, (_, index) => field({ name: `f${index}`, record: `R${index}`, owner: `R${index}`, category: index % 2 === 0 ? 'user.name' : 'user.contact.email' }))
  expect((await read(await textOf('cyclonedx', factsOf({ data })))).services[0]?.data?.map(one => one.classification)).toEqual(['user.contact.email', 'user.name'])
})
