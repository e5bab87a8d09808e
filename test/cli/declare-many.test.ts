import { expect, test } from 'vitest'
import { check, folder, purposely, read } from './project.js'

const club: Record<string, string> = {
  'purposely.yml': 'version: 1\npurposes:\n  club:\n    description: Keep the list of members.\n    where: [Membership]\n    data: { email }\n    basis: contract\n    retention: P1Y\n',
  'src/join.tsx': `export function JoinForm() {
  return <form><input name="email" type="email" /><input name="phone" type="tel" /><input name="birthday" type="date" /></form>
}
`,
  'src/visit.tsx': 'export function VisitForm() {\n  return <form><input name="email" type="email" /><input name="phone" type="tel" /></form>\n}\n',
}

test('a record is declared with all that no purpose lists yet', async () => {
  const root = folder(club)
  const { out, code } = await purposely(root, ['declare', 'JoinForm', '--purpose', 'club', '--optional'])
  expect(out).toBe([
    'Declared in purposely.yml: club may ask for, never demand, email at Join.', 'Declared in purposely.yml: club may ask for, never demand, phone_number at Join.',
    'Declared in purposely.yml: club may ask for, never demand, date_of_birth at Join.', '',
  ].join('\n'))
  expect(code).toBe(0)
  expect(read(root, 'purposely.yml')).toContain('where: [Membership, Join]\n    data: { email, phone_number?, date_of_birth? }')
  expect((await check(root)).findings.filter(one => one.severity === 'error').map(one => one.file)).toEqual(['src/visit.tsx', 'src/visit.tsx'])
})

test('several places are declared at once, in a purpose that is made for them', async () => {
  const root = folder(club)
  const { code } = await purposely(root, ['declare', 'JoinForm.phone', 'VisitForm.phone', 'VisitForm.email', '--purpose', 'calls', '--description', 'Call people back.', '--basis', 'consent', '--retention', 'P1Y'])
  expect(code).toBe(0)
  expect(read(root, 'purposely.yml')).toContain('where: [Join, Visit]\n    data: { phone_number, email }')
})

test('several places are not personal for one reason, each named by its field', async () => {
  const root = folder(club)
  await purposely(root, ['declare', 'JoinForm.phone', 'VisitForm', '--none', 'our own lines'])
  expect(read(root, 'purposely.yml')).toMatch(/Join\.phone: \{ none: our own lines \}\n {2}Visit\.\*: \{ none: our own lines \}/)
})

test('nothing is written where one of the places is unknown', async () => {
  const root = folder(club)
  const { err, code } = await purposely(root, ['declare', 'JoinForm.phone', 'VisitForm.phnoe', '--purpose', 'club'])
  expect([code, err]).toEqual([2, expect.stringContaining('Nothing personal was found at VisitForm.phnoe.')])
  expect(read(root, 'purposely.yml')).toBe(club['purposely.yml'])
})
