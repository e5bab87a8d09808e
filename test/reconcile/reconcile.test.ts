import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reconcileFile, severityOf } from '../../src/reconcile/index.js'
import type { Code } from '../../src/reconcile/index.js'
import { owners, specificity } from '../../src/reconcile/owners.js'
import { at, check, codes, field, inFiles, manifestOf, placed, send, kind, title } from './make.js'

const needless = codes.find(code => code.code === 'no-needless-required') as Code
const purpose = codes.find(code => code.code === 'require-purpose') as Code

test('the tests know every code, and a code is called as its file', () => {
  const files = readdirSync(new URL('../../src/reconcile/codes', import.meta.url)).map(name => name.replace('.ts', ''))
  expect(codes.map(code => code.code).sort()).toEqual(files.sort())
})

test('every code of file scope has a place among the owners, and every owner is a code', () => {
  expect(owners.map(owner => owner.code).sort()).toEqual(codes.filter(code => code.scope === 'file').map(code => code.code).sort())
  expect(specificity('unheard-of')).toBe(owners.length)
})

test('severity: manifest, then preset asked for, then the manifest\'s preset, then recommended', () => {
  expect(severityOf(needless)).toBe('warn')
  expect(severityOf(needless, undefined, 'strict')).toBe('error')
  expect(severityOf(needless, manifestOf('purposes: {}\nfindings: { preset: strict }'))).toBe('error')
  expect(severityOf(needless, manifestOf('purposes: {}\nfindings: { preset: strict }'), 'recommended')).toBe('warn')
  expect(severityOf(needless, manifestOf('purposes: {}\nfindings: { no-needless-required: off }'), 'strict')).toBe('off')
})

test('the caller may have severities of its own', () => {
  const { facts, perFile, manifest } = placed({ manifest: 'purposes: {}\nfindings: { require-purpose: off }', data: [field({ name: 'phone' })] })
  const given = { facts: facts[0]!, data: perFile[0]!, manifest, title, kind }
  expect(reconcileFile(given, codes)).toEqual([])
  expect(reconcileFile(given, codes, () => 'warn').map(finding => finding.severity)).toEqual(['warn'])
})

test('the order of codes and data does not matter', () => {
  const data = [field({ name: 'phone' }), field({ name: 'mobile', owner: 'LoginForm', record: 'Login' }), field({ name: 'phone', role: 'kept' })]
  const manifest = 'purposes: {}'
  expect(check({ manifest, data: [...data].reverse() }, [...codes].reverse())).toEqual(check({ manifest, data }))
})

test('a code that is not given owns nothing', () => {
  const manifest = 'purposes: {}\nnever: [phone_number]'
  expect(check({ manifest, data: [field({ name: 'phone' })] }, [purpose]).map(finding => finding.code)).toEqual(['require-purpose'])
})

test('a code that needs a manifest is not asked without one', () => {
  const eager = { ...purpose, scope: 'file', find: () => [{ message: 'Found.', at: { file: 'a', ...at(1) }, id: 'x' }] } as Code
  expect(check({ data: [field({ name: 'phone' })] }, [eager])).toEqual([])
  expect(check({ data: [field({ name: 'phone' })] }, [{ ...eager, needsManifest: false } as Code])).toHaveLength(1)
})

test('findings stand in the order of their places', () => {
  const data = [field({ name: 'b', owner: 'B', record: 'B', at: at(9) }), field({ name: 'a', owner: 'A', record: 'A', at: at(2) }), send({ name: 'id', slot: 'id', file: 'src/signup.tsx', at: at(5) })]
  expect(inFiles({ manifest: 'purposes: {}', data }).map(finding => finding.at.line)).toEqual([2, 5, 9])
})

test('many fields are each their own finding', () => {
  const data = Array.from({ length: 12_000 }, (_, index) => field({ name: `phone${index}`, record: `R${index}`, owner: `R${index}`, role: index % 2 === 0 ? 'asked' : 'checked' }))
  expect(check({ manifest: 'purposes: {}', data })).toHaveLength(12_000)
})
