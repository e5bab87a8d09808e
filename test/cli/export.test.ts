import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csvRows, xlsxRows } from '../exports/readers.js'
import { copy, folder, inTurn, lay, purposely, read, snapshot } from './project.js'

test.concurrent('a mistake is one sentence, exit code 2, and nothing is written', async () => {
  const root = copy()
  const mistakes: [args: string[], sentence: RegExp][] = [
    [[], /^export takes one format, as in npx purposely export ropa\. The formats are .*\bropa\b/],
    [['ropa', 'fides'], /^export takes one format/],
    [['rpoa'], /^rpoa is no format of purposely export\. Did you mean ropa\? The formats are /],
    [['__proto__'], /^__proto__ is no format of purposely export\. The formats are /],
    [['ropa', '--columns', 'icco'], /^icco is no set of columns of export ropa\. Did you mean ico\? It takes ico or cnil\.$/],
    [['ropa', '--format', 'xls'], /^xls is no format of export ropa\. Did you mean xlsx\? It takes csv or xlsx\.$/],
    [['ropa', '--template', 'x.csv'], /^--template says nothing to export ropa: leave it out\.$/],
    [['play'], /^export play fills a file: name it with --template\.$/],
    [['play', '--template', 'form.csv'], /^form\.csv cannot be read \(ENOENT\): name the file that is to be filled\.$/],
    [['play', '--template', 'src'], /^src is no file: name the file that is to be filled\.$/],
    [['play', '--template', 'package.json'], /^package\.json is no data safety form: export it from the Play Console \(/],
    [['xcprivacy', '--template', 'package.json'], /^package\.json is no property list with a dictionary: /],
    [['expo', '--template', 'tsconfig.json', '--output', 'package.json'], /^package\.json stands already and is merged into: leave --template out, or name a new file\.$/],
    [['expo', '--output', 'README.md'], /^README\.md is no JSON object: name an app\.json, or a new file\.$/],
    [['ropa', '--output', 'no/such/record.csv'], /^no\/such\/record\.csv cannot be written: its folder does not exist\. Make the folder, or name another file\.$/],
    [['ropa', '--output', 'package.json/record.csv'], /^package\.json\/record\.csv cannot be written/],
    [['ropa', '--output', 'src'], /^src cannot be written \(E\w+\): /],
    [['ropa', '--output', 'purposely.yml'], /^purposely\.yml is the manifest: name another file for the report\.$/],
    [['ropa', '--output', 'src/lib/session.ts'], /^src\/lib\/session\.ts is source, which is read here: /],
  ]
  const before = snapshot(root)
  const ran = await inTurn(mistakes.map(([args]) => ({ cwd: root, args: ['export', ...args] })))
  mistakes.forEach(([args, sentence], index) => {
    const { code, out, err } = ran[index]!
    expect({ code, out }, args.join(' ')).toEqual({ code: 2, out: '' })
    // what a run has to say of its facts may stand before it
    expect(err.trimEnd().split('\n').at(-1)?.replace(/^purposely: /, ''), args.join(' ')).toMatch(sentence)
  })
  expect(snapshot(root)).toEqual(before)
})

test.concurrent('a record is written whole, the same again, and to the screen or a pipe', async () => {
  const root = copy()
  const [written, again, shown] = await inTurn([['--output', 'record.csv'], ['--output', 'record.csv'], []].map(more => ({ cwd: root, args: ['export', 'ropa', ...more] })))
  expect(written).toMatchObject({ code: 0, out: '', err: expect.stringMatching(/^9 data have no purpose yet: [^\n]+\n18 of 32 columns are for a person to fill: [^\n]+\nWrote record\.csv\.\n$/) })
  expect(again!.err).toMatch(/record\.csv is up to date\.\n$/)
  expect(shown!.out).toBe(read(root, 'record.csv'))
  expect(csvRows(read(root, 'record.csv').slice(1)).length).toBeGreaterThan(30)
  await purposely(root, ['export', 'ropa', '--format', 'xlsx', '--output', 'record.xlsx'])
  const cells = xlsxRows(readFileSync(join(root, 'record.xlsx'))).cells
  expect(cells.length).toBe(csvRows(read(root, 'record.csv').slice(1)).length)
})

test.concurrent('what stands is merged into, and another file may be the one to begin with', async () => {
  const root = copy()
  lay(root, { 'app.json': '{ "expo": { "name": "Garden" } }\n', 'form.csv': 'Question ID (machine readable),Response ID (machine readable),Response value\nPSL_DATA_TYPES_PERSONAL,PSL_EMAIL,\nPSL_OTHER,,\n' })
  const ran = await inTurn([['expo', '--output', 'app.json'], ['expo', '--output', 'app.json'], ['xcprivacy', '--output', 'PrivacyInfo.xcprivacy'], ['play', '--template', 'form.csv', '--output', 'filled.csv']]
    .map(args => ({ cwd: root, args: ['export', ...args] })))
  expect(ran.map(one => [one.code, one.out, one.err.split('\n').at(-2)])).toEqual([
    [0, '', 'Wrote app.json.'], [0, '', 'app.json is up to date.'], [0, '', 'Wrote PrivacyInfo.xcprivacy.'], [0, '', 'Wrote filled.csv.']])
  expect(JSON.parse(read(root, 'app.json'))).toMatchObject({ expo: { name: 'Garden', ios: { privacyManifests: { NSPrivacyCollectedDataTypes: expect.any(Array) as unknown } } } })
  expect(read(root, 'filled.csv')).toBe('Question ID (machine readable),Response ID (machine readable),Response value\nPSL_DATA_TYPES_PERSONAL,PSL_EMAIL,TRUE\nPSL_OTHER,,\n')
  expect(read(root, 'form.csv')).toContain('PSL_EMAIL,\n')
})

test.concurrent('drafts are named, as their texts look like any other', async () => {
  const form = { 'src/join.tsx': 'export const JoinForm = () => <form><input name="email" type="email" required /></form>\n' }
  const purpose = (name: string, more: string): string => `  ${name}: { description: x, where: [Join], data: { email }, basis: consent, retention: P1D${more} }\n`
  const roots = [', draft: true', ''].map(more => folder({ ...form, 'purposely.yml': `version: 1\npurposes:\n${purpose('first', ', draft: true')}${purpose('second', more)}` }))
  const [two, one] = await inTurn(roots.map(cwd => ({ cwd, args: ['export', 'notice'] })))
  expect(two!.err).toMatch(/^2 purposes are drafts that nobody has confirmed yet: first, second\.$/m)
  expect(one!.err).toMatch(/^A purpose is a draft that nobody has confirmed yet: first\.$/m)
})

test.concurrent('a note steers no terminal', async () => {
  const root = folder({
    'src/join.tsx': 'export const JoinForm = () => <form><input name="email" type="email" required /></form>\n',
    'purposely.yml': 'version: 1\npurposes:\n  "a\\e[31m\\u202eb": { description: x, where: [Join], data: { email }, basis: consent, retention: P1D }\n',
  })
  for (const { code, out, err } of await inTurn(['fides', 'expo', 'notice', 'ropa', 'cyclonedx', 'dpv'].map(name => ({ cwd: root, args: ['export', name] })))) {
    expect(code).toBe(0)
    expect(out.replace(/^\ufeff/, '') + err).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\ufeff]/)
  }
})

test.concurrent('without a manifest, or with one that nobody can read, what is not known is said', async () => {
  const form = { 'src/join.tsx': 'export const Join = () => <form><input name="email" type="email" required /></form>\n' }
  const [none, broken, nothing] = [folder(form), folder({ ...form, 'purposely.yml': 'version: 1\npurposes: [a: {\n' }), folder({ 'notes.txt': '' })]
  const ran = await inTurn([none, broken, nothing].map(cwd => ({ cwd, args: ['export', 'ropa'] })))
  expect(ran[0]).toMatchObject({ code: 0, err: expect.stringMatching(/^There is no purposely\.yml: nobody has said what the data are for\. /) })
  expect(ran[1]).toMatchObject({ code: 0, err: expect.stringMatching(/^purposely\.yml cannot be read: npx purposely check says why\./) })
  expect(csvRows(ran[0]!.out.slice(1)).length).toBe(3)
  expect(ran[1]!.out).toBe(ran[0]!.out)
  expect(csvRows(ran[2]!.out.slice(1)).length).toBe(2)
})
