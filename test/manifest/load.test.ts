import { expect, test } from 'vitest'
import { loadManifest } from '../../src/manifest/load.js'
import type { ManifestProblem } from '../../src/types/index.js'
import { manifestOf } from './samples.js'

const codes = ['no-unused-data', 'require-purpose']
const say = ({ at, severity, message }: ManifestProblem): string => `${at.line}:${at.column} ${severity} ${message}`
const problems = (text: string): string[] => loadManifest(text, 'purposely.yml', { codes }).problems.map(say)

const whole = `version: 1
root: apps/web/src/
purposes:
  letter:
    description: Send the letter.
    where: [Newsletter, User.letter*, features/letter/, /packages/mail/send.ts, ./index.html, 'app/[locale]/(auth)/']
    data:
      email:
      name?: So that the letter greets you.
      user.device.timezone: { source: observed, retention: P30D, why: To send by day. }
    benefit: You hear of new things first.
    use: marketing.communications.email
    basis: consent
    retention: until you unsubscribe
    subjects: customer
    source: posthog
  care:
    description: Treat patients.
    where: Patient
    data: [name, phone_number?, { health_and_medical: null }]
    basis: legal_obligation
    condition: health_care
    retention: P30Y
recipients:
  posthog: { for: letter, receives: [unique_id, behavior], calls: track, role: processor, region: EU }
fields:
  Poll.payload: [name, email]
  Allergy.*: health_and_medical
  '*.ja4': device.fingerprint
  Space.*: { none: names of teams }
never: religious_belief
ignore: [/packages/test/, fixtures]
inventory: docs/data-inventory.md
findings: { preset: strict, no-unused-data: off }
`

test('where data is used, and who reads it outside the program', () => {
  const { purposes: [a, b] } = manifestOf('version: 1\nroot: src\npurposes:\n  a: { description: x, where: A, used: [shipping/, Invoice], data: { email: { readBy: billing }, name: { readBy: [billing, letters] } }, basis: consent, retention: x }\n  b: { description: x, where: B, data: email, basis: consent, retention: x }\n')
  expect(a?.used?.map(({ kind, value }) => [kind, value])).toEqual([['path', 'src/shipping/'], ['record', 'Invoice']])
  expect(a?.data.map(datum => datum.readBy)).toEqual([['billing'], ['billing', 'letters']])
  expect(b).not.toHaveProperty('used')
})

test('names by which the code asks for consent', () => {
  expect(manifestOf('version: 1\nconsent: [hasConsent, account.may]\n').consent).toEqual(['hasConsent', 'account.may'])
  expect(loadManifest('version: 1\nconsent: [has consent]\n', 'purposely.yml').problems.map(one => one.message)).toEqual(['"has consent" is no name: write it as the code does, such as hasConsent or consent.analytics.'])
})

test('reads every key', () => {
  const manifest = manifestOf(whole)
  expect(loadManifest(whole, 'purposely.yml', { codes }).problems).toEqual([])
  const [letter, care] = manifest.purposes
  expect(manifest).toMatchObject({ file: 'purposely.yml', root: 'apps/web/src', inventory: 'docs/data-inventory.md', ignore: ['packages/test/', 'apps/web/src/fixtures'] })
  expect(letter).toMatchObject({ name: 'letter', description: 'Send the letter.', use: 'marketing.communications.email', basis: 'consent', subjects: ['customer'], source: 'posthog', draft: false, benefit: 'You hear of new things first.' })
  expect(letter?.where.map(({ kind, value, text }) => [kind, value, text])).toEqual([
    ['record', 'Newsletter', 'Newsletter'], ['field', 'User.letter*', 'User.letter*'], ['path', 'apps/web/src/features/letter/', 'features/letter/'],
    ['path', 'packages/mail/send.ts', '/packages/mail/send.ts'], ['path', 'apps/web/src/index.html', './index.html'], ['path', 'apps/web/src/app/[locale]/(auth)/', 'app/[locale]/(auth)/'],
  ])
  expect(letter?.data.map(({ at: _, ...datum }) => datum)).toEqual([
    { category: 'user.contact.email', key: 'email', mayDemand: true },
    { category: 'user.name', key: 'name', mayDemand: false, why: 'So that the letter greets you.' },
    { category: 'user.device.timezone', key: 'user.device.timezone', mayDemand: true, source: 'observed', retention: 'P30D', why: 'To send by day.' },
  ])
  expect(care).toMatchObject({ condition: 'health_care', where: [{ kind: 'record', value: 'Patient' }] })
  expect(care?.data.map(({ key, mayDemand }) => [key, mayDemand])).toEqual([['name', true], ['phone_number', false], ['health_and_medical', true]])
  expect(manifest.recipients[0]).toMatchObject({ name: 'posthog', for: ['letter'], receives: ['user.unique_id', 'user.behavior'], calls: ['track'], role: 'processor', region: 'EU', draft: false })
  expect(manifest.fields.map(({ at: _, ...field }) => field)).toEqual([
    { pattern: 'Poll.payload', categories: ['user.name', 'user.contact.email'] }, { pattern: 'Allergy.*', categories: ['user.health_and_medical'] },
    { pattern: '*.ja4', categories: ['user.device.fingerprint'] }, { pattern: 'Space.*', categories: [], none: 'names of teams' },
  ])
  expect(manifest.never.map(each => each.category)).toEqual(['user.demographic.religious_belief'])
  expect(manifest.findings).toEqual({ preset: 'strict', severities: { 'no-unused-data': 'off' } })
})

test('a version to come is not guessed at, a missing one is', () => {
  expect(loadManifest('version: 2\nnever: [gender]\n', 'purposely.yml').manifest).toBeUndefined()
  expect(loadManifest('never: [gender]\n', 'purposely.yml').manifest?.never).toHaveLength(1)
})

test('positions point at what was written', () => {
  const manifest = manifestOf(whole)
  const at = (span: { start: number; end: number }): string => whole.slice(span.start, span.end)
  const [letter] = manifest.purposes
  expect(at(letter!.at)).toBe('letter')
  expect(letter!.data.map(datum => at(datum.at))).toEqual(['email', 'name?', 'user.device.timezone'])
  expect(letter!.where.map(place => at(place.at))[5]).toBe('\'app/[locale]/(auth)/\'')
  expect(at(manifest.recipients[0]!.receivesAt)).toBe('[unique_id, behavior]')
  expect(manifest.recipients[0]!.entries.map(entry => at(entry.at))).toEqual(['unique_id', 'behavior'])
  expect([at(manifest.fields[2]!.at), at(manifest.never[0]!.at)]).toEqual(['\'*.ja4\'', 'religious_belief'])
  expect(letter!.data[1]!.at).toMatchObject({ line: 9, column: 7, endLine: 9, endColumn: 12 })
})

test('paths start at the folder of a nested manifest', () => {
  const manifest = manifestOf('version: 1\nroot: src\npurposes:\n  a: { description: x, where: [lib/, /web/a.ts, ../b.ts], data: [email], basis: consent, retention: x }\nignore: [/gen/]\ninventory: docs/i.md\n', 'packages/mail/purposely.yml')
  expect(manifest.purposes[0]?.where.map(place => place.value)).toEqual(['packages/mail/src/lib/', 'packages/mail/web/a.ts', 'packages/mail/b.ts'])
  expect(manifest).toMatchObject({ root: 'packages/mail/src', ignore: ['packages/mail/gen/'], inventory: 'packages/mail/docs/i.md' })
})

const purpose = (lines: string): string => `version: 1\npurposes:\n  a:\n    description: x\n    basis: consent\n    retention: x\n${lines.replace(/^/gm, '    ')}\n`

test.each<[name: string, text: string, said: string[]]>([
  // not YAML, and YAML's traps
  ['an unquoted * that goes on', 'version: 1\nroot: *important* thing\n', ['2:19 error YAML reads an unquoted "*" as an alias: put quotes around the text.']],
  ['an unquoted * in fields', 'version: 1\nfields:\n  *.ja4: email\n', ['3:10 error YAML reads an unquoted "*" as an alias: put quotes around the text.']],
  ['an unquoted * alone', 'version: 1\nnever: [*foo]\n', ['2:9 error "*foo" is an alias in YAML and points to nothing: put quotes around it if the * belongs to the text.']],
  ['an unquoted {', 'version: 1\nroot: {name} letters\n', ['2:14 error YAML reads an unquoted "{" as a map: put quotes around the text.']],
  ['braces in a path', 'version: 1\nignore: [app/{a,b}/x]\n', ['2:14 error YAML reads an unquoted "{" as a map: put quotes around the text.']],
  ['brackets in a path', 'version: 1\nignore: [app/[x]/x, b]\n', ['2:14 error YAML reads an unquoted "[" as a list: put quotes around the text.']],
  ['an unquoted @', 'version: 1\nroot: @foo\n', ['2:7 error YAML reads an unquoted "@" as reserved and refuses it: put quotes around the text.']],
  ['an unquoted `', 'version: 1\nroot: `foo`\n', ['2:7 error YAML reads an unquoted "`" as reserved and refuses it: put quotes around the text.']],
  ['an unquoted !', 'version: 1\nroot: !foo x\n', ['2:7 error "!foo" is a tag in YAML: put quotes around it if the ! belongs to the text.']],
  ['a second colon', 'version: 1\nroot: Send: the letter\n', ['2:7 error YAML reads a second colon on this line as another map: put quotes around the text after the first one, or mend the indentation.']],
  ['a tab', 'version: 1\npurposes:\n\ta: 1\n', ['3:1 error YAML does not take tabs for indentation: use spaces.']],
  ['an open bracket', 'version: 1\nnever: [x\nroot: src\n', ['3:1 error A "[" or "{" is opened above and not closed, or its lines are indented too little: close or indent it.']],
  ['an open quote', 'version: 1\nroot: "x\n', ['3:1 error A quote is opened and never closed: close it.']],
  ['a line without a colon', 'version: 1\nroot src\nnever: []\n', ['2:1 error This line has no colon after its name, or is indented otherwise than its neighbours: mend it.']],
  ['two documents', 'version: 1\n---\nversion: 1\n', ['2:1 error A second document starts here ("---"): keep one document in a file.']],
  ['a merge key', purpose('<<: { use: x }'), ['7:5 error Merge keys ("<<") are not read: write out what purpose "a" holds.']],
  // what it is as a whole
  ['nothing', '', ['1:1 error This file says nothing yet: npx purposely init drafts it from the code.']],
  ['comments alone', '\uFEFF# nothing\n\n', ['1:1 error This file says nothing yet: npx purposely init drafts it from the code.']],
  ['not UTF-8', 'version: 1\nroot: caf\uFFFD\n', ['1:1 error This file is not UTF-8 text: save it as UTF-8.']],
  ['UTF-16', 'v\0e\0r\0', ['1:1 error This file is not UTF-8 text: save it as UTF-8.']],
  ['a list', '- a\n', ['1:1 error A manifest must be a map with version, purposes and more, but is a list: npx purposely init drafts one.']],
  ['no version', 'root: src\n', ['1:1 error The manifest does not say its version: add "version: 1" as the first line.']],
  ['a version as text', 'version: "1"\n', ['1:10 error "version" must be a number: write version: 1 without quotes.']],
  ['a version to come', 'version: 2\n', ['1:10 error This release reads version 1 of the manifest, not 2: update eslint-plugin-purposely.']],
  ['a version that is none', 'version: new\n', ['1:10 error This release reads version 1 of the manifest: write version: 1.']],
  ['a directive for old YAML', '%YAML 1.1\n---\nversion: 1\nfindings: { preset: off }\n', ['4:21 error "preset" in "findings" must be recommended or strict, but is "off".']],
  // keys and types
  ['an unknown key', 'version: 1\npurpose: {}\n', ['2:1 error The manifest has no key "purpose"; did you mean "purposes". Known: version, root, purposes, recipients, fields, categories, words, components, consent, never, ignore, inventory, language and findings.']],
  ['a key twice', 'version: 1\nroot: a\nroot: b\n', ['3:1 error "root" stands twice in the manifest: keep one.']],
  ['a key without a value', 'version: 1\nroot:\n', ['2:1 error "root" of the manifest is empty: write root: src, or delete the line.']],
  ['a list for text', 'version: 1\nroot: [a]\n', ['2:7 error "root" of the manifest must be text, but is a list: write root: src']],
  ['a purpose that is no map', 'version: 1\npurposes: { a: 3 }\n', ['2:16 error Purpose "a" must be a map, but is a number: give it a description, where and data.']],
  ['purposes that are a list', 'version: 1\npurposes: [a]\n', ['2:11 error "purposes" must be a map of names, but is a list: write purposes: { newsletter: { description: ... } }']],
  ['a name that tags cannot say', 'version: 1\npurposes: { none: { description: x, basis: consent, retention: x } }\n', ['2:13 error "none" cannot name a purpose: use one word without commas, other than "none".']],
  ['words for a flag', purpose('draft: yes'), ['7:12 error "draft" of purpose "a" must be true or false, but is text: write draft: true']],
  ['a number in a list', purpose('subjects: [customer, 3]'), ['7:26 error An item in "subjects" of purpose "a" must be text, but is a number: write subjects: [customer]']],
  ['a map in a list', purpose('subjects: [{ a: b }]'), ['7:16 error An item in "subjects" of purpose "a" starts with "{" or holds ": ", which YAML reads as a map: put quotes around it.']],
  ['an item twice', purpose('subjects: [a, b, a]'), ['7:22 error "a" stands twice in "subjects" of purpose "a": keep one.']],
  // purposes
  ['an unknown basis', purpose('condition: x').replace('basis: consent', 'basis: consnt'), ['5:12 error "consnt" is no basis; did you mean "consent". Known: consent, contract, legal_obligation, vital_interests, public_interest and legitimate_interests.', '7:16 error "x" is no condition. Known: explicit_consent, employment_and_social_security, vital_interests, not_for_profit_body, made_public, legal_claims, substantial_public_interest, health_care, public_health, research_and_archiving and official_authority.']],
  ['an unknown use', purpose('use: analytics.reportin'), ['7:10 error "analytics.reportin" is no use; did you mean "analytics.reporting".']],
  ['the use collect', purpose('use: collect'), ['7:10 error "collect" means that the purpose is not known yet: name what the data is for, such as essential.service.']],
  ['no description', 'version: 1\npurposes: { a: { basis: consent, retention: x } }\n', ['2:13 error Purpose "a" has no description: say in one sentence what the data is for.']],
  ['no basis, no retention', 'version: 1\npurposes: { a: { description: x } }\n', [
    '2:13 error Purpose "a" states no basis: add basis: and one of consent, contract, legal_obligation, vital_interests, public_interest or legitimate_interests.',
    '2:13 error Purpose "a" states no retention: add retention: and how long the data is kept, in words or ISO 8601 (P30D).']],
  ['TODO', purpose('benefit: TODO think').replace('retention: x', 'retention: TODO how long'), ['6:16 warn Purpose "a" still says TODO in its retention and benefit: write what is meant.']],
  ['a refusal among the data', 'version: 1\npurposes: { a: { description: x, basis: contract, retention: x, where: A, data: { email: , phone_number: no } } }\n', ['2:106 error "phone_number" in purpose "a" is followed by "no", which forbids nothing: take phone_number out of the list, or name it under never.']],
  ['a draft', 'version: 1\npurposes: { a: { description: TODO x, retention: x, draft: true } }\n', ['2:53 warn Purpose "a" is a draft: write its description and basis, then delete "draft: true".']],
  ['data without where', purpose('data: { email }'), ['7:5 warn Purpose "a" lists data but not where, so it collects nothing: add where: and the records, files or folders.']],
  ['where without data', purpose('where: User'), ['7:5 warn Purpose "a" names places but no data, so nothing may be collected there: add data: and the categories.']],
  ['an unknown source', purpose('source: staf'), ['7:13 error "staf" is no source; did you mean "staff". Known: person, observed, inferred, third_party, staff and the names of recipients.']],
  // data
  ['an unknown category', purpose('where: A\ndata: { emial, name }'), ['8:13 error "emial" is no data category; did you mean "email"?']],
  ['a category twice', purpose('where: A\ndata: { email, email? }'), ['8:20 error "email?" lists an e-mail address a second time in purpose "a", after "email": keep one.']],
  ['a category twice in other words', purpose('where: A\ndata: [email, contact.email]'), ['8:19 error "contact.email" lists an e-mail address a second time in purpose "a", after "email": keep one.']],
  ['a category as YAML duplicate', purpose('where: A\ndata: { email, name, email }'), ['8:26 error "email" stands twice in "data" of purpose "a": keep one.']],
  ['a question mark in front', purpose('where: A\ndata: { ?email }'), ['8:13 error "?email" has its question mark in front: write "email?".']],
  ['a number for a reason', purpose('where: A\ndata: { email: 3 }'), ['8:20 error "email" in purpose "a" must be followed by nothing, by the reason as text, or by a map, but is followed by a number: write email: the reason, or email: { source: observed }']],
  ['a field that reads', purpose('where: A\nused: [src/, A.phone]\ndata: { email }'), ['8:18 error "A.phone" in "used" is a field: name the file, folder, class or function that may read it.']],
  ['a place of use twice', purpose('where: A\nused: [src/, ./src]\ndata: { email }'), ['8:18 error "./src" names the same place as "src/" in "used" of purpose "a": keep one.']],
  ['an unknown key of a category', purpose('where: A\ndata: { email: { wy: x } }'), ['8:22 error "email" in purpose "a" has no key "wy"; did you mean "why". Known: why, source, retention, title and readBy.']],
  ['a language that is none', purpose('where: A\ndata: { email: { why: { german: x, en: y } } }'), ['8:29 error "german" is no language; did you mean "de": write its code, such as en, de or pt-BR.']],
  ['a language without a text', purpose('where: A\ndata: { email: { why: { de: [x] } } }'), ['8:33 error "de" in "why" of "email" in purpose "a" must be text, but is a list: write de: and the text in that language.']],
  ['a text in no language', purpose('benefit: {}'), ['7:14 error "benefit" of purpose "a" is an empty map: write { en: ..., de: ... }, or one text.']],
  ['a text that one language has still to be given', purpose('benefit: { en: x, de: TODO }'), ['7:14 warn Purpose "a" still says TODO in its benefit: write what is meant.']],
  ['the language of all texts', 'version: 1\nlanguage: French\n', ['2:11 error "French" is no language; did you mean "fr": write its code, such as en, de or pt-BR.']],
  ['special without condition', purpose('where: A\ndata: { email, religious_belief }'), ['8:20 error Purpose "a" lists a religious belief, which needs a condition: add condition: and one of explicit_consent, employment_and_social_security, vital_interests, not_for_profit_body, made_public, legal_claims, substantial_public_interest, health_care, public_health, research_and_archiving or official_authority.']],
  ['special with a condition to come', purpose('where: A\ndata: { religious_belief }\ncondition: TODO'), ['9:16 warn Purpose "a" still says TODO in its condition: write what is meant.']],
  // where
  ['globs', purpose('data: { email }\nwhere: [src/*.ts, "src/{a,b}/", "!x", User*, "*.vue"]'), [
    '8:13 error "src/*.ts" is a glob: write the literal prefix instead, such as src/.',
    '8:23 error "src/{a,b}/" is a glob: write the literal prefix instead, such as src/.',
    '8:37 error "!x" is a glob: write the literal prefix instead, such as features/user/.',
    '8:43 error "User*" is a glob: name each record; only a field may end in "*" (User.*).',
    '8:50 error "*.vue" is a glob: write the literal prefix instead, such as features/user/.']],
  ['the whole project', purpose('data: { email }\nwhere: [/, ./]'), [
    '8:13 error "/" is the whole project, which would license every new form: name records, files or folders.',
    '8:16 error "./" is the whole project, which would license every new form: name records, files or folders.']],
  ['a place above', purpose('data: { email }\nwhere: ../x/'), ['8:12 error "../x/" leaves the folder that is looked at: start it with / to begin at this file\'s folder.']],
  ['a place twice', purpose('data: { email }\nwhere: [User, user, a/b/, a/b]'), [
    '8:19 error "user" names the same place as "User" in "where" of purpose "a": keep one.',
    '8:31 error "a/b" names the same place as "a/b/" in "where" of purpose "a": keep one.']],
  // recipients
  ['an unknown purpose', purpose('') + 'recipients: { logs: { for: [a, b], receives: [] } }\n', ['8:32 error "b" is no purpose of this manifest; did you mean "a": add it to purposes, or take it out.']],
  ['a recipient for nothing', 'version: 1\nrecipients: { logs: { receives: email } }\n', ['2:15 warn Recipient "logs" serves no purpose: add for: and the purposes it is needed for.']],
  ['a recipient that is no map', 'version: 1\nrecipients: { logs: email }\n', ['2:21 error Recipient "logs" must be a map, but is text: write logs: { for: [analytics], receives: [unique_id] }']],
  ['an unknown role', purpose('') + 'recipients: { logs: { for: a, role: procesor } }\n', ['8:37 error "procesor" is no role; did you mean "processor". Known: processor, controller and joint_controller.']],
  ['a drafted recipient', purpose('') + 'recipients: { logs: { for: a, receives: email, draft: true } }\n', ['8:48 warn Recipient "logs" is a draft: check what it receives, then delete "draft: true".']],
  // the rest
  ['none without a reason', 'version: 1\nfields: { X.y: none, X.z: { none: }, X.u: {}, X.v: }\n', [
    '2:16 error "X.y" in "fields" says no reason: write { none: why it is not personal }.',
    '2:29 error "none" of "X.z" in "fields" is empty: write { none: names of teams }, or delete the line.',
    '2:43 error "X.u" in "fields" says no reason: write { none: why it is not personal }.',
    '2:47 error "X.v" in "fields" says nothing: write a category, a list of them, or { none: why it is not personal }.']],
  ['a field that is none', 'version: 1\nfields: { payload: email }\n', ['2:11 error "payload" names no field: write Record.field, Record.* or \'*.field\'.']],
  ['a field twice', 'version: 1\nfields: { X.y: email, x.y: name }\n', ['2:23 error "x.y" names the same field as "X.y" in "fields": keep one.']],
  ['an unknown code', 'version: 1\nfindings: { no-unsed-data: warn, require-purpose: of }\n', [
    '2:13 error "no-unsed-data" is no finding code; did you mean "no-unused-data".',
    '2:51 error "require-purpose" in "findings" must be off, warn or error, but is "of".']],
  ['never and yet listed', purpose('where: A\ndata: { name.first }') + 'never: name\n', ['8:13 error "never" forbids a first name (line 9), but purpose "a" lists "name.first": keep one of the two.']],
  ['ignore everything', 'version: 1\nignore: [/, "**/x"]\n', ['2:10 error "/" is the whole project, so nothing would be looked at: name files or folders.', '2:13 error "**/x" is a glob: write the literal prefix instead, such as features/user/.']],
  ['an inventory elsewhere', 'version: 1\ninventory: ../x.md\n', ['2:12 error "../x.md" is no file under this folder: write inventory: docs/data-inventory.md']],
])('%s', (_, text, said) => {
  expect(problems(text)).toEqual(said)
})

test('broad categories are refused everywhere', () => {
  for (const broad of ['user', 'contact', 'content', 'demographic', 'financial']) {
    const text = purpose(`where: A\ndata: { ${broad} }`) + `never: ${broad}\nfields: { X.y: ${broad} }\nrecipients: { logs: { for: a, receives: ${broad} } }\n`
    expect(problems(text).map(problem => problem.replace(/ such as .*/, '')), broad).toEqual(['8:13', '9:8', '10:16', '11:41'].map(at => `${at} error "${broad}" is too broad: name what is meant,`))
  }
})

test('what is broken loses only itself', () => {
  const { manifest } = loadManifest(`version: 1
purposes:
  good: { description: x, where: [User, 'a/*.ts'], data: { email, emial, name? } }
  bad: 3
  half: { descripton: x, where: [Poll], data: [free_text] }
recipients:
  logs: { for: [gone], receives: [email, emial] }
fields: { X.y: emial, Poll.x: name }
nver: [gender]
`, 'purposely.yml')
  expect(manifest?.purposes.map(({ name, where, data }) => [name, where.map(place => place.text), data.map(datum => datum.key)])).toEqual([
    ['good', ['User'], ['email', 'name']], ['half', ['Poll'], ['free_text']]])
  expect(manifest?.recipients.map(({ name, receives }) => [name, receives])).toEqual([['logs', ['user.contact.email']]])
  expect(manifest?.fields.map(field => field.pattern)).toEqual(['Poll.x'])
})

test('with broken syntax, the syntax alone is spoken of, and what can be read is there', () => {
  const { manifest, problems: said } = loadManifest('version: 1\npurposes:\n  a: { descripton: x, where: [User], data: [emial, email] }\nroot: @src\n', 'p.yml')
  expect(said.map(say)).toEqual(['4:7 error YAML reads an unquoted "@" as reserved and refuses it: put quotes around the text.'])
  expect(manifest?.purposes[0]?.data.map(datum => datum.key)).toEqual(['email'])
})

test('hostile texts end and throw nothing', () => {
  const bomb = 'version: 1\nroot: src\n' + Array.from({ length: 9 }, (_, index) => `x${index}: &x${index} [${index === 0 ? 'lol' : `*x${index - 1}, `.repeat(9)}]\n`).join('') + 'never: *x8\n'
  const many = `version: 1\nignore: [&a src, ${'*a, '.repeat(5000)}]\n`
  expect(problems(bomb).filter(problem => problem.includes('"never"'))).toHaveLength(1)
  expect(problems(many).filter(problem => problem.includes('aliases'))).toEqual([expect.stringMatching(/^2:.* error More than 100 aliases/)])
  expect(problems('version: 1\nignore: &a [x, *a]\n')).toEqual(['2:12 error An item in "ignore" of the manifest must be text, but is a list: write ignore: [/packages/test-helpers/]'])
  for (const open of ['[', '{a: ', '- ', '? ', '&a ', '"', '!x ', '* ']) {
    const said = problems(`version: 1\nroot: ${open.repeat(20_000)}`)
    expect(said.length, open).toBeGreaterThan(0)
    expect(said.length, open).toBeLessThan(8)
  }
  expect(problems(`version: 1\n${'# long\n'.repeat(200_000)}`)).toEqual([expect.stringMatching(/^1:1 error This file has 1,400,011 characters/)])
})

test('no beginning of a manifest throws, and each has its problems in order', () => {
  for (let end = 0; end < whole.length; end += 3) {
    const { manifest, problems: said } = loadManifest(whole.slice(0, end), 'purposely.yml', { codes })
    expect(manifest !== undefined || said.some(problem => problem.severity === 'error')).toBe(true)
    expect(said.every(problem => problem.at.line >= 1 && problem.at.column >= 1 && problem.file === 'purposely.yml')).toBe(true)
    expect(said.map(problem => problem.at.start)).toEqual(said.map(problem => problem.at.start).toSorted((one, other) => one - other))
  }
})

test('a wrong character anywhere throws nothing', () => {
  for (let at = 0; at < whole.length; at += 17) {
    for (const mark of ['*', '{', ']', '"', '\t', ':', '\n', '&']) expect(() => loadManifest(whole.slice(0, at) + mark + whole.slice(at + 1), 'purposely.yml')).not.toThrow()
  }
})

test('spellings that only this reader understands are mended', () => {
  expect(problems(purpose('where: A\ndata: { E-Mail }'))).toEqual(['8:13 warn "E-Mail" is understood as an e-mail address: write "email", which editors know too.'])
})

test('lines and columns are right behind CRLF and a byte order mark', () => {
  expect(problems('\uFEFFversion: 1\r\nroot: src\r\nnever: [email, emial]\r\n')).toEqual(['3:16 error "emial" is no data category; did you mean "email"?'])
})

test('aliases are read where they are few', () => {
  const manifest = manifestOf('version: 1\npurposes:\n  a: { description: x, where: &w [User, Poll], data: &d { email, name? }, basis: consent, retention: x }\n  b: { description: y, where: [Lead], data: *d, basis: consent, retention: x }\nignore: *w\n')
  expect(manifest.purposes[1]?.data.map(datum => datum.key)).toEqual(['email', 'name'])
  expect(manifest.ignore).toEqual(['User', 'Poll'])
})

test('what every object has by birth is a name like any other', () => {
  const places = ['never: [NAME]', 'fields: { A.b: NAME }', 'words: { foo: NAME }', 'components: { Box: NAME }', 'categories: { foo: { parent: NAME } }',
    'purposes: { a: { description: x, where: A, data: { NAME: }, use: NAME, basis: NAME, subjects: NAME, source: NAME, retention: x } }', 'recipients: { posthog: { for: [], receives: [NAME] } }']
  for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
    for (const place of places) {
      const said = problems(`version: 1\n${place.replaceAll('NAME', name)}\n`)
      expect(said.filter(one => one.includes(`"${name}" is no `)), place).not.toEqual([])
      expect(said.join(' | '), place).not.toMatch(/could not be read|native code|\[object/)
    }
  }
  expect(problems('version: 1\ncategories: { constructor: { parent: account, words: [builder] } }\n')).toEqual([])
})
