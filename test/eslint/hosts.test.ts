import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check, disagreement } from './agreement.js'
import { eslints, hosts, type Linted, type Message } from './hosts.js'
import { configured, shop, type Project } from './project.js'

let project: Project
let linted: Linted[]
let findings: Awaited<ReturnType<typeof check>>

beforeAll(async () => {
  project = shop()
  findings = await check(project)
  linted = []
  for (const host of hosts) linted.push(await host.lint(project))
}, 60_000)

afterAll(() => { project.remove() })

describe('the example shop', () => {
  test('every planted finding in a script is shown by ESLint', () => {
    const table = [...project.read('README.md').matchAll(/^\| \d+ \| (\S+\.tsx?) \| (\d+) \| (\S+) \|/gm)].map(([, file, line, rule]) => `${file}:${line} ${rule}`)
    expect(table.length).toBeGreaterThan(9)
    expect(linted[2]?.messages.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(expect.arrayContaining(table))
  })

  test.each(hosts.map((host, index) => [host.name, index, host.reads] as const))('%s shows what ESLint 10 shows', (_, index, reads) => {
    expect(linted[index]?.messages).toEqual(linted[2]?.messages.filter(message => reads.test(message.file)))
  })

  test.each(hosts.map((host, index) => [host.name, index, host.reads] as const))('%s agrees with the command line', (_, index, reads) => {
    expect(disagreement(linted[index]?.messages ?? [], findings, reads)).toEqual({ onlyEditor: [], onlyCommandLine: [] })
  })

  test('every ESLint offers the same suggestions', () => {
    expect(linted[2]?.suggestions.length).toBeGreaterThan(3)
    for (const index of eslints.keys()) expect(linted[index]?.suggestions).toEqual(linted[2]?.suggestions)
  })
})

/** What a colleague might add tomorrow, and what every host must then say. */
const changes: { what: string; file: string; from: string; to: string; rule: string; line: string; says: RegExp }[] = [
  {
    what: 'a phone box in the review form', rule: 'require-purpose', line: 'reviewer-phone', says: /^ReviewForm asks for a phone number/,
    file: 'src/components/reviews/review-form.tsx', from: '</form>', to: '  <input id="reviewer-phone" name="phone" type="tel" />\n    </form>',
  },
  {
    what: 'a name as the id in PostHog', rule: 'no-identifying-id', line: 'client.identify', says: /^PostHog gets a .*name as the person's id/,
    file: 'src/components/analytics/analytics-provider.tsx', from: 'client.identify(user.email)', to: 'client.identify(user.name)',
  },
  {
    what: 'an umlaut before the place, which takes two bytes and one column', rule: 'no-undeclared-recipient', line: 'Grüße', says: /^PostHog receives an e-mail address/,
    file: 'src/app/checkout/order-complete.tsx', from: 'useEffect(() => {', to: 'useEffect(() => {\n    posthog.capture(\'Grüße 👋\', { email: customer.email })',
  },
]

describe('a shop that somebody has broken', () => {
  const suppressed = 'src/app/checkout/page.tsx'
  const unreasoned = 'src/app/checkout/order-complete.tsx'
  let broken: Project
  let findings: Awaited<ReturnType<typeof check>>
  const shown = new Map<string, Message[]>()

  beforeAll(async () => {
    broken = shop()
    for (const { file, from, to } of changes) broken.edit(file, from, to)
    broken.edit(suppressed, 'trackCheckout(\'address', '// eslint-disable-next-line purposely/no-undeclared-recipient -- planted\n    trackCheckout(\'address')
    broken.edit(unreasoned, 'export ', '/* eslint-disable purposely/no-whole-record */\nexport ')
    findings = await check(broken)
    for (const host of hosts) shown.set(host.name, (await host.lint(broken)).messages)
  }, 60_000)

  afterAll(() => { broken.remove() })

  const cases = hosts.flatMap(({ name }) => changes.map(change => ({ name, ...change })))

  test.each(cases)('$name: $what', ({ name, file, rule, line, says }) => {
    const at = broken.read(file).split('\n').findIndex(text => text.includes(line)) + 1
    expect(shown.get(name)?.filter(message => message.file === file && message.line === at))
      .toMatchObject([{ rule, message: expect.stringMatching(says) as string }])
  })

  test.each(hosts)('$name agrees with the command line', ({ name, reads }) => {
    expect(disagreement(shown.get(name) ?? [], findings, reads)).toEqual({ onlyEditor: [], onlyCommandLine: [] })
  })

  test.each(hosts)('$name honours a suppression, as the command line does', ({ name }) => {
    expect([...shown.get(name) ?? [], ...findings].filter(message => message.file === suppressed)).toEqual([])
  })

  test.each(hosts)('$name asks for the reason of another', ({ name }) => {
    const at = broken.read(unreasoned).split('\n').findIndex(text => text.includes('no-whole-record')) + 1
    expect(shown.get(name)?.filter(message => message.file === unreasoned && message.line === at)).toMatchObject([{ rule: 'require-disable-reason', severity: 'warn' }])
  })
})

describe('a rule that is switched off', () => {
  // the data it would speak of go to the next code: an id to the recipient's, a forbidden datum to the purpose's
  const rules = { 'no-identifying-id': 'off', 'no-restricted-data': 'off', 'no-needless-required': 'error' }
  let quieter: Project

  beforeAll(() => {
    quieter = shop()
    const named = Object.fromEntries(Object.entries(rules).map(([code, level]) => [`purposely/${code}`, level]))
    for (const [file, text] of Object.entries(configured(named))) quieter.write(file, text)
    quieter.write('purposely.yml', `${quieter.read('purposely.yml')}findings: ${JSON.stringify(rules)}\n`)
  })

  afterAll(() => { quieter.remove() })

  test.each(hosts)('leaves its data to the next, in $name as on the command line', async host => {
    const { messages } = await host.lint(quieter)
    const file = 'src/components/analytics/analytics-provider.tsx'
    expect(messages.filter(message => message.file === file).map(message => message.rule)).toEqual(['no-undeclared-recipient'])
    expect(disagreement(messages, await check(quieter), host.reads)).toEqual({ onlyEditor: [], onlyCommandLine: [] })
  })
})
