import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from './agreement.js'
import { hosts } from './hosts.js'
import { linterOf } from './lint.js'
import { projectWith, type Project } from './project.js'

const baseline = 'purposely.baseline.json'
const track = 'src/track.ts'
const made: Project[] = []
const projectOf = (files: Record<string, string> = {}): Project => {
  const project = projectWith({
    'purposely.yml': 'version: 1\npurposes: {}\nrecipients: { posthog: { for: [], receives: [unique_id, email] } }\n',
    [track]: "import posthog from 'posthog-js'\n\nexport const signedIn = (user: { email: string }) => posthog.identify(user.email)\n", ...files,
  })
  made.push(project)
  return project
}
let fingerprint: string

beforeAll(async () => { fingerprint = (await check(projectOf()))[0]?.fingerprint ?? '' })
afterAll(() => { for (const project of made) project.remove() })

const holding = (...leaks: string[]): string => `{\n${leaks.map(leak => `  "${leak}": "",\n`).join('')}  "version": 1\n}\n`
const inConflict = (): string => `{\n<<<<<<< HEAD\n  "${fingerprint}": "",\n=======\n  "${fingerprint.replace('track', 'other')}": "",\n>>>>>>> other\n  "version": 1\n}\n`

describe.each(hosts)('$name', host => {
  const shown = async (text?: string): Promise<string[]> => {
    const project = projectOf(text === undefined ? {} : { [baseline]: text })
    return (await host.lint(project, ['src'])).messages.map(({ rule, message }) => `${rule} ${message}`)
  }

  test('a leak goes with its file into another folder', async () => {
    expect(await shown(holding(fingerprint.replace(track, 'old/track.ts')))).toEqual([])
    expect(await shown(holding(fingerprint.replace(track, 'old/tracking.ts')))).toHaveLength(1)
    const project = projectOf({ [baseline]: holding(fingerprint.replace(track, 'old/track.ts')), 'old/track.ts': 'export {}\n' })
    expect((await host.lint(project, ['src'])).messages).toHaveLength(1)
  }, 30_000)

  test('is silent on what the baseline knows, in this layout and in the first', async () => {
    expect(fingerprint).toMatch(/^no-identifying-id\|src\/track\.ts#/)
    expect(await shown()).toHaveLength(1)
    expect(await shown(holding(fingerprint))).toEqual([])
    expect(await shown(JSON.stringify({ version: 1, leaks: [fingerprint] }))).toEqual([])
  }, 30_000)

  test('is silent still while the baseline is in conflict', async () => {
    expect(await shown(inConflict())).toEqual([])
  }, 30_000)

  test('says so where a broken one lets a leak through', async () => {
    expect(await shown('')).toEqual([expect.stringMatching(
      /^no-identifying-id PostHog gets .* \(purposely\.baseline\.json:1 is no JSON \(.*\): mend it, or take it back from git\. Until then leaks it knows may be shown\.\)$/)])
  }, 30_000)
})

test('an editor reads it again when it has changed, and keeps what it knew when it cannot', async () => {
  const project = projectOf({ [baseline]: holding(fingerprint) })
  const lint = linterOf(project)
  const shown = async (): Promise<(string | null)[]> => (await lint(track)).map(message => message.ruleId)
  expect(await shown()).toEqual([])
  project.write(baseline, holding())
  expect(await shown()).toEqual(['purposely/no-identifying-id'])
  project.write(baseline, holding(fingerprint))
  expect(await shown()).toEqual([])
  rmSync(join(project.folder, baseline))
  mkdirSync(join(project.folder, baseline))
  expect(await shown()).toEqual([])
  rmSync(join(project.folder, baseline), { recursive: true })
  expect(await shown()).toEqual(['purposely/no-identifying-id'])
}, 30_000)
