import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { folder, lay } from './project.js'

/** No setting of the machine's own, and none of a hook that runs these tests. */
export const gitEnv: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org', GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org',
}

/** Runs git in a folder, with what is typed into it. @throws {Error} when it fails. */
export const git = (cwd: string, args: readonly string[], input = '', env: Record<string, string> = {}): string =>
  execFileSync('git', args, { cwd, env: { ...gitEnv, ...env }, input, encoding: 'utf8', stdio: 'pipe' })

/** A new repository, with these files committed if there are any. */
export function repository(files: Record<string, string> = {}): string {
  const root = folder(files)
  git(root, ['init', '-q', '-b', 'main'])
  if (Object.keys(files).length > 0) commit(root)
  return root
}

/** Writes files and commits all there is. */
export function commit(root: string, files: Record<string, string> = {}): void {
  lay(root, files)
  git(root, ['add', '-A'])
  git(root, ['commit', '-q', '--no-verify', '-m', 'Change'])
}

/** Writes files and puts them into the index. */
export function stage(root: string, files: Record<string, string>): void {
  lay(root, files)
  git(root, ['--literal-pathspecs', 'add', '--', ...Object.keys(files)])
}

/** A program of the system's shell; its path. */
export function script(path: string, lines: string): string {
  writeFileSync(path, `#!/bin/sh\n${lines}\n`)
  chmodSync(path, 0o755)
  return path
}

export const manifest = `version: 1
purposes:
  account:
    description: Let members sign in.
    where: [Member, join]
    data: { email, name }
    basis: contract
    retention: as long as the account
recipients:
  posthog: { for: [account], receives: [unique_id] }
`

const inputs = { email: '<input type="email" name="email">', phone: '<input type="tel" name="phone">', name: '<input name="name" autocomplete="name">' }

/** A form that asks for these, a line each. */
export const form = (...fields: (keyof typeof inputs)[]): string => ['<form id="join">', ...fields.map(field => `  ${inputs[field]}`), '</form>', ''].join('\n')

/** A function that hands on what it is given. */
export const track = `import posthog from 'posthog-js'

export function track(event: string, properties: object) {
  posthog.capture(event, properties)
}
`

/** A file that gives it something. */
export const signedUp = (property = 'email: user.email', from = './track'): string => `import { track } from '${from}'

export const signedUp = (user: { id: string; email: string }) => track('signed_up', { ${property} })
`
