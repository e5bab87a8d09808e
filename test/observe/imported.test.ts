import { expect, test } from 'vitest'
import { observe } from '../../src/observe/index.js'
import { parseJavaScript } from '../../src/parse/javascript.js'
import type { Imported } from '../../src/types/index.js'

const facts = (text: string, imported?: Imported) => observe(parseJavaScript({ path: 'src/piece.ts', text, language: 'js' }), imported ? { imported } : {})
const sends = (text: string, imported?: Imported): string[] => facts(text, imported).observations
  .flatMap(one => one.kind === 'send' ? [`${one.sink} ${one.call} ${one.slot} ${one.name}`] : [])
const wrappers = (text: string) => facts(text).observations.flatMap(one => one.kind === 'wrapper' ? [{ name: one.name, reached: one.reached, takes: one.takes }] : [])

const takes = [{ index: 0, path: [], slot: 'id' as const, keyed: true }, { index: 1, path: [], slot: 'properties' as const }]
const track = { sink: 'posthog', takes }

test('a wrapper says how other files reach it, and where its parameters end up', () => {
  expect(wrappers(`
    import { PostHog } from 'posthog-node'
    const client = new PostHog(key)
    export const track = (id, data) => client.capture({ distinctId: id, event: 'x', properties: data })
  `)).toEqual([{ name: 'track', reached: [['track']], takes }])
  expect(wrappers(`
    import posthog from 'posthog-js'
    export const usage = { seen(id, data) { posthog.capture('seen', data) } }
    export function useUsage() {
      const capture = useCallback(data => posthog.capture('x', data), [])
      return { capture }
    }
    export class Usage { told(data) { posthog.capture('x', data) } }
    export const shared = new Usage()
    export default data => posthog.register(data)
  `).flatMap(one => one.reached.map(way => way.join(' ')))).toEqual(['usage seen', 'useUsage () capture', 'Usage new told', 'shared told'])
})

test.each([
  ["import { track } from './usage'; track(user.email, { phone: user.phone })", { track: [track] }],
  ["import { track as send } from './usage'; send(user.email, { phone: user.phone })", { track: [track] }],
  ["import track from './usage'; track(user.email, { phone: user.phone })", { default: [track] }],
  ["import * as usage from './usage'; usage.track(user.email, { phone: user.phone })", { track: [track] }],
  ["import { usage } from './usage'; usage.track(user.email, { phone: user.phone })", { 'usage.track': [track] }],
  ["import { useUsage } from './usage'; const { track } = useUsage(); track(user.email, { phone: user.phone })", { 'useUsage.().track': [track] }],
  ["import { Usage } from './usage'; const usage = new Usage(); usage.track(user.email, { phone: user.phone })", { 'Usage.new.track': [track] }],
  ["import { Usage } from './usage'; class A { constructor(private usage: Usage) {} b() { this.usage.track(user.email, { phone: user.phone }) } }", { 'Usage.new.track': [track] }],
  ["const { track } = require('./usage'); track(user.email, { phone: user.phone })", { track: [track] }],
])('%s', (text, names) => {
  expect(sends(text, { './usage': names }).map(one => one.split(' ').filter((_, index) => index !== 1).join(' '))).toEqual(['posthog id email', 'posthog properties phone'])
  expect(sends(text)).toEqual([])
})

test('the call is named as it is written', () => {
  expect(sends("import { usage } from './usage'; usage.track(user.email, {})", { './usage': { 'usage.track': [track] } })).toEqual(['posthog usage.track id email'])
})

test('what another file exports as a client is one', () => {
  const exports = facts(`
    import { PostHog } from 'posthog-node'
    export const posthog = new PostHog(key)
    export const getClient = () => posthog
    export const clients = { eu: new PostHog(key) }
    export { default as web } from 'posthog-js'
    export const version = '1'
  `).exports ?? []
  expect(exports.map(one => one.reached.join(' '))).toEqual(['posthog', 'getClient ()', 'clients eu', 'web'])
  const imported = { '@/lib/posthog': Object.fromEntries(exports.flatMap(one => 'origin' in one ? [[one.reached.join('.'), [{ client: one.origin }]] as const] : [])) }
  const all = `import { posthog, getClient, clients as made, web } from '@/lib/posthog'
    posthog.capture({ distinctId: user.email })
    getClient().capture({ distinctId: user.email })
    made.eu.capture({ distinctId: user.email })
    web.identify(user.email)`
  expect(sends(all, imported)).toEqual(['posthog posthog.capture id distinctId', 'posthog getClient.capture id distinctId', 'posthog eu.capture id distinctId', 'posthog web.identify id email'])
})
