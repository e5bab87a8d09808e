import { expect, test } from 'vitest'
import { declareIn } from '../../src/manifest/declare.js'
import { loadManifest } from '../../src/manifest/load.js'

const problems = (text: string): string[] => loadManifest(`version: 1\n${text}`, 'purposely.yml').problems
  .map(({ at, severity, message }) => `${at.line}:${at.column} ${severity} ${message}`)

const manifestOf = (text: string) => {
  const { manifest, problems } = loadManifest(`version: 1\n${text}`, 'purposely.yml')
  expect(problems.map(problem => problem.message)).toEqual([])
  if (manifest === undefined) throw new Error('no manifest')
  return manifest
}

test('own categories hang below those that exist, and below one another', () => {
  const { categories, words, never } = manifestOf(`categories:
  user.health_and_medical.vaccination: { title: a vaccination status, words: [vaccination, jab], description: Which jabs someone had. }
  gold_benefits: { parent: membership_tier, words: gold }
  membership_tier: { parent: account, sensitivity: sensitive }
never: [vaccination, account.membership_tier]
`)
  expect(categories.map(({ at: _, ...category }) => category)).toEqual([
    {
      key: 'user.health_and_medical.vaccination', title: 'a vaccination status', description: 'Which jabs someone had.', sensitivity: 'special', article: '9', origin: 'manifest',
    },
    { key: 'user.account.membership_tier', title: 'membership tier', description: '', sensitivity: 'sensitive', origin: 'manifest' },
    { key: 'user.account.membership_tier.gold_benefits', title: 'gold benefits', description: '', sensitivity: 'sensitive', origin: 'manifest' },
  ])
  expect(words.map(({ text, category }) => [text, category])).toEqual([
    ['vaccination', 'user.health_and_medical.vaccination'], ['jab', 'user.health_and_medical.vaccination'], ['gold', 'user.account.membership_tier.gold_benefits'],
  ])
  expect(never.map(each => each.category)).toEqual(['user.health_and_medical.vaccination', 'user.account.membership_tier'])
})

const purpose = 'purposes: { a: { description: x, where: A, data: { vaccination }, basis: consent, retention: x } }\n'
const vaccination = 'categories: { vaccination: { parent: health_and_medical, title: a vaccination status } }\n'

test.each([
  ['no parent', 'categories: { tier: { title: a tier } }\n', ['2:15 error Category "tier" has no parent: add parent: and the category it belongs to, such as account.']],
  ['an unknown parent', 'categories: { tier: { parent: acount } }\n', ['2:31 error "acount" is no data category below which "tier" could stand; did you mean "account".']],
  ['an unknown parent in the key', 'categories: { user.acount.tier: {} }\n', ['2:15 error "user.acount" is no data category below which "user.acount.tier" could stand; did you mean "user.account".']],
  ['a ring', 'categories: { aa: { parent: bb }, bb: { parent: aa } }\n', [
    '2:29 error "bb" is no data category below which "aa" could stand.', '2:49 error "aa" is no data category below which "bb" could stand.',
  ]],
  ['the system\'s', 'categories: { load: { parent: system.operations } }\n', ['2:31 error "system.operations" is no data category below which "load" could stand.']],
  ['one that exists', 'categories: { email: { parent: account } }\n', ['2:15 error "email" is a category already (an e-mail address): list that one, teach it more words under words, or choose another name.']],
  ['one that is understood', 'categories: { birthday: { parent: account } }\n', ['2:15 error "birthday" is a category already (a date of birth): list that one, teach it more words under words, or choose another name.']],
  ['two that end alike', 'categories: { tier: { parent: account }, user.social.tier: {} }\n', ['2:42 error "user.social.tier" ends like "tier", and categories are listed by their last word: rename one of the two.']],
  ['two parents', 'categories: { user.account.tier: { parent: account } }\n', ['2:44 error "user.account.tier" names its parent twice: write tier and parent, or the whole key without parent.']],
  ['less harm than its parent', 'categories: { user.health_and_medical.jab: { sensitivity: ordinary } }\n', ['2:59 error "jab" is health data, which is special: it cannot be ordinary.']],
  ['a misspelt key', 'categories: { tier: { parent: account, titel: x } }\n', ['2:40 error Category "tier" has no key "titel"; did you mean "title". Known: parent, title, description, words and sensitivity.']],
  ['capitals', 'categories: { Tier: { parent: account } }\n', ['2:15 error "Tier" cannot name a category: write lower-case words joined by _, after their parent and a dot if you like.']],
  ['an empty word', 'categories: { tier: { parent: account, words: ["-"] } }\n', ['2:48 error "-" is no word that a name could hold: write two letters or more.']],
  ['a word of one letter', 'words: { x: email }\n', ['2:10 error "x" is no word that a name could hold: write two letters or more.']],
  ['a word without a meaning', 'words: { handle: }\n', ['2:10 error "handle" in "words" says nothing: write a category, or { none: why it is not personal }.']],
  ['none without a reason', 'words: { handle: none }\n', ['2:18 error "handle" in "words" says no reason: write { none: why it is not personal }.']],
  ['a misspelt category', 'words: { sozialnr: emial }\n', ['2:20 error "emial" is no data category; did you mean "email"?']],
  ['a misspelt category of one\'s own', `${vaccination}never: [vacination]\n`, ['3:9 error "vacination" is no data category; did you mean "vaccination"?']],
  ['a word taught twice', 'words: { sozialNr: email, sozial nr: name }\n', ['2:27 error "sozial nr" is taught twice, first in line 2: keep one.']],
  ['a TODO', 'words: { handle: { none: TODO } }\n', ['2:18 warn "handle" in "words" still says TODO: write why it is not personal.']],
  ['no component', 'components: { "App Input": email }\n', ['2:15 error "App Input" is no component\'s name: write it as its tag is written, such as AppInput.']],
  ['a component twice', 'components: { AppInput: email, app-input: email }\n', ['2:32 error "app-input" names the same component as "AppInput" in "components": keep one.']],
  ['a component that says nothing', 'components: { AppInput: {} }\n', ['2:25 error Component "AppInput" says nothing: write { name: the attribute that holds the field\'s name }, or the category it asks for.']],
  ['no attribute', 'components: { AppInput: { name: a b } }\n', ['2:33 error "a b" is no attribute: write its name as in the tag, such as field.']],
  ['a misspelt attribute', 'components: { AppInput: { lable: caption } }\n', ['2:27 error Component "AppInput" has no key "lable"; did you mean "label". Known: name, label, required and asks.']],
  ['no host', 'recipients: { crm: { for: [], domains: ["https://acme.example/"] } }\n', ['2:41 error "https://acme.example/" is no host: write it without what stands around it, such as crm.acme.example.']],
  ['no module', 'recipients: { crm: { for: [], packages: [a b] } }\n', ['2:42 error "a b" is no module: write it as imports do, such as "@acme/crm".']],
  ['a special category without a condition', vaccination + purpose, ['3:52 error Purpose "a" lists a vaccination status, which needs a condition: add condition: and one of explicit_consent, employment_and_social_security, vital_interests, not_for_profit_body, made_public, legal_claims, substantial_public_interest, health_care, public_health, research_and_archiving or official_authority.']],
  ['what is forbidden', `${vaccination}${purpose.replace('basis', 'condition: health_care, basis')}never: [health_and_medical]\n`, ['3:52 error "never" forbids a vaccination status (line 4), but purpose "a" lists "vaccination": keep one of the two.']],
])('%s', (_, text, said) => {
  expect(problems(text)).toEqual(said)
})

test('declare writes own categories by their short key, and keeps what is taught with its comments', () => {
  const taught = `version: 1
# what we call things
categories:
  user.health_and_medical.vaccination:   # asked by the clinic
    title: a vaccination status
words:
  sozialnr: national_identification_number   # of Austria
components: { AppInput: { name: field } }   # src/ui
purposes:
  care: { description: x, where: [Visit], data: { name }, basis: contract, retention: x }
`
  const { text, problem } = declareIn(taught, 'purposely.yml', { place: 'Patient', category: 'user.health_and_medical.vaccination', purpose: 'care', optional: true })
  expect(problem).toBeUndefined()
  expect(text).toBe(taught.replace('[Visit], data: { name }', '[Visit, Patient], data: { name, vaccination? }').replace('retention: x }', 'retention: x, condition: TODO }'))
  const field = declareIn(taught, 'purposely.yml', { field: 'A.b', categories: ['vaccination'] })
  expect(field.text).toBe(`${taught}fields:\n  A.b: vaccination\n`)
  const recipient = declareIn(taught, 'purposely.yml', { recipient: 'crm', category: 'user.health_and_medical.vaccination', for: ['care'] })
  expect(recipient.text).toBe(`${taught}recipients:\n  crm: { for: [care], receives: [vaccination] }\n`)
  expect(declareIn(taught, 'purposely.yml', { field: 'A.b', categories: ['vacination'] }).problem).toBe('"vacination" is no data category; did you mean "vaccination"?')
})
