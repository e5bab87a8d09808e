import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { copy, purposely, repository } from '../cli/project.js'

/*
 * Whole programs below `stories/`. A comment says which steps stand on its line, or on the next where it stands alone, each as `DEED STORY`.
 * The steps of one story must be told together, and nothing else with them.
 */
const programs = join(repository, 'test/link/stories')

interface Step { deed: string; owner: string; name: string; sink?: string; file: string; line: number; from: number | null; proof: { how: string; whole: boolean; file: string; line: number }[] }
interface Story { category: string; steps: Step[] }

const inventory = async (cwd: string, ...args: string[]): Promise<{ stories?: Story[]; stats: unknown }> => JSON.parse((await purposely(cwd, ['inventory', '--format', 'json', '--stdout', ...args])).out) as { stories?: Story[]; stats: unknown }

/** By story, its steps as `deed file:line`. */
function expected(root: string): Map<string, string[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/')).filter(path => /\.\w+$/.test(path)).sort()
  const stories = new Map<string, string[]>()
  for (const path of files) {
    readFileSync(join(root, path), 'utf8').split('\n').forEach((line, index) => {
      const [, before = '', said] = /^(.*?)(?:\/\/-?|\{\/\*|\/\*) step: (.*?)(?: \*\/\}| \*\/)?$/.exec(line) ?? []
      for (const one of said?.split('; ') ?? []) {
        const [deed = '', story = ''] = one.split(' ')
        stories.set(story, [...stories.get(story) ?? [], `${deed} ${path}:${index + (before.trim() === '' ? 2 : 1)}`])
      }
    })
  }
  return stories
}

const told = ({ steps }: Story): string[] => steps.filter(step => step.deed !== 'read').map(step => `${step.deed} ${step.file}:${step.line}`)

describe.each(readdirSync(programs))('%s', name => {
  test('tells each datum as one story, and nothing else', async () => {
    const { stories = [] } = await inventory(copy(join(programs, name)))
    expect(stories.map(story => told(story).sort().join('\n')).sort()).toEqual([...expected(join(programs, name)).values()].map(steps => [...new Set(steps)].sort().join('\n')).sort())
  })
})

const workspace = join(programs, 'workspace')

test('each step says which it follows from, and by what that is known', async () => {
  const { stories = [] } = await inventory(copy(workspace))
  const [email] = stories
  expect(email?.category).toBe('user.contact.email')
  expect(email?.steps.filter(step => step.deed !== 'read').map(({ deed, owner, name: field, from, proof }) => `${deed} ${owner}.${field} <- ${from ?? '-'} ${proof.map(one => `${one.how}${one.whole ? '*' : ''} ${one.file.split('/').at(-1) ?? ''}:${one.line}`).join(', ')}`.trim())).toEqual([
    'asked SignupForm.email <- -',
    'checked base.email <- 0 resolver SignupForm.tsx:10',
    'kept User.email <- 0 submit* SignupForm.tsx:15, request* SignupForm.tsx:12, parse* route.ts:5, call route.ts:7, write* users.ts:7',
    'sent welcome.to <- 2 value mail.ts:11',
  ])
})

test('the inventory has a line for it, explain tells it, and nothing else looks for it', async () => {
  const root = copy(workspace)
  const line = 'asked in SignupForm (apps/web/src/app/signup/SignupForm.tsx:16) → checked by base (packages/schemas/src/account.ts:4) → kept as User.email (packages/database/prisma/schema.prisma:3) → sent to Resend (apps/web/src/lib/mail.ts:11)'
  expect((await purposely(root, ['inventory', '--stdout'])).out).toContain(`- e-mail address: ${line}`)
  expect((await purposely(root, ['explain', 'packages/database/prisma/schema.prisma:3'])).out).toContain(`One datum, an e-mail address:\n    ${line.replaceAll(' → ', '\n    ')}`)
  expect(JSON.parse((await purposely(root, ['check', '--format', 'json'])).out)).not.toHaveProperty('stories')
})
