import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copy, folder, purposely, repository } from '../cli/project.js'

/*
 * Whole programs below `guards/`. A comment behind a call says what must be found out about it: `asked`, `unasked` (with the place through which
 * it is reached), or `unsure` and words of what hides the way. What has no comment must not be looked at.
 */
const programs = join(repository, 'test/link/guards')

interface Check { sink: string; verdict: string; file: string; line: number; endLine: number; steps: { what: string; file: string; line: number }[] }
interface Said { findings: { code: string; file: string; line: number; message: string }[]; consents?: Check[] }

const json = async (cwd: string, ...args: string[]): Promise<Said> => JSON.parse((await purposely(cwd, ['check', '--format', 'json', ...args])).out) as Said

/** What is expected, by `file:line`. */
function expected(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/')).filter(path => /\.\w+$/.test(path))
  return new Map(files.flatMap(path => readFileSync(join(root, path), 'utf8').split('\n').flatMap((line, index) => {
    const said = /expect: (.*?)(?: \*\/\}| -->)?$/.exec(line)?.[1]
    return said === undefined ? [] : [[`${path}:${index + 1}`, said.trim()] as const]
  })))
}

describe.each(readdirSync(programs))('%s', name => {
  const wanted = expected(join(programs, name))

  test('knows whether people are asked before each call, and reports where they are not', async () => {
    const { consents = [], findings } = await json(copy(join(programs, name)))
    expect(new Set(consents.map(one => `${one.file}:${one.endLine}`))).toEqual(new Set(wanted.keys()))
    for (const one of consents) {
      const place = `${one.file}:${one.endLine}`
      const [verdict, detail = ''] = /^(\w+) ?(.*)$/.exec(wanted.get(place) ?? '')?.slice(1) ?? []
      expect.soft(one.verdict, `${place} ${one.sink} ${JSON.stringify(one.steps)}`).toBe(verdict)
      expect.soft(one.steps.map(step => `${step.what} ${step.file}:${step.line}`).join('; '), place).toContain(detail)
    }
    const found = findings.filter(one => one.code === 'require-consent').map(one => `${one.file}:${one.line}`)
    expect(found.sort()).toEqual([...wanted].flatMap(([place, says]) => says.startsWith('unasked') ? [place] : []).sort())
  })
})

test('explain says what hides whether anybody is asked, and nothing is looked for while the code is off', async () => {
  const root = copy(join(programs, 'vite-managers'))
  const explained = async (place: string): Promise<string> => (await purposely(root, ['explain', place])).out
  expect(await explained('src/replay.ts:6')).toContain('amplitude rests on consent: whether a check stands before it is not known:\n    src/replay.ts:6  only a refusal is asked for')
  expect(await explained('src/clarity.ts:3')).toContain('clarity rests on consent: it is reached without a check:\n    src/main.tsx:9  it')
  expect(await explained('src/hotjar.ts:4')).toContain('hotjar rests on consent: a check stands before it on every way that leads here.')
  const off = copy(join(programs, 'server'))
  writeFileSync(join(off, 'purposely.yml'), manifest('{ analytics: consent }', 'posthog: { for: analytics }', ''))
  expect((await json(off)).consents).toBeUndefined()
  expect((await json(off, 'src')).consents).toBeUndefined()
})

const manifest = (bases: string, recipients: string, findings = 'findings: { require-consent: error }'): string => {
  const purposes = [...bases.matchAll(/(\w+): (\w+)/g)].map(([, name, basis]) => `  ${name}: { description: Some., ${basis === 'none' ? '' : `basis: ${basis}, `}retention: P1Y }\n`).join('')
  return `version: 1\npurposes:\n${purposes}recipients: { ${recipients} }\n${findings}\n`
}

test.each([
  ['the only basis', '{ a: consent }', 'posthog: { for: a }', 1],
  ['two purposes, both by consent', '{ a: consent, b: consent }', 'posthog: { for: [a, b] }', 1],
  ['beside one whose basis nobody has written yet', '{ a: consent, b: none }', 'posthog: { for: [a, b] }', 1],
  ['beside another basis', '{ a: consent, b: contract }', 'posthog: { for: [a, b] }', 0],
  ['another basis', '{ a: legitimate_interests }', 'posthog: { for: a }', 0],
  ['no recipient of ours', '{ a: consent }', 'mixpanel: { for: a }', 0],
  ['somebody whom people write to themselves', '{ a: consent }', 'posthog: { for: a, kind: email }', 0],
])('rests on consent: %s', async (_, bases, recipients, findings) => {
  const root = folder({ 'src/main.ts': 'import posthog from \'posthog-js\'\n\nposthog.init(\'k\')\n', 'purposely.yml': manifest(bases, recipients) })
  expect((await json(root)).findings.filter(one => one.code === 'require-consent')).toHaveLength(findings)
})

test('what stands before it, in the words of code', async () => {
  // each in a file that a framework starts by itself
  const verdicts = async (codes: readonly string[]): Promise<(string | undefined)[]> => {
    const files = Object.fromEntries(codes.map((code, index) => [`${index}/main.ts`, `import posthog from 'posthog-js'\n${code}\n`]))
    const { consents = [] } = await json(folder({ ...files, 'purposely.yml': manifest('{ a: consent }', 'posthog: { for: a }') }))
    return codes.map((_, index) => consents.find(one => one.file === `${index}/main.ts`)?.verdict)
  }
  const init = 'posthog.init(\'k\')'
  const asked = [
    `if (hasConsent()) ${init}`, `cookiesAccepted && ${init}`, `analyticsAllowed ? ${init} : undefined`, `if (!optedIn) { stop() } else ${init}`,
    `function run() { if (isServer || !consent.analytics) return; ${init} }\nrun()`, `const ok = Cookies.get('cookie_consent') === 'yes'\nif (ok && ready) ${init}`,
    `if (Cookiebot.consent?.statistics) ${init}`, `window.addEventListener('CookieConsentAccepted', () => ${init})`, `switch (consent) { case 'all': ${init} }`,
    `const mayRun = () => localStorage.getItem('gdpr') === '1'\nif (mayRun()) ${init}`, `for (const one of all) { if (one.consent !== true) continue; ${init} }`,
  ]
  const unasked = [
    init, `if (ready) ${init}`, `if (!hasConsent()) ${init}`, `if (hasConsent()) stop()\n${init}`, `cookiesAccepted || ${init}`, `if (hasConsent || ready) ${init}`,
    `if (analyticsEnabled) ${init}`, `if (acceptedTerms) ${init}`, 'posthog.init(\'k\', { opt_out_capturing_by_default: false })', `document.addEventListener('click', () => ${init})`,
  ]
  const unsure = [`if (!optedOut) ${init}`, `if (consent !== 'denied') ${init}`, `export const begin = () => ${init}`, `start(run)\nfunction run() { ${init} }`]
  const codes = [...asked, ...unasked, ...unsure]
  const found = await verdicts(codes)
  codes.forEach((code, index) => expect.soft(found[index], code).toBe(asked.includes(code) ? 'asked' : unasked.includes(code) ? 'unasked' : 'unsure'))
  expect(await verdicts([init, 'posthog.init(\'k\', { opt_out_capturing_by_default: true })'])).toEqual(['asked', 'asked'])
})
