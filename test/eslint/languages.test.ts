import { ESLint, type Linter } from 'eslint'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codes } from '../../src/reconcile/codes.generated.js'
import { check } from './agreement.js'
import { eslints, type Linted } from './hosts.js'
import { projectWith, repository, type Project } from './project.js'

const { parser } = await import('eslint-plugin-purposely/parser') as unknown as { parser: Linter.Parser }

/** One file of each language that holds no JavaScript, and rules that a project switches on for all files. */
const files: Record<string, string> = {
  'purposely.yml': `version: 1
purposes:
  orders:
    description: Take an order.
    where: [Order]
    data: { e-mial?, name, contact.emial }
    basis: Contract
    retention: TODO
  # eslint-disable-next-line purposely/valid-manifest -- it says what is missing
  letters: { description: Send a letter., where: [Letter], data: { name } }
`,
  'prisma/schema.prisma': `model Order {
  id    Int    @id
  phone String
  // eslint-disable-next-line purposely/require-purpose -- for the courier
  birthday String
  // eslint-disable-next-line purposely/no-whole-record -- nothing to keep back
  note String?
}
`,
  'api/schema.graphql': `input OrderInput {
  # @purpose order
  name: String!
  phone: String!
  # eslint-disable-next-line purposely/require-purpose, purposely/no-restricted-data -- for the courier
  birthday: String
}
`,
  'db/orders.sql': `-- Orders
CREATE TABLE orders (
  name  text,
  phone text, -- eslint-disable-line purposely/require-purpose -- for the courier
  birthday date
);
`,
  'api/order.proto': 'syntax = "proto3";\n\nservice Orders {\n  rpc Take(OrderRequest) returns (OrderReply);\n}\n\nmessage OrderRequest {\n  string phone = 1;\n}\n',
  'api/openapi.yaml': `openapi: 3.1.0
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                phone: { type: string }
`,
  'api/order.schema.json': '{ "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Order", "type": "object", "properties": { "phone": { "type": "string" } } }\n',
  'data/other.schema.json': '{ "phone": "555" }\n',
  'views/order.pug': 'form\n  //- eslint-disable-next-line purposely/require-purpose -- for the courier\n  input(type="tel" name="phone")\n  input(type="date" name="birthday" autocomplete="bday")\n',
  'views/order.hbs': '<form>\n  <label>Phone <input type="tel" name="phone" value="{{phone}}"></label>\n</form>\n',
  'views/order.ejs': '<form><input type="tel" name="phone" value="<%= phone %>"></form>\n',
  'web/order.html': '<!doctype html>\n<form><input type="tel" name="phone"></form>\n',
  // as the rules of typescript-eslint do that need types
  'rules.cjs': `module.exports = { rules: { typed: { create(context) {
    const { esTreeNodeToTSNodeMap, tsNodeToESTreeNodeMap, program } = (context.sourceCode ?? context.getSourceCode()).parserServices
    if (!esTreeNodeToTSNodeMap || !tsNodeToESTreeNodeMap || !program) throw new Error('This rule needs types.')
    program.getTypeChecker()
    return program.getCompilerOptions().strict ? {} : { Program(node) { context.report({ node, message: 'not strict' }) } }
  } } } }\n`,
  'eslint.config.mjs': `import js from '@eslint/js'
import rules from './rules.cjs'
import purposely from 'eslint-plugin-purposely'
export default [
  js.configs.all,
  purposely.configs.languages,
  { ...purposely.configs.languages, files: ['**/*.html'], plugins: { own: rules }, rules: { 'own/typed': 'error' } },
  purposely.configs.recommended,
  { ignores: ['*.cjs', '*.mjs'] },
]
`,
  '.eslintrc.json': JSON.stringify({
    root: true, reportUnusedDisableDirectives: true, parserOptions: { ecmaVersion: 'latest' }, extends: ['eslint:all', 'plugin:purposely/legacy-recommended'], ignorePatterns: ['*.cjs'],
    overrides: [{ files: ['purposely.yml', '*.{prisma,graphql,sql,proto,pug,hbs,ejs,html}', 'openapi.yaml', '*.schema.json'], parser: 'eslint-plugin-purposely/parser' }],
  }),
}

const read = Object.keys(files).filter(file => !/\.(cjs|mjs)$|^\.eslintrc/.test(file))
const names = new Set(codes.map(({ code }) => code))

let project: Project
const linted = new Map<string, Linted>()
/** By file: line, column and code of what the command line finds, as the editor shows it. */
const found = new Map<string, string[]>()
const suggested = new Map<string, string[]>()

beforeAll(async () => {
  project = projectWith(files)
  symlinkSync(join(repository, 'node_modules/@eslint'), join(project.folder, 'node_modules/@eslint'), 'junction')
  for (const { code, severity, file, line, column, related, suggestions } of await check(project)) {
    // what is unfinished in the manifest, and what only the whole program tells, the editor does not show
    if (code === 'no-stale-declaration' || code === 'valid-manifest' && severity === 'warn') continue
    // the command line makes one finding of a datum in several files
    for (const place of [{ file, line, column }, ...related.filter(one => one.message.startsWith('also here: '))]) {
      found.set(place.file, [...found.get(place.file) ?? [], `${place.line}:${place.column} ${code}`])
    }
    suggested.set(file, [...suggested.get(file) ?? [], ...suggestions.map(({ message, edits: [edit] }) => `${message} ${edit?.start}-${edit?.end} ${edit?.text}`)])
  }
  for (const host of eslints) linted.set(host.name, await host.lint(project))
}, 120_000)

afterAll(() => { project.remove() })

const said = (name: string, file: string) => (linted.get(name)?.messages ?? []).filter(message => message.file === file)

describe.each(eslints)('$name', ({ name }) => {
  test.each(read)('%s: shows what the command line finds', file => {
    const shown = said(name, file).filter(({ rule }) => names.has(rule)).map(({ line, column, rule }) => `${line}:${column} ${rule}`)
    expect(shown.sort()).toEqual((found.get(file) ?? []).sort())
    expect(shown.length > 0, 'something is found').toBe(file !== 'data/other.schema.json')
  })

  test('every file is linted, and rules for JavaScript find nothing to stumble over', () => {
    expect(said(name, 'data/other.schema.json').filter(({ rule }) => rule === '')).toEqual([])
    const broken = (linted.get(name)?.messages ?? []).filter(({ message }) => /pars(e|ing)|Definition for rule|not found/i.test(message))
    expect(broken).toEqual([])
  })

  test('comments keep back in the language of their file, and one that keeps nothing back is told', () => {
    const unused = (linted.get(name)?.messages ?? []).filter(({ message }) => message.startsWith('Unused eslint-disable')).map(({ file, line, message }) => `${file}:${line} ${message}`)
    expect(unused).toEqual([
      expect.stringMatching(/^api\/schema\.graphql:5 .*'purposely\/no-restricted-data'/),
      expect.stringMatching(/^prisma\/schema\.prisma:6 .*'purposely\/no-whole-record'/),
    ])
  })

  test('what is meant by a misspelt name is offered', () => {
    const offered = (linted.get(name)?.suggestions ?? []).filter(({ file }) => file === 'purposely.yml')
      .map(({ desc, range, text }) => `${desc} ${range.join('-')} ${text}`)
    expect(offered.sort()).toEqual((suggested.get('purposely.yml') ?? []).sort())
    expect(offered.map(line => line.split(' ').at(-1))).toEqual(expect.arrayContaining(['email?', 'email', 'contract']))
  })
})

test('what is unused is taken out of a comment, whatever opens it', async () => {
  const fixed = await new ESLint({ cwd: project.folder, fix: ({ ruleId }) => ruleId === null }).lintFiles(['api/schema.graphql', 'prisma/schema.prisma'])
  expect(fixed.map(({ output }) => output)).toEqual([
    files['api/schema.graphql']?.replace(', purposely/no-restricted-data', ''),
    files['prisma/schema.prisma']?.replace(/\/\/ .*no-whole-record.*/, ' '),
  ])
})

test('with what is unfinished, where a project asks for it', async () => {
  const eslint = new ESLint({ cwd: project.folder, overrideConfig: { rules: { 'purposely/valid-manifest': ['error', { unfinished: true }] } } })
  const [result] = await eslint.lintFiles(['purposely.yml'])
  expect(result?.messages.map(({ message }) => message)).toContain('Purpose "orders" still says TODO in its retention: write what is meant.')
})

test('the text of an editor counts, not that of the disk', async () => {
  const filePath = join(project.folder, 'purposely.yml')
  const [result] = await new ESLint({ cwd: project.folder }).lintText('version: 1\npurposess: {}\n', { filePath })
  expect(result?.messages.filter(({ ruleId }) => ruleId === 'purposely/valid-manifest').map(({ line, column, endColumn, message }) => [line, column, endColumn, message.split('.')[0]]))
    .toEqual([[2, 1, 10, 'The manifest has no key "purposess"; did you mean "purposes"']])
})

test('JavaScript is not for this parser', async () => {
  const eslint = new ESLint({ cwd: project.folder, overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }] })
  const [result] = await eslint.lintText('export const a = 1\n', { filePath: join(project.folder, 'src/a.ts') })
  expect(result?.messages[0]?.message).toMatch(/^Parsing error: eslint-plugin-purposely\/parser is not for JavaScript and TypeScript/)
})
