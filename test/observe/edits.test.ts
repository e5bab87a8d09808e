import { parse as parseStrictly } from '@typescript-eslint/parser'
import { describe, expect, test } from 'vitest'
import type { Edit, Observation, PurposeTag } from '../../src/types/index.js'
import { fixtures } from '../harness/fixtures.js'
import { apply, factsOf, sendsOf } from './observed.js'

/** @throws {Error} when the text is no program, or no template. */
function demandValid(text: string, path: string): void {
  if (/\.[cm]?[jt]sx?$/.test(path)) parseStrictly(text, { sourceType: 'module', ecmaFeatures: { jsx: /x$|\.js$/.test(path) } })
  const { problem } = factsOf(text, path)
  if (problem) throw new Error(problem.message)
}

const editsIn = (observations: readonly Observation[], kind: 'drop' | 'optional') => observations.flatMap(one => one.edits?.[kind] ? [{ one, edits: [one.edits[kind]].flat() }] : [])

const covers = ({ covers: [first, last] }: PurposeTag, { at }: Observation): boolean => first <= at.line && at.endLine <= last

describe('every edit that a fixture\'s observations offer leaves valid code', () => {
  test.each(fixtures().map(({ file, source }) => [file, source] as const))('%s', (_file, { path, text }) => {
    const { observations } = factsOf(text, path)
    for (const { one, edits } of editsIn(observations, 'drop')) {
      const edited = apply(text, ...edits)
      expect(() => demandValid(edited, path), `${one.id}\n${edited}`).not.toThrow()
      const sends = (observed: readonly Observation[]): number => observed.filter(other => other.kind === 'send').length
      // what callers of a wrapper handed on through it goes with it
      if (one.kind === 'send') expect(sends(factsOf(edited, path).observations), `${one.id} is still sent`).toBeLessThan(sends(observations))
    }
    for (const { one, edits } of editsIn(observations, 'optional')) {
      const edited = apply(text, ...edits)
      expect(() => demandValid(edited, path), `${one.id}\n${edited}`).not.toThrow()
      const after = factsOf(edited, path).observations.find(other => other.id === one.id)
      expect(after?.kind === 'field' && after.required === true && after.requiredBy === (one.kind === 'field' ? one.requiredBy : ''), `${one.id} is still required`).toBe(false)
    }
  })
})

describe('every comment that a fixture\'s observations have room for is valid code and a tag of its field', () => {
  test.each(fixtures().map(({ file, source }) => [file, source] as const))('%s', (_file, { path, text }) => {
    for (const one of factsOf(text, path).observations) {
      if (one.kind !== 'field' || !one.comment) continue
      const { at, before, after } = one.comment
      const edited = apply(text, { start: at, end: at, text: `${before}@purpose newly-tagged${after}` })
      expect(() => demandValid(edited, path), `${one.id}\n${edited}`).not.toThrow()
      const { observations, tags } = factsOf(edited, path)
      const tag = tags.find(({ purposes }) => purposes.includes('newly-tagged'))
      const same = observations.filter(other => other.id === one.id)
      expect(tag && same.some(other => covers(tag, other)), `${one.id} is not tagged\n${edited}`).toBe(true)
    }
  })
})

describe('dropping one property', () => {
  const call = (object: string): string => `import posthog from 'posthog-js'\nposthog.capture('x', ${object})\n`
  test.each([
    ['{ email: u.email }', '{ }'], ['{ email: u.email, plan }', '{ plan }'], ['{ plan, email: u.email }', '{ plan }'], ['{ plan, email: u.email, }', '{ plan, }'],
    ['{ plan, email: u.email, a }', '{ plan, a }'], ['{email:u.email,plan}', '{plan}'], ['{\n  email: u.email,\n  plan,\n}', '{\n  plan,\n}'],
    ['{\n  plan,\n  email: u.email\n}', '{\n  plan\n}'], ['{\r\n  email: u.email,\r\n  plan,\r\n}', '{\r\n  plan,\r\n}'],
    ['{\n  plan,\n  email: u.email, // why\n  a,\n}', undefined], ['{ email: u.email /* c */, plan }', undefined], ['{ /* c */ email: u.email, plan }', undefined],
    ['{ plan, /* c */ email: u.email }', undefined], ['{\n  plan, // c\n  email: u.email // d\n}', undefined], ['{ email: u.email // c\n , plan }', undefined],
    ['{\n  email: u.email\n  , plan\n}', undefined], ['{ plan, ...{ email: u.email }, a }', undefined], ['{ email }', '{ }'], [`{ 'email': u.email, plan }`, '{ plan }'],
    ['{ nested: { email: u.email }, plan }', '{ nested: { }, plan }'],
  ])('%j', (object, expected) => {
    const text = call(object)
    const send = sendsOf(text).find(one => one.name === 'email')
    const edited = apply(text, send?.edits?.drop as Edit)
    if (expected !== undefined) expect(edited.replace(/\{\s+\}/g, '{ }')).toBe(call(expected))
    expect(() => parseStrictly(edited, { sourceType: 'module' }), edited).not.toThrow()
    expect(sendsOf(edited).map(one => one.name)).not.toContain('email')
    expect(sendsOf(edited).map(one => one.name)).toEqual(sendsOf(text).map(one => one.name).filter(name => name !== 'email'))
  })

  test('a positional argument and a property of another statement cannot be dropped', () => {
    expect(sendsOf(`import posthog from 'posthog-js'\nposthog.identify(u.email)`)[0]?.edits).toBeUndefined()
    expect(sendsOf(`import posthog from 'posthog-js'\nconst data = { email: u.email }\nsave(data)\nposthog.capture('x', data)`)[0]?.edits).toBeUndefined()
  })
})
