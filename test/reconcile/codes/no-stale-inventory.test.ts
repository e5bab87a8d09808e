import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/no-stale-inventory.js'
import { at } from '../make.js'

const head = '# Data inventory\n\n| Record | Data | State | Purposes | Collected | Asked by | Kept | Sent to | Places |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n'
const join = '| Join | e-mail address (contact.email) | declared | club | asked |  |  |  | src/join.tsx |\n'
const phone = '| Join | phone number (contact.phone_number) | **undeclared** |  | asked |  |  |  | src/join.tsx, src/\\[id\\].tsx |\n'
const sent = '| User | e-mail address (contact.email) | declared | club |  |  |  | PostHog | src/track.ts |\n'
const recipients = '\n## Recipients\n\n| Recipient | Kind | Declared | Receives | Allowed | Places |\n| --- | --- | --- | --- | --- | --- |\n| PostHog | analytics | yes | e-mail address (contact.email) | yes | src/track.ts |\n'

const namedAt = { file: 'purposely.yml', ...at(7, 1, 0) }
const find = (committed: string | undefined, fresh: string, part?: { looked: string[]; there?: string[] }) => code.find({
  file: 'docs/data.md', namedAt, fresh, ...(committed !== undefined && { committed }),
  ...(part && { part: { looked: new Set(part.looked), isThere: (file: string) => (part.there ?? ['src/join.tsx', 'src/track.ts', 'src/\\[id\\].tsx']).includes(file) } }),
}).map(({ message, at: { file, line }, related = [] }) => ({ message, place: `${file}:${line}`, related: related.map(one => `${one.at.line} ${one.message}`) }))

test('the same text is not stale, whatever ends its lines', () => {
  expect(find(head + join, head + join)).toEqual([])
  expect(find((head + join).replaceAll('\n', '\r\n'), head + join)).toEqual([])
})

test('what would be added and what would go is shown as it stands in the file', () => {
  expect(find(head + join + sent, head + join + phone)).toEqual([{
    message: 'docs/data.md is not what the code does: 1 line is missing, 1 no longer holds. Write it anew, and commit it with the code: npx purposely inventory',
    place: 'docs/data.md:6',
    related: [
      `6 would be added: ${phone.trim()}`,
      `6 would go: ${sent.trim()}`,
    ],
  }])
})

test('a long difference is cut, and the rest counted', () => {
  const many = Array.from({ length: 12 }, (_, index) => join.replace('Join', `Join${index}`)).join('')
  const [found] = find(head, head + many)
  expect(found?.message).toContain('12 lines are missing. ')
  expect(found?.related).toHaveLength(8)
  expect(found?.related.at(-1)).toBe('5 and 5 more')
})

test('a line more often than it should be, and lines in another order, are differences', () => {
  expect(find(head + join + join, head + join)[0]?.message).toContain('1 no longer holds.')
  expect(find(head + phone + join, head + join + phone)[0]?.message).toContain('its lines stand in another order.')
})

test('no file and the marks of a conflict are one sentence each', () => {
  expect(find(undefined, head)).toEqual([{
    message: 'There is no docs/data.md, which purposely.yml names as the committed inventory. Write it, and commit it with the code: npx purposely inventory', place: 'purposely.yml:7', related: [],
  }])
  expect(find(`${head}<<<<<<< HEAD\n${join}=======\n${phone}>>>>>>> other\n`, head)).toEqual([{
    message: 'docs/data.md holds the marks of a merge conflict. Write it anew, and commit it with the code: npx purposely inventory', place: 'docs/data.md:5', related: [],
  }])
})

test('of some files: a datum that no line says of them', () => {
  expect(find(head + join, head + join, { looked: ['src/join.tsx'] })).toEqual([])
  expect(find(head + join, head + phone, { looked: ['src/join.tsx'] })[0]?.message).toContain('is not what the code does in these files: 1 line is missing, 1 no longer holds.')
  expect(find(head + join + recipients, head + recipients, { looked: ['src/track.ts'] })).toEqual([])
  expect(find(head + join, head + join + recipients, { looked: ['src/track.ts'] })[0]?.related).toEqual(['5 would be added: | PostHog | analytics | yes | e-mail address (contact.email) | yes | src/track.ts |'])
})

test('of some files: a new line is told where it would stand, and a line of the same datum by the files it would name', () => {
  const table = head + join + sent
  expect(find(table, table.replace(sent, '') + phone, { looked: ['src/join.tsx'] })[0]).toMatchObject({ place: 'docs/data.md:5', related: [`5 would be added: ${phone.trim()}`] })
  expect(find(table, head + join.replace('src/join.tsx', 'src/track.ts'), { looked: ['src/track.ts'] })[0]).toMatchObject({ place: 'docs/data.md:5', related: [`5 would name src/track.ts too: ${join.trim()}`] })
  expect(find(`${table}\nThe end.\n`, recipients, { looked: ['src/track.ts'] })[0]?.place).toBe('docs/data.md:8')
})

test('of some files: what the rest of the program says is left alone', () => {
  const changed = join.replace('declared | club', 'draft |')
  expect(find(head + join + sent, head + changed, { looked: ['src/join.tsx'] })).toEqual([])
  // only types may tell what is sent
  expect(find(head + sent, head, { looked: ['src/track.ts'] })).toEqual([])
  expect(find(head + phone, head, { looked: ['src/other.tsx'] })).toEqual([])
})

test('of some files: lines of files that are gone', () => {
  expect(find(head + sent, head, { looked: [], there: [] })[0]?.related).toEqual([`5 would go: ${sent.trim()}`])
})
