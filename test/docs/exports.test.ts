import { beforeAll, expect, test } from 'vitest'
import { folder, lay, purposely } from '../cli/project.js'
import { pageAt, type Block } from './pages.js'

const { blocks } = pageAt('docs/guides/exports.md')

/** Blocks that are files of the page's application, by their paths. */
const files = Object.fromEntries(blocks.filter(block => /\.\w+$/.test(block.said.title ?? '')).map(block => [block.said.title as string, block.text]))

/** Commands of the page, each with what it is said to give. */
const runs = blocks.flatMap((block, index): [line: string, gives: Block | undefined][] =>
  block.said.title === 'run' ? block.text.trim().split('\n').map((line, at, lines) => [line, at === lines.length - 1 && blocks[index + 1]?.said.title === 'gives' ? blocks[index + 1] : undefined]) : [])

/** Whether a line is shown: its parts between the dots stand in it in order. */
function shows(line: string, shown: string): boolean {
  let at = 0
  return shown.split('…').every(part => {
    const found = line.indexOf(part, at)
    at = found + part.length
    return found >= 0
  })
}

let root = ''
beforeAll(() => {
  root = folder()
  lay(root, files)
})

test('the page has an application and commands', () => {
  expect(Object.keys(files)).toContain('purposely.yml')
  expect(runs.length).toBeGreaterThan(0)
})

test.each(runs)('%s gives what the page says', async (line, gives) => {
  const ran = await purposely(root, line.replace(/^npx purposely /, '').split(' '))
  expect({ code: ran.code, err: ran.err.includes('purposely:') }).toEqual({ code: 0, err: false })
  const lines = ran.out.replace(/^\ufeff/, '').split(/\r?\n/)
  const wanted = gives?.text.trimEnd().split('\n').filter(shown => shown.trim() !== '…') ?? []
  expect(wanted.filter(shown => !lines.some(one => shows(one, shown)))).toEqual([])
}, 30_000)
