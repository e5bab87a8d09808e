import { expect, test } from 'vitest'
import { examine } from '../../src/engine.js'
import { loadManifest } from '../../src/manifest/load.js'
import { parseJavaScript } from '../../src/parse/javascript.js'
import { staleWords } from '../../src/reconcile/stale/fields.js'

const { manifest, problems } = loadManifest(`version: 1
categories:
  user.health_and_medical.vaccination: { title: a vaccination status, words: [vaccination, vaccinated, impfung, level of protection] }
  membership_tier: { parent: account, words: tier }
words:
  sozialnr: national_identification_number
  kundennr: unique_id
  rufname: name.first
  handle: { none: the name of a team }
`, 'purposely.yml')

const show = (text: string) => {
  expect(problems).toEqual([])
  return examine(parseJavaScript({ path: 'src/model.tsx', text: `import { z } from 'zod'\nimport posthog from 'posthog-js'\n${text}`, language: 'js' }), manifest).data.map(datum =>
    `${datum.name} ${datum.category.replace(/^user\./, '')}${datum.confidence === 'low' ? ' unsure' : ''}${datum.placement.state === 'not-personal' ? ` not personal: ${datum.placement.none}` : ''}`)
}

const field = (line: string, owner = 'customerSchema') => show(`export const ${owner} = z.object({ ${line} })`)

test.each([
  ['as it is written', 'sozialnr: z.string()', ['sozialnr government_id.national_identification_number']],
  ['in camel case, behind its owner', 'customerSozialNr: z.string()', ['customerSozialNr government_id.national_identification_number']],
  ['in the plural', 'tiers: z.string()', ['tiers account.membership_tier']],
  ['before a word that changes nothing', 'tierInput: z.string()', ['tierInput account.membership_tier']],
  ['a number', 'kundennr: z.number()', ['kundennr unique_id']],
  ['a UUID', 'kundennr: z.string().uuid()', ['kundennr unique_id']],
  ['several words', 'levelOfProtection: z.string()', ['levelOfProtection health_and_medical.vaccination']],
  ['a yes or no about health', 'isVaccinated: z.boolean()', ['isVaccinated health_and_medical.vaccination']],
  ['no yes or no about anything else', 'tier: z.boolean()', []],
  ['no switch', 'showSozialnr: z.boolean()', []],
  ['no part of another word', 'frontier: z.string(), tierlist: z.string()', []],
  ['no head but its own', 'vaccinationUrl: z.string()', []],
  ['not what the vocabulary knows by more words', 'rufname: z.string(), teamRufname: z.string()', ['rufname name.first', 'teamRufname name.first unsure']],
])('a word the manifest teaches: %s', (_, line, found) => {
  expect(field(line)).toEqual(found)
})

test('without the manifest none of them means anything', () => {
  const text = 'import { z } from "zod"\nexport const customerSchema = z.object({ sozialnr: z.string(), tier: z.string(), kundennr: z.string() })'
  expect(examine(parseJavaScript({ path: 'src/model.ts', text, language: 'js' })).data).toEqual([])
})

test.each(['E-mail', 'Your e-mail', 'E-mail address'])('the label %s is read whole', label => {
  expect(show(`export const A = () => <form><label>${label} <input name="field_7" /></label></form>`)).toEqual(['field_7 contact.email'])
})

test('labels and what is sent speak the same words', () => {
  expect(show('export const A = () => <form><label>Ihre Impfung <input name="field_7" /></label></form>')).toEqual(['field_7 health_and_medical.vaccination'])
  expect(show("posthog.capture('joined', { level: member.tier, kundennr })")).toEqual(['level account.membership_tier', 'kundennr unique_id'])
})

test('a word that is not personal stands in the inventory with its reason, unless something else says what it is', () => {
  expect(field('email: z.string(), handle: z.string()', 'userSchema')).toEqual(['email contact.email', 'handle account.username not personal: the name of a team'])
  expect(show('export const A = () => <form><label>Your e-mail <input name="handle" /></label></form>')).toEqual(['handle contact.email'])
  expect(field('email: z.string(), socialHandle: z.string()', 'userSchema').some(line => line.includes('not personal'))).toBe(false)
})

test('a word that spares nothing is stale', () => {
  const of = (text: string) => {
    const { facts, data } = examine(parseJavaScript({ path: 'src/model.ts', text: `import { z } from "zod"\n${text}`, language: 'js' }), manifest)
    return staleWords({ facts: [facts], data, title: sink => sink, ...(manifest && { manifest }) }).map(({ message, at }) => `${at.file}:${at.line} ${message}`)
  }
  expect(of('export const userSchema = z.object({ email: z.string(), handle: z.string() })')).toEqual([])
  expect(of('export const userSchema = z.object({ email: z.string() })')).toEqual([
    'purposely.yml:9 words.handle: nothing in the code would be personal by that name. Delete it (purposely.yml:9).',
  ])
})

test('evidence says who said so', () => {
  const { data } = examine(parseJavaScript({ path: 'src/model.ts', text: 'import { z } from "zod"\nexport const customerSchema = z.object({ impfung: z.string() })', language: 'js' }), manifest)
  expect(data[0]?.because).toEqual([{ kind: 'identifier', text: 'impfung', says: 'vaccination status, as purposely.yml says', weight: 3 }])
})
