import { expect, test } from 'vitest'
import github from '../../src/report/github.js'
import { at } from '../reconcile/make.js'
import { finding, run } from './make.js'
import { commandsIn } from './readers.js'

const lines = (result: ReturnType<typeof run>, options = {}): string[] => github(result, options).output.split('\n')

test('a finding annotates its place; what is related stands below its message', () => {
  const [line] = lines(run({ more: [finding({ related: [{ message: 'It may receive unique_id', at: { file: 'purposely.yml', ...at(4) } }] })] }))
  expect(line).toBe('::error file=src/form.tsx,line=10,endLine=10,col=3,endColumn=8,title=Purposely%3A require-purpose::'
    + 'Form asks for a phone number ("phone"); no purpose lists it here. Remove it.%0Apurposely.yml:4 It may receive unique_id')
})

test('a place of several lines has no columns, which GitHub would refuse', () => {
  const [line] = lines(run({ more: [finding({ at: { file: 'src/form.tsx', ...at(3), endLine: 5 } })] }))
  expect(line).toMatch(/^::error file=src\/form\.tsx,line=3,endLine=5,title=/)
})

test('files are named as the repository knows them', () => {
  const related = [{ message: 'm', at: { file: 'purposely.yml', ...at(4) } }]
  const [command] = commandsIn(github(run({ more: [finding({ related })] }), { base: 'apps/shop/' }).output)
  expect(command?.properties.file).toBe('apps/shop/src/form.tsx')
  expect(command?.data).toMatch(/\napps\/shop\/purposely\.yml:4 m$/)
})

test('what the runner reads is what was said, whatever stands in it', () => {
  const hostile = 'a%0A::set-output name=x::y\r\n::error::z, col=1:2 100% ]]>'
  const [command, ...others] = commandsIn(github(run({ more: [finding({ message: hostile, file: 'src/a,b:c%3A=d.tsx', code: 'no,co::de' })] }), {}).output)
  expect(command).toMatchObject({
    name: 'error', data: 'a%0A::set-output name=x::y ::error::z, col=1:2 100% ]]>',
    properties: { file: 'src/a,b:c%3A=d.tsx', line: '10', title: 'Purposely: no,co::de' },
  })
  expect(others).toEqual([])
})

test('the worst ten of each kind are annotated, the others are lines that no runner takes for commands', () => {
  const many = (count: number, part: object) => Array.from({ length: count }, (_, index) => finding({ line: index + 1, fingerprint: `f${index}`, ...part }))
  const problems = Array.from({ length: 12 }, (_, index) => ({ file: `src/b${index}.ts`, message: 'A bracket is missing.', line: 1, column: 1 }))
  const given = run({ more: [...many(14, { severity: 'warn', file: 'a.ts', message: '##[error]x ::error::y' }), ...many(11, { file: 'z.ts' })], problems })
  const { output } = github(given, {})
  expect(commandsIn(output).map(one => one.name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), ...Array(10).fill('notice')])
  expect(output).toContain('\n7 more than GitHub annotates:\nerror z.ts:11:3  Form asks')
  expect(output).toContain('\nwarning a.ts:11:3  #\uff03[error]x ::error::y  require-purpose\n')
  expect(output).toContain('\nnot understood src/b8.ts:1:1  A bracket is missing.  not-understood\n')
  expect(output).toMatch(/\n0 data in 0 places · 11 errors, 14 warnings · 0 unsure, 0 not understood\n12 files/)
})

test('a run without a verdict is an error of its own, and counts among the ten', () => {
  const none = run({ coverage: { files: 0, parsed: 0, skipped: 0, forms: 0, models: 0, sinks: 0 } })
  expect(github(none, {}).exitCode).toBe(2)
  expect(lines(none)[0]).toBe('::error title=Purposely::No file was read: check the paths given, and what is ignored.')
  const broken = run({
    manifestProblems: [{ severity: 'error', message: 'A bracket is not closed.', file: 'purposely.yml', at: at(3) }],
    more: Array.from({ length: 10 }, (_, index) => finding({ line: index + 1, fingerprint: `f${index}` })),
  })
  const commands = commandsIn(github(broken, {}).output)
  expect(commands.map(one => one.name)).toEqual(Array(10).fill('error'))
  expect(commands[0]?.data).toBe('purposely.yml cannot be read, so the code could not be held against it.')
  expect(commands[1]?.properties).toMatchObject({ file: 'purposely.yml', line: '3', title: 'Purposely: valid-manifest' })
  expect(github(broken, {}).exitCode).toBe(2)
})

test('a clean run has a summary and no command', () => {
  const { output, exitCode } = github(run({}), {})
  expect(commandsIn(output)).toEqual([])
  expect(output).toMatch(/^0 data in 0 places/)
  expect(exitCode).toBe(0)
})

test('the old form of a command is broken up wherever a name brings it', () => {
  const { output } = github(run({ more: [finding({ message: 'Form asks for ##[add-mask]a', file: 'src/##[error]x.tsx' })], problems: [{ file: '##[group]y.tsx', message: '##[z]', line: 1, column: 1 }] }), {})
  expect(output).not.toContain('##[')
  expect(output).toContain('Form asks for #\uff03[add-mask]a')
})
