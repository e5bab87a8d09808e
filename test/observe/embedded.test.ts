import { expect, test } from 'vitest'
import { observe } from '../../src/observe/index.js'
import { readEmbedded } from '../../src/parse/embedded.js'
import { parsersFor } from '../../src/parse/index.js'

const parse = await parsersFor(['js'])
const factsOf = (text: string) => observe(parse({ path: 'src/piece.ts', text, language: 'js' }), { embedded: readEmbedded })
const placesOf = (text: string) => factsOf(text).observations.map(one => [one.kind === 'field' ? `${one.owner}.${one.name}` : one.kind, text.slice(one.at.start, one.at.end)])

test.each([
  ['a template', 'db.exec(`create table a (email text not null)`)', ['a.email', 'email text not null']],
  ['a string', `db.exec('CREATE TABLE "a" (\\n email text\\n)')`, ['a.email', 'email text']],
  ['a sum', `db.exec('create table a (' +\n  'email text' +\n  ')')`, ['a.email', 'email text']],
  ['escaped quotes', 'db.exec("create table \\"a\\" (\\"email\\" text)")', ['a.email', '"email\\" text']],
  ['a hole in a name', 'db.exec(`create table ${schema}.a (email text)`)', ['a.email', 'email text']],
  ['a hole for the name', 'const visitors = db.exec(`create table ${name} (email text)`)', ['visitors.email', 'email text']],
  ['a hole with braces', 'db.exec(`create table a (id ${type({ a: `${1}` })}, email text)`)', ['a.id', 'id ${type({ a: `${1}` })}']],
  ['a tag', 'gql`input A { ${more} email: String }`', ['A.email', 'email: String']],
  ['a callee', 'graphql("input A { email: String }")', ['A.email', 'email: String']],
  ['a comment', 'const a = /* GraphQL */ `input A { email: String }`', ['A.email', 'email: String']],
])('%s is read where it stands', (_, text, first) => {
  expect(placesOf(text)[0]).toEqual(first)
})

test.each([
  ['a text that is no statement', 'say("how to create table a (email text)?", "alter table")'],
  ['another tag', 'css`input A { email: String }` // gql'],
  ['no tag', 'const a = "input A { email: String }" // graphql'],
  ['a name told to a function', 'gql("GetUser")'],
])('%s is none', (_, text) => {
  expect(placesOf(text)).toEqual([])
})

test('a GraphQL text that does not parse is a gap', () => {
  expect(factsOf('gql`query { a( }`').observations).toMatchObject([{ kind: 'gap', reason: 'unreadable', detector: 'graphql' }])
})
