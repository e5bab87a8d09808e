import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../../src/pipeline.js'

/*
 * Every kind of project, as it lies after a clone: nothing installed, nothing built. Each has a function in one part that hands on, and a
 * caller in another; what the caller hands over is found by the import, and by the type of what is handed over as it is.
 */
const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

async function sends(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'purposely-layout-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { data, problems } = await run({ root, paths: [] })
  expect(problems).toEqual([])
  return [...new Set(data.flatMap(one => one.kind === 'send' && one.category !== 'user' && one.file.includes('join') ? [`${one.file} → ${one.sink} ${one.category.slice('user.'.length)}`] : []))].sort()
}

const track = "import posthog from 'posthog-js'\nexport const track = (event: string, properties: object) => { posthog.capture(event, properties) }\n"
const member = 'export interface Member { id: string; email: string; phone: string }\n'
const joining = (events: string, types: string) => `import { track } from '${events}'
import type { Member } from '${types}'
export const onJoin = (member: Member) => { track('joined', member) }
`
const json = (value: object): string => JSON.stringify(value)
const lib = (name: string, more: object = {}): string => json({ name, version: '1.0.0', ...more })

test.each<[string, Record<string, string>]>([
  ['npm workspaces', {
    'package.json': json({ private: true, workspaces: ['apps/*', 'packages/*'] }),
    'packages/events/package.json': lib('@club/events', { main: 'dist/index.js', types: 'dist/index.d.ts' }), 'packages/events/src/index.ts': track,
    'packages/types/package.json': lib('@club/types', { main: 'src/index.ts' }), 'packages/types/src/index.ts': member,
    'apps/web/package.json': lib('web', { dependencies: { '@club/events': '*', '@club/types': '*' } }), 'apps/web/src/join.ts': joining('@club/events', '@club/types'),
  }],
  ['pnpm workspaces', {
    'package.json': json({ private: true }), 'pnpm-workspace.yaml': "packages:\n  - 'apps/*'\n  - 'packages/*'\n",
    'packages/events/package.json': lib('@club/events', { exports: { '.': { types: './dist/index.d.ts', import: './dist/index.js' } } }), 'packages/events/src/index.ts': track,
    'packages/types/package.json': lib('@club/types', { exports: './src/index.ts' }), 'packages/types/src/index.ts': member,
    'apps/web/package.json': lib('web', { dependencies: { '@club/events': 'workspace:*', '@club/types': 'workspace:^' } }), 'apps/web/src/join.ts': joining('@club/events', '@club/types'),
  }],
  ['yarn workspaces, with Plug and Play', {
    'package.json': json({ private: true, workspaces: { packages: ['packages/**'] }, packageManager: 'yarn@4.5.0' }), '.yarnrc.yml': 'nodeLinker: pnp\n',
    'packages/shared/events/package.json': lib('@club/events', { main: 'lib/index.js' }), 'packages/shared/events/src/index.ts': track,
    'packages/shared/types/package.json': lib('@club/types', { main: 'src/index.ts' }), 'packages/shared/types/src/index.ts': member,
    'packages/web/package.json': lib('web'), 'packages/web/src/join.ts': joining('@club/events', '@club/types'),
  }],
  ['Nx, whose libraries have no package.json', {
    'nx.json': '{}', 'package.json': json({ private: true }),
    'tsconfig.base.json': json({ compilerOptions: { baseUrl: '.', paths: { '@club/events': ['libs/events/src/index.ts'], '@club/types': ['libs/types/src/index.ts'] } } }),
    'libs/events/project.json': '{ "name": "events" }', 'libs/events/src/index.ts': "export * from './lib/track'\n", 'libs/events/src/lib/track.ts': track,
    'libs/types/project.json': '{ "name": "types" }', 'libs/types/src/index.ts': member,
    'apps/web/project.json': '{ "name": "web" }', 'apps/web/tsconfig.json': json({ extends: '../../tsconfig.base.json' }), 'apps/web/src/join.ts': joining('@club/events', '@club/types'),
  }],
  ['Turborepo, whose packages are consumed as they are written', {
    'turbo.json': json({ tasks: { build: {} } }), 'package.json': json({ private: true, workspaces: ['apps/*', 'packages/*'] }),
    'packages/events/package.json': lib('@repo/events', { exports: { './track': './src/track.ts' } }), 'packages/events/src/track.ts': track,
    'packages/types/package.json': lib('@repo/types', { exports: { './*': './src/*.ts' } }), 'packages/types/src/member.ts': member,
    'apps/web/package.json': lib('web'), 'apps/web/tsconfig.json': json({ extends: '@repo/typescript-config/nextjs.json' }), 'apps/web/src/join.ts': joining('@repo/events/track', '@repo/types/member'),
  }],
  ['several tsconfig.json with references', {
    'tsconfig.json': json({ files: [], references: [{ path: './core' }, { path: './web' }] }),
    'core/tsconfig.json': json({ compilerOptions: { composite: true, rootDir: 'src', outDir: 'out' } }), 'core/src/track.ts': track, 'core/src/member.ts': member,
    'web/tsconfig.json': json({ references: [{ path: '../core' }], compilerOptions: { paths: { 'core/*': ['../core/src/*'] } } }), 'web/src/join.ts': joining('core/track', 'core/member'),
  }],
  ['TypeScript 7: no baseUrl, rewritten endings', {
    'package.json': json({ type: 'module', devDependencies: { typescript: '^7.0.0' } }),
    'tsconfig.json': json({ compilerOptions: { module: 'nodenext', rewriteRelativeImportExtensions: true, erasableSyntaxOnly: true, paths: { '#lib/*': ['./src/lib/*'] } } }),
    'src/lib/track.ts': track, 'src/lib/member.ts': member, 'src/join.ts': joining('./lib/track.ts', '#lib/member.ts'),
  }],
  ['imports of package.json', {
    'package.json': json({ name: 'web', type: 'module', imports: { '#events': './src/track.ts', '#types/*': './src/types/*.ts' } }),
    'src/track.ts': track, 'src/types/member.ts': member, 'src/join.ts': joining('#events', '#types/member'),
  }],
])('%s', async (_, files) => {
  const file = Object.keys(files).find(path => path.includes('join')) as string
  expect(await sends(files)).toEqual([`${file} → posthog contact.email`, `${file} → posthog contact.phone_number`, `${file} → posthog unique_id`])
})

const typed = `import { track } from './track.js'
/** @typedef {{ email: string, phone: string }} Member */
/** @param {Member} member */
export const onJoin = member => { track('joined', member) }
`
const plain = "import posthog from 'posthog-js'\n/** @param {string} event @param {object} properties */\nexport const track = (event, properties) => { posthog.capture(event, properties) }\n"

test.each<[string, string | undefined]>([
  ['JavaScript without a tsconfig.json', undefined],
  ['with checkJs', json({ compilerOptions: { allowJs: true, checkJs: true } })],
  ['without checkJs', json({ compilerOptions: { allowJs: true, checkJs: false } })],
])('%s is read by its JSDoc', async (_, config) => {
  expect(await sends({ 'src/track.js': plain, 'src/join.js': typed, ...(config !== undefined && { 'jsconfig.json': config, 'tsconfig.json': config }) }))
    .toEqual(['src/join.js → posthog contact.email', 'src/join.js → posthog contact.phone_number'])
})

const script = "import { track } from './track'\nimport type { Member } from './member'\nconst join = (member: Member) => { track('joined', member) }\n"

test.each([
  ['Vue', 'src/join.vue', `<script setup lang="ts">\n${script}</script>\n<template><button @click="join(member)">Join</button></template>\n`],
  ['Svelte', 'src/join.svelte', `<script lang="ts">\n${script}</script>\n<button on:click={() => join(member)}>Join</button>\n`],
])('a script of %s', async (_, file, text) => {
  expect(await sends({ 'src/track.ts': track, 'src/member.ts': member, [file]: text }))
    .toEqual([`${file} → posthog contact.email`, `${file} → posthog contact.phone_number`, `${file} → posthog unique_id`])
})
