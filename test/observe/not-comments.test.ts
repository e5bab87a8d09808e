import { describe, expect, test } from 'vitest'
import { commentsIn } from '../../src/parse/comments.js'
import { languageOf } from '../../src/parse/index.js'
import type { Language } from '../../src/types/index.js'
import { factsOf } from './observed.js'

const directive = 'eslint-disable-next-line purposely/require-purpose -- of old'
const tag = '@purpose none -- of old'

/** A text in which `REMARK` is a directive, or a tag. */
const read = (text: string, path: string): { problem?: unknown; found: number }[] => [directive, tag].map(remark => {
  const { disables = [], tags, problem } = factsOf(text.replaceAll('REMARK', remark), path)
  return { ...(problem && { problem }), found: disables.length + tags.length }
})

describe('what only looks like a comment says nothing', () => {
  test.each([
    ['a.sql', "create table orders (\n  phone text default 'x\n-- REMARK\ny'\n);\n"],
    ['a.sql', "create table orders (\n  phone text default '/* REMARK */'\n);\n"],
    ['a.sql', 'create table orders (phone text);\ncreate function f() returns text as $$\n-- REMARK\nselect 1\n$$ language sql;\n'],
    ['a.sql', 'create table a (b text);\nCOPY a (b) FROM stdin;\n-- REMARK\n\\.\n'],
    ['a.graphql', 'type Order {\n  """\n  # REMARK\n  """\n  phone: String\n}\n'],
    ['a.graphql', 'type Order {\n  """\n  as \\""" says\n  # REMARK\n  """\n  phone: String\n}\n'],
    ['a.graphql', 'type Order {\n  "a \\" # REMARK"\n  phone: String\n}\n'],
    ['a.yaml', 'openapi: 3.0.0\ninfo:\n  description: |\n    Write\n    # REMARK\n    above it.\npaths: {}\n'],
    ['a.yaml', 'openapi: 3.0.0\ninfo:\n  description: >-\n    # REMARK\npaths: {}\n'],
    ['a.yaml', "openapi: 3.0.0\ninfo:\n  description: 'over\n    # REMARK\n    lines'\npaths: {}\n"],
    ['a.yaml', 'openapi: 3.0.0\ninfo:\n  description: "over\n    # REMARK\n    lines"\npaths: {}\n'],
    ['a.prisma', 'model Order {\n  id Int @id\n  url String @default("http://x // REMARK")\n}\n'],
    ['a.proto', 'syntax = "proto3";\nmessage Order {\n  string url = 1 [(note) = "http://x // REMARK"];\n}\n'],
    ['a.json', '{ "openapi": "3.0.0", "info": { "description": "// REMARK" }, "paths": {} }\n'],
    ['a.html', '<textarea name="note"><!-- REMARK --></textarea>\n'],
    ['a.html', '<head><title><!-- REMARK --></title><style>\n<!-- REMARK -->\n</style></head>\n'],
    ['a.html', '<script type="text/template">\n<!-- REMARK -->\n</script>\n'],
    ['a.html', '<textarea>{# REMARK #}{{!-- REMARK --}}<%# REMARK %></textarea>\n'],
    ['a.html', '<input placeholder="<!-- REMARK -->">\n'],
    ['a.njk', '{% raw %}\n{# REMARK #}\n{% endraw %}\n'],
    ['a.twig', '{%- verbatim -%}{# REMARK #}{%- endverbatim -%}\n'],
    ['a.njk', '<p>{{ "{# REMARK #}" }}</p>\n'],
    ['a.hbs', '{{{{raw}}}}\n{{!-- REMARK --}}\n{{{{/raw}}}}\n'],
    ['a.vue', '<template>\n  <textarea><!-- REMARK --></textarea>\n</template>\n'],
    ['a.svelte', '<textarea><!-- REMARK --></textarea>\n'],
    ['a.astro', '<textarea><!-- REMARK --></textarea>\n'],
    ['a.pug', 'p.\n  //- REMARK\n'],
    ['a.ts', "const a = '<!-- REMARK -->'\n@Component({ template: `<input name=\"phone\">` })\nclass A {}\n"],
  ])('%s: %j', (path, text) => { expect(read(text, path)).toEqual([{ found: 0 }, { found: 0 }]) })
})

describe('what is one is read beside it', () => {
  test.each([
    ['a.sql', "create table orders (\n  -- REMARK\n  phone text default 'it''s -- no comment'\n);\n"],
    ['a.sql', 'create table `orders` (\n  `phone` text, # REMARK\n  b text\n) ENGINE=InnoDB;\n'],
    ['a.sql', "-- it's\ncreate table orders (\n  /* REMARK */\n  phone text\n);\n"],
    ['a.graphql', 'type Order {\n  """\n  The # of it\n  """\n  # REMARK\n  phone: String\n}\n'],
    ['a.yaml', 'openapi: 3.0.0\ninfo:\n  description: | # REMARK\n    # of the text\n    a\npaths: {}\n'],
    ['a.yaml', "openapi: 3.0.0\n# it's\ninfo: { title: 'a\n    b' } # REMARK\npaths: {}\n"],
    ['a.yaml', 'openapi: 3.0.0\r\ninfo: { title: "é# b" }\r\n# REMARK\r\npaths: {}\r\n'],
    ['a.prisma', 'model Order {\n  id Int @id\n  url String @default("a") // REMARK\n}\n'],
    ['a.prisma', "// it's\nmodel Order {\n  id Int @id\n  /// REMARK\n  url String\n}\n"],
    ['a.json', '{\n  "openapi": "3.0.0",\n  // REMARK\n  "paths": {}\n}\n'],
    ['a.html', '<textarea name="note">a</textarea><!-- REMARK -->\n'],
    ['a.html', '<p>{# REMARK #}</p>\n'],
    ['a.njk', '<textarea>{# REMARK #}</textarea>\n'],
    ['a.njk', '{% raw %}a{% endraw %}{# REMARK #}{% raw %}b{% endraw %}\n'],
    ['a.hbs', '{{!-- REMARK of {{phone}} --}}\n<input>\n'],
    ['a.ts', '@Component({ template: `\n  <!-- REMARK -->\n  <input name="phone">\n` })\nclass A {}\n'],
  ])('%s: %j', (path, text) => { expect(read(text, path)).toEqual([{ found: 1 }, { found: 1 }]) })
})

test('of a migration the part that takes it back has comments, too', async () => {
  const { foldMigrations } = await import('../../src/parse/migrations.js')
  const text = "create table a (b text default '\n-- @purpose x\n');\n-- migrate:down\n-- @purpose y\ndrop table a;\n"
  expect(foldMigrations([{ path: 'db/migrations/1.sql', text, language: 'sql' }]).flatMap(one => one.comments?.map(comment => comment.value.trim()))).toEqual(['migrate:down', '@purpose y'])
})

test.each([
  ['a.njk', '{% raw %}'], ['a.hbs', '{{{{raw}}}}'], ['a.hbs', '{{!--'], ['a.proto', '/*'], ['a.graphql', '\\"""'], ['a.prisma', '"'],
])('in %s many %j that never end are soon given up', (path, open) => {
  const text = `${open.repeat(20_000)}\n# ${directive}\n`
  const began = performance.now()
  factsOf(text, path)
  commentsIn(languageOf(path) as Language, text)
  expect(performance.now() - began).toBeLessThan(5_000)
})
