import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatNames } from '../../src/cli/formats.js'
import { commandsIn, xmlOf } from '../report/readers.js'
import { check, copy, folder, inTurn, lay, purposely, read, type Ran } from './project.js'

const leak = { 'src/track.ts': "import posthog from 'posthog-js'\n\nexport const signedIn = (user: { email: string }) => posthog.identify(user.email)\n" }
const broken = { ...leak, 'purposely.yml': 'version: 1\npurposes: [a: {\n' }

/** Whether a text is what its format promises; each says how many errors it tells of. */
const readers: Record<string, (text: string) => number> = {
  stylish: text => text.match(/ {2}error {2}/g)?.length ?? 0,
  json: text => (JSON.parse(text) as { stats: { errors: number } }).stats.errors,
  sarif: text => (JSON.parse(text) as { runs: [{ results: { level: string }[] }] }).runs[0].results.filter(one => one.level === 'error').length,
  github: text => commandsIn(text).filter(one => one.name === 'error' && one.properties.file !== undefined).length,
  gitlab: text => (JSON.parse(text) as { severity: string }[]).filter(one => one.severity === 'major').length,
  junit: text => Number(xmlOf(text).attributes.failures),
  markdown: text => text.match(/^\| \*\*error\*\*/gm)?.length ?? 0,
}

const colours = { FORCE_COLOR: '1', TERM: 'xterm-256color' }
const plain = (text: string): string => text.replace(/\u001b\[\d+m/g, '')

/** Every format of one run: what each wrote into its file, and how the run ended. The first is written by --output, the others by --report. */
async function written(root: string, cwd = root, ...more: string[]): Promise<{ ran: Ran; texts: Record<string, string> }> {
  const [first = '', ...others] = formatNames.findings
  const out = join(root, 'out')
  const args = ['check', ...more, '--format', first, '--output', join(out, first), ...others.flatMap(format => ['--report', `${format}=${join(out, format)}`])]
  const [ran] = await inTurn([{ cwd, args, env: colours }])
  return { ran: ran as Ran, texts: Object.fromEntries(formatNames.findings.map(format => [format, read(out, format)])) }
}

test.concurrent('every format has a reader here', () => {
  expect(Object.keys(readers)).toEqual(formatNames.findings)
})

test.concurrent('every format tells of the same errors and exits alike, in colour only at a terminal', async () => {
  const root = copy()
  const ran = await inTurn(formatNames.findings.map(format => ({ cwd: root, args: ['check', '--format', format], env: colours })))
  // the same tree elsewhere gives the same bytes
  const elsewhere = await written(copy())
  expect(elsewhere.ran).toEqual({ code: 1, out: '', err: '' })
  formatNames.findings.forEach((format, index) => {
    const { code, out, err } = ran[index]!
    expect({ code, err }, format).toEqual({ code: 1, err: '' })
    expect(readers[format]!(plain(out)), format).toBe(10)
    expect(out.includes('\u001b'), format).toBe(format === 'stylish')
    expect(elsewhere.texts[format], format).toBe(plain(out))
  })
})

test.concurrent('where the manifest is broken, nothing is there to read, or nothing is wrong, each is still what it should be', async () => {
  const [wrong, empty, clean] = [folder(broken), folder({ 'notes.txt': '' }), folder({ 'src/join-form.tsx': 'export const JoinForm = () => <form><input name="phone" type="tel" /></form>\n' })]
  for (const [root, code, errors] of [[wrong, 2, 2], [empty, 2, 0], [clean, 0, 0]] as const) {
    const { ran, texts } = await written(root)
    expect(ran).toEqual({ code, out: '', err: '' })
    for (const format of formatNames.findings) expect(readers[format]!(texts[format]!), format).toBe(errors)
  }
})

test.concurrent('one run makes several reports', async () => {
  const root = copy()
  const ran = await purposely(root, ['check', '--format', 'github', '--report', 'sarif=out/a.sarif', '--report', 'md=out/b=c.md', '--links', 'https://code.example/shop/blob/abc'])
  const [github, sarif] = await inTurn(['github', 'sarif'].map(format => ({ cwd: root, args: ['check', '--format', format] })))
  expect(ran).toEqual(github)
  expect(read(root, 'out/a.sarif')).toBe(sarif!.out)
  expect(read(root, 'out/b=c.md')).toContain('](https://code.example/shop/blob/abc/src/app/checkout/page.tsx#L51)')
})

test.concurrent('mistakes with reports are told before the work begins', async () => {
  const root = copy()
  const mistakes: [args: string[], sentence: RegExp][] = [
    [['--report', 'sarif'], /^--report takes a format and a file, as in sarif=purposely\.sarif, not sarif\.$/],
    [['--report', 'sarf=x'], /^sarf is no format of purposely check\. Did you mean sarif\? The formats are stylish, json, /],
    [['--report', 'sarif=x', '--output', './x'], /^\.\/x is named for two reports: give each a file of its own\.$/],
    [['--report', 'sarif=purposely.yml'], /^purposely\.yml is the manifest: name another file for the report\.$/],
    [['--links', 'javascript:alert(1)'], /^--links takes an address that begins with https:\/\/, not javascript:alert\(1\)\.$/],
  ]
  const ran = await inTurn(mistakes.map(([args]) => ({ cwd: root, args: ['check', ...args] })))
  mistakes.forEach(([, sentence], index) => {
    const { code, out, err } = ran[index]!
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.replace(/^purposely: /, '').trimEnd()).toMatch(sentence)
  })
  expect(await purposely(root, ['inventory', '--format', 'sarif'])).toMatchObject({
    code: 2, out: '', err: 'purposely: sarif is no format of purposely inventory. It is one of purposely check. The formats are markdown, html, json.\n' })
})

test.concurrent('an application below the top of its repository: code hosts get paths of the repository', async () => {
  const top = folder()
  mkdirSync(join(top, '.git'))
  lay(top, Object.fromEntries(Object.entries(leak).map(([path, text]) => [`apps/my shop/${path}`, text])))
  const shop = join(top, 'apps/my shop')
  const names: Record<string, string> = { stylish: 'src/track.ts', json: 'src/track.ts', sarif: 'apps/my%20shop/src/track.ts' }
  for (const run of [await written(shop), await written(shop, top, '--root', 'apps/my shop')]) {
    for (const format of formatNames.findings) {
      expect(/(?:apps\/my(?: |%20)shop\/)?src\/track\.ts/.exec(run.texts[format]!)?.[0], format).toBe(names[format] ?? 'apps/my shop/src/track.ts')
    }
  }
})

test.concurrent('what the baseline knows, or a comment excuses, shows in SARIF as suppressed, unless it is left out', async () => {
  const root = folder({ ...leak, 'purposely.yml': 'version: 1\nnever: [religious_belief]\n' })
  lay(root, { 'purposely.baseline.json': JSON.stringify({ version: 1, leaks: (await check(root)).findings.map(one => one.fingerprint) }) })
  lay(root, { 'src/other.ts': leak['src/track.ts'].replace('export', '// eslint-disable-next-line purposely/no-identifying-id -- made-up people\nexport') })
  interface Result { suppressions?: { kind: string; justification?: string; location?: { physicalLocation: { region: { startLine: number } } } }[] }
  const results = (ran: Ran): Result[] => (JSON.parse(ran.out) as { runs: [{ results: Result[] }] }).runs[0].results
  const [whole, without] = await inTurn([[], ['--no-suppressed']].map(more => ({ cwd: root, args: ['check', '--format', 'sarif', ...more] })))
  expect(results(whole!).flatMap(one => one.suppressions ?? []).map(one => [one.kind, one.justification, one.location?.physicalLocation.region.startLine])).toEqual([
    ['inSource', 'made-up people', 3], ['external', undefined, 1]])
  expect(results(without!)).toEqual([])
  expect(whole!.code).toBe(0)
})
