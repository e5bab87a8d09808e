import { expect, test } from 'vitest'
import { folder, purposely, read } from '../cli/project.js'

const track = `import posthog from 'posthog-js'
import { load } from 'not-installed'
const log = (what, props) => posthog.capture(what, props)
export function f(values) {
  const one = load(values)
  posthog.capture('a', { one, plan: one.plan, count: one.list.length, name2: { a: 1 } })
  log('b', { other: one.other })
}
`

test('what is handed over and of no known type is not understood, each with its line; what is one value by its name is nothing to ask', async () => {
  const root = folder({ 'package.json': '{ "name": "club" }', 'purposely.yml': 'version: 1\npurposes: {}\ninventory: data.md\n', 'src/track.js': track })
  const { out } = await purposely(root, ['inventory', '--format', 'json', '--stdout'])
  const { gaps, stats } = JSON.parse(out) as { gaps: { reason: string; what: string; file: string; line: number }[]; stats: { gaps: number; typed: { asked: number; answered: number } } }
  const untyped = gaps.filter(gap => gap.reason === 'untyped')
  expect(untyped.map(({ what, file, line }) => `${file}:${line} ${what}`)).toEqual([
    'src/track.js:6 "one" goes to PostHog as it is, and no type that is known here says what it holds',
    'src/track.js:7 "other" goes to PostHog as it is, and no type that is known here says what it holds',
  ])
  expect(stats.gaps).toBe(gaps.length)
  expect((await purposely(root, ['explain', 'src/track.js:7'])).out).toContain('Seen, not understood: "other" goes to PostHog as it is, and no type that is known here says what it holds.')
  // what is committed does not change with what is installed
  await purposely(root, ['inventory'])
  expect(read(root, 'data.md')).not.toContain('untyped')
  expect((await purposely(root, ['inventory', '--stdout'])).out).toContain('| src/track.js:6 | untyped | "one" goes to PostHog')
})
