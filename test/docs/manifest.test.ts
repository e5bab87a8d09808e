import { describe, expect, test } from 'vitest'
import { bases, conditions, datumKeys, noneKeys, purposeKeys, recipientKeys, roles, sources, topKeys } from '../../src/manifest/keys.js'
import { loadManifest } from '../../src/manifest/load.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import { allPages, pageAt, type Block } from './pages.js'

const page = pageAt('docs/manifest.md')
const known = codes.map(code => code.code)

/** What the manifest in a block says of itself. A block that shows a section only is read as the rest of a manifest. */
const problemsOf = ({ text }: Block): string[] =>
  loadManifest(/^version:/m.test(text) ? text : `version: 1\n${text}`, 'purposely.yml', { codes: known })
    .problems.map(({ at, severity, message }) => `${at.line}:${at.column} ${severity} ${message}`)

/** The text under a heading, up to the next one. */
function under(heading: string): string {
  const from = page.text.indexOf(`\n${heading}\n`)
  expect(from, heading).toBeGreaterThan(0)
  const rest = page.text.slice(from + heading.length + 2)
  const end = rest.search(/^##/m)
  return end < 0 ? rest : rest.slice(0, end)
}

test.each([
  ['## Top level', topKeys], ['## Purposes', purposeKeys], ['### Data', datumKeys], ['## Recipients', recipientKeys], ['## Fields', noneKeys],
])('"%s" has a row for every key, and no other', (heading, keys) => {
  expect([...under(heading).matchAll(/^\| `(\w+)` \|/gm)].map(match => match[1])).toEqual(keys.map(key => key.name))
})

test.each([['basis', bases], ['condition', conditions], ['source', sources]])('%s names every choice', (key, choices) => {
  const row = under('## Purposes').split('\n').find(line => line.startsWith(`| \`${key}\` |`)) ?? ''
  expect(choices.filter(choice => !row.includes(`\`${choice}\``))).toEqual([])
})

test('role names every choice', () => {
  expect(roles.filter(role => !under('## Recipients').includes(`\`${role}\``))).toEqual([])
})

describe('manifests on all pages', () => {
  const blocks = allPages().flatMap(({ file, blocks: all }) => all.flatMap((block, index) =>
    block.language === 'yaml' && block.said.file === undefined ? [{ where: `${file}:${block.line}`, block, next: all[index + 1] }] : []))

  test.each(blocks.filter(({ block }) => block.said.title !== 'wrong' && block.said.title !== 'incorrect'))('$where has no mistake', ({ block }) => {
    expect(problemsOf(block)).toEqual([])
  })

  test.each(blocks.filter(({ block }) => block.said.title === 'wrong'))('$where says what is wrong', ({ block, next }) => {
    expect(problemsOf(block).join('\n')).toBe(next?.text.trim())
  })
})
