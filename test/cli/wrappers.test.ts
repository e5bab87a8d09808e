import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { purposely } from './project.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'purposely-wrappers-'))
  made.push(root)
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  put('purposely.yml', 'version: 1\npurposes:\n  usage: { description: See what is used., basis: legitimate_interests, retention: P1Y }\nrecipients:\n  # ours\n  posthog: { for: [usage], receives: [unique_id] }\n')
  put('src/lib/analytics.ts', [
    "import posthog from 'posthog-js'",
    'export const track = (event: string, properties: object) => posthog.capture(event, properties)',
    // any object has a get, and nobody would look there for analytics
    'export const get = (event: string, properties: object) => posthog.capture(event, properties)',
    'export const done = (event: string, properties: object) => posthog.capture(event, properties)',
    'export const events = { send(event: string, properties: object) { posthog.capture(event, properties) } }',
    '// nobody else reaches it',
    'const quietly = (event: string, properties: object) => posthog.capture(event, properties)',
    "quietly('loaded', { plan: 'free' })",
  ].join('\n'))
  put('src/join.ts', "import { events, track } from './lib/analytics'\nimport { session } from './session'\nexport const onJoin = () => { track('joined', { id: session.user.id }); events.send('joined', { id: session.user.id }) }\n")
})

const manifest = (): string => readFileSync(join(root, 'purposely.yml'), 'utf8')

test('the command names functions that an editor cannot know to lead to a recipient, and writes them where they belong', async () => {
  const { out } = await purposely(root, ['check'])
  expect(out).toContain('events.send(), track() lead to PostHog, which an editor cannot know: npx purposely declare posthog.\n')
  const { out: said, code } = await purposely(root, ['declare', 'posthog'])
  expect([said, code]).toEqual(['Declared in purposely.yml: events.send, track lead to posthog.\n', 0])
  expect(manifest()).toContain('  # ours\n  posthog: { for: [usage], receives: [unique_id], calls: [events.send, track] }\n')
  expect((await purposely(root, ['check'])).out).not.toContain('an editor cannot know')
  const explained = await Promise.all([2, 4, 5].map(async line => (await purposely(root, ['explain', `src/lib/analytics.ts:${line}`])).out))
  expect(explained).toEqual([
    expect.stringContaining('track() hands its arguments on to posthog; recipients.posthog.calls lists it as track (purposely.yml:6).\n'),
    expect.stringContaining('done() hands its arguments on to posthog; an editor does not know that, since any function may have its name.\n'),
    expect.stringContaining('send() hands its arguments on to posthog; recipients.posthog.calls lists it as events.send (purposely.yml:6).\n'),
  ])
})

test('where all are named there is nothing to declare', async () => {
  await purposely(root, ['declare', 'posthog'])
  const before = manifest()
  const { err, code } = await purposely(root, ['declare', 'posthog'])
  expect([err, code]).toEqual(['purposely: Every function that leads to posthog is named already. To let it receive something, name that too: npx purposely declare posthog.email\n', 2])
  expect(manifest()).toBe(before)
})

test('what init drafts holds no name that any function may have', async () => {
  await purposely(root, ['init', '--force'])
  expect(/calls: (.*)/.exec(manifest())?.[1]).toContain('[events.send, track]')
})

test('what a hook gives is written with the hook, or not at all: `done` is in other files whatever a library calls so', async () => {
  writeFileSync(join(root, 'src/lib/funnel.ts'), [
    "import posthog from 'posthog-js'",
    "export const useFunnel = () => ({ done: (details: object) => posthog.capture('done', details), setUser: (of: object) => posthog.capture('user', of) })",
    "export default function useSteps() { return { finish: (details: object) => posthog.capture('finish', details), setPerson: (of: object) => posthog.capture('user', of) } }",
    "export const funnel = { enter(details: object) { posthog.capture('enter', details) } }",
    "export const step = (details: object) => posthog.capture('step', details)",
    "export class Steps { next(details: object) { posthog.capture('next', details) } }",
  ].join('\n'))
  writeFileSync(join(root, 'src/auth.ts'), "import passport from 'passport'\npassport.serializeUser((user: { email: string }, done: (e: null, v: object) => void) => { done(null, { email: user.email }) })\n")
  await purposely(root, ['init', '--force'])
  expect(/calls: (.*)/.exec(manifest())?.[1]).toBe('[Steps.next, events.send, funnel.enter, track, useFunnel.done, useFunnel.setUser]')
  expect(/receives: (.*)/.exec(manifest())?.[1]).toBe('[unique_id]')
})
