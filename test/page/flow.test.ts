import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { flowGraph } from '../../src/page/flow-graph.js'
import html from '../../src/report/html.js'
import { pageOf } from '../../src/report/parts/page/index.js'
import type { CheckResult } from '../../src/types/index.js'
import { folder } from '../cli/project.js'
import { run } from '../report/make.js'
import { at, field, send } from '../reconcile/make.js'
import { open } from './browser.js'

const health = 'user.health_and_medical'
const manifest = `purposes:
  care: { description: Treat patients., where: [Patient], data: { health_and_medical, email }, basis: contract, condition: health_care, subjects: [patient] }
  measure: { description: See what is used., basis: consent }
recipients:
  posthog: { for: [measure], receives: [email], region: US }
  mixpanel: { for: [measure], receives: [health_and_medical], region: Germany }
`
const data = [
  field({ name: 'diagnosis', record: 'Patient', owner: 'PatientForm', category: health }), field({ name: 'diagnosis', record: 'Patient', owner: 'Patient', role: 'kept', category: health, file: 'schema.prisma', at: at(2) }),
  send({ name: 'diagnosis', record: 'Patient', category: health, sink: 'posthog', at: at(30) }), send({ name: 'diagnosis', record: 'Patient', category: health, sink: 'mixpanel', at: at(31) }),
]
const all = (): true => true
const linksOf = (result: CheckResult): string[] => flowGraph(pageOf(result, {}), all).links.map(({ source, target, value, sensitivity, abroad, refused }) =>
  `${source} → ${target} ${value} ${sensitivity}${abroad ? ' abroad' : ''}${refused ? ' refused' : ''}`)

test('a datum goes from its people through what asks and keeps it to whoever gets it, over borders and without leave', () => {
  expect(linksOf(run({ manifest, data }))).toEqual([
    'of patient → in Patient 1 special', 'in Patient → kept Patient 1 special', 'kept Patient → to mixpanel 1 special', 'kept Patient → to posthog 1 special abroad refused',
  ])
})

test('what one form asks under one name and a store keeps under another is one way, where the code leads from one to the other', () => {
  const asked = field({ name: 'mail', record: 'Signup', owner: 'SignupForm', category: 'user.contact.email', file: 'form.tsx', at: at(4) })
  const kept = field({ name: 'email', record: 'Patient', owner: 'Patient', role: 'kept', category: 'user.contact.email', file: 'schema.prisma', at: at(5) })
  const apart = run({ data: [asked, kept] })
  expect(linksOf(apart)).toEqual(['of  → in Signup 1 ordinary', 'of  → kept Patient 1 ordinary'].toSorted().reverse())
  const stories = [{ category: 'user.contact.email', steps: [
    { deed: 'asked' as const, owner: 'SignupForm', record: 'Signup', name: 'mail', at: { file: 'form.tsx', ...at(4) } },
    { deed: 'kept' as const, owner: 'Patient', record: 'Patient', name: 'email', at: { file: 'schema.prisma', ...at(5) }, from: 0 },
  ] }]
  expect(linksOf({ ...apart, inventory: { ...apart.inventory, stories } })).toEqual(['of  → in Signup 1 ordinary', 'in Signup → kept Patient 1 ordinary'])
})

test('more records than can be drawn are told by their purposes, and the least of many stores go together', () => {
  const many = Array.from({ length: 40 }, (_, index) => [
    field({ name: 'email', record: `F${index}`, owner: `F${index}`, category: 'user.contact.email', file: `f${index}.tsx` }),
    field({ name: 'email', record: `T${index}`, owner: `T${index}`, role: 'kept', category: index === 39 ? health : 'user.contact.email', file: `t${index}.prisma` }),
  ]).flat()
  const page = pageOf(run({ data: many }), {})
  const graph = flowGraph(page, all)
  expect(graph.askedBy).toBe('purpose')
  expect(graph.nodes.filter(node => node.layer === 1).map(node => node.title)).toEqual(['no purpose stated'])
  const stores = graph.nodes.filter(node => node.layer === 2)
  expect(stores.length).toBe(18)
  expect(stores.map(node => node.title)).toEqual(expect.arrayContaining(['T39', '23 more']))
  expect(flowGraph(page, all, 'record').nodes.filter(node => node.layer === 1).map(node => node.title)).toContain('23 more')
  expect(graph.links.reduce((sum, link) => sum + (link.source === 'of ' ? link.value : 0), 0)).toBe(80)
})

test('where nobody has said where a recipient is, the picture is dotted and the table says so', async () => {
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ manifest: manifest.replace(', region: US', ''), data }), {}).output)
  const { page } = await open(file, 'flow')
  expect(await page.locator('.links path.unknown').count()).toBe(1)
  expect(await page.getByText('dotted: nobody has said where it goes').count()).toBe(1)
  await page.getByText('The same as a table').click()
  expect(await page.getByRole('row', { name: /PostHog/ }).innerText()).toContain('(region not stated)')
})

test('the picture colours by sensitivity and dashes what crosses a border; the table says both in words', async () => {
  const file = join(folder(), 'page.html')
  writeFileSync(file, html(run({ manifest, data }), {}).output)
  const { page } = await open(file, 'flow')
  const dashes = (which: string): Promise<string[]> => page.locator(`.links path${which}`).evaluateAll(paths => paths.map(path => getComputedStyle(path).strokeDasharray))
  expect(await dashes('.special.abroad')).toEqual([expect.stringMatching(/^\d+px, \d+px$/)])
  expect(await dashes('.special:not(.abroad)')).toEqual(['none', 'none', 'none'])
  await page.getByText('The same as a table').click()
  expect(await page.getByRole('row', { name: /PostHog/ }).innerText()).toMatch(/PostHog outside the EEA not allowed[^]*health data[^]*Special category/)
})

test('changes say what begins and ceases, and lines lead to the host', async () => {
  const file = join(folder(), 'page.html')
  const place = { id: '', name: 'phone', surface: 'form' as const, role: 'asked' as const, at: { file: 'src/a b.tsx', ...at(12) } }
  writeFileSync(file, html(run({ manifest, data }), {
    hosted: { links: 'https://code.example/blob/1/', line: '#L', commit: '1', changed: new Set(['schema.prisma']) }, base: 'apps/',
    since: { from: { ref: 'v1', commit: '0123456789' }, to: {}, changes: {
      begins: [{ deed: 'collect', record: 'Patient', category: 'user.contact.phone_number', state: 'undeclared', purposes: [], places: [place] }],
      ceases: [{ deed: 'keep', record: 'Patient', category: 'user.name', state: 'declared', purposes: ['care'], places: [place] }], renamed: [{ from: 'Sick', to: 'Patient' }], rejudged: [], gaps: { before: 3, after: 1 },
    } },
  }).output)
  const { page, go } = await open(file, 'changes')
  expect(await page.locator('main').innerText()).toMatch(/From v1 \(0123456\) to the working tree\.[^]*Begins 1[^]*Patient: phone number\s+collected\s+no purpose lists it[^]*Ceases 1[^]*Patient: name\s+kept[^]*Sick is Patient now\.[^]*Not understood: 1 place, before 3/)
  expect(await page.getByRole('link', { name: 'Patient: phone number' }).getAttribute('href')).toBe(`#data?open=${encodeURIComponent('Patient|user.contact.phone_number')}`)
  expect(await page.getByRole('link', { name: 'Patient: name' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: 'src/a b.tsx:12' }).getAttribute('href')).toBe('https://code.example/blob/1/apps/src/a%20b.tsx#L12')
  await go(`data?open=${encodeURIComponent(`Patient|${health}`)}`)
  const places = page.locator('.details .place')
  expect(await places.evaluateAll(all => all.map(one => `${one.textContent} ${one.getAttribute('href')}`))).toEqual(expect.arrayContaining(['src/signup.tsx:10 https://code.example/blob/1/apps/src/signup.tsx#L10', 'schema.prisma:2 (changed since the commit, its lines may differ there) null']))
})
