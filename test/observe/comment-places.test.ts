import { expect, test } from 'vitest'
import { examine } from '../../src/engine.js'
import { loadManifest } from '../../src/manifest/index.js'
import type { Manifest, PlacedDatum } from '../../src/types/index.js'
import { apply, syntaxOf } from './observed.js'

function manifestOf(text: string): Manifest {
  const { manifest, problems } = loadManifest(`version: 1\n${text}`, 'purposely.yml')
  if (!manifest) throw new Error(problems.map(problem => problem.message).join('\n'))
  return manifest
}

/** The datum of one name in a text, as the manifest places it. @throws {Error} when the text does not parse. */
function datumIn(path: string, text: string, name: string, manifest?: Manifest): PlacedDatum {
  const { facts, data } = examine(syntaxOf(text, path), manifest)
  if (facts.problem) throw new Error(`${path}:${facts.problem.line} ${facts.problem.message}\n${text}`)
  const found = data.find(datum => datum.kind === 'field' && datum.name === name)
  if (!found) throw new Error(`${path} holds no ${name}, but ${data.map(datum => datum.name).join(', ')}\n${text}`)
  return found
}

const manifest = manifestOf(`
purposes:
  newsletter: { description: Send letters., where: [Letter], data: [email, phone_number], basis: consent, retention: P1Y }
`)

/** File, name of the field, code, and the line that is to stand there once it is tagged. */
const cases: [file: string, name: string, code: string, line: string][] = [
  ['a.tsx', 'email', 'export const Form = () => (\n  <form>\n    <input name="email" type="email" />\n  </form>\n)\n', '    {/* @purpose newsletter */}'],
  ['label.jsx', 'email', 'export const Form = () => (\n  <form>\n\t<label>E-mail <input name="email" type="email" /></label>\n  <input name="phone" /></form>\n)\n', '\t{/* @purpose newsletter */}'],
  ['fragment.tsx', 'email', 'export const Form = () => <>\n  <Input\n    name="email"\n    type="email"\n  />\n</>\n', '  {/* @purpose newsletter */}'],
  ['root.tsx', 'email', 'export const Form = () => (\n  <input name="email" type="email" />\n)\n', '  // @purpose newsletter'],
  ['shown.tsx', 'email', 'export const Form = () => <form>{open && (\n  <input name="email" type="email" />\n)}</form>\n', '  // @purpose newsletter'],
  ['either.tsx', 'email', 'export const Form = () => <form>{open ?\n  <input name="email" type="email" /> : null}</form>\n', '  // @purpose newsletter'],
  ['render.tsx', 'email', 'export const Form = () => <Controller name="email" render={({ field }) =>\n  <input {...field} type="email" />} />\n', ''],
  ['group.tsx', 'email', 'export const Form = () => <form>\n  <FormField name="email" render={({ field }) => (\n    <Input {...field} type="email" />\n  )} />\n</form>\n', '  {/* @purpose newsletter */}'],
  ['rows.tsx', 'email', 'const fields = [\n  { name: "email", type: "email" },\n  { name: "size", type: "text" },\n]\nexport const Form = () => <form>{fields.map(field => <input key={field.name} name={field.name} type={field.type} />)}</form>\n', '  // @purpose newsletter'],
  ['a.vue', 'email', '<template>\n  <form>\n    <label>E-mail <input v-model="email" type="email" /></label>\n    <input name="phone">\n  </form>\n</template>\n', '    <!-- @purpose newsletter -->'],
  ['a.svelte', 'email', '<form>\n  {#if open}\n    <input bind:value={email} type="email" />\n  {/if}\n</form>\n', '    <!-- @purpose newsletter -->'],
  ['a.astro', 'email', '---\nconst title = "x"\n---\n<form>\n  <input name="email" type="email" />\n</form>\n', '  <!-- @purpose newsletter -->'],
  ['a.html', 'email', '<form>\n  <p><label>E-mail <input name="email" type="email"></label></p>\n  <input name="phone">\n</form>\n', '  <!-- @purpose newsletter -->'],
  ['a.hbs', 'email', '<form>\n  {{#if open}}\n  <input name="email" type="email">\n  {{/if}}\n</form>\n', '  <!-- @purpose newsletter -->'],
  ['a.component.html', 'email', '<form [formGroup]="form">\n  @if (open) {\n    <input formControlName="email" type="email">\n  }\n</form>\n', '    <!-- @purpose newsletter -->'],
  ['a.component.ts', 'email', 'import { Component } from "@angular/core"\n@Component({ template: `\n  <form>\n    <input name="email" type="email" ngModel>\n  </form>\n` })\nexport class GuestComponent {}\n', '    <!-- @purpose newsletter -->'],
  ['a.pug', 'email', 'form\n  label E-mail\n    input(name="email", type="email")\n  input(name="phone")\n', '    //- @purpose newsletter'],
  ['schema.ts', 'email', 'import { z } from "zod"\nexport const schema = z.object({\n  email: z.string()\n    .email(),\n})\n', '  // @purpose newsletter'],
  ['dto.ts', 'email', 'import { IsEmail } from "class-validator"\nexport class UserDto {\n  @IsEmail()\n  email: string\n}\n', '  // @purpose newsletter'],
  ['taken.ts', 'email', 'export async function POST(request: Request) {\n  const {\n    email,\n  } = await request.json()\n}\n', '    // @purpose newsletter'],
  ['script.vue', 'email', '<script setup>\nimport { useForm } from "vee-validate"\nconst form = useForm({ initialValues: {\n  email: "",\n} })\n</script>\n<template><p>Hello</p></template>\n', '  // @purpose newsletter'],
  ['a.prisma', 'email', 'model User {\n  id Int @id\n  email String\n}\n', '  /// @purpose newsletter'],
  ['a.graphql', 'email', 'input UserInput {\n  email: String!\n}\n', '  # @purpose newsletter'],
  ['a.sql', 'email', 'CREATE TABLE users (\n  id int,\n  email text NOT NULL\n);\n', '  -- @purpose newsletter'],
  ['a.proto', 'email', 'syntax = "proto3";\nmessage CreateUserRequest {\n  string email = 1;\n}\nservice Users { rpc Create(CreateUserRequest) returns (CreateUserRequest); }\n', '  // @purpose newsletter'],
  ['openapi.yaml', 'email', 'openapi: 3.0.0\ninfo: { title: x, version: "1" }\npaths:\n  /users:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                email:\n                  type: string\n                  format: email\n                phone:\n                  type: string\n', '                # @purpose newsletter'],
  ['windows.html', 'email', '<form>\r\n  <input name="email" type="email">\r\n</form>\r\n', '  <!-- @purpose newsletter -->'],
]

test.each(cases)('%s', (file, name, code, line) => {
  const before = datumIn(file, code, name, manifest)
  const place = before.kind === 'field' ? before.comment : undefined
  if (line === '') return expect(place).toBeUndefined()
  if (!place) throw new Error('no place for a comment')
  expect(before.placement.state).not.toBe('declared')
  const text = apply(code, { start: place.at, end: place.at, text: `${place.before}@purpose newsletter${place.after}` })
  expect(text.split(/\r?\n/)).toContain(line)
  expect(text.length).toBe(code.length + line.length + (code.includes('\r\n') ? 2 : 1))
  // what is shaped and not collected is declared as well where a tag stands above it
  expect(datumIn(file, text, name, manifest).placement).toMatchObject({ state: 'declared', level: 'tag' })
})

test('a tag speaks for its own field alone', () => {
  const code = 'export const Form = () => (\n  <form>\n    <label>E-mail <input name="email" type="email" /></label>\n    <label>Phone <input name="phone" type="tel" /></label>\n  </form>\n)\n'
  const email = datumIn('a.tsx', code, 'email', manifest)
  const { at, before, after } = (email.kind === 'field' && email.comment) as { at: number; before: string; after: string }
  expect(datumIn('a.tsx', apply(code, { start: at, end: at, text: `${before}@purpose newsletter${after}` }), 'phone', manifest).placement.level).toBe('none')
})

test.each([
  ['one line', 'a.tsx', 'export const Form = () => <form><input name="email" type="email" /><input name="phone" type="tel" /></form>\n', 'email'],
  ['two on a line', 'a.html', '<form>\n  <input name="email" type="email"> <input name="phone" type="tel">\n</form>\n', 'phone'],
  ['a string in another language', 'a.ts', 'import gql from "graphql-tag"\nexport const schema = gql`\n  input UserInput {\n    email: String!\n  }\n`\n', 'email'],
  ['a language without comments', 'user.json', '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "title": "User",\n  "type": "object",\n  "properties": {\n    "email": { "type": "string", "format": "email" }\n  }\n}\n', 'email'],
] as const)('no place: %s', (_, file, code, name) => {
  expect(datumIn(file, code, name)).not.toHaveProperty('comment')
})
