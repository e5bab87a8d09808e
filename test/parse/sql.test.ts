import { expect, test } from 'vitest'
import { foldSql, parseSql, readSql } from '../../src/parse/sql.js'
import type { SchemaField } from '../../src/types/index.js'

const fieldsOf = (text: string): SchemaField[] => readSql(text).records.flatMap(record => record.fields)
const namesOf = (text: string): string[] => fieldsOf(text).map(field => field.name)

test.each([
  ['Postgres', 'CREATE TABLE IF NOT EXISTS "app"."people" ("e mail" varchar(80) NOT NULL, tags text[] DEFAULT \'{}\'::text[] NOT NULL, PRIMARY KEY ("e mail"))', ['e mail', 'tags']],
  ['MySQL', 'CREATE TABLE `people` (`mail` varchar(9) COMMENT \'a, b)\', KEY `k` (`mail`), UNIQUE KEY (`mail`), key varchar(3), CONSTRAINT `c` FOREIGN KEY (`x`) REFERENCES `y` (`z`)) ENGINE=InnoDB', ['mail', 'key']],
  ['SQLite', 'create table people (id integer primary key, mail, "full name" text default (lower(\'A,B\')), unique(mail) on conflict replace, check(length(mail) > 3)) without rowid', ['id', 'mail', 'full name']],
  ['SQL Server', 'CREATE TABLE [dbo].[People]([Id] [int] NOT NULL, [Mail] [nvarchar](50) NULL, INDEX [ix] ([Mail]))\nGO\nCREATE TABLE [b].[Pets]([Name] [nvarchar](50))', ['Id', 'Mail', 'Name']],
  ['CockroachDB', 'CREATE TABLE people (id UUID NOT NULL, mail STRING NULL, INDEX mails (mail ASC), UNIQUE INDEX u (mail), FAMILY "primary" (id, mail), CONSTRAINT pk PRIMARY KEY (id ASC))', ['id', 'mail']],
  ['ClickHouse', 'CREATE TABLE db.people ON CLUSTER c (id UInt64, mail Nullable(String), meta Nested(a String, b String), PROJECTION p (SELECT id ORDER BY mail)) ENGINE = MergeTree ORDER BY id', ['id', 'mail', 'meta']],
  ['Oracle', 'CREATE TABLE people (mail VARCHAR2(80 CHAR) NOT NULL ENABLE, born DATE)', ['mail', 'born']],
] as const)('columns of %s, and nothing else', (_, text, names) => {
  expect(namesOf(text)).toEqual(names)
})

test('a column is what its statement says: place, type, need, comment, values', () => {
  const text = 'create table people (\n  -- as on the badge\n  nick varchar(20) not null, -- or the short form\n  sex text check (sex in (\'m\', \'f\')),\n  age smallint\n)'
  const [nick, sex, age] = fieldsOf(text) as [SchemaField, SchemaField, SchemaField]
  expect(nick).toMatchObject({ optional: false, type: 'varchar(20)', comment: 'as on the badge or the short form' })
  expect([nick.at.line, nick.at.column, text.slice(nick.at.start, nick.at.end)]).toEqual([3, 3, 'nick varchar(20) not null'])
  expect(sex).toMatchObject({ optional: true, comment: '', words: [{ kind: 'declaredType', text: 'text' }, { kind: 'option', text: 'm' }, { kind: 'option', text: 'f' }] })
  expect(age.words).toEqual([{ kind: 'declaredType', text: 'number' }])
})

test('a key demands its columns, a MergeTree all that are not Nullable', () => {
  expect(fieldsOf('create table a (x text, y text, primary key (x))').map(field => field.optional)).toEqual([false, true])
  expect(fieldsOf('create table a (x String, y Nullable(String)) engine = MergeTree').map(field => field.optional)).toEqual([false, true])
})

test.each([
  ['add', 'alter table a add column y text, add z int', ['x', 'y', 'z']],
  ['add in parentheses', 'alter table a add (y text, z text)', ['x', 'y', 'z']],
  ['add once for several', 'ALTER TABLE a ADD y text, z text', ['x', 'y', 'z']],
  ['add a constraint', 'alter table a add constraint c unique (x), add primary key (x), add unique (x), add check (x > 1)', ['x']],
  ['drop', 'alter table a drop column if exists x', []],
  ['drop a constraint', 'alter table a drop constraint x, drop primary key', ['x']],
  ['rename', 'alter table a rename column x to y', ['y']],
  ['rename the table', 'alter table a rename to b; alter table b add y text', ['x', 'y']],
  ['change', 'alter table `a` change `x` `y` varchar(20) not null', ['y']],
  ['alter', 'alter table a alter column x set not null, alter x type text using x::text', ['x']],
  ['drop the table', 'drop table if exists public.a cascade', []],
  ['actions on lines of their own', 'ALTER TABLE a\nDROP COLUMN x,\nADD COLUMN y text;\nALTER TABLE a\nALTER COLUMN y SET NOT NULL', ['y']],
  ['no semicolons between', 'insert into a values (1)\ncreate table b (y text)\nalter table b add z text\ndrop table a', ['y', 'z']],
  ['rebuild', 'create table new_a (x text, y text); insert into new_a select * from a; drop table a; alter table new_a rename to a', ['x', 'y']],
  ['a name with a dot in it', 'alter table "public"."a" add "y.z" text', ['x', 'y.z']],
])('statements one after another: %s', (_, text, names) => {
  expect(namesOf(`create table a (x text);\n${text};`)).toEqual(names)
})

test('what is set and taken back of NOT NULL', () => {
  expect(fieldsOf('create table a (x text); alter table a alter column x set not null')[0]?.optional).toBe(false)
  expect(fieldsOf('create table a (x text not null); alter table a alter column x drop not null')[0]?.optional).toBe(true)
})

test('comments of the database are comments', () => {
  expect(fieldsOf('create table s.a (x text); comment on column s.a.x is \'of the guest\'')[0]?.comment).toBe('of the guest')
  expect(fieldsOf('create table a (x text comment \'of the guest\')')[0]?.comment).toBe('of the guest')
})

test('texts, data, other statements and temporary tables declare nothing', () => {
  expect(namesOf('insert into a values (\'create table b (x text)\'); select 1; create view v as select mail from a; create index i on a (x)')).toEqual([])
  expect(namesOf('do $$ begin execute \'create table b (x text)\'; end $$; create temp table c (x text)')).toEqual([])
  expect(namesOf('COPY public.a (x) FROM stdin;\n1\t\'\n;create table b (x text);\n\\.\n\\connect db\ncreate table d (y text)')).toEqual(['y'])
})

test('what cannot be read is said', () => {
  expect(readSql('create table a as select * from b').gaps).toMatchObject([{ reason: 'spread', what: 'the columns of a are declared elsewhere' }])
  expect(readSql('create table a (like b including all, x text)').gaps).toMatchObject([{ what: 'some columns of a are those of b' }])
  expect(readSql('create table a (x text,').gaps).toMatchObject([{ reason: 'unreadable' }])
  expect(parseSql({ path: 'a.sql', text: 'create table a (\n  x text default \'oh)', language: 'sql' }).problem)
    .toEqual({ message: 'does not parse: a text in quotes begins here and never ends', line: 2, column: 18 })
})

test('files are run one after the other; each keeps what it declares', () => {
  const fold = foldSql(['create table a (x text, y text); create table b (z text)', 'alter table a drop x, add w text', 'drop table b']
    .map((text, index) => ({ path: `${index}.sql`, text, language: 'sql' as const })))
  expect(fold.map(({ schema }) => schema?.map(record => [record.name, record.fields.map(field => field.name)]))).toEqual([[['a', ['y']]], [['a', ['w']]], []])
})

test('hostile text ends soon', () => {
  for (const text of ['create table a ('.repeat(20_000), `create table a (x ${'('.repeat(100_000)}`, '/*'.repeat(50_000) + '*/', '['.repeat(50_000), '$a'.repeat(50_000)]) {
    const before = performance.now()
    try { readSql(text) } catch { /* named as a problem by parseSql */ }
    expect(performance.now() - before).toBeLessThan(3_000)
  }
})
