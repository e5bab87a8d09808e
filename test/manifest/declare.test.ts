import { expect, test } from 'vitest'
import { declareIn, type Change } from '../../src/manifest/declare.js'
import { loadManifest } from '../../src/manifest/load.js'
import { placeDatum } from '../../src/manifest/place.js'
import { field, manifestOf, send } from './samples.js'

const written = `# top comment

version: 1
root: apps/web   # where paths start

purposes:
  # people
  account:
    description: Let people sign in.   # one sentence
    where: [User, features/user/,
      'app/[locale]/(auth)/']   # quoted
    data: { name, email? , photo?: So that others know you. }   # closed
    basis:   contract
    retention: until deleted

  care:
    description: >
      Treat patients
      and keep their record.
    where:
      - Patient   # the person
      - Visit
    data:
      name:
      phone_number?: |
        To call you
        back.
      # more later
    basis: legal_obligation
    retention: P30Y   # by law
    # end of care
  letter:
    description: Send the letter.
    where: Newsletter
    data: email
    basis: consent
    retention: P1Y
  empty:
    description: Nothing yet.
    where:   # nowhere
    data: {}
    basis: consent
    retention: P1Y
  listed:
    description: With lists.
    where: ["Lead",]
    data:
      - email?
      - name: why not
    basis: consent
    retention: P1Y
recipients:
  posthog: { for: [letter], receives: [unique_id] }   # ours
  logs:
    for:
      - care
    receives: unique_id

# what names do not tell
fields:
  Meeting.payload: [name, email]
  '*.ja4': device.fingerprint
never: [gender]
`.replace('    where:   # nowhere\n', '')

/** The lines of one text that another does not have, in order. */
function lost(before: string, after: string): string[] {
  const rest = after.split('\n')
  let from = 0
  return before.split('\n').filter(line => {
    const at = rest.indexOf(line, from)
    if (at < 0) return true
    from = at + 1
    return false
  })
}

function change(text: string, what: Change, file = 'purposely.yml'): string {
  const result = declareIn(text, file, what)
  expect(result.problem).toBeUndefined()
  return result.text
}

const places: { name: string; change: Change; changed: string[]; adds: string }[] = [
  { name: 'a flow map', change: { place: 'User', category: 'phone_number', purpose: 'account' },
    changed: ['    data: { name, email? , photo?: So that others know you. }   # closed'], adds: 'photo?: So that others know you., phone_number }   # closed' },
  { name: 'a field of a record that the purpose names already', change: { place: 'User.phone', category: 'user.contact.phone_number', purpose: 'account', optional: true },
    changed: ['    data: { name, email? , photo?: So that others know you. }   # closed'], adds: 'phone_number? }' },
  { name: 'a place in a flow list of two lines', change: { place: 'Profile.phone', category: 'name', purpose: 'account' },
    changed: ['      \'app/[locale]/(auth)/\']   # quoted'], adds: '\'app/[locale]/(auth)/\', Profile.phone]   # quoted' },
  { name: 'a file, seen from root', change: { place: 'apps/web/app/[locale]/page.tsx', category: 'name', purpose: 'account' },
    changed: ['      \'app/[locale]/(auth)/\']   # quoted'], adds: ', \'app/[locale]/page.tsx\']' },
  { name: 'a file outside root', change: { place: 'packages/a/b.ts', category: 'name', purpose: 'account' },
    changed: ['      \'app/[locale]/(auth)/\']   # quoted'], adds: ', /packages/a/b.ts]' },
  { name: 'a block map with a block text last', change: { place: 'Patient', category: 'email', purpose: 'care', why: 'To write: to you.' },
    changed: [], adds: '        back.\n      # more later\n      email: \'To write: to you.\'\n    basis' },
  { name: 'a block list', change: { place: 'Allergy', category: 'name', purpose: 'care' }, changed: [], adds: '      - Visit\n      - Allergy\n' },
  { name: 'single texts', change: { place: 'Reader', category: 'name', purpose: 'letter', optional: true, why: 'So that it greets you.' },
    changed: ['    where: Newsletter', '    data: email'], adds: '    where: [Newsletter, Reader]\n    data: { email, name?: So that it greets you. }' },
  { name: 'no where and an empty map', change: { place: 'Thing', category: 'email', purpose: 'empty' },
    changed: ['    data: {}'], adds: 'description: Nothing yet.\n    where: [Thing]\n    data: { email }\n' },
  { name: 'a list as data', change: { place: 'Lead', category: 'phone_number', purpose: 'listed', optional: true, why: 'To call you.' },
    changed: [], adds: '      - name: why not\n      - phone_number?: To call you.\n' },
  { name: 'a list with a trailing comma', change: { place: 'Prospect', category: 'name', purpose: 'listed' }, changed: ['    where: ["Lead",]'], adds: '["Lead", Prospect,]' },
  { name: 'a question mark that goes', change: { place: 'User.email', category: 'email', purpose: 'account' },
    changed: ['    data: { name, email? , photo?: So that others know you. }   # closed'], adds: '{ name, email , photo?' },
  { name: 'a question mark that goes from a list', change: { place: 'Lead.email', category: 'email', purpose: 'listed' }, changed: ['      - email?'], adds: '      - email\n' },
  { name: 'a reason in a flow map', change: { place: 'User', category: 'email', purpose: 'account', optional: true, why: 'To write to you, rarely.' },
    changed: ['    data: { name, email? , photo?: So that others know you. }   # closed'], adds: '{ name, email?: \'To write to you, rarely.\' , photo?' },
  { name: 'a reason in a block map', change: { place: 'Patient', category: 'name', purpose: 'care', why: 'To call you by it.' }, changed: ['      name:'], adds: '      name: To call you by it.\n' },
  { name: 'what is listed already', change: { place: 'User.name', category: 'user.name.first', purpose: 'account', optional: true }, changed: [], adds: '' },
  { name: 'a new purpose', change: { place: 'RegistrationForm.phone', category: 'phone_number', purpose: 'events', optional: true, why: 'We call you, if it rains.',
    newPurpose: { description: 'Register guests: all of them.', basis: 'contract', retention: '30 days', subjects: ['guest'] } }, changed: [],
  adds: `      - name: why not
    basis: consent
    retention: P1Y
  events:
    description: 'Register guests: all of them.'
    where: [RegistrationForm.phone]
    data: { phone_number?: 'We call you, if it rains.' }
    basis: contract
    retention: 30 days
    subjects: [guest]
recipients:` },
  { name: 'a special category', change: { place: 'Patient', category: 'health_and_medical', purpose: 'care' }, changed: [],
    adds: '      health_and_medical:\n    basis: legal_obligation\n    condition: TODO\n    retention: P30Y   # by law\n    # end of care\n  letter:' },
]

test.each(places)('declares a place: $name', ({ change: what, changed, adds }) => {
  const text = change(written, what)
  expect(lost(written, text)).toEqual(changed)
  expect(text).toContain(adds)
  if (!('place' in what)) return
  const record = what.place.includes('/') ? '' : what.place.split('.')[0] ?? ''
  const datum = field(what.category.startsWith('user.') ? what.category : `user.${what.category === 'name' ? 'name' : what.category === 'health_and_medical' ? what.category : 'contact.' + what.category}`,
    { record, owner: record, name: what.place.split('.')[1] ?? 'x', file: record === '' ? what.place : 'src/elsewhere.ts' })
  const placement = placeDatum(datum, manifestOf(text), [])
  expect(placement).toMatchObject({ state: 'declared', mayDemand: what.optional !== true || what.category === 'user.name.first' })
  expect(placement.purposes).toContain(what.purpose)
})

test('declares again without changing anything', () => {
  for (const { change: what } of places) {
    const once = change(written, what)
    expect(change(once, what)).toBe(once)
  }
})

test('declares recipients', () => {
  const more = change(written, { recipient: 'posthog', category: 'email', for: ['letter', 'care'] })
  expect(lost(written, more)).toEqual(['  posthog: { for: [letter], receives: [unique_id] }   # ours'])
  expect(more).toContain('posthog: { for: [letter, care], receives: [unique_id, email] }   # ours')
  expect(placeDatum(send('posthog', 'user.contact.email'), manifestOf(more), []).state).toBe('declared')
  const single = change(written, { recipient: 'logs', category: 'user.device.ip_address' })
  expect(lost(written, single)).toEqual(['    receives: unique_id'])
  expect(single).toContain('    receives: [unique_id, ip_address]')
  const fresh = change(written, { recipient: 'sentry', category: 'telemetry', for: ['care'] })
  expect(lost(written, fresh)).toEqual([])
  expect(fresh).toContain('    receives: unique_id\n  sentry: { for: [care], receives: [telemetry] }\n\n# what names')
})

test('declares fields, in both directions', () => {
  const none = change(written, { field: 'Space.*', none: 'names of teams: no person' })
  expect(lost(written, none)).toEqual([])
  expect(none).toContain('  \'*.ja4\': device.fingerprint\n  Space.*: { none: \'names of teams: no person\' }\nnever')
  expect(change(written, { field: '*.handle', categories: ['user.account.username'] })).toContain('  \'*.handle\': username\n')
  const replaced = change(written, { field: 'Meeting.payload', none: 'ids only' })
  expect(lost(written, replaced)).toEqual(['  Meeting.payload: [name, email]'])
})

test('makes what is missing: an empty file, a missing or an empty section', () => {
  const newPurpose = { description: 'Send the letter.' }
  const fresh = change('', { place: 'Newsletter', category: 'email', purpose: 'letter', newPurpose })
  expect(fresh).toBe('version: 1\npurposes:\n  letter:\n    description: Send the letter.\n    where: [Newsletter]\n    data: { email }\n    basis: TODO\n    retention: TODO\n')
  for (const start of ['version: 1', 'version: 1\nnever: [gender]\n', 'version: 1\npurposes:\nnever: [gender]\n', 'version: 1\npurposes: {}   # none yet\nnever: []\n',
    '{ version: 1, never: [gender] }\n', 'version: 1\npurposes: { a: { description: x, basis: consent, retention: x } }\n', '# only version\nversion: 1 # one\n# end\n']) {
    const text = change(start, { place: 'Newsletter', category: 'email', purpose: 'letter', newPurpose })
    expect(placeDatum(field('user.contact.email', { record: 'Newsletter' }), manifestOf(text), []), text).toMatchObject({ state: 'declared' })
    const named = change(text, { field: 'Space.*', none: 'teams' })
    expect(manifestOf(named).fields).toHaveLength(1)
    expect(manifestOf(change(named, { recipient: 'logs', category: 'email', for: ['letter'] })).recipients).toHaveLength(1)
  }
})

test('keeps line ends and indentation of the file', () => {
  const windows = written.replaceAll('\n', '\r\n')
  for (const { change: what } of places) {
    const text = change(windows, what)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text.replaceAll('\r\n', '\n')).toBe(change(written, what))
  }
  const wide = 'version: 1\npurposes:\n    a:\n        description: x\n        where: [A]\n        data:\n            email:\n        basis: consent\n        retention: x\n'
  expect(change(wide, { place: 'B', category: 'name', purpose: 'b', newPurpose: { description: 'y' } })).toBe(wide + '    b:\n        description: y\n        where: [B]\n        data: { name }\n        basis: TODO\n        retention: TODO\n')
  expect(change(wide, { place: 'A', category: 'name', purpose: 'a' })).toBe(wide.replace('email:\n', 'email:\n            name:\n'))
})

test('refuses what would break the manifest, and says why', () => {
  const refused = (what: Change, text = written): string => {
    const result = declareIn(text, 'purposely.yml', what)
    expect(result.text).toBe(text)
    return result.problem ?? ''
  }
  expect(refused({ place: 'User', category: 'email', purpose: 'acount' })).toBe('There is no purpose "acount"; did you mean "account".')
  expect(refused({ place: 'User', category: 'contact', purpose: 'account' })).toMatch(/too broad/)
  expect(refused({ place: 'src/*.ts', category: 'email', purpose: 'account' })).toMatch(/is a glob/)
  expect(refused({ place: 'User', category: 'gender', purpose: 'account' })).toMatch(/^"never" forbids/)
  expect(refused({ recipient: 'posthog', category: 'email', for: ['leter'] })).toMatch(/"leter" is no purpose/)
  expect(refused({ field: 'nothing', none: 'x' })).toMatch(/names no field/)
  expect(refused({ place: 'User', category: 'email', purpose: 'account' }, 'a: [')).toMatch(/^purposely.yml has to be mended first: /)
  const shared = 'version: 1\npurposes:\n  a: { description: x, where: &w [A], data: { email } }\n  b: { description: y, where: *w }\n'
  for (const purpose of ['a', 'b']) expect(refused({ place: 'C', category: 'name', purpose }, shared)).toMatch(/cannot be edited here/)
})

test('the sample itself has no errors', () => {
  expect(loadManifest(written, 'purposely.yml').problems.filter(problem => problem.severity === 'error')).toEqual([])
})
