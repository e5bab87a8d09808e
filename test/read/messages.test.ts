import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { diskTree } from '../../src/read/disk.js'
import { messageFileAt } from '../../src/read/message-paths.js'
import { findMessages, readMessages } from '../../src/read/messages.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

function read(files: Record<string, string>, prefixes: readonly string[] = []): ReturnType<typeof readMessages> {
  const root = mkdtempSync(join(tmpdir(), 'purposely-messages-'))
  made.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const found = findMessages(diskTree(root), prefixes)
  // a tree that knows all its files, as git's does, is not walked over for them
  const listing = { ...diskTree(root), paths: () => Object.keys(files).sort(), list: () => { throw new Error('listed') } }
  expect(findMessages(listing, prefixes)).toEqual(found)
  return readMessages(diskTree(root), found)
}

test.each([
  ['locales/en.json', 'locales', 'en', ''],
  ['apps/web/public/locales/pt-BR/common.json', 'apps/web/public/locales', 'pt-br', 'common'],
  ['src/i18n/en/auth/login.json', 'src/i18n', 'en', 'auth.login'],
  ['src/i18n/auth/en_US.yml', 'src/i18n', 'en-us', 'auth'],
  ['config/locales/messages.de.yaml', 'config/locales', 'de', 'messages'],
  ['apps/messages/locales/en.json', 'apps/messages/locales', 'en', ''],
  ['messages/zh-Hans-CN.json', 'messages', 'zh-hans-cn', ''],
  ['_locales/ui/fr/messages.json', '_locales/ui', 'fr', 'messages'],
])('%s is a message file', (path, catalog, language, namespace) => {
  expect(messageFileAt(path)).toEqual({ path, catalog, language, namespace })
})

test.each(['src/en.json', 'locales/en.ts', 'locales/en.po', 'locales/index.json', 'i18n/ui.json', 'locales/xx/common.json', 'src/locales.json', 'messages/user.json'])('%s is none', path => {
  expect(messageFileAt(path)).toBeUndefined()
})

test('flattens nested names, and takes texts alone', () => {
  expect(read({ 'locales/en/form.json': '{ "a": { "b": "Phone", "c.d": "City" }, "n": 4, "list": ["x"], "none": null }' }).messages).toEqual([
    { key: 'a.b', namespace: 'form', text: 'Phone' }, { key: 'a.c.d', namespace: 'form', text: 'City' },
  ])
})

test('reads English where there is some, in every catalog by itself', () => {
  const { messages } = read({
    'apps/a/locales/en.json': '{ "x": "Phone" }', 'apps/a/locales/en-GB.json': '{ "x": "Mobile" }', 'apps/a/locales/de.json': '{ "x": "Telefonnummer, unter der wir anrufen" }',
    'apps/b/i18n/sv.json': '{ "y": "Ort" }', 'apps/b/i18n/de.json': '{ "y": "Wohnort", "z": "Geburtsdatum" }',
    'apps/c/lang/en-US/a.json': '{ "w": "City" }', 'apps/c/lang/en-AU/a.json': '{ "w": "Suburb" }',
  })
  expect(messages.map(({ key, text }) => `${key} ${text}`)).toEqual(['x Phone', 'y Wohnort', 'z Geburtsdatum', 'w City'])
})

test('reads YAML, also with its language at the root', () => {
  expect(read({ 'config/locales/en.yml': 'en:\n  user:\n    born: Date of birth\n', 'src/i18n/pt-BR/web.yaml': 'pt_BR:\n  who: Nome completo\n' }).messages).toEqual([
    { key: 'user.born', namespace: '', text: 'Date of birth' }, { key: 'who', namespace: 'web', text: 'Nome completo' },
  ])
})

test('names a file that is broken, and reads the others', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c,*c,*c,*c,*c]'].join('\n')
  const { messages, problems } = read({ 'locales/en/a.json': '{ "x": ', 'locales/en/b.json': '{ "x": "Phone" }', 'locales/en/c.yml': bomb, 'locales/en/d.json': 'null' })
  expect(messages).toEqual([{ key: 'x', namespace: 'b', text: 'Phone' }])
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'locales/en/a.json is no JSON that can be read: its messages are not used', 'locales/en/c.yml is no YAML that can be read: its messages are not used',
  ])
})

test('leaves out what is ignored', () => {
  expect(read({ 'old/locales/en.json': '{ "x": "Phone" }', 'test/locales/en.json': '{ "x": "Mail" }', '.gitignore': 'gen\n', 'gen/locales/en.json': '{ "x": "City" }' }, ['old/']).messages).toEqual([])
})
