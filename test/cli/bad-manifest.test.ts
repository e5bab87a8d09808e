import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check, checkAll, folder, purposely, read, type Checked } from './project.js'

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((name, index) => {
  const before = 'abcdefgh'[index]
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`
})].join('\n')

const account = 'account: { description: Let people in., where: [Join], data: { email }, basis: contract, retention: P1Y }'

/** Manifests that are wrong: exit code, and each sentence with its line and column. */
const manifests: [what: string, text: string | Uint8Array, code: number, sentences: RegExp[]][] = [
  ['no YAML', 'version: 1\npurposes: [a: {\n', 2, [/^3:1 .*not closed.*/]],
  ['tabs', 'version: 1\npurposes:\n\taccount:\n', 2, [/^3:1 YAML does not take tabs/]],
  ['prose', 'We collect what we need.\n', 2, [/^1:1 A manifest must be a map .* npx purposely init/]],
  ['a list', '- account\n', 2, [/^1:1 A manifest must be a map/]],
  ['empty', '', 2, [/^1:1 This file says nothing yet: npx purposely init/]],
  ['comments only', '# soon\n', 2, [/^1:1 This file says nothing yet/]],
  ['not UTF-8', Uint8Array.from([0x76, 0x3a, 0x20, 0xe9, 0x0a]), 2, [/^1:1 This file is not UTF-8/]],
  ['NUL bytes', 'version: 1\npurposes: {}\n\0', 2, [/^1:1 This file is not UTF-8/]],
  ['too large', `version: 1\n${'# '.padEnd(99, 'x')}\n`.repeat(12_000), 2, [/^1:1 This file has .* characters, more than any manifest needs/]],
  ['too deep', `version: 1\npurposes: ${'['.repeat(100_000)}\n`, 2, [/nested too deeply/]],
  ['a newer version', `version: 7\npurposes:\n  ${account}\n`, 2, [/^1:10 This release reads version 1 of the manifest, not 7: update/]],
  ['two documents', `version: 1\n---\nversion: 1\n`, 2, [/^2:1 A second document starts here/]],
  ['unknown keys', `version: 1\npurpose: {}\npurposes:\n  ${account.replace('basis', 'bases')}\n`, 1,
    [/^2:1 The manifest has no key "purpose"; did you mean "purposes"/, /^4:\d+ Purpose "account" has no key "bases"; did you mean "basis"/]],
  ['an unknown category', `version: 1\npurposes:\n  ${account.replace('{ email }', '{ email, emial }')}\nnever: [relgion]\n`, 1,
    [/^3:\d+ "emial" is no data category; did you mean "email"\?$/, /^4:9 "relgion" is no data category; did you mean/]],
  ['an unknown purpose', `version: 1\npurposes:\n  ${account}\nrecipients: { posthog: { for: [acount], receives: [email] } }\n`, 1,
    [/^4:\d+ "acount" is no purpose of this manifest; did you mean "account"/]],
  ['duplicates', `version: 1\npurposes:\n  ${account.replace('{ email }', '{ email, email }')}\n  ${account}\n`, 1,
    [/^3:\d+ "email" stands twice in "data" of purpose "account": keep one\./, /^4:3 "account" stands twice in "purposes": keep one\./]],
  ['a glob', `version: 1\npurposes:\n  ${account.replace('[Join]', '["src/**"]')}\n`, 1, [/^3:\d+ "src\/\*\*" is a glob: write the literal prefix instead/]],
  ['everything', `version: 1\npurposes:\n  ${account.replace('[Join]', '[./]')}\n`, 1, [/^3:\d+ "\.\/" is the whole project/]],
  ['an alias bomb', `version: 1\n${bomb}\npurposes: *i\nnever: *i\n`, 1, [/^2:1 The manifest has no key "a"/, /"purposes" must be a map/]],
  ['a tag that runs code elsewhere', `version: !!js/function 'function () { throw 1 }'\n`, 2, [/^1:10 "!!js\/function" is a tag in YAML/]],
]

/** A form whose e-mail address is declared at best, and a leak, which needs no manifest. */
const sources = {
  'src/join-form.tsx': 'export const JoinForm = () => <form><input name="email" type="email" /></form>\n',
  'src/track.ts': "import posthog from 'posthog-js'\n\nexport const signedIn = (user: { email: string }) => posthog.identify(user.email)\n",
}
const leak = 'src/track.ts no-identifying-id'

const said = ({ manifestProblems }: Checked): string[] => manifestProblems.filter(one => one.severity === 'error')
  .map(({ file, line, column, message }) => {
    expect(file).toBe('purposely.yml')
    return `${line}:${column} ${message}`
  })

test.concurrent('a manifest that is wrong says where and what to do, and nothing else is lost', async () => {
  const results = await checkAll(manifests.map(([, text]) => folder({ ...sources, 'purposely.yml': text })))
  manifests.forEach(([what, , code, sentences], index) => {
    const result = results[index]!
    const errors = said(result)
    for (const sentence of sentences) expect(errors.filter(one => sentence.test(one)), `${what}: ${errors.join(' | ')}`).toHaveLength(1)
    for (const error of errors) expect(error, what).not.toMatch(/\n| at .*:\d+:\d+|Error:|undefined|\[object/)
    expect(new Set(errors).size, what).toBe(errors.length)
    if (code === 2) expect(errors.length, errors.join('\n')).toBe(1)
    expect(result.code, what).toBe(code)
    expect(result.err, what).toBe('')
    expect(result.findings.map(one => `${one.file} ${one.code}`), what).toContain(leak)
    // where the manifest cannot be read, what it might say is not reported as missing
    if (code === 2) expect(result.findings.length, what).toBe(1)
  })
})

test.concurrent('at the terminal the sentence stands below the file, with its line', async () => {
  const root = folder({ ...sources, 'purposely.yml': `version: 1\npurposes:\n  ${account.replace('email', 'emial')}\n` })
  const { out, code } = await purposely(root, [])
  expect(out).toMatch(/^purposely\.yml\n {2}3:\d+ {2}error {2}"emial" is no data category; did you mean "email"\? {2}valid-manifest\n/)
  expect(out).toMatch(/> 3 \| .*emial/)
  expect(code).toBe(1)
})

test.concurrent('a folder or a dangling link in the place of the manifest', async () => {
  const root = folder(sources)
  mkdirSync(join(root, 'purposely.yml'))
  const result = await check(root)
  expect(said(result)).toEqual(['1:1 purposely.yml is a folder: put the manifest in its place, or take it away.'])
  expect({ code: result.code, found: result.findings.length }).toEqual({ code: 2, found: 1 })
  expect(await purposely(root, ['init'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: purposely\.yml cannot be written .*\n$/) })
  rmSync(join(root, 'purposely.yml'), { recursive: true })
  symlinkSync('nowhere', join(root, 'purposely.yml'))
  expect(said(await check(root))).toEqual(['1:1 purposely.yml is a link to no file below this folder: put the manifest in its place, or take it away.'])
})

test.concurrent('declare does not touch a manifest that cannot be read', async () => {
  const broken = 'version: 1\npurposes: [a: {\n'
  const root = folder({ ...sources, 'purposely.yml': broken })
  const ran = await purposely(root, ['declare', 'JoinForm.email', '--purpose', 'a', '--description', 'B.'])
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^purposely: purposely\.yml:3:1 has to be mended first: .*\n$/) })
  expect(read(root, 'purposely.yml')).toBe(broken)
})

test.concurrent('no manifest at all: the leaks come, and one line says how to begin', async () => {
  const root = folder(sources)
  const { out, code, err } = await purposely(root, ['check'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toContain('no-identifying-id')
  expect(out).not.toContain('require-purpose')
  expect(out.match(/npx purposely init/g)).toHaveLength(1)
  // and nothing to report is no error
  rmSync(join(root, 'src/track.ts'))
  expect(await purposely(root, [])).toMatchObject({ code: 0, out: expect.stringMatching(/npx purposely init drafts one\.\n$/) })
})

test.concurrent('a recipient, a column type and a file called as what every object has by birth', async () => {
  const root = folder({
    'purposely.yml': 'version: 1\npurposes: {}\nrecipients: { toString: { for: [], receives: [unique_id], calls: [report] } }\n', 'notes.constructor': 'user.email\n',
    'src/use.ts': 'export const use = (user: { email: string }) => report({ email: user.email })\n',
    'api/member/content-types/member/schema.json': '{ "kind": "collectionType", "collectionName": "members", "info": { "singularName": "member" }, "attributes": { "email": { "type": "constructor" } } }\n',
  })
  const { err, problems, findings } = await check(root)
  expect({ err, problems }).toEqual({ err: '', problems: [] })
  expect(findings.map(one => `${one.file} ${one.code}`)).toContain('src/use.ts no-undeclared-recipient')
})
