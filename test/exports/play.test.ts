import { expect, test } from 'vitest'
import { categories } from '../../src/taxonomy/categories.js'
import { playTypes } from '../../src/taxonomy/crosswalks/play.js'
import { usesElsewhere } from '../../src/taxonomy/crosswalks/uses.js'
import { dataUses } from '../../src/taxonomy/uses.js'
import { field, send } from '../reconcile/make.js'
import { exported, factsOf, manifest } from './make.js'
import { csvRows } from './readers.js'

const types = `NAME EMAIL USER_ACCOUNT ADDRESS PHONE RACE_ETHNICITY POLITICAL_RELIGIOUS SEXUAL_ORIENTATION_GENDER_IDENTITY OTHER_PERSONAL CREDIT_DEBIT_BANK_ACCOUNT_NUMBER PURCHASE_HISTORY CREDIT_SCORE OTHER
  APPROX_LOCATION PRECISE_LOCATION WEB_BROWSING_HISTORY EMAILS SMS_CALL_LOG OTHER_MESSAGES PHOTOS VIDEOS AUDIO MUSIC OTHER_AUDIO HEALTH FITNESS CONTACTS CALENDAR CRASH_LOGS PERFORMANCE_DIAGNOSTICS OTHER_PERFORMANCE
  FILES_AND_DOCS USER_INTERACTION IN_APP_SEARCH_HISTORY APPS_ON_DEVICE USER_GENERATED_CONTENT OTHER_APP_ACTIVITY DEVICE_ID`.split(/\s+/)
const purposes = ['APP_FUNCTIONALITY', 'ANALYTICS', 'DEVELOPER_COMMUNICATIONS', 'FRAUD_PREVENTION_SECURITY', 'ADVERTISING', 'PERSONALIZATION', 'ACCOUNT_MANAGEMENT']
const head = 'Question ID (machine readable),Response ID (machine readable),Response value,Answer requirement,Human-friendly question label'

/** A form as the console exports it: twenty rows a type, and some that nobody here knows. */
const form = (known = types, answers: Readonly<Record<string, string>> = {}, eol = '\r\n'): string => {
  const row = (question: string, response: string, requirement: string, label: string): string => `${question},${response},${answers[`${question},${response}`] ?? ''},${requirement},${label}`
  return [
    head,
    row('PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA', '', 'REQUIRED', 'Does your app collect or share any of the required user data types?'),
    row('PSL_NEW_IN_SOME_YEAR', 'PSL_UNHEARD', 'OPTIONAL', '"A question, with ""quotes"" and a line\nof its own"'),
    ...known.map(type => row('PSL_DATA_TYPES_PERSONAL', `PSL_${type}`, 'MULTIPLE_CHOICE', `Group / ${type}`)),
    ...known.flatMap(type => {
      const usage = (question: string, responses: readonly string[]): string[] => responses.map(response => row(`PSL_DATA_USAGE_RESPONSES:PSL_${type}:${question}`, response, 'MULTIPLE_CHOICE', `"Data usage and handling (${type}) / why, and how?"`))
      return [
        ...usage('PSL_DATA_USAGE_COLLECTION_AND_SHARING', ['PSL_DATA_USAGE_ONLY_COLLECTED', 'PSL_DATA_USAGE_ONLY_SHARED']), ...usage('PSL_DATA_USAGE_EPHEMERAL', ['']),
        ...usage('DATA_USAGE_USER_CONTROL', ['PSL_DATA_USAGE_USER_CONTROL_OPTIONAL', 'PSL_DATA_USAGE_USER_CONTROL_REQUIRED']),
        ...usage('DATA_USAGE_COLLECTION_PURPOSE', purposes.map(one => `PSL_${one}`)), ...usage('DATA_USAGE_SHARING_PURPOSE', purposes.map(one => `PSL_${one}`)),
      ]
    }), '',
  ].join(eol)
}

const app = factsOf({
  manifest,
  data: [
    field({ name: 'email', category: 'user.contact.email', required: true }), field({ name: 'phone', category: 'user.contact.phone_number', required: false }),
    send({ name: 'id', category: 'user.unique_id', slot: 'id' }), send({ name: 'id', category: 'user.unique_id', slot: 'id', sink: 'sentry', detector: 'sentry' }),
  ],
})

const answered = (text: string): string[] => csvRows(text).slice(1).filter(row => row[2] !== '').map(([question = '', response = '', value = '']) =>
  `${question.replace(/^PSL_DATA_USAGE_RESPONSES:PSL_/, '').replace(/:(PSL_)?DATA_USAGE_/, ' ')} ${response.replace('PSL_', '').replace('DATA_USAGE_', '')} ${value}`.replace(/ +/g, ' '))

test('the console\'s form is filled with what is known, and nothing else', async () => {
  const { output, notes } = await exported('play', app, { template: form() })
  expect(answered(String(output))).toEqual([
    'PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA TRUE', 'PSL_DATA_TYPES_PERSONAL EMAIL TRUE', 'PSL_DATA_TYPES_PERSONAL USER_ACCOUNT TRUE', 'PSL_DATA_TYPES_PERSONAL PHONE TRUE',
    'EMAIL COLLECTION_AND_SHARING ONLY_COLLECTED TRUE', 'EMAIL USER_CONTROL USER_CONTROL_REQUIRED TRUE', 'EMAIL COLLECTION_PURPOSE ACCOUNT_MANAGEMENT TRUE',
    // a processor is no third party in the form's sense, a controller is
    'USER_ACCOUNT COLLECTION_AND_SHARING ONLY_COLLECTED TRUE', 'USER_ACCOUNT COLLECTION_AND_SHARING ONLY_SHARED TRUE', 'USER_ACCOUNT COLLECTION_PURPOSE ANALYTICS TRUE', 'USER_ACCOUNT SHARING_PURPOSE ANALYTICS TRUE',
    'PHONE COLLECTION_AND_SHARING ONLY_COLLECTED TRUE', 'PHONE USER_CONTROL USER_CONTROL_OPTIONAL TRUE', 'PHONE COLLECTION_PURPOSE ACCOUNT_MANAGEMENT TRUE',
  ])
  expect(notes.length).toBe(1)
  // rows that are not answered are the form's own bytes, and a second time nothing changes
  const own = form().split('\r\n')
  const now = String(output).split('\r\n')
  expect(now.length).toBe(own.length)
  expect(now.filter((line, index) => line !== own[index]).every(line => line.includes(',TRUE,'))).toBe(true)
  expect((await exported('play', app, { template: String(output) })).output).toBe(output)
})

test('a form of another year: one sentence, and the rest is filled', async () => {
  const { output, notes } = await exported('play', app, { template: form(types.filter(type => type !== 'PHONE')) })
  expect(notes[0]).toBe('The template has no row for some answers about PSL_PHONE, as if it were of another year: export it anew from the Play Console; all else is filled.')
  expect(answered(String(output))).toContain('EMAIL USER_CONTROL USER_CONTROL_REQUIRED TRUE')
  expect(String(output)).toContain('PSL_NEW_IN_SOME_YEAR,PSL_UNHEARD,,OPTIONAL,"A question, with ""quotes"" and a line\nof its own"')
})

test('what somebody has answered stays, and is named where the code says otherwise', async () => {
  const control = 'PSL_DATA_USAGE_RESPONSES:PSL_EMAIL:DATA_USAGE_USER_CONTROL'
  const { output, notes } = await exported('play', app, {
    template: form(types, { 'PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA,': 'FALSE', [`${control},PSL_DATA_USAGE_USER_CONTROL_OPTIONAL`]: 'TRUE', 'PSL_DATA_TYPES_PERSONAL,PSL_HEALTH': 'TRUE' }, '\n'),
  })
  const all = answered(String(output))
  expect(all).toContain('PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA FALSE')
  expect(all).toContain('PSL_DATA_TYPES_PERSONAL HEALTH TRUE')
  expect(all.filter(one => one.startsWith('EMAIL USER_CONTROL'))).toEqual(['EMAIL USER_CONTROL USER_CONTROL_OPTIONAL TRUE'])
  expect(notes[0]).toBe(`Answered otherwise already, and kept: PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA; ${control},PSL_DATA_USAGE_USER_CONTROL_REQUIRED.`)
  expect(String(output).includes('\r')).toBe(false)
})

test.each(['', 'a,b\n1,2\n', '\ufeffQuestion ID,Response ID,Value\n', '{"json": true}'])('what is no such form is refused: %j', async template => {
  await expect(exported('play', app, { template })).rejects.toThrow(/^is no data safety form: /)
})

test('a byte order mark and columns in another order are taken as they are', async () => {
  const turned = '\ufeff' + form().split('\r\n').map(line => line === '' || line.startsWith('of its') || line.includes('UNHEARD') ? line : `extra,${line}`).filter(line => !/UNHEARD|^of its/.test(line)).join('\r\n')
  const { output } = await exported('play', app, { template: turned })
  expect(String(output).startsWith('\ufeffextra,Question ID')).toBe(true)
  expect(String(output)).toContain('extra,PSL_DATA_TYPES_PERSONAL,PSL_EMAIL,TRUE,')
})

test('every category and use has the console\'s word for it', () => {
  expect(categories.filter(one => one.key.startsWith('user')).flatMap(one => playTypes(one.key)).filter(type => !types.includes(type))).toEqual([])
  expect(categories.filter(one => one.key.startsWith('user') && playTypes(one.key).length === 0).map(one => one.key)).toEqual(['user.childrens'])
  expect(dataUses.filter(use => !/^(collect|third_party_sharing)$/.test(use.key) && !purposes.includes(usesElsewhere(use.key)?.play[0] ?? '')).map(use => use.key)).toEqual([])
  expect(new Set(categories.flatMap(one => playTypes(one.key))).size).toBe(types.length)
})

test('of nothing nothing is filled', async () => {
  expect((await exported('play', factsOf({}), { template: form() })).output).toBe(form())
})
