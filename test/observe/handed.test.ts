import { expect, test } from 'vitest'
import { examine } from '../../src/engine.js'
import { parsersFor } from '../../src/parse/index.js'

const parse = await parsersFor(['js'])

/** What is said to be handed over unread. */
function gapsIn(code: string): string[] {
  const { facts } = examine(parse({ path: 'src/piece.tsx', text: `import posthog from 'posthog-js'\n${code}`, language: 'js' }))
  return facts.observations.flatMap(one => one.kind === 'gap' ? [`${one.reason}: ${one.what}`] : [])
}

const dynamic = 'dynamic: what posthog.capture() is handed is not known here'

test.each([
  [`function F() { return <form onSubmit={handleSubmit(values => posthog.capture('x', values))} /> }`, [dynamic]],
  [`function F() { const go = values => posthog.capture('x', { ...values }); return <form onSubmit={handleSubmit(go)} /> }`, [dynamic]],
  [`function F() { const form = useForm(); posthog.capture('x', form.getValues()) }`, [dynamic]],
  // a person's record is understood
  [`function f(user) { posthog.capture('x', user) }`, []],
  // a wrapper's callers are read where they stand
  [`export const track = (name, data) => posthog.capture(name, data)`, []],
  [`const track = (name, data) => posthog.capture(name, data); track('x', { plan: 1 })`, []],
  // a log is handed everything
  [`function f(values) { console.log(values) }`, []],
  [`posthog.capture('x', undefined); posthog.capture('y', { a: 1 })`, []],
  // a list of lists of lists ends somewhere, and says so once
  [`const a = [a, a]; posthog.capture('x', { a })`, ['unreadable: what stands deeply nested in posthog.capture()']],
])('%s', (code, expected) => { expect(gapsIn(code)).toEqual(expected) })
