import { expect, test } from 'vitest'
import { categoryOf, coarserKinds, covers, shortKey } from '../../../src/taxonomy/index.js'
import { pageAt } from '../../docs/pages.js'
import { at, check, field, inFiles, messages, speaking, type Given } from '../make.js'

const manifest = `
purposes:
  club:
    description: Run a wine club.
    where: [Registration]
    data: { email, age_range, city, country }
  post:
    description: Send parcels.
    where: [Order]
    data: { date_of_birth, address, age_range }
`

/** As strict has it: recommended leaves it off. */
const strict = (given: Given) => ({ ...given, manifest: `${given.manifest ?? manifest}\nfindings: { preset: strict }\n` })
const birthday = field({ name: 'birthday', category: 'user.demographic.date_of_birth' })

test('says what the place may have instead, where, and how to say otherwise', () => {
  const [finding] = inFiles(strict({ data: [birthday] }))
  expect(finding).toMatchObject({ code: 'no-excess-precision', severity: 'warn', at: { line: 10 } })
  expect(finding?.message).toBe('RegistrationForm asks for a date of birth ("birthday"), but "club" lists age_range (purposely.yml:7): an age would do. '
    + 'Ask for that, or say why it has to be exact: npx purposely declare RegistrationForm.birthday --purpose club')
  expect(finding?.related).toEqual([{ message: '"club" lists age_range', at: expect.objectContaining({ file: 'purposely.yml', line: 7 }) }])
})

test('the closest coarser kind is named, whatever the order of the list', () => {
  const street = field({ name: 'street', category: 'user.contact.address.street' })
  expect(messages('no-excess-precision', strict({ data: [street] }))[0]).toContain('lists city (purposely.yml:7): a city would do')
})

test('speaks for every way of collecting, and for what the device is asked', () => {
  const roles = (['asked', 'taken', 'kept', 'checked', 'granted'] as const).map(role => strict({ data: [{ ...birthday, role }] }))
  expect(roles.map(given => speaking(given))).toEqual(roles.map(() => ['no-excess-precision']))
})

test('a control and the schema behind it are one finding', () => {
  const schema = field({ name: 'birthday', owner: 'registrationSchema', record: 'Registration', role: 'checked', category: birthday.category, at: at(3) })
  expect(inFiles(strict({ data: [schema, birthday] })).map(finding => [finding.code, finding.at.line, finding.related[0]?.message]))
    .toEqual([['no-excess-precision', 10, 'also checked as registrationSchema.birthday']])
})

test('require-purpose speaks where it is off, where nothing coarser is listed, and where nothing is', () => {
  expect(speaking({ manifest, data: [birthday] })).toEqual(['require-purpose'])
  expect(speaking(strict({ data: [field({ name: 'phone' })] }))).toEqual(['require-purpose'])
  expect(speaking(strict({ data: [{ ...birthday, record: 'Other', owner: 'OtherForm' }] }))).toEqual(['require-purpose'])
})

test('silent: both listed, the coarser one, types, guesses, without a manifest; never owns it', () => {
  expect(speaking(strict({ data: [{ ...birthday, record: 'Order', owner: 'OrderForm' }] }))).toEqual([])
  expect(speaking(strict({ data: [field({ name: 'city', category: 'user.contact.address.city' })] }))).toEqual([])
  expect(speaking(strict({ data: [{ ...birthday, role: 'shaped' }, { ...birthday, confidence: 'low' }] }))).toEqual([])
  expect(check({ data: [birthday] })).toEqual([])
  expect(speaking(strict({ manifest: `${manifest.replace('date_of_birth, ', '')}\nnever: [date_of_birth]`, data: [birthday] }))).toEqual(['no-restricted-data'])
})

test('a row names categories, says why, and nothing in it covers what it replaces', () => {
  for (const { exact, coarser, because } of coarserKinds) {
    for (const key of [exact, ...coarser]) expect(categoryOf(key), key).toBeDefined()
    expect(coarser.filter(key => covers(key, exact)), exact).toEqual([])
    expect(because.length).toBeGreaterThan(20)
  }
  expect(new Set(coarserKinds.map(row => row.exact)).size).toBe(coarserKinds.length)
})

test('what is coarser than something coarser is listed with it: the closest goes first', () => {
  for (const { exact, coarser } of coarserKinds) {
    for (const key of coarser) for (const far of coarserKinds.find(row => row.exact === key)?.coarser ?? []) {
      expect(coarser.indexOf(far), `${exact}: ${far} behind ${key}`).toBeGreaterThan(coarser.indexOf(key))
    }
  }
})

test('the page shows every row', () => {
  const quoted = (key: string): string => `\`${shortKey(key)}\``
  const rows = coarserKinds.map(({ exact, coarser, because }) => `| ${quoted(exact)} | ${coarser.map(quoted).join(', ')} | ${because} |`)
  expect(rows.filter(row => !pageAt('docs/rules/no-excess-precision.md').text.includes(row))).toEqual([])
})
