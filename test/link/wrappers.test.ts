import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { callOf } from '../../src/manifest/calls.js'
import { run } from '../../src/pipeline.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

/**
 * `file:line call → recipient category` of everything a small program sends, except what its wrappers themselves are seen to hand on.
 * `isDeep`: more files stand between a call and its recipient than are followed from one file alone.
 */
async function sends(files: Record<string, string>, paths: readonly string[] = [], isDeep = false): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'purposely-link-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const sent = async (some: readonly string[]): Promise<string[]> => {
    const { data } = await run({ root, paths: some })
    return data.flatMap(one => one.kind === 'send' ? [`${one.file}:${one.at.line} ${one.call} → ${one.sink} ${one.category.slice('user.'.length)}`] : []).sort()
  }
  const found = await sent(paths)
  // who looks at one file alone is told the same of it
  if (paths.length === 0 && !isDeep) {
    const one = await Promise.all(Object.keys(files).filter(path => /\.(ts|tsx|js|vue)$/.test(path)).map(path => sent([path])))
    expect(one.flat().sort()).toEqual(found)
  }
  return found
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
  ['barrels of all there is', './all', { 'src/lib/index.ts': "export * from './track'\n", 'src/all.ts': "export * from './lib'\n" }],
  ['a barrel of barrels, by name', './all', { 'src/lib/index.ts': "export { track } from './track'\n", 'src/all.ts': "export { track } from './lib'\n" }],
])('a wrapper is followed over %s', async (_, specifier, more) => {
  expect(await sends({ 'src/lib/track.ts': track, 'src/join.ts': use(specifier), ...more })).toEqual(['src/join.ts:2 send → posthog contact.email'])
})

const paths = '"compilerOptions": { "paths": { "@lib/*": ["./src/lib/*"] } }'
test.each([
  ['that extends what is not installed', { 'tsconfig.json': `{ "extends": "@tsconfig/strictest", ${paths} }` }],
  ['that extends a package of the workspace', { 'tsconfig.json': '{ "extends": "@club/config/base.json" }', 'package.json': '{ "workspaces": ["packages/*"] }', 'packages/config/package.json': '{ "name": "@club/config" }', 'packages/config/base.json': '{ "compilerOptions": { "paths": { "@lib/*": ["../../src/lib/*"] } } }' }],
  ['that extends itself', { 'tsconfig.json': `{ "extends": "./other.json", ${paths} }`, 'other.json': '{ "extends": "./tsconfig.json" }' }],
  ['that is cut off', { 'tsconfig.json': `{ ${paths}, "include": [` }],
  ['with remarks and a last comma', { 'tsconfig.json': `{ // ours\n  "extends": "@tsconfig/strictest", ${paths}, }` }],
  ['that refers to others', { 'tsconfig.json': '{ "extends": "@tsconfig/strictest", "files": [], "references": [{ "path": "./tsconfig.app.json" }] }', 'tsconfig.app.json': `{ ${paths} }` }],
  ['of JavaScript', { 'jsconfig.json': `{ ${paths} }` }],
  ['with a base', { 'tsconfig.json': '{ "extends": "@tsconfig/strictest", "compilerOptions": { "baseUrl": "./src", "paths": { "@lib/*": ["lib/*"] } } }' }],
])('an alias of a configuration %s is followed', async (_, more) => {
  expect(await sends({ 'src/lib/track.ts': track, 'src/join.ts': use('@lib/track'), ...more })).toEqual(['src/join.ts:2 send → posthog contact.email'])
})

test('an alias counts where a compiler does not look: in JavaScript and in components', async () => {
  expect(await sends({
    'src/lib/track.ts': track, 'tsconfig.json': `{ ${paths}, "include": ["src/**/*.ts"] }`, 'src/join.js': "import { track } from '@lib/track'\ntrack('a', { email: user.email })\n",
    'src/Join.vue': "<script setup>\nimport { track } from '@lib/track'\ntrack('a', { phone: user.phone })\n</script>\n",
  })).toEqual(['src/Join.vue:3 track → posthog contact.phone_number', 'src/join.js:2 track → posthog contact.email'])
})

test('a configuration outside the root is not read', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'purposely-out-'))
  made.push(outside)
  writeFileSync(join(outside, 'base.json'), `{ ${paths} }`)
  expect(await sends({ 'src/lib/track.ts': track, 'src/join.ts': use('@lib/track'), 'tsconfig.json': `{ "extends": "../${outside.split('/').at(-1)}/base.json", "compilerOptions": { "allowJs": 1 } }` })).toEqual([])
})

test('and over a package of the same workspace, though nothing is installed or built', async () => {
  expect(await sends({
    'package.json': '{ "workspaces": ["packages/*", "apps/*"] }', 'packages/events/package.json': '{ "name": "@club/events", "exports": { "./track": "./dist/track.js" } }',
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

test.each([
  ['under another name', "export { track as fire } from './track'", "import { fire } from './mid'\nfire('a', { email: user.email })"],
  ['imported first', "import { track } from './track'\nexport { track as fire }", "import { fire } from './mid'\nfire('a', { email: user.email })"],
  ['as a constant', "import { track } from './track'\nexport const fire = track", "import { fire } from './mid'\nfire('a', { email: user.email })"],
  ['as a default', "import { track } from './track'\nexport default track", "import go from './mid'\ngo('a', { email: user.email })"],
  ['in an object', "import { track } from './track'\nexport const fire = { go: track }", "import { fire } from './mid'\nfire.go('a', { email: user.email })"],
  ['as a whole', "export * as fire from './track'", "import { fire } from './mid'\nfire.track('a', { email: user.email })"],
  ['the default by a name', "export { default as fire } from './track'", "import { fire } from './mid'\nfire.page('a', { email: user.email })"],
  ['to who loads it late', "export * from './track'", "\nconst f = async () => (await import('./mid')).track('a', { email: user.email })"],
  ['to who goes on with it', "export * from './track'", "\nimport('./mid').then(events => events.track('a', { email: user.email }))"],
  ['to who requires it in place', "export * from './track'", "\nrequire('./mid').track('a', { email: user.email })"],
])('a wrapper is followed over a file that hands it on %s', async (_, mid, consumer) => {
  const found = await sends({ 'src/track.ts': track, 'src/mid.ts': `${mid}\n`, 'src/use.ts': `${consumer}\n` })
  expect(found.map(one => one.replace(/ \S+ → /, ' → '))).toEqual(['src/use.ts:2 → posthog contact.email'])
})

test.each([
  ['by its main file', "import go from '@club/events'\ngo('a', { email: user.email })", "import posthog from 'posthog-js'\nexport default function go(event: string, data: object) { posthog.capture(event, data) }\n", {}],
  ['through a barrel of the package', "import { go } from '@club/events'\ngo('a', { email: user.email })", "export { fire as go } from './fire'\n", { 'packages/events/src/fire.ts': "import posthog from 'posthog-js'\nexport function fire(event: string, data: object) { posthog.capture(event, data) }\n" }],
  ['through a file that hands on all of it', "import { fire } from './mine'\nfire('a', { email: user.email })", "import posthog from 'posthog-js'\nexport function fire(event: string, data: object) { posthog.capture(event, data) }\n", { 'apps/web/src/mine.ts': "export * from '@club/events'\n" }],
])('a package of the workspace is followed %s', async (_, consumer, index, more) => {
  expect((await sends({
    'package.json': '{ "workspaces": ["packages/*", "apps/*"] }', 'packages/events/package.json': '{ "name": "@club/events", "main": "src/index.ts" }', 'packages/events/src/index.ts': index,
    'apps/web/package.json': '{ "name": "web" }', 'apps/web/src/use.ts': `${consumer}\n`, ...more,
  })).map(one => one.replace(/ \S+ → /, ' → '))).toEqual(['apps/web/src/use.ts:2 → posthog contact.email'])
})

test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('a wrapper may be called %s', async name => {
  expect(await sends({
    'src/log.ts': `import posthog from 'posthog-js'\nexport function ${name}(props: object) { posthog.capture('x', props) }\n`,
    'src/use.ts': `import { ${name} } from './log'\n${name}({ email: user.email })\n`,
  })).toEqual([`src/use.ts:2 ${name} → posthog contact.email`])
})

test('methods of one name are told apart by what they stand in', async () => {
  expect(await sends({
    'src/both.ts': "import posthog from 'posthog-js'\nexport const first = { go(data: object) { posthog.capture('a', data) } }\nexport const second = { go(data: object) { posthog.capture('b', data) } }\n",
    'src/use.ts': "import { second } from './both'\nsecond.go({ email: user.email })\n",
  })).toEqual(['src/use.ts:2 second.go → posthog contact.email'])
})

test('files that hand one another on come to an end', async () => {
  expect(await sends({
    'src/track.ts': track, 'src/a.ts': "export * as b from './b'\nexport * from './track'\n", 'src/b.ts': "export * as a from './a'\nexport * from './a'\n",
    'src/use.ts': "import { track } from './b'\ntrack('a', { email: user.email })\n",
  })).toEqual(['src/use.ts:2 track → posthog contact.email'])
})

test('a chain of five files is followed', async () => {
  const chain = Object.fromEntries([1, 2, 3, 4].map(index => [`src/s${index}.ts`, `import { s${index - 1} } from './s${index - 1}'\nexport function s${index}(data: object) { s${index - 1}(data) }\n`]))
  expect(await sends({
    'src/s0.ts': "import posthog from 'posthog-js'\nexport function s0(data: object) { posthog.capture('a', data) }\n", ...chain,
    'src/use.ts': "import { s4 } from './s4'\ns4({ email: user.email })\n",
  }, [], true)).toEqual(['src/use.ts:2 s4 → posthog contact.email'])
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
  // what a hook gives is known by the hook alone
  ['deliver', [['useNotes', '()', 'note']], 'useNotes.note'],
  ['deliver', [['useNotes', '()', 'set']], 'useNotes.set'],
  // names that any function may have need what they are reached through
  ['info', [['default', 'info']], undefined],
  ['info', [['logger', 'info']], 'logger.info'],
])('%s, reached by %j, is called %s', (name, reached, call) => {
  expect(callOf({ name, reached })).toBe(call)
})
