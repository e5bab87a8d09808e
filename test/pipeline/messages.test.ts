import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run, type RunOptions } from '../../src/pipeline.js'

// threads are started from what is compiled
const compiled = await import('../../dist/src/pipeline.js')

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

const form = `export const JoinForm = () => {
  const { t } = useTranslation()
  return <form><TextField name="f1" label={t('join.f1')} /><TextField name="f2" label={t('join.f2')} /><TextField name="birthday" label={t('join.f2')} /></form>
}
`

async function found(files: Record<string, string>, options: Partial<RunOptions> = {}, through = run): Promise<{ data: string[]; problems: string[]; unreadable: number; evidence: unknown }> {
  const root = mkdtempSync(join(tmpdir(), 'purposely-messages-'))
  made.push(root)
  for (const [path, text] of Object.entries({ 'src/join-form.tsx': form, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const { data, problems, inventory } = await through({ root, paths: [], ...options })
  return {
    data: data.map(one => `${one.name} ${one.category}`), problems: problems.map(one => one.file), unreadable: inventory.coverage.unreadable,
    evidence: data.find(one => one.name === 'f1')?.because.filter(one => one.weight > 0).map(({ kind, text }) => `${kind} ${text}`),
  }
}

const birthday = 'birthday user.demographic.date_of_birth'
const texts = '{ "join": { "f1": "Phone number", "f2": "Column width" } }'

test('a key is understood by its text, which stands in the evidence; a text that tells nothing silences nothing', async () => {
  expect(await found({})).toMatchObject({ data: [birthday] })
  expect(await found({ 'locales/en.json': texts })).toEqual({ data: ['f1 user.contact.phone_number', birthday], problems: [], unreadable: 0, evidence: ['label Phone number'] })
})

test('a narrowed run and one that is spread over threads understand the same', async () => {
  const { data } = await found({ 'locales/en.json': texts }, { paths: ['src/join-form.tsx'] })
  const many = Object.fromEntries(Array.from({ length: 160 }, (_, index) => [`src/many/form-${index}.tsx`, form]))
  expect(data).toEqual(['f1 user.contact.phone_number', birthday])
  expect((await found({ ...many, 'locales/en.json': texts }, {}, compiled.run)).data).toHaveLength(161 * 2)
})

test('so does one that hands more files over than threads are given at once', async () => {
  const many = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`src/many/form-${String(index).padStart(4, '0')}.tsx`, index % 700 === 0 ? form : `export const input${index} = 1\n`]))
  const of = (threads: number) => found({ ...many, 'locales/en.json': texts }, { threads }, compiled.run)
  const alone = await of(0)
  expect(alone.data).toHaveLength(4 * 2)
  expect(await of(2)).toEqual(alone)
})

test('messages in another language are understood', async () => {
  expect((await found({ 'src/i18n/de.yml': 'de:\n  join:\n    f1: Geburtsdatum\n    f2: Spaltenbreite\n' })).data).toEqual(['f1 user.demographic.date_of_birth', birthday])
})

test('a broken file is named, and no source', async () => {
  expect(await found({ 'locales/en.json': '{ "join": ' })).toMatchObject({ data: [birthday], problems: ['locales/en.json'], unreadable: 0 })
})

test('where two namespaces say different things of a key, neither is taken', async () => {
  const shop = '{ "shop": { "join": { "f1": "Phone number" } }, "desk": { "join": { "f1": "Printer" } } }'
  expect((await found({ 'locales/en.json': shop })).data).toEqual([birthday])
})
