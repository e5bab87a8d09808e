import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/cli/args.js'
import { repository } from '../eslint/project.js'
import { allPages, pageAt, type Page } from './pages.js'

const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> }

const commands = new Map<string, Command>()
for (const file of readdirSync(join(repository, 'src/cli/commands'))) {
  const { default: command } = await import(`../../src/cli/commands/${file.replace('.ts', '.js')}`) as { default: Command }
  commands.set(command.name, command)
}

/** The command lines a page shows, in blocks and within sentences. */
function linesOn({ text, blocks }: Page): string[] {
  const shown = blocks.filter(block => block.language === 'sh').flatMap(block => block.text.split('\n'))
  const said = [...text.matchAll(/`((?:npx|npm|node) [^`\n]+)`/g)].map(match => match[1] ?? '')
  return [...shown, ...said].flatMap(line => line.split('&&')).map(line => line.replace(/\s#.*$/, '').trim()).filter(line => line !== '')
}

/** What is wrong with a command line, if anything. */
function mistakeIn(line: string): string | undefined {
  const [program, first = '', ...rest] = line.split(/\s+/)
  if (program === 'npx' && first === 'purposely') return mistakeInOwn(rest)
  if (program === 'npm') return first !== 'run' || scripts[rest[0] ?? ''] !== undefined ? undefined : `there is no script ${rest[0]}`
  if (program === 'node') return existsSync(join(repository, first)) || first.startsWith('dist/') ? undefined : `there is no file ${first}`
  return undefined
}

function mistakeInOwn(words: readonly string[]): string | undefined {
  const named = words[0] !== undefined && /^[a-z]+$/.test(words[0]) ? words[0] : undefined
  const command = commands.get(named ?? 'check')
  if (command === undefined) return `there is no command ${named}`
  const unknown = words.filter(word => word.startsWith('--')).map(word => word.slice(2)).find(option => option !== 'help' && command.options[option] === undefined)
  return unknown === undefined ? undefined : `${command.name} has no option --${unknown}`
}

/** Anchors of a page's headings, as code hosts make them. */
const anchorsOf = (page: Page): string[] => [...page.text.matchAll(/^#+ (.*)$/gm)]
  .map(match => (match[1] ?? '').toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-'))

function deadLinks(page: Page): string[] {
  const prose = page.text.replace(/^```.*?^```$/gms, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(match => match[1] ?? '').filter(link => {
    if (/^https?:/.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const file = path === '' ? page.file : posix.normalize(posix.join(dirname(page.file), path))
    if (!existsSync(join(repository, file))) return true
    return anchor !== undefined && !anchorsOf(pageAt(file)).includes(anchor)
  })
}

describe.each(allPages().map(page => [page.file, page] as const))('%s', (_, page) => {
  test('shows only commands that exist', () => {
    expect(linesOn(page).flatMap(line => mistakeIn(line) ?? [])).toEqual([])
  })

  test('leads nowhere in vain', () => {
    expect(deadLinks(page)).toEqual([])
  })

  test('gives no legal verdict and names no machine', () => {
    expect(page.text).not.toMatch(/violation|\/home\/|\/Users\/|\/work\//i)
  })
})

test('every command is shown somewhere', () => {
  const shown = allPages().flatMap(linesOn)
  expect([...commands.keys()].filter(name => !shown.some(line => line.startsWith(`npx purposely ${name}`)))).toEqual([])
})
