import { expect, test } from 'vitest'
import { loadManifest } from '../../../src/manifest/load.js'
import { codes } from '../../../src/reconcile/codes.generated.js'
import { reconcileManifest, severityOf } from '../../../src/reconcile/index.js'
import { reconcileRun } from '../../../src/reconcile/program.js'
import type { Directive } from '../../../src/types/index.js'
import { at, kind, title } from '../make.js'

const text = `version: 1
findings: { preset: PRESET, valid-manifest: LEVEL }
purposes:
  orders: { description: TODO, where: [Order], data: { e-mial }, basis: contract, retention: P10Y }
  letters: { description: Send letters., where: [Letter], data: { email }, draft: true }
  care: { description: Treat patients., where: [Patient], data: { health_and_medical } }
`

const load = (preset = 'recommended', level = 'error') => loadManifest(text.replace('PRESET', preset).replace('LEVEL', level), 'purposely.yml', { codes: codes.map(({ code }) => code) })

function said(preset?: string, level?: string): string[] {
  const { manifest, problems } = load(preset, level)
  return reconcileManifest(problems, codes, code => severityOf(code, manifest), () => preset === 'strict')
    .map(({ code, severity, message, at: { file, line }, draft }) => `${file}:${line} ${severity}${draft ? ' (draft)' : ''} ${code} ${message.replace(/[:;].*/, '')}`)
}

const all = (wrong: string, unfinished: string): string[] => [
  `purposely.yml:4 ${unfinished} valid-manifest Purpose "orders" still says TODO in its description`,
  `purposely.yml:4 ${wrong} valid-manifest "e-mial" is no data category`,
  `purposely.yml:5 ${unfinished} (draft) valid-manifest Purpose "letters" is a draft`,
  `purposely.yml:6 ${wrong} valid-manifest Purpose "care" states no basis`,
  `purposely.yml:6 ${wrong} valid-manifest Purpose "care" states no retention`,
  `purposely.yml:6 ${wrong} valid-manifest Purpose "care" lists health data, which needs a condition`,
]

test('what is wrong is an error, what is unfinished warns, and strict fails both', () => {
  expect(said().sort()).toEqual(all('error', 'warn').sort())
  expect(said('strict').sort()).toEqual(all('error', 'error').sort())
})

test('it is as severe as the manifest says', () => {
  expect(said('recommended', 'warn').sort()).toEqual(all('warn', 'warn').sort())
  expect(said('strict', 'off')).toEqual([])
})

test('what is meant is suggested, and the finding outlives edits above it', () => {
  const of = (above: string) => reconcileManifest(loadManifest(above + text, 'purposely.yml').problems, codes, () => 'error', () => false).find(({ message }) => message.includes('e-mial'))
  const finding = of('')
  const start = text.indexOf('e-mial')
  expect(finding?.suggestions).toEqual([{ message: 'Write email.', edits: [{ start, end: start + 6, text: 'email' }] }])
  expect(finding?.at).toMatchObject({ start, end: start + 6, line: 4, endColumn: 62 })
  expect(of('# a comment\n')?.fingerprint).toBe(finding?.fingerprint)
})

test('a comment in the manifest keeps it back, and is stale where it does not', () => {
  const { manifest, problems } = load()
  const directive = (line: number): Directive => ({ kind: 'disable-next-line', rules: [{ name: 'purposely/valid-manifest', at: at(line) }], reason: 'why', at: at(line), drop: { start: 0, end: 0, text: '' } })
  const given = { files: [], manifest: manifest!, wrong: problems, beside: [{ path: 'purposely.yml', observations: [], tags: [], disables: [directive(5), directive(8)] }] }
  const { findings, suppressed } = reconcileRun({ ...given, title, kind, narrowed: false, unread: new Set() }, codes, code => severityOf(code, manifest))
  expect(suppressed.map(({ code, at: { line }, suppression }) => `${line} ${code} ${suppression.reason}`)).toEqual(Array.from({ length: 3 }, () => '6 valid-manifest why'))
  expect(findings.filter(({ message }) => message.startsWith('The comment disables')).map(({ code, at: { line } }) => `${line} ${code}`)).toEqual(['8 no-stale-declaration'])
})
