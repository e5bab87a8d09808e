import { expect, test } from 'vitest'
import { examine } from '../../src/engine.js'
import { loadManifest } from '../../src/manifest/load.js'
import { parseJavaScript } from '../../src/parse/javascript.js'

const { manifest } = loadManifest(`version: 1
purposes:
  analytics: { description: See what is used., basis: consent, retention: P1Y }
recipients:
  posthog: { for: [analytics], receives: [unique_id], calls: [track] }
`, 'purposely.yml')

/** What a call of the project's own `track`, from another file, is seen to send: name, category, whole or not. */
function sent(call: string): string[] {
  const text = `import { track } from '@/lib/analytics-client'\nexport const book = (ctx: Ctx, user: User) => { ${call} }\n`
  return examine(parseJavaScript({ path: 'src/book.ts', text, language: 'js' }), manifest).data
    .flatMap(datum => datum.kind === 'send' ? [`${datum.sink} ${datum.name} ${datum.category}${datum.whole && datum.category === 'user' ? ` ${datum.whole}` : ''}`] : [])
}

test('what a function named in the manifest is given by key is sent', () => {
  expect(sent("track('booked', { email: user.email })")).toEqual(['posthog email user.contact.email'])
  expect(sent("track('booked', { ...user })")).toEqual(['posthog user user spread'])
})

test('whom it is told about is not handed over whole, as far as this file tells', () => {
  expect(sent("track(user, { event: 'booked' })")).toEqual([])
  expect(sent("track({ ...ctx.user, anonymousId: ctx.anonymousId }, { event: 'booked' })")).toEqual(['posthog anonymousId user.unique_id.pseudonymous'])
})

test('told of an event by its name, it is given a record whole', () => {
  expect(sent("track('booked', user)")).toEqual(['posthog user user passed'])
  expect(sent("track('booked', { user })")).toEqual(['posthog user user passed'])
  expect(sent("track(eventOf(user), user)")).toEqual([])
})

test('a function that identifies is given an id first', () => {
  const { manifest: named } = loadManifest('version: 1\npurposes:\n  analytics: { description: See what is used., basis: consent, retention: P1Y }\nrecipients:\n  posthog: { for: [analytics], receives: [unique_id], calls: [identifyUser] }\n', 'purposely.yml')
  const text = "import { identifyUser } from '@/lib/analytics-client'\nexport const f = (user: User) => { identifyUser(user.email, { plan: user.plan }); identifyUser({ email: user.email }) }\n"
  expect(examine(parseJavaScript({ path: 'src/f.ts', text, language: 'js' }), named).data.flatMap(datum => datum.kind === 'send' ? [`${datum.slot} ${datum.category}`] : [])).toEqual(['id user.contact.email', 'properties user.contact.email'])
})

/** What a whole file sends, where the manifest names these functions. */
function sentFrom(calls: string, text: string): string[] {
  const { manifest: named } = loadManifest(`version: 1\npurposes:\n  analytics: { description: See what is used., basis: consent, retention: P1Y }\nrecipients:\n  posthog: { for: [analytics], receives: [unique_id], calls: [${calls}] }\n`, 'purposely.yml')
  return examine(parseJavaScript({ path: 'src/f.ts', text, language: 'js' }), named).data.flatMap(datum => datum.kind === 'send' ? [`${datum.call} ${datum.name}`] : [])
}

test('what a function is handed is not the one of that name', () => {
  expect(sentFrom('track, done', [
    'export function pa(user: User, track: (of: object) => void) { track({ email: user.email }) }',
    'export const pb = ({ track }, user) => { const inner = () => track({ email: user.email }); return inner }',
    'export const Page = () => { const [user, track] = useState(); track({ email: user.email }) }', "import { useState } from 'react'",
    'passport.serializeUser((user: { email: string }, done: (e: null, v: object) => void) => { done(null, { email: user.email }) })',
  ].join('\n'))).toEqual([])
  expect(sentFrom('track', "import { track } from './funnel'\nexport const pa = (user: User) => track({ email: user.email })")).toEqual(['track email'])
  expect(sentFrom('crm.upsert', 'export const pa = (crm: Crm, user: User) => crm.upsert({ email: user.email })')).toEqual(['upsert email'])
})

test('what a hook gives, or an instance has, is known by the hook and the class', () => {
  expect(sentFrom('useFunnel.done, Mailer.send', [
    "import { useFunnel as useIt } from './funnel'", "import { Mailer } from './mailer'",
    'export function Page({ user }: { user: User }) {', '  const { done: finish } = useIt()', '  const funnel = useIt()', '  const mailer = new Mailer()',
    '  return () => { finish({ email: user.email }); funnel.done({ phone: user.phone }); mailer.send({ iban: user.iban }) }', '}',
    'export const other = (user: User) => { const [, done] = useState(); done({ email: user.email }); send({ email: user.email }) }',
  ].join('\n'))).toEqual(['finish email', 'done phone', 'send iban'])
})
