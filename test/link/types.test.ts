import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../../src/pipeline.js'
import type { CheckResult } from '../../src/types/index.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

function laid(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'purposely-types-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** What a program is found to hand over that no line of it names: `name category`, each once. */
const told = ({ data }: CheckResult): string[] =>
  [...new Set(data.flatMap(one => one.kind === 'send' && one.of !== undefined ? [`${one.name} ${one.category.slice('user.'.length)}`] : []))].sort()

const gapsIn = ({ inventory: { gaps } }: CheckResult): string[] => gaps.map(gap => `${gap.reason} ${gap.at.file}:${gap.at.line}`)

const user = `export interface User { id: string; email: string; phone?: string; plan: 'free' | 'paid'; address: { city: string } }
`
const posthog = "import posthog from 'posthog-js'\n"
const all = ['address contact.address', 'city contact.address.city', 'email contact.email', 'id unique_id', 'phone contact.phone_number']

test.each<[string, string, string[]]>([
  ['a record that is handed over', 'export const f = (values: User) => posthog.capture("a", values)', all],
  ['one under a key', 'export const f = (values: User) => posthog.capture("a", { values })', all],
  ['a person by id, with her traits', 'export const f = (values: User) => posthog.identify(values.id, values)', all],
  ['a spread', 'export const f = (values: User) => posthog.capture("a", { ...values, plan: 1 })', all],
  ['a spread of what a function gives', 'declare const of: (u: User) => { email: string }\nexport const f = (u: User) => posthog.capture("a", { ...of(u) })', ['email contact.email']],
  ['what a function gives', 'declare const of: (u: User) => { email: string }\nexport const f = (u: User) => posthog.capture("a", of(u))', ['email contact.email']],
  ['a text made of it', 'export const f = (values: User) => posthog.capture("a", { payload: JSON.stringify(values) })', all],
  ['some of its fields', 'export const f = (values: Pick<User, "email" | "plan">) => posthog.capture("a", values)', ['email contact.email']],
  ['all but some', 'export const f = (values: Omit<User, "email" | "address">) => posthog.capture("a", values)', ['id unique_id', 'phone contact.phone_number']],
  ['what may be there', 'export const f = (values: Partial<User>) => posthog.capture("a", values)', all],
  ['one or the other', 'export const f = (values: { kind: "a"; birthday: Date } | { kind: "b"; mail: string } | null) => posthog.capture("a", values ?? {})', ['birthday demographic.date_of_birth', 'mail contact.email']],
  ['both together', 'export const f = (values: { birthday: Date } & { mail: string }) => posthog.capture("a", values)', ['birthday demographic.date_of_birth', 'mail contact.email']],
  ['a mapped type', 'export const f = (values: { [Key in "email" | "plan"]: string }) => posthog.capture("a", values)', ['email contact.email']],
  ['an indexed type', 'export const f = (values: User["address"]) => posthog.capture("a", values)', ['city contact.address.city']],
  ['a generic', 'interface Page<T> { rows: T[] }\nexport const f = (values: Page<User>) => posthog.capture("a", values)', all],
  ['a type parameter', 'export const f = <T extends User>(values: T) => posthog.capture("a", values)', all],
  ['what a promise gives', 'declare const load: () => Promise<User>\nexport const f = async () => posthog.capture("a", await load())', all],
  ['a class, without its methods', 'class Guest { email = ""; greet(phone: string) { return phone } }\nexport const f = (values: Guest) => posthog.capture("a", values)', ['email contact.email']],
  ['what a cast says', 'declare const raw: unknown\nexport const f = () => posthog.capture("a", raw as User)', all],
  ['what is left of a record', 'export const f = ({ email, address, ...rest }: User) => posthog.capture("a", rest)', ['id unique_id', 'phone contact.phone_number']],
])('%s', async (_, code, expected) => {
  const result = await run({ root: laid({ 'src/user.ts': user, 'src/track.ts': `${posthog}import type { User } from './user'\n${code}\n` }), paths: [] })
  expect(told(result)).toEqual(expected)
  expect(gapsIn(result)).toEqual([])
})

const sent = (from: string): string => `${posthog}import type { User } from '${from}'\nexport const f = (values: User) => posthog.capture('a', values)\n`

test.each<[string, Record<string, string>]>([
  ['a path alias', { 'tsconfig.json': '{ "compilerOptions": { "paths": { "~types/*": ["./lib/types/*"] } } }', 'lib/types/user.ts': user, 'src/track.ts': sent('~types/user') }],
  ['a project reference', {
    'tsconfig.json': '{ "files": [], "references": [{ "path": "core" }, { "path": "web" }] }', 'core/tsconfig.json': '{ "compilerOptions": { "composite": true } }',
    'web/tsconfig.json': '{ "compilerOptions": { "composite": true }, "references": [{ "path": "../core" }] }', 'core/user.ts': user, 'web/track.ts': sent('../core/user'),
  }],
  ['a package of the workspace that nobody has built', { 'packages/core/package.json': '{ "name": "@shop/core", "main": "dist/index.js" }', 'packages/core/src/index.ts': "export * from './user'\n", 'packages/core/src/user.ts': user, 'apps/web/track.ts': sent('@shop/core') }],
  ['a tsconfig.json that extends what is not installed', { 'tsconfig.json': '{ "extends": "@tsconfig/strictest" }', 'src/user.ts': user, 'src/track.ts': sent('./user.js') }],
  ['declarations that a tool has written', { 'src/generated/user.ts': `// @generated\n${user}`, 'src/track.ts': sent('./generated/user') }],
  ['an installed package', { 'node_modules/crm-types/package.json': '{ "name": "crm-types", "types": "index.d.ts" }', 'node_modules/crm-types/index.d.ts': user, 'src/track.ts': sent('crm-types') }],
  ['a script of Vue', { 'src/user.ts': user, 'src/Track.vue': `<template><p>{{ n }}</p></template>\n<script setup lang="ts">\n${sent('./user')}</script>\n` }],
  ['a script of Svelte', { 'src/user.ts': user, 'src/Track.svelte': `<p>hello</p>\n<script lang="ts">\n${sent('./user')}</script>\n` }],
  ['JavaScript with JSDoc', { 'src/user.ts': user, 'src/track.js': `${posthog}/** @param {import('./user').User} values */\nexport const f = values => posthog.capture('a', values)\n` }],
])('types come through %s', async (_, files) => {
  const result = await run({ root: laid(files), paths: [] })
  expect(told(result)).toEqual(all)
  expect(gapsIn(result)).toEqual([])
})

test('a run of some files knows the packages of the workspace, too', async () => {
  const root = laid({ 'package.json': '{ "name": "shop", "workspaces": ["packages/*", "apps/*"] }', 'packages/core/package.json': '{ "name": "@shop/core", "main": "dist/index.js" }', 'packages/core/src/index.ts': user, 'apps/web/track.ts': sent('@shop/core') })
  expect(told(await run({ root, paths: ['apps/web/track.ts'] }))).toEqual(all)
})

test('types come through links of a package manager, and through none that leads out of the project', async () => {
  const outside = laid({ 'index.d.ts': user, 'package.json': '{ "name": "outside", "types": "index.d.ts" }' })
  const root = laid({
    'node_modules/.store/crm-types@1/node_modules/crm-types/package.json': '{ "name": "crm-types", "types": "index.d.ts" }', 'node_modules/.store/crm-types@1/node_modules/crm-types/index.d.ts': user,
    'src/in.ts': sent('crm-types'), 'src/out.ts': sent('outside'),
  })
  symlinkSync('.store/crm-types@1/node_modules/crm-types', join(root, 'node_modules/crm-types'))
  symlinkSync(outside, join(root, 'node_modules/outside'))
  const result = await run({ root, paths: [] })
  expect(told(result)).toEqual(all)
  expect(gapsIn(result)).toEqual(['dynamic src/out.ts:3'])
})

test.each<[string, string]>([
  ['a type that is its own list', 'export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]\ninterface Row { email: string; meta: Json }\nexport const f = (values: Row) => posthog.capture("a", values)'],
  ['a list of itself', 'type Row = { email: string } | Row[]\nexport const f = (values: Row) => posthog.capture("a", values)'],
  ['a type parameter that is a list of itself', 'export const f = <T extends T[] | { email: string }>(values: T, row: { email: string; rest: T }) => posthog.capture("a", row)'],
  ['types that refer to one another', 'interface A { email: string; b: B }\ninterface B { a: A; c: B[] }\nexport const f = (values: A) => posthog.capture("a", values)'],
  ['a file that refers to what is not there', '/// <reference path="./missing.d.ts" />\n/// <reference path="../../outside.d.ts" />\nexport const f = (values: { email: string }) => posthog.capture("a", values)'],
])('%s ends no run', async (_, code) => {
  const [references = '', rest = ''] = /^((?:\/\/\/[^\n]*\n)*)([\s\S]*)$/.exec(code)?.slice(1) ?? []
  const result = await run({ root: laid({ 'src/track.ts': `${references}${posthog}${rest}\n` }), paths: [] })
  expect(told(result)).toContain('email contact.email')
})

test.each<[string, string]>([
  ['more parts than anybody lists', `declare const values: ${Array.from({ length: 12 }, (_, index) => `({ a${index}: 1 } | { b${index}: 2 })`).join(' & ')}\nposthog.capture("a", values)`],
  ['parts within parts without end', 'type Grow<T> = Grow<T[]>[] | { email: T }\ndeclare const values: Grow<string>\nposthog.capture("a", values)'],
])('a type of %s stays a gap', async (_, code) => {
  expect(gapsIn(await run({ root: laid({ 'src/track.ts': `${posthog}${code}\n` }), paths: [] }))).toHaveLength(1)
})

test('no link among the sources leads types out of the project', async () => {
  const outside = laid({ 'user.ts': user })
  const root = laid({ 'src/track.ts': sent('./lib/user'), 'src/other.ts': sent('./linked') })
  symlinkSync(outside, join(root, 'src/lib'))
  symlinkSync(join(outside, 'user.ts'), join(root, 'src/linked.ts'))
  const result = await run({ root, paths: [] })
  expect(told(result)).toEqual([])
  expect(gapsIn(result)).toHaveLength(2)
})

test.each<[string, Record<string, string>, string[]]>([
  ['a schema', { 'src/schema.ts': "import { z } from 'zod'\nexport const signupSchema = z.object({ email: z.string().email(), birthday: z.date() })\n", 'src/track.ts': `${posthog}import { z } from 'zod'\nimport { signupSchema } from './schema'\ntype Signup = z.infer<typeof signupSchema>\nexport const f = (values: Signup) => posthog.capture('a', values)\n` }, ['birthday demographic.date_of_birth', 'email contact.email']],
  ['a schema, by a type that another file names', { 'src/schema.ts': "import { z } from 'zod'\nconst signupSchema = z.object({ email: z.string().email(), birthday: z.date() })\nexport type Signup = z.infer<typeof signupSchema>\n", 'src/track.ts': `${posthog}import type { Signup } from './schema'\nexport const f = (values: Signup) => posthog.capture('a', values)\n` }, ['birthday demographic.date_of_birth', 'email contact.email']],
  ['a table, by the type a tool makes of it', { 'schema.prisma': 'model Member {\n  id String @id\n  phone String\n}\n', 'src/track.ts': `${posthog}import type { Member } from '@prisma/client'\nexport const f = (row: Member) => posthog.capture('a', row)\n` }, ['phone contact.phone_number']],
  ['a table, by what is asked of it', { 'schema.prisma': 'model Member {\n  id String @id\n  phone String\n}\n', 'src/track.ts': `${posthog}import { prisma } from './db'\nexport async function f(id: string) {\n  const row = await prisma.member.findUnique({ where: { id } })\n  posthog.capture('a', row)\n}\n` }, ['phone contact.phone_number']],
])('where a package is not installed, its types come of %s', async (_, files, expected) => {
  const result = await run({ root: laid(files), paths: [] })
  expect(told(result)).toEqual(expect.arrayContaining(expected))
  expect(gapsIn(result)).toEqual([])
})

test.each<[string, string]>([
  ['is any', 'declare const values: any\nposthog.capture("a", values)'],
  ['is unknown', 'declare const values: unknown\nposthog.capture("a", values)'],
  ['is of a package that is not installed', "import type { Signup } from 'not-installed'\ndeclare const values: Signup\nposthog.capture('a', values)"],
  ['holds what nobody has listed', 'declare const values: Record<string, string>\nposthog.capture("a", values)'],
  ['is a row of which only some columns are asked', 'declare const prisma: any\nexport const f = async () => posthog.capture("a", await prisma.member.findFirst({ select: { plan: true } }))'],
])('a value that %s stays a gap', async (_, code) => {
  const result = await run({ root: laid({ 'schema.prisma': 'model Member {\n  phone String\n}\n', 'src/track.ts': `${posthog}${code}\n` }), paths: [] })
  expect(told(result)).toEqual([])
  expect(gapsIn(result)).toHaveLength(1)
})

test('what a type tells beside more that nobody knows is told, and the gap stays', async () => {
  const result = await run({ root: laid({ 'src/track.ts': `${posthog}declare const values: { email: string; [key: string]: string }\nposthog.capture('a', values)\n` }), paths: [] })
  expect(told(result)).toEqual(['email contact.email'])
  expect(gapsIn(result)).toHaveLength(1)
})

test('what is found without types is part of what is found with them', async () => {
  const root = laid({ 'src/user.ts': user, 'src/track.ts': `${posthog}import type { User } from './user'\nexport const f = (user: User, values: User) => { posthog.capture('a', user); posthog.capture('b', { values, name: user.email }) }\n` })
  const ids = async (types: boolean): Promise<string[]> => (await run({ root, paths: [], types })).data.map(one => `${one.id} ${one.category} ${one.confidence}`)
  const with_ = await ids(true)
  const without = await ids(false)
  expect(with_).toEqual(expect.arrayContaining(without))
  expect(with_.length).toBeGreaterThan(without.length)
})

test('a record that is handed over whole is one finding, which says what it holds', async () => {
  const root = laid({ 'src/user.ts': user, 'src/track.ts': `${posthog}import type { User } from './user'\nexport const f = (user: User) => posthog.capture('a', user)\n` })
  const { findings } = await run({ root, paths: [] })
  expect(findings.map(({ code, message }) => [code, message])).toEqual([['no-whole-record',
    'PostHog receives a person\'s whole record ("user", through posthog.capture): "user" is a User: address, email, id, phone, and each that is added later. Name the fields it needs instead.']])
})

test('a value of an enumeration is no datum that it is called by', async () => {
  const enums = 'export enum Provider { email = "email", google = "google" }\nexport interface Login { provider: Provider.email; by: Provider }\n'
  const root = laid({ 'src/provider.ts': enums, 'src/log.ts': "import { type Login, Provider } from './provider'\nexport const f = (login: Login) => console.log('in', { provider: login.provider, by: login.by, way: Provider.email })\n" })
  const { data } = await run({ root, paths: [] })
  expect(data.filter(one => one.file === 'src/log.ts' && one.confidence === 'high').map(one => `${one.name} ${one.category}`)).toEqual([])
})

test('nothing is asked where nothing is handed over as it is', async () => {
  const { inventory } = await run({ root: laid({ 'src/track.ts': `${posthog}export const f = (email: string) => posthog.capture('a', { email })\n` }), paths: [] })
  expect(inventory.coverage.typed).toBeUndefined()
})
