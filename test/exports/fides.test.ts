import { Ajv, type AnySchema } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { categories } from '../../src/taxonomy/categories.js'
import { dataUses } from '../../src/taxonomy/uses.js'
import { field, send } from '../reconcile/make.js'
import { factsOf, hostileNames, manifest, textOf, exported } from './make.js'

/*
 * What the models of fideslang 3.1 take, as JSON Schema: their keys, types, enumerations and the pattern of a key. They drop keys that are
 * none of theirs without a word, and ask of no category that it exists; here both are asked for.
 */
const key = { type: 'string', pattern: '^[a-zA-Z0-9_.<>-]+$' }
const keys = { type: 'array', items: key }
const category = { type: 'array', items: { enum: categories.filter(one => one.origin === 'fideslang').map(one => one.key) } }
const named = (properties: Record<string, AnySchema>, required: string[]): AnySchema => ({ type: 'object', additionalProperties: false, properties, required })
// a dot in the name of a collection or field would be a path to it
const name = { type: 'string', pattern: '^[^.]+$' }
const flow = named({ fides_key: key, type: { enum: ['dataset', 'system', 'user'] }, data_categories: category }, ['fides_key', 'type'])
const schema = named({
  dataset: {
    type: 'array',
    items: named({
      fides_key: key, name: { type: 'string' }, description: { type: 'string' },
      collections: { type: 'array', items: named({ name, fields: { type: 'array', items: named({ name, description: { type: 'string' }, data_categories: category }, ['name']) } }, ['name', 'fields']) },
    }, ['fides_key', 'collections']),
  },
  system: {
    type: 'array',
    items: named({
      fides_key: key, name: { type: 'string' }, description: { type: 'string' }, system_type: { type: 'string' }, ingress: { type: 'array', items: flow }, egress: { type: 'array', items: flow },
      dataset_references: keys, responsibility: { type: 'array', items: { enum: ['Controller', 'Processor', 'Sub-Processor'] } },
      privacy_declarations: {
        type: 'array',
        items: named({
          name: { type: 'string' }, data_categories: category, data_use: { enum: dataUses.map(use => use.key) }, data_subjects: keys, egress: keys, retention_period: { type: 'string' },
          legal_basis_for_processing: { enum: ['Consent', 'Contract', 'Legal obligations', 'Vital interests', 'Public interest', 'Legitimate interests'] },
          processes_special_category_data: { type: 'boolean' },
          special_category_legal_basis: {
            enum: ['Explicit consent', 'Employment, social security and social protection', 'Vital interests', 'Not-for-profit bodies', 'Made public by the data subject', 'Legal claims or judicial acts',
              'Reasons of substantial public interest (with a basis in law)', 'Health or social care (with a basis in law)', 'Public health (with a basis in law)',
              'Archiving, research and statistics (with a basis in law)'],
          },
        }, ['data_categories', 'data_use']),
      },
    }, ['fides_key', 'system_type', 'privacy_declarations']),
  },
}, ['system'])
const validate = new Ajv({ allErrors: true }).compile(schema)

interface Flow { fides_key: string; type: string; data_categories?: string[] }
interface Fides {
  dataset?: { fides_key: string; collections: { name: string; fields: { name: string; description: string; data_categories: string[] }[] }[] }[]
  system: { fides_key: string; name: string; egress?: Flow[]; responsibility?: string[]; privacy_declarations: Record<string, unknown>[] }[]
}

/** A manifest as the models read it: by the schema, with names that are unique and flows that lead somewhere. */
function read(text: string): Fides {
  // what YAML calls no printable character a stricter reader than ours refuses
  expect(text).not.toMatch(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
  const fides = parse(text, { maxAliasCount: 0 }) as Fides
  expect(validate(fides) ? [] : validate.errors?.slice(0, 3)).toEqual([])
  const once = (names: string[]): void => { expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]) }
  once([...fides.system, ...fides.dataset ?? []].map(one => one.fides_key))
  for (const { collections } of fides.dataset ?? []) {
    once(collections.map(one => one.name))
    for (const { fields } of collections) once(fields.map(one => one.name))
  }
  const known = [...fides.system, ...fides.dataset ?? []].map(one => one.fides_key)
  for (const { egress = [], privacy_declarations: declarations } of fides.system) {
    expect(egress.filter(one => !known.includes(one.fides_key))).toEqual([])
    for (const one of declarations) expect(((one.egress ?? []) as string[]).filter(to => !egress.some(flow => flow.fides_key === to))).toEqual([])
  }
  return fides
}

test('what is kept is a dataset, a purpose a declaration, a recipient a system', async () => {
  const facts = factsOf({
    manifest: manifest.replace('use: analytics.reporting', 'benefit: none'),
    data: [
      field({ name: 'email', category: 'user.contact.email', role: 'kept', owner: 'User', file: 'prisma/schema.prisma' }),
      field({ name: 'agent', category: 'user.device.user_agent', role: 'kept', owner: 'Visit', file: 'prisma/schema.prisma' }),
      field({ name: 'religion', category: 'user.demographic.religious_belief' }),
      send({ name: 'id', category: 'user.unique_id', slot: 'id' }), send({ name: 'email', category: 'user.contact.email', record: 'User', sink: 'segment' }),
    ],
  })
  const { notes } = await exported('fides', facts)
  const text = await textOf('fides', facts)
  const { dataset, system: [application, ...others] } = read(text)
  expect(dataset?.[0]?.collections).toEqual([
    { name: 'User', fields: [{ name: 'email', description: 'prisma/schema.prisma:10', data_categories: ['user.contact.email'] }] },
    // our own category, as the key of theirs above it
    { name: 'Visit', fields: [{ name: 'agent', description: 'prisma/schema.prisma:10', data_categories: ['user.device'] }] },
  ])
  expect(application).toMatchObject({
    egress: [{ fides_key: 'application_data' }, { fides_key: 'posthog', data_categories: ['user.unique_id'] }, { fides_key: 'segment', data_categories: ['user.contact.email'] }],
    privacy_declarations: [{
      name: 'account: Let people sign in.', data_use: 'essential.service.authentication', data_subjects: ['customer'], legal_basis_for_processing: 'Contract', retention_period: '1 year, 6 months',
      processes_special_category_data: true, special_category_legal_basis: 'Explicit consent',
    }],
  })
  expect(others).toMatchObject([{ fides_key: 'posthog', responsibility: ['Processor'] }, { fides_key: 'segment', description: 'purposely.yml does not declare it.' }, { fides_key: 'sentry', responsibility: ['Controller'] }])
  // a use that nobody has stated is not made up: the declaration is missing, and that is said where it is missing
  expect(notes).toEqual(['Not declared, as purposely.yml states no use: analytics.', 'Without a purpose: user.device.'])
  for (const note of notes) expect(text).toContain(`# ${note}\n`)
})

test('names that would break it', async () => {
  const facts = factsOf({
    manifest: `purposes:\n${hostileNames.map((name, index) => `  p${index}:\n    description: ${JSON.stringify(name)}\n    where: [Form${index}]\n    data: [email]\n    use: essential.service\n    basis: consent\n    retention: ${JSON.stringify(`${name}.`)}\n    subjects: [${JSON.stringify(name)}]\n`).join('')}`,
    data: hostileNames.flatMap((name, index) => [
      field({ name, category: 'user.contact.email', record: `Form${index}`, owner: `Form${index}`, role: 'kept', file: `${name.slice(0, 300)}.prisma` }),
      field({ name: `a.${name}`, category: 'user.name', record: `${name}.b`, owner: name, role: 'kept' }),
      send({ name: 'id', category: 'user.unique_id', sink: `to ${name}` }),
    ]),
  })
  const fides = read(await textOf('fides', facts))
  expect(fides.system.length).toBe(1 + new Set(hostileNames).size)
  expect(fides.system[0]?.privacy_declarations.length).toBe(hostileNames.length)
  expect(fides.dataset?.[0]?.collections.some(one => one.name.includes('شارع'))).toBe(true)
})

test('of nothing a system without declarations, of 50,000 data all', async () => {
  expect(read(await textOf('fides', factsOf({}))).system).toMatchObject([{ fides_key: 'application', privacy_declarations: [] }])
  const many = factsOf({ data: Array.from({ length: 50_000 }, (_, index) => field({ name: `f${index}`, role: 'kept', record: `R${index}`, owner: `R${index}`, category: 'user.name' })) })
  expect((await textOf('fides', many)).match(/^ {6}- name: R\d+$/gm)?.length).toBe(50_000)
})
