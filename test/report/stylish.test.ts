import { expect, test } from 'vitest'
import stylish from '../../src/report/stylish.js'
import { at, field, send } from '../reconcile/make.js'
import { finding, run } from './make.js'

const manifest = `
purposes:
  account: { description: Sign in., where: [User], data: { email } }
  letter: { description: Write., where: [Letter], data: { email }, draft: true }
`
const user = field({ name: 'email', owner: 'User', category: 'user.contact.email', role: 'kept', file: 'src/a.ts' })
const letter = field({ name: 'email', owner: 'Letter', category: 'user.contact.email', role: 'kept', file: 'src/a.ts' })
const phone = field({ name: 'phone', file: 'src/form.tsx', at: { ...at(2, 9, 5) } })

test('findings stand by file with the code around them, related places below, and the summary last', () => {
  const texts = { 'src/form.tsx': 'line one\n        phone: 1\nline three\nline four\n' }
  const data = [user, letter, phone, field({ name: 'tel', file: 'src/form.tsx', role: 'kept', at: at(7) })]
  expect(stylish(run({ manifest, data, texts }), {}).output).toBe(`src/form.tsx
  2:9  error  RegistrationForm asks for a phone number ("phone"); no purpose lists it here. Remove it, or say why: npx purposely declare RegistrationForm.phone  require-purpose
      1 | line one
    > 2 |         phone: 1
        |         ^^^^^
      3 | line three
    src/form.tsx:7:3  also kept as RegistrationForm.tel

3 data in 4 places · 2 purposes, 1 draft · 1 error, 0 warnings · 0 unsure, 0 not understood
12 files, 5 parsed, 7 skipped because no word in them points to personal data
`)
})

test('several findings of one line are shown by one frame', () => {
  const texts = { 'src/form.tsx': 'line one\n        phone: email\nline three\n' }
  const data = [phone, field({ name: 'mail', category: 'user.contact.email', file: 'src/form.tsx', at: at(2, 16, 5) }), field({ name: 'iban', category: 'user.financial.bank_account', file: 'src/form.tsx', at: at(3, 1, 4) })]
  const { output } = stylish(run({ manifest, data, texts }), {})
  expect(output.match(/^ {2}\d:\d+ {2}error/gm)).toHaveLength(3)
  expect(output.match(/ {4}> 2 \|/g)).toHaveLength(1)
  expect(output.match(/ {4}> 3 \|/g)).toHaveLength(1)
})

test('no text of a project is a command to a runner of GitHub or Azure', () => {
  const texts = { 'src/form.tsx': '// ##[error]one\n##[group] phone\n// ##vso[task.setvariable variable=x]y\n' }
  const { output } = stylish(run({ manifest, data: [field({ name: '##[warning]phone', file: 'src/form.tsx', at: { ...at(2, 1, 5) } })], texts }), {})
  expect(output).toContain('#\uff03[group] phone')
  expect(output).not.toMatch(/##(\[|vso\[)/)
})

test('exit codes: clean 0, warnings 0, too many warnings 1, errors 1', () => {
  expect(stylish(run({ manifest, data: [user, letter] }), {}).exitCode).toBe(0)
  const warned = run({ manifest: manifest.replace('data: { email } }', 'data: { email, name } }'), data: [user, letter] })
  expect(warned.findings.map(finding => finding.severity)).toEqual(['warn'])
  expect(stylish(warned, {}).exitCode).toBe(0)
  expect(stylish(warned, { maxWarnings: 1 }).exitCode).toBe(0)
  expect(stylish(warned, { maxWarnings: 0 }).exitCode).toBe(1)
  expect(stylish(warned, { maxWarnings: -1 }).exitCode).toBe(0)
  expect(stylish(run({ manifest, data: [phone] }), {}).exitCode).toBe(1)
})

test('what is wrong with the manifest is told and counted', () => {
  const problem = { severity: 'error' as const, message: 'Purpose "x" has no key "wher"; did you mean "where"?', file: 'purposely.yml', at: at(3) }
  const { output, exitCode } = stylish(run({ manifest, data: [user, letter], manifestProblems: [problem] }), {})
  expect(output).toContain('purposely.yml\n  3:3  error  Purpose "x" has no key "wher"; did you mean "where"?  valid-manifest\n')
  expect(output).toContain('1 error, 0 warnings')
  expect(exitCode).toBe(1)
})

test('without a manifest one line says how to begin; leaks still fail', () => {
  const { output, exitCode } = stylish(run({ data: [send({ name: 'distinctId', slot: 'id' })] }), {})
  expect(output).toContain('no-identifying-id')
  expect(output.match(/npx purposely init/g)).toHaveLength(1)
  expect(output).toContain('1 datum in 1 place · 1 error, 0 warnings')
  expect(exitCode).toBe(1)
  expect(stylish(run({ manifest, data: [user, letter] }), {}).output).not.toContain('npx purposely init')
})

test('a run that saw nothing says so and fails, unless it was narrowed', () => {
  const none = run({ coverage: { files: 0, parsed: 0, skipped: 0, forms: 0, models: 0, sinks: 0 } })
  expect(stylish(none, {})).toMatchObject({ exitCode: 2, output: expect.stringContaining('No file was read') })
  expect(stylish(none, { allowEmpty: true }).exitCode).toBe(0)
  const blind = run({ coverage: { forms: 0, models: 0, sinks: 0 } })
  expect(stylish(blind, {})).toMatchObject({ exitCode: 2, output: expect.stringContaining('No form, model or recipient was found') })
  expect(stylish(run({}), {}).exitCode).toBe(0)
})

test('unreadable files are told and counted, and fail nothing', () => {
  const problems = [{ file: 'src/broken.ts', message: 'A bracket is missing.', line: 4, column: 2 }]
  const { output, exitCode } = stylish(run({ manifest, data: [user, letter], problems, coverage: { unreadable: 1 } }), {})
  expect(output).toContain('src/broken.ts\n  4:2  not understood  A bracket is missing.\n')
  expect(output).toContain('7 skipped because no word in them points to personal data, 1 could not be read')
  expect(exitCode).toBe(0)
})

test('nothing of the analysed code steers the terminal', () => {
  const escape = '\u001b]0;owned\u0007'
  const file = `src/\u001b[2Jform.tsx`
  const data = [field({ name: `phone${escape}\u202e`, file, at: at(1, 1, 4) })]
  const { output } = stylish(run({ manifest, data, texts: { [file]: `tel ${escape} \u009b31m\u202e\r\n${escape}` }, problems: [{ file: 'a', message: escape, line: 1, column: 1 }] }), {})
  expect(output).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e]/)
  expect(output).toContain('tel ␛]0;owned␇')
})

test('colour only when asked', () => {
  const given = { manifest, data: [phone], texts: { 'src/form.tsx': 'one\n        phone: "a"\n' } }
  expect(stylish(run(given), {}).output).not.toContain('\u001b')
  expect(stylish(run(given), { color: true }).output).toContain('\u001b[31merror')
})

test('frames: too wide, too tall, out of the text, of no width', () => {
  const shown = (text: string, span: object) => stylish(run({ manifest, data: [field({ name: 'phone', at: { ...at(2), ...span } })], texts: { 'src/signup.tsx': text } }), {}).output
  expect(shown(`a\n${'x'.repeat(100_000)}\n`, {})).not.toContain('xxx')
  expect(shown('a\n', { line: 40, endLine: 40 })).not.toContain(' | ')
  expect(shown('a\nb\nc\nd\ne\nf\ng\nh\ni\n', { line: 2, endLine: 9 })).toContain('> 2 | b\n        |  ^\n      3 | c\n')
  expect(shown('a\nb\nc\nd\ne\nf\ng\nh\ni\n', { line: 2, endLine: 9 })).not.toContain('| g')
  expect(shown('a\n  b: {\n    c\n  }\n', { line: 2, column: 3, endLine: 4, endColumn: 4 })).toContain('> 2 |   b: {\n        |   ^^^^\n      3 |     c\n      4 |   }\n')
  expect(shown('a\n    b\nc\n', { column: 5, endColumn: 5 })).toContain('> 2 |     b\n        |     ^\n')
  expect(shown('a\n    b\nc\n', { column: 5, endColumn: 2 })).toContain('> 2 |     b\n        |     ^\n')
})

test('the line on coverage says what is left out, by kind', () => {
  expect(stylish(run({ coverage: { leftOut: { stories: 1, tests: 31 } } }), {}).output).toContain('because no word in them points to personal data; left out: 31 tests, 1 story\n')
  expect(stylish(run({}), {}).output).not.toContain('left out')
})

test('a text is asked for once, however many places of it there are', () => {
  const asked: string[] = []
  const more = [3, 1, 2].map(line => finding({ file: 'src/form.tsx', line, message: `Line ${line}.` }))
  const result = { ...run({ more }), texts: (file: string) => { asked.push(file); return 'one\r\ntwo\u2028three' } }
  const { output } = stylish(result, {})
  expect(asked).toEqual(['src/form.tsx'])
  expect(output.match(/^ +> \d \|.*$/gm)?.map(line => line.trim())).toEqual(['> 1 | one', '> 2 | two', '> 3 | three'])
})
