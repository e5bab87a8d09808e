import { describe, expect, test } from 'vitest'
import { aliasOf, calleeNames, originOf } from '../../src/kit/scope.js'
import { probes } from './parsed.js'

/** The origin of what `probe(…)` is given, on one line. */
function originIn(text: string): string | undefined {
  const [probe] = probes(text)
  if (!probe) throw new Error('no probe')
  const origin = originOf(probe.argument, probe.visited.frame)
  if (!origin) return undefined
  const root = origin.kind === 'import' ? origin.source : origin.kind === 'global' ? origin.name : origin.kind === 'param' ? `#${origin.index}` : origin.node.type
  return [origin.kind, root, ...origin.path].join(' ')
}

describe('imports', () => {
  test.each([
    [`import a from 'm'; probe(a)`, 'import m default'],
    [`import { b as c } from 'm'; probe(c.d)`, 'import m b d'],
    [`import { 'b-c' as d } from 'm'; probe(d)`, 'import m b-c'],
    [`import * as ns from 'm'; probe(ns.x.y)`, 'import m x y'],
    [`const a = require('m'); probe(a.b)`, 'import m b'],
    [`const { b: { c } } = require('m'); probe(c)`, 'import m b c'],
    [`import a = require('m'); probe(a.b)`, 'import m b'],
    [`async function f() { const { b } = await import('m'); probe(b) }`, 'import m b'],
    [`import { P } from 'm'; const client = new P(key); probe(client.capture)`, 'import m P new capture'],
    [`import { use } from 'm'; function C() { const { capture } = use(); probe(capture) }`, 'import m use () capture'],
    [`import a from 'm'; const b = a; const c = b; probe(c)`, 'import m default'],
    [`import a from 'm'; probe((a as any)!.b?.c)`, 'import m default b c'],
    [`import a from 'm'; const b = flag ? a : undefined; probe(b)`, 'import m default'],
    [`import a from 'm'; const b = window.x ?? a; probe(b)`, 'global x'],
  ])('%s', (text, origin) => { expect(originIn(text)).toBe(origin) })
})

describe('shadows and blocks', () => {
  test.each([
    [`import a from 'm'; function f(a) { probe(a) }`, 'param #0'],
    [`import a from 'm'; function f() { const a = {}; probe(a) }`, 'local ObjectExpression'],
    [`import a from 'm'; { const a = {} } probe(a)`, 'import m default'],
    [`import a from 'm'; for (const a of list) { probe(a) }`, undefined],
    [`import a from 'm'; try {} catch (a) { probe(a) }`, undefined],
    [`import a from 'm'; switch (x) { case 1: { const a = {}; probe(a) } }`, 'local ObjectExpression'],
    [`import a from 'm'; const f = ([, a]) => probe(a)`, 'param #0 1'],
    [`const f = ({ a: { b = 1 }, ...rest }) => probe(b)`, 'param #0 a b'],
    [`const f = ({ a, ...rest }) => probe(rest)`, 'param #0'],
    [`function f(first, { a } = {}) { probe(a) }`, 'param #1 a'],
    [`if (x) { var hoisted = {} } probe(y)`, 'global y'],
  ])('%s', (text, origin) => { expect(originIn(text)).toBe(origin) })
})

describe('globals', () => {
  test.each([
    ['probe(posthog)', 'global posthog'], ['probe(window.posthog)', 'global posthog'], ['probe(globalThis.console.log)', 'global console log'],
    ['probe(window.a.b)', 'global a b'], ['probe(x[0])', undefined], ['probe(x[i])', undefined], ['probe(this.x)', undefined], ['probe(1)', undefined],
  ])('%s', (text, origin) => { expect(originIn(text)).toBe(origin) })
})

describe('classes', () => {
  const imported = `import { P } from 'm';`
  test.each([
    [`${imported} class A { p = new P(); f() { probe(this.p.x) } }`, 'import m P new x'],
    [`${imported} class A { #p = new P(); f() { probe(this.#p.x) } }`, 'import m P new x'],
    [`${imported} class A { constructor(private readonly p: P) {} f() { probe(this.p.x) } }`, 'import m P new x'],
    [`${imported} class A { p; constructor() { this.p = new P() } f() { probe(this.p.x) } }`, 'import m P new x'],
    [`${imported} class A { p: P; f() { probe(this.p.x) } }`, 'import m P new x'],
    [`${imported} class A { p: P; f() { [1].map(() => probe(this.p.x)) } }`, 'import m P new x'],
    [`${imported} function f(p: P) { probe(p.x) }`, 'import m P new x'],
    [`import * as m from 'm'; function f(p: m.P) { probe(p.x) }`, 'import m P new x'],
    [`${imported} const f = ({ p }: { p: P }) => probe(p.x)`, 'param #0 p x'],
  ])('%s', (text, origin) => { expect(originIn(text)).toBe(origin) })
})

test('a name that leads back to itself ends', () => {
  expect(originIn('const a = b; const b = a; probe(a)')).toBeUndefined()
  expect(originIn('const a = a.b; probe(a)')).toBeUndefined()
})

test.each([
  [`import { captureException as report } from 'm'; probe(report)`, ['report', 'captureException']],
  [`const { capture: send } = posthog; probe(send)`, ['send', 'capture']],
  [`const send = posthog.capture; probe(send)`, ['send', 'capture']],
  [`import send from 'm'; probe(send)`, ['send', 'default']],
  [`import { send } from 'm'; probe(send)`, ['send']],
  [`probe(a.b.send)`, ['send']],
  [`function f(send) { probe(send) }`, ['send']],
  [`probe((() => {}))`, []],
])('%s goes by %j', (text, names) => {
  const [probe] = probes(text)
  expect(calleeNames(probe!.argument, probe!.visited.frame)).toEqual(names)
})

describe('what functions of the file give', () => {
  test.each([
    [`import a from 'm'; const get = () => a; probe(get().x)`, 'import m default x'],
    [`import { P } from 'm'; let c; const get = () => { c ??= new P(); return c }; probe(get().x)`, 'import m P new x'],
    [`import { P } from 'm'; let c = null; function get() { if (!c) { c = new P() } return c } probe(get().x)`, 'import m P new x'],
    [`const use = () => ({ track() {} }); probe(use().track)`, 'local FunctionExpression'],
    [`const w = (window.layer ||= []); probe(w.push)`, 'global layer push'],
    [`import a from 'm'; probe((0, a.b))`, 'import m default b'],
    [`const g = () => g(); probe(g().x)`, 'local ArrowFunctionExpression () x'],
  ])('%s', (text, origin) => { expect(originIn(text)).toBe(origin) })
})

test('a name that stands for nothing yet is no other name for it', () => {
  const alias = (text: string) => { const [probe] = probes(text); return aliasOf('a', probe?.visited.frame)?.init?.type }
  expect(alias('let a = undefined; a = load(); probe(a)')).toBeUndefined()
  expect(alias('let a: A | null = null; probe(a)')).toBeUndefined()
  expect(alias('const a = b; probe(a)')).toBe('Identifier')
})
