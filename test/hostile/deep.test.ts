import { expect, test } from 'vitest'
import { check, folder } from '../cli/project.js'

/*
 * Sixty thousand levels in every language that is read, each on a line of its own so that none passes for a bundle: a run ends, with one
 * sentence for each of them, and has read what stands beside them. None is bound by a time: what takes the square of the depth never ends here.
 */
const levels = 60_000
const many = (text: string): string => `${text}\n`.repeat(levels)
const nested = (open: string, inside: string, close: string): string => `${many(open)}${inside}${many(close)}`
const field = '<input name="email" type="email">'

const deep: Record<string, string> = {
  'a.ts': `import { z } from 'zod'\nexport const a = ${nested('[', '', ']')}`,
  'b.ts': `import { z } from 'zod'\nexport const a = email ${many('+ email')}`,
  'c.ts': `import { z } from 'zod'\nexport const userSchema = z.object({ email: z.string()${many('.min(1)')} })`,
  'd.ts': `import { z } from 'zod'\nexport const a = ${many('await')} z`,
  'a.tsx': `export const JoinForm = () => ${nested('<div>', '<input name="email" />', '</div>')}`,
  'a.vue': `<template><form>${nested('<div>', field, '</div>')}</form></template>`,
  'b.vue': `<template><form>${field}</form></template><script setup>const a = ${nested('[', '', ']')}</script>`,
  'a.svelte': `<form>${nested('<div>', field, '</div>')}</form>`,
  'b.svelte': `<form>${nested('{#if a}', field, '{/if}')}</form>`,
  'a.astro': `---\nconst a = 1\n---\n<form>${nested('<div>', field, '</div>')}</form>`,
  'b.astro': `---\nconst a = 1\n---\n<form>${nested('{a && <div>', field, '</div>}')}</form>`,
  'a.html': `<form>${nested('<div>', field, '</div>')}</form>`,
  'a.hbs': `<form>${nested('{{#if a}}<div>', field, '</div>{{/if}}')}</form>`,
  'a.json': `{ "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": ${nested('{ "a":', '1', '}')} }`,
  'a.yaml': `openapi: 3.0.0\ncomponents: ${nested('[', '', ']')}`,
  'b.yaml': `openapi: 3.0.0\ncomponents: ${nested('{ email:', '', '}')}`,
  'a.graphql': `type User { email: ${nested('[', 'String', ']')} }`,
  'a.prisma': `model User {\n  email String @default(${nested('[', '', ']')})\n}`,
  'a.proto': `syntax = "proto3";\n${nested('message User {', 'string email = 1;', '}')}`,
}
/** Of SQL only the heads of tables are read, so that depth is nothing to it. */
const shallow = { 'a.sql': `CREATE TABLE users (email text CHECK ${nested('(', '1', ')')});\n`, 'b.sql': `${nested('/*', '', '*/')}\nCREATE TABLE users (email text);\n` }

test('sixty thousand levels in every language: each is named, none ends the run or holds it', async () => {
  const root = folder({ ...Object.fromEntries(Object.entries({ ...deep, ...shallow }).map(([name, text]) => [`src/deep/${name}`, text])), 'src/join.html': `<form id="join">${field}</form>` })
  const { code, err, problems, stats, observations } = await check(root, '--no-filter')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(problems.map(one => one.file)).toEqual(Object.keys(deep).map(name => `src/deep/${name}`).toSorted())
  for (const { message, file } of problems) expect(message, file).toMatch(/^(nests|is nested|chains|does not parse: (Expected|Not enough stack)).{0,200}$/)
  expect(stats).toMatchObject({ files: Object.keys(deep).length + 3, unreadable: Object.keys(deep).length })
  expect(observations.map(one => one.file)).toEqual(expect.arrayContaining(['src/join.html', 'src/deep/a.sql', 'src/deep/b.sql']))
}, 120_000)

test('what hides its ends from whoever counts is named, and what is only long is read', async () => {
  const times = (text: string, count = 20_000): string => `${text}\n`.repeat(count)
  const hidden: Record<string, string> = {
    'remarks.ts': `export const a = ${times('(/*)*/')}`, 'lines.ts': `export const a = ${times('( // )')}`, 'texts.ts': `export const a = ${times('(")"+')}`, 'templates.ts': `export const a = ${times('(`)`+')}`,
    'patterns.ts': `export const a = ${times('(/[)]/+')}`, 'chains.ts': `export const a = ${times('b /*;*/ =>')}b`, 'words.ts': `export const a = ${times('await /*;*/')}b`,
  }
  const rows = times("  { name: 'one', open: (a: number) => a === 1 ? [a] : [], email: 'a@example.org' },", 3_000)
  const root = folder({ ...Object.fromEntries(Object.entries(hidden).map(([name, text]) => [`src/${name}`, text])), 'src/long.ts': `export const rows = [\n${rows}]\nexport interface User { email: string }\n` })
  const { code, err, problems, observations } = await check(root, '--no-filter')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(problems.map(one => one.file)).toEqual(Object.keys(hidden).map(name => `src/${name}`).toSorted())
  for (const { message, file } of problems) expect(message, file).toMatch(/^(?:nests|chains) .*not parsed$|^is nested too deeply/)
  expect(observations.map(one => one.file)).toEqual(['src/long.ts'])
}, 120_000)

test('so it is with messages and the manifest', async () => {
  const spoken = "import { useTranslations } from 'next-intl'\nexport const Join = () => { const t = useTranslations(); return <form><label htmlFor=\"f1\">{t('join.f1')}</label><input id=\"f1\" name=\"f1\" /></form> }\n"
  const root = folder({ 'src/join.tsx': spoken, 'locales/en.yml': `en: ${nested('[', '', ']')}` })
  const { code, err, problems } = await check(root)
  expect({ code, err, problems: problems.map(one => `${one.file} ${one.message}`) }).toEqual({ code: 0, err: '', problems: ['locales/en.yml is no YAML that can be read: its messages are not used'] })
  const other = folder({ 'src/join.html': `<form id="join">${field}</form>`, 'purposely.yml': `version: 1\npurposes: ${nested('{ a:', '', '}')}` })
  const manifest = await check(other)
  expect([manifest.code, manifest.manifestProblems.map(one => one.message)]).toEqual([2, ['This is nested too deeply to be a manifest: write it flatter.']])
}, 120_000)

test('what is long and not deep is read', async () => {
  const row = '<p>one</p>\n<br>\n<li>two\n<input name="email" type="email">\n'
  const root = folder({
    'src/long.html': `<form id="join">${row.repeat(500)}</form>`, 'src/long.vue': `<script setup lang="ts">\n${'const a: Array<string> = b as Record<string, Map<string, number>>\n'.repeat(2_000)}</script>\n<template><form>${'<p><input name="email" type="email"><br></p>\n'.repeat(400)}</form></template>`,
    'src/long.astro': `---\nconst a = 1\n---\n<form>${'<p>{a}<input name="email" value={a} {...b} /></p>\n'.repeat(400)}</form>`,
    'src/long.svelte': `<form>${'{#if a}<p><input name="email" type="email" /></p>{/if}\n'.repeat(400)}</form>`,
  })
  const { problems, err, observations } = await check(root)
  expect({ err, problems }).toEqual({ err: '', problems: [] })
  expect(new Set(observations.map(one => one.file)).size).toBe(4)
}, 120_000)
