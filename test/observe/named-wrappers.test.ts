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
