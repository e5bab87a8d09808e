import { expect, test } from 'vitest'
import { factsOf, fieldsOf } from './observed.js'

const said = (text: string): string[] => factsOf(`import { z } from 'zod'\n${text}`, 'src/piece.ts').observations
  .flatMap(one => one.kind === 'field' ? [`${one.owner}.${one.name}`] : one.kind === 'gap' ? [one.what] : [])

test.each([
  [`import { shape } from './shape'\nexport const userSchema = z.object({ ...shape, a: z.string() })`, ['the fields of shape are declared elsewhere', 'userSchema.a']],
  [`import { base } from './base'\nexport const userSchema = z.object({ ...base.shape })`, ['the fields of base.shape are declared elsewhere']],
  [`const shape = { a: z.string() }\nexport const userSchema = z.object({ ...shape })`, ['userSchema.a']],
  [`const base = z.object({ a: z.string() })\nexport const userSchema = z.object({ ...base.shape, b: z.string() })`, ['base.a', 'userSchema.b']],
  [`const shape = { a: z.string(), ...shape }\nexport const userSchema = z.object({ ...shape })`, ['userSchema.a']],
  [`import { base, x } from './base'\nexport const userSchema = base.extend({ a: x, b: x, c: x, d: z.string() })`, ['userSchema.a', 'userSchema.b', 'userSchema.c', 'userSchema.d']],
  [`import $ from 'jquery'\nexport const options = $.extend({ phone: x, email: y })`, []],
] as const)('%s', (text, expected) => {
  expect(said(text).toSorted()).toEqual(expected.toSorted())
})

test.each([
  ['export const hookSchema = z.object({ user: z.object({ email: z.string() }) })', 'hookSchema.user', 'HookUser'],
  ['export const hookSchema = z.object({ user: z.union([z.object({ email: z.string() }), z.string()]) })', 'hookSchema.user', 'HookUser'],
  ['export const hookSchema = base.extend({ data: z.object({ users: z.array(z.object({ email: z.string() })) }) })', 'hookSchema.data.users', 'HookUser'],
  ['export const schemas = { user: z.object({ email: z.string() }) }', 'user', 'User'],
  ['export const userSchema = z.object({ email: z.string() }).strict()', 'userSchema', 'User'],
  ['export interface Hook { user: { email: string } }', 'user', 'User'],
])('%s: the email is of %s, a %s', (text, owner, record) => {
  const email = fieldsOf(`import { z } from 'zod'\n${text}`, 'src/piece.ts').find(field => field.name === 'email')
  expect(email).toMatchObject({ owner, record, id: `src/piece.ts#${owner}.email` })
})
