import { expect, test } from 'vitest'
import { foldMigrations } from '../../src/parse/migrations.js'

const fold = (files: Record<string, string>) => Object.fromEntries(
  foldMigrations(Object.entries(files).map(([path, text]) => ({ path, text, language: 'sql' as const })))
    .map(({ path, schema }) => [path, schema?.flatMap(record => record.fields.map(field => `${record.name}.${field.name}`))]))

test('each folder is run in the order of its names, by number', () => {
  expect(fold({
    'a/migrations/V10__x.sql': 'alter table people drop column fax', 'a/migrations/V2__x.sql': 'create table people (fax text, mail text)',
    'b/migrations/1/up.sql': 'create table people (fax text)',
  })).toEqual({ 'a/migrations/V2__x.sql': ['people.mail'], 'a/migrations/V10__x.sql': [], 'b/migrations/1/up.sql': ['people.fax'] })
})

test('what takes a migration back is not run', () => {
  expect(fold({
    'migrations/1_init.up.sql': 'create table a (x text)', 'migrations/1_init.down.sql': 'drop table a', 'migrations/2/down.sql': 'drop table a', 'migrations/U2__a.sql': 'drop table a',
    'migrations/3.sql': '-- migrate:up\ncreate table b (y text);\n\n-- migrate:down\ndrop table b;\n',
  })).toEqual({ 'migrations/1_init.up.sql': ['a.x'], 'migrations/3.sql': ['b.y'] })
})
