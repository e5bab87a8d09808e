import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { callOf } from '../../src/manifest/calls.js'
import { run } from '../../src/pipeline.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

/** `file:line call → recipient category` of everything a small program sends, except what its wrappers themselves are seen to hand on. */
async function sends(files: Record<string, string>, paths: readonly string[] = []): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'purposely-link-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { data } = await run({ root, paths })
  return data.flatMap(one => one.kind === 'send' ? [`${one.file}:${one.at.line} ${one.call} → ${one.sink} ${one.category.slice('user.'.length)}`] : []).sort()
}

const track = `import posthog from 'posthog-js'
export const track = (event: string, properties: Record<string, unknown>) => { posthog.capture(event, properties) }
export function identifyUser(id: string) { posthog.identify(id) }
export default { page(name: string, properties: object) { posthog.capture(name, properties) } }
`
const use = (specifier: string) => `import { track as send } from '${specifier}'
export const onJoin = (user: { email: string }) => send('joined', { email: user.email })
`

test.each([
  ['a relative path', './lib/track', {}],
  ['a relative path with the ending it will have', './lib/track.js', {}],
  ['an alias of tsconfig.json', '@/lib/track', { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }' }],
  ['an alias that nothing readable explains', '@/lib/track', { 'tsconfig.json': '{ "extends": "@club/tsconfig/web.json" }' }],
  ['a relative path below such a configuration', './lib/track', { 'tsconfig.json': '{ "extends": "@club/tsconfig/web.json" }' }],
  ['a barrel', './lib', { 'src/lib/index.ts': "export * from './track'\n" }],
  ['a barrel of barrels, by name', './all', { 'src/lib/index.ts': "export { track } from './track'\n", 'src/all.ts': "export { track } from './lib'\n" }],
])('a wrapper is followed over %s', async (_, specifier, more) => {
  expect(await sends({ 'src/lib/track.ts': track, 'src/join.ts': use(specifier), ...more })).toEqual(['src/join.ts:2 send → posthog contact.email'])
})

test('and over a package of the same workspace, though nothing is installed or built', async () => {
  expect(await sends({
    'packages/events/package.json': '{ "name": "@club/events", "exports": { "./track": "./dist/track.js" } }',
    'packages/events/src/track.ts': track,
    'apps/web/package.json': '{ "name": "web" }',
    'apps/web/src/join.ts': use('@club/events/track'),
  })).toEqual(['apps/web/src/join.ts:2 send → posthog contact.email'])
})

test('defaults, namespaces, hooks, classes and CommonJS lead there, too', async () => {
  expect(await sends({
    'src/track.ts': track,
    'src/use-events.ts': "import { usePostHog } from 'posthog-js/react'\nexport function useEvents() {\n  const client = usePostHog()\n  const report = (event: string, data: object) => { client.capture(event, data) }\n  return { report }\n}\n",
    'src/notes.js': "const { Resend } = require('resend')\nconst resend = new Resend(process.env.KEY)\nexports.sendNote = (to, text) => resend.emails.send({ from: 'us@club.example', to, text })\n",
    'src/a.ts': "import events from './track'\nimport * as all from './track'\nevents.page('home', { phone: member.phone })\nall.identifyUser(member.email)\n",
    'src/b.tsx': "import { useEvents } from './use-events'\nexport function Profile({ member }: Props) {\n  const { report } = useEvents()\n  return <button onClick={() => report('saved', { birthday: member.dateOfBirth })} />\n}\n",
    'src/c.js': "const notes = require('./notes')\nnotes.sendNote(member.email, `Dear ${member.firstName}`)\n",
  })).toEqual([
    'src/a.ts:3 events.page → posthog contact.phone_number', 'src/a.ts:4 all.identifyUser → posthog contact.email',
    'src/b.tsx:4 report → posthog demographic.date_of_birth',
    'src/c.js:2 notes.sendNote → resend contact.email', 'src/c.js:2 notes.sendNote → resend name.first',
    'src/notes.js:3 emails.send → resend contact.email',
  ])
})

test('a client that one file makes is known where others import it; so is a wrapper of a wrapper', async () => {
  expect(await sends({
    'src/clients.ts': "import { PostHog } from 'posthog-node'\nexport const analytics = new PostHog(process.env.KEY)\n",
    'src/report.ts': "import { analytics } from './clients'\nexport const report = (id: string, properties: object) => { analytics.capture({ distinctId: id, event: 'x', properties }) }\n",
    'src/signed-up.ts': "import { report } from './report'\nexport const signedUp = (member: Member) => { report(member.id, { email: member.email }) }\n",
  })).toEqual([
    'src/report.ts:2 analytics.capture → posthog unique_id', 'src/signed-up.ts:2 report → posthog contact.email', 'src/signed-up.ts:2 report → posthog unique_id',
  ])
})

test('a function of the same name from elsewhere is not the wrapper', async () => {
  expect(await sends({
    'src/lib/track.ts': track,
    'src/train.ts': "import { track } from './rails'\nimport { track as lap } from 'race-timer'\ntrack('platform 9', { email: driver.email })\nlap('x', { email: driver.email })\n",
    'src/rails.ts': 'export const track = (name: string, options: object) => ({ name, options })\n',
  })).toEqual([])
})

test('modules that import each other in a circle end', async () => {
  expect(await sends({
    'src/a.ts': `export * from './b'\n${track}`,
    'src/b.ts': "export * from './a'\nexport const twice = 2\n",
    'src/join.ts': use('./b'),
  })).toEqual(['src/join.ts:2 send → posthog contact.email'])
})

test('a run of one file says of it what a run of all does, and nothing of the files it imports', async () => {
  const files = {
    'src/lib/track.ts': `${track}\nexport const greet = (member: Member) => { posthog.identify(member.email) }\n`, 'src/lib/index.ts': "export { track } from './track'\n",
    'src/join.ts': use('./lib'),
  }
  expect(await sends(files, ['src/join.ts'])).toEqual(['src/join.ts:2 send → posthog contact.email'])
  expect(await sends(files)).toEqual(['src/join.ts:2 send → posthog contact.email', 'src/lib/track.ts:6 posthog.identify → posthog contact.email'])
})

test('a run of one file follows no import into what is installed, nor out of the project by a link or a path', async () => {
  const files = {
    'node_modules/track/index.ts': track, 'node_modules/track/package.json': '{ "name": "track", "main": "index.ts" }',
    'src/join.ts': `${use('track')}import { track as other } from '@/../../track'\nother('x', { phone: member.phone })\n`,
  }
  expect(await sends(files, ['src/join.ts'])).toEqual([])
})

test('a function that only a library calls is no wrapper: procedures, actions, hooks; nor is one that logs on the way', async () => {
  const root = mkdtempSync(join(tmpdir(), 'purposely-link-'))
  made.push(root)
  const head = "import posthog from 'posthog-js'\nimport pino from 'pino'\nconst logger = pino()\n"
  writeFileSync(join(root, 'server.ts'), `${head}
export const inviteAction = client.schema(schema).action(async ({ parsedInput }) => { posthog.identify(parsedInput.email) })
export const members = router({ invite: procedure.mutation(async ({ input }) => { posthog.identify(input.email) }) })
export const auth = betterAuth({ emailVerification: { sendVerification: async ({ user }) => { posthog.identify(user.email) } } })
export const options = { events: { createUser: async ({ user }) => { posthog.identify(user.email) } } }
export const findAuditLog = (userId: string) => { logger.info({ userId }) }
export const scheduleTestLogJob = (userId: string) => { logger.info({ userId }) }
export const rememberMember = debounce((email: string) => { posthog.identify(email) })
export const events = { rememberMember2: (email: string) => { posthog.identify(email) } }
export const useMembers = defineStore('members', { actions: { rememberMember3(email: string) { posthog.identify(email) } } })
export const logMember = (userId: string) => { logger.info({ userId }) }
export const sendNoteWithLogging = (userId: string) => { logger.info({ userId }) }
export class Boundary extends Component { componentDidCatch(error: Error, info: ErrorInfo) { posthog.capture('failed', info) } }
`)
  const { facts } = await run({ root, paths: [] })
  expect(facts.flatMap(file => file.observations.flatMap(one => one.kind === 'wrapper' ? [`${one.sink} ${one.name}`] : [])).sort()).toEqual(['logs logMember', 'posthog rememberMember', 'posthog rememberMember2', 'posthog rememberMember3'])
})

/** `recipient name index.path` of every wrapper that one file is seen to hold, by the places its parameters go to. */
async function wrappersIn(text: string): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'purposely-link-'))
  made.push(root)
  writeFileSync(join(root, 'server.ts'), text)
  const { facts } = await run({ root, paths: [] })
  return facts.flatMap(file => file.observations.flatMap(one => one.kind === 'wrapper' ? one.takes.map(take => `${one.sink} ${one.name} ${[take.index, ...take.path].join('.')}`) : [])).sort()
}

test('what no other file can reach is no wrapper: private members; what a subclass can reach is one', async () => {
  expect(await wrappersIn(`import posthog from 'posthog-js'
export class Reporter {
  joined(email: string) { this.#tell(email) }
  protected moved(email: string) { this.tell(email) }
  private tell(email: string) { posthog.identify(email) }
  private later = (email: string) => { posthog.identify(email) }
  #tell(email: string) { posthog.identify(email) }
}
`)).toEqual(['posthog joined 0', 'posthog moved 0'])
})

test('how many there are and of what kind is nothing that is handed on', async () => {
  expect(await wrappersIn(`import posthog from 'posthog-js'
export const importMembers = (members: Member[], source: string) => { posthog.capture('imported', { count: members.length, source }) }
export const countMembers = (members: Set<Member>) => { posthog.capture('counted', { count: members.size }) }
`)).toEqual(['posthog importMembers 1'])
})

test('a parameter is known through a cast, whatever type it is declared to have', async () => {
  expect(await wrappersIn(`import { createTransport } from 'nodemailer'
import type { Request } from 'mail-types'
const transport = createTransport(process.env.MAIL)
export async function sendCode(params: Request) {
  const { identifier, provider } = params as Request & { code: string }
  await transport.sendMail({ to: identifier, from: provider.from, subject: 'Your code' })
}
`)).toEqual(['nodemailer sendCode 0.identifier', 'nodemailer sendCode 0.provider.from'])
})

test('what reports an error to a service may do much besides; what logs on the way may not', async () => {
  expect(await wrappersIn(`import * as Sentry from '@sentry/node'
import pino from 'pino'
const logger = pino()
export function reportError(error: unknown, extra: Record<string, unknown>) {
  if (isExpected(error)) { remember(error); count('expected'); return }
  Sentry.captureException(coerced(error), { extra })
  console.warn(String(error))
}
export function saveMember(member: Member) {
  check(member); write(member); tell(member)
  Sentry.captureMessage('saved', { extra: { email: member.email } })
}
class Logger {
  error(message: string, error: Error) {
    increment('errors'); setLevel('error')
    Sentry.withScope(scope => { scope.setLevel('error'); Sentry.captureException(error) })
  }
}
export default new Logger()
`)).toEqual(['sentry error 1', 'sentry reportError 1'])
})

test('what a framework calls is no wrapper: routes of controllers, resolvers, consumers; what they call is one', async () => {
  expect(await wrappersIn(`import { Controller, Post, Body, Injectable } from '@nestjs/common'
import { Args, Mutation, Resolver } from '@nestjs/graphql'
import Analytics from 'analytics-node'
@Injectable()
export class Analyst {
  private segment = new Analytics(process.env.KEY)
  @Measured()
  joined(userId: string, email: string) { this.segment.identify({ userId, traits: { email } }) }
}
@Controller('members')
export class MembersController {
  private segment = new Analytics(process.env.KEY)
  @Post('track')
  trackJoin(body: JoinDto) { this.segment.identify({ userId: body.id }) }
  trackMove(@Body() body: JoinDto) { this.segment.identify({ userId: body.id }) }
}
@Resolver()
export class MembersResolver {
  private segment = new Analytics(process.env.KEY)
  @Mutation()
  inviteMember(@Args('id') id: string) { this.segment.identify({ userId: id }) }
}
`)).toEqual(['segment joined 0', 'segment joined 1'])
})

test('what looks something up and tells of it on the way is no wrapper of who is told', async () => {
  expect(await wrappersIn(`import posthog from 'posthog-js'
export function findMember(id: string) { posthog.capture('looked for', { id }); return members.get(id) }
export function rememberMember(id: string) { posthog.capture('remembered', { id }) }
`)).toEqual(['posthog rememberMember 0'])
})

test('the name of a cookie is not what is put into it', async () => {
  expect(await wrappersIn(`export const rememberIn = (name: string, value: string) => { document.cookie = \`app-\${name}=\${value}; path=/\` }
export const forget = (name: string) => { document.cookie = \`app-\${name}=; max-age=0\` }
`)).toEqual(['browser-storage rememberIn 1'])
})

test.each([
  ['sendNote', [['sendNote']], 'sendNote'],
  ['capture', [['useCapture', '()']], 'capture'],
  ['sendNote', [['default']], 'sendNote'],
  // handed on under another name: export { deliver as sendNote }, return { note: deliver }
  ['deliver', [['sendNote']], 'sendNote'],
  ['deliver', [['useNotes', '()', 'note']], 'useNotes.note'],
  // names that any function may have need what they are reached through
  ['deliver', [['useNotes', '()', 'set']], 'useNotes.set'],
  ['info', [['default', 'info']], undefined],
  ['info', [['logger', 'info']], 'logger.info'],
])('%s, reached by %j, is called %s', (name, reached, call) => {
  expect(callOf({ name, reached })).toBe(call)
})
