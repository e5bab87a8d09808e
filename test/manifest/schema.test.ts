import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { draftManifest } from '../../src/manifest/draft.js'
import { categoryKeys, componentKeys, datumKeys, noneKeys, purposeKeys, recipientKeys, topKeys } from '../../src/manifest/keys.js'
import { loadManifest } from '../../src/manifest/load.js'
import { jsonSchema } from '../../src/manifest/schema.js'
import { categories, resolveKey, shortKey } from '../../src/taxonomy/index.js'

const codes = ['no-unused-data', 'require-purpose']
const validate = new Ajv({ allErrors: true, inlineRefs: false }).compile(jsonSchema(codes))
const schemaTakes = (text: string): boolean => validate(parse(text, { schema: 'core', maxAliasCount: 1000 }))
const readerTakes = (text: string): boolean =>
  !loadManifest(text, 'purposely.yml', { codes }).problems.some(problem => problem.severity === 'error' || problem.message.includes('is understood as'))

const purpose = (lines: string): string => `version: 1\npurposes:\n  a:\n    description: x\n    basis: consent\n    retention: x\n${lines.replace(/^/gm, '    ')}\n`

const good = [
  'version: 1\n',
  'version: 1\nroot: src/\npurposes: {}\nrecipients: {}\nfields: {}\nnever: []\nignore: []\ninventory: a.md\nfindings: {}\n',
  'version: 1\nroot: .\nnever: gender\nignore: [/a/, "b/[x]/"]\nfindings: { preset: strict, require-purpose: off, no-unused-data: error }\n',
  purpose('where: User\ndata: email'), purpose('where: [User, User.a*, User.*, src/a.ts, "app/[x]/(y)/", ../src/..a/, a-b]\ndata: [email, name?]').replace('version: 1', 'version: 1\nroot: src'),
  purpose('where: A\ndata: { email, name?: why, user.contact.phone_number?, contact.fax_number: { source: observed, retention: P1D, why: x } }'),
  purpose('where: A\ndata: [email, { name: why }, { gender?: { source: staff } }]'), purpose('where: A\ndata: {}'), purpose('where: []\ndata: []'),
  purpose('use: marketing.communications.email\nbenefit: x\nsource: person\nsubjects: [customer, alien]\ndraft: true'), purpose('use: TODO\ncondition: TODO which').replace('consent', 'TODO consent'),
  purpose('where: A\ndata: { religious_belief }\ncondition: explicit_consent\nsubjects: me'),
  purpose('') + 'recipients: { logs: { for: [a], receives: email, calls: [track, a.b], role: processor, region: EU, draft: false }, x y: { for: a } }\n',
  'version: 1\nfields: { A.b: email, A.*: [name, contact.email], "*.b": { none: x }, A.b*: name, A.b.c: name, A.a-b: name }\n',
  'version: 1\nlanguage: pt-BR\n', purpose('benefit: { en: a, de: b }\nwhere: A\ndata: { email: { why: { en: x, zh-Hans: y }, title: { de: z }, retention: { nl: a } }, name?: { title: x } }'),
  purpose('').replace('retention: x', 'retention: { en: x }').replace('description: x', 'description: { en: x, ar: y }'),
  'version: 1\ncategories: {}\nwords: {}\ncomponents: {}\n', 'version: 1\nconsent: hasConsent\n', 'version: 1\nconsent: [useChoice, $may, consent.analytics]\n',
  'version: 1\ncategories: { user.health_and_medical.vaccination: { title: a vaccination, words: [jab, impfung], sensitivity: special }, membership_tier: { parent: account, words: tier, description: x } }\nnever: [vaccination]\nfields: { A.b: membership_tier, A.c: [email, account.membership_tier] }\nwords: { klasse: membership_tier }\ncomponents: { A: membership_tier }\n',
  purpose('where: A\ndata: { membership_tier?: why, email, user.account.membership_tier2: }') + 'categories: { membership_tier: { parent: account }, user.account.membership_tier2: {} }\n',
  purpose('where: A\ndata: [membership_tier, { email?: x }]') + 'categories: { membership_tier: { parent: user } }\n',
  'version: 1\nwords: { sozialnr: national_identification_number, "level of membership": name, お名前: name, handle: { none: the name of a team } }\n',
  'version: 1\ncomponents: { AppInput: { name: field, label: :caption, required: "[must]", asks: email }, PhoneBox: phone_number, ui-phone: contact.phone_number, Ui.Input: { name: field } }\n',
  'version: 1\nrecipients: { crm: { packages: ["@acme/crm", ~/lib/crm, ../crm.js], domains: crm.acme.example, title: Acme, kind: crm } }\n',
  '%YAML 1.2\n---\nversion: 1\n',
]

const bad = [
  'root: src\n', 'version: 2\n', 'version: "1"\n', 'version:\n', 'version: 1\nroot:\n', 'version: 1\nroot: 3\n', 'version: 1\nroot: src/*\n', 'version: 1\nroot: " "\n', 'version: 1\npurpose: {}\n', '- version\n', 'text\n',
  'version: 1\npurposes: []\n', 'version: 1\npurposes:\n', 'version: 1\npurposes: { a: }\n', 'version: 1\npurposes: { a: x }\n', 'version: 1\npurposes: { a: { basis: consent } }\n', 'version: 1\npurposes: { a b: { description: x } }\n', 'version: 1\npurposes: { none: { description: x } }\n',
  purpose('data: { emial }'), purpose('data: [emial]'), purpose('data: contact'), purpose('data: { user }'), purpose('data: { Email }'), purpose('data: { email: 3 }'), purpose('data: { email: { wy: x } }'), purpose('data: { email: [a] }'), purpose('data: 3'), purpose('data:'), purpose('data: [3]'), purpose('data: [email, email]'), purpose('data: { ?email }'), purpose('data: { email: { why: } }'), purpose('data: { email: "" }'),
  purpose('where: [src/*.ts]'), purpose('where: User*'), purpose('where: "!x"'), purpose('where: /'), purpose('where: [./]'), purpose('where: a/{b,c}'), purpose('where: a?b'), purpose('where: "a\\\\b"'), purpose('where: [User, User]'), purpose('where: [3]'), purpose('where: { a: b }'), purpose('where: [[a]]'), purpose('where: ""'),
  purpose('use: collect'), purpose('use: fun'), purpose('condition: x'), purpose('draft: yes'), purpose('draft: "true"'), purpose('subjects: [a, a]'), purpose('subjects: 3'), purpose('subjects: [""]'), purpose('benefit: [a]'), purpose('retain: x'), purpose('').replace('consent', 'consnt'), purpose('').replace('consent', 'TODOconsent'),
  'version: 1\nrecipients: { logs: email }\n', 'version: 1\nrecipients: { logs: { receives: [emial] } }\n', 'version: 1\nrecipients: { logs: { receives: { email: } } }\n', 'version: 1\nrecipients: { logs: { receives: email? } }\n', 'version: 1\nrecipients: { logs: { role: boss } }\n', 'version: 1\nrecipients: { logs: { fro: a } }\n',
  'version: 1\nlanguage: german\n', purpose('benefit: { german: a }'), purpose('benefit: { En: a }'), purpose('benefit: {}'), purpose('benefit: { en: }'), purpose('benefit: { en: [a] }'), purpose('source: { en: person }'), purpose('where: A\ndata: { email: { en: why } }'),
  'version: 1\nfields: { payload: email }\n', 'version: 1\nfields: { "*.*": email }\n', 'version: 1\nfields: { A.b: none }\n', 'version: 1\nfields: { A.b: [] }\n', 'version: 1\nfields: { A.b: }\n', 'version: 1\nfields: { A.b: { none: } }\n', 'version: 1\nfields: { A.b: {} }\n', 'version: 1\nfields: { A.b: { none: x, why: y } }\n', 'version: 1\nfields: { a/b.c: email }\n',
  'version: 1\ncategories: [tier]\n', 'version: 1\ncategories: { Tier: { parent: account } }\n', 'version: 1\ncategories: { tier: account }\n', 'version: 1\ncategories: { tier: { parent: account, sensitivity: high } }\n', 'version: 1\ncategories: { tier: { parent: account, words: [""] } }\n', 'version: 1\ncategories: { tier: { parent: account, words: ["-"] } }\n', 'version: 1\ncategories: { tier: { parent: account, worsd: [a] } }\n',
  'version: 1\ncategories: { tier: { parent: account } }\nnever: [Tier]\n', 'version: 1\ncategories: { tier: { parent: account } }\nnever: [contact]\n', purpose('data: { user.contact }') + 'categories: { tier: { parent: account } }\n',
  'version: 1\nwords: { a: email }\n', 'version: 1\nwords: { handle: none }\n', 'version: 1\nwords: { handle: }\n', 'version: 1\nwords: { handle: emial }\n', 'version: 1\nwords: { handle: { none: } }\n', 'version: 1\nwords: { handle: [email] }\n', 'version: 1\nwords: [handle]\n',
  'version: 1\nconsent: [has consent]\n', 'version: 1\nconsent: [a, a]\n', 'version: 1\ncomponents: { "App Input": email }\n', 'version: 1\ncomponents: { AppInput: emial }\n', 'version: 1\ncomponents: { AppInput: {} }\n', 'version: 1\ncomponents: { AppInput: { name: "a b" } }\n', 'version: 1\ncomponents: { AppInput: { nmae: a } }\n', 'version: 1\ncomponents: { AppInput: { asks: emial } }\n', 'version: 1\ncomponents: { AppInput: }\n',
  'version: 1\nrecipients: { crm: { packages: ["a b"] } }\n', 'version: 1\nrecipients: { crm: { domains: ["https://crm.example/"] } }\n', 'version: 1\nrecipients: { crm: { kind: friend } }\n', 'version: 1\nrecipients: { crm: { title: } }\n',
  'version: 1\nnever: [contact]\n', 'version: 1\nnever: { gender: }\n', 'version: 1\nignore: "**"\n', 'version: 1\nignore: [/]\n', 'version: 1\nfindings: { preset: lax }\n', 'version: 1\nfindings: { require-purpose: on }\n', 'version: 1\nfindings: { unknown-code: off }\n', 'version: 1\nfindings: [a]\n',
]

test.each(good)('schema and reader both take it: %j', text => {
  expect({ schema: schemaTakes(text), errors: validate.errors ?? [] }).toEqual({ schema: true, errors: [] })
  expect(loadManifest(text, 'purposely.yml', { codes }).problems.filter(problem => problem.severity === 'error')).toEqual([])
})

test.each(bad)('schema and reader both refuse it: %j', text => {
  expect(schemaTakes(text)).toBe(false)
  expect(readerTakes(text)).toBe(false)
})

test('they agree on every spelling of every category', () => {
  const spellings = new Set(categories.flatMap(({ key }) => key.split('.').map((_, from, parts) => parts.slice(from).join('.'))).flatMap(each => [each, each + '?', each + '_x']))
  for (const spelling of spellings) {
    const text = purpose(`where: A\ndata: { ${spelling} }\ncondition: health_care`)
    expect(schemaTakes(text), spelling).toBe(readerTakes(text))
  }
  for (const { key } of categories) if ('key' in resolveKey(key)) expect(schemaTakes(`version: 1\nnever: [${shortKey(key)}, ${key}]\n`.replace(/, user\.\w+\]/, ']')), key).toBe(true)
})

test('every key of the tables is described, and its example is taken', () => {
  for (const key of [...topKeys, ...purposeKeys, ...datumKeys, ...recipientKeys, ...noneKeys, ...categoryKeys, ...componentKeys]) expect(key.description, key.name).toMatch(/^[A-Z].*\.$/s)
  for (const key of purposeKeys) {
    const text = `version: 1\npurposes:\n  a:\n${key.name === 'description' ? '' : '    description: x\n'}    ${key.example}\n`
    expect({ text, takes: schemaTakes(text) }).toEqual({ text, takes: true })
  }
  for (const key of recipientKeys) expect(schemaTakes(`version: 1\nrecipients: { a: { ${key.example} } }\n`), key.name).toBe(true)
  for (const key of categoryKeys) expect(schemaTakes(`version: 1\ncategories: { a: { ${key.example} } }\n`), key.name).toBe(true)
  for (const key of componentKeys) expect(schemaTakes(`version: 1\ncomponents: { A: { ${key.example} } }\n`), key.name).toBe(true)
  for (const key of topKeys) expect(schemaTakes(`${key.name === 'version' ? '' : 'version: 1\n'}${key.example.replace('{ description: ... }', '{ description: x }')}\n`), key.name).toBe(true)
  for (const key of datumKeys) expect(schemaTakes(purpose(`data: { email: { ${key.example} } }`)), key.name).toBe(true)
})

test('without codes any code is taken', () => {
  const open = new Ajv({ inlineRefs: false }).compile(jsonSchema())
  expect(open({ version: 1, findings: { 'whatever-code': 'warn' } })).toBe(true)
  expect(open({ version: 1, findings: { 'whatever-code': 'on' } })).toBe(false)
})

test('a draft is taken', () => {
  expect(schemaTakes(draftManifest({ data: [], wrappers: [], contacts: [], recipientTitles: {} }))).toBe(true)
})
