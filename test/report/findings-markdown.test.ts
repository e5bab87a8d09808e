import markdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { rules } from '../../src/reconcile/about.js'
import findingsMarkdown from '../../src/report/findings-markdown.js'
import { at } from '../reconcile/make.js'
import { finding, run } from './make.js'

const tool = { version: '1.0.0', page: 'https://example.org/tool', rules }
const because = [{ kind: 'label' as const, text: 'Phone', says: 'phone number', weight: 3 }]
const render = (text: string): string => markdownIt({ html: true }).render(text)

test('the whole report: counts, a table with the worst first, evidence folded away, what the run saw', () => {
  const more = [finding({ severity: 'warn', file: 'a.ts', code: 'no-needless-required' }), finding({ because, related: [{ message: 'also here', at: { file: 'src/b.ts', ...at(3) } }] })]
  const { output, exitCode } = findingsMarkdown(run({ more }), { tool })
  expect(output).toBe(`## Purposely: 1 error, 1 warning

0 data in 0 places · 1 error, 1 warning · 0 unsure, 0 not understood

| Severity | Finding | Code | Place |
| --- | --- | --- | --- |
| **error** | Form asks for a phone number ("phone"); no purpose lists it here. Remove it. | [\`require-purpose\`][require-purpose] | [src/form.tsx:10](src/form.tsx#L10) |
| warning | Form asks for a phone number ("phone"); no purpose lists it here. Remove it. | [\`no-needless-required\`][no-needless-required] | [a.ts:10](a.ts#L10) |

<details>
<summary>Evidence, and further places</summary>

- [src/form.tsx:10](src/form.tsx#L10) [\`require-purpose\`][require-purpose]
  - label "Phone": phone number (+3)
  - [src/b.ts:3](src/b.ts#L3) also here

</details>

12 files, 5 parsed, 7 skipped because no word in them points to personal data

There is no purposely.yml, so nobody has said what the data are for: npx purposely init drafts one.

[no-needless-required]: https://github.com/purposely/eslint-plugin-purposely/blob/main/docs/rules/no-needless-required.md
[require-purpose]: https://github.com/purposely/eslint-plugin-purposely/blob/main/docs/rules/require-purpose.md
`)
  expect(render(output)).toContain('<a href="https://github.com/purposely/eslint-plugin-purposely/blob/main/docs/rules/require-purpose.md"><code>require-purpose</code></a>')
  expect(exitCode).toBe(1)
})

test('links lead to files as the repository has them, on a host if one is named', () => {
  const more = [finding({ file: 'src/[id] (2)/ä#?.tsx' })]
  expect(findingsMarkdown(run({ more }), { base: 'apps/shop/', links: 'https://code.example/shop/blob/abc/' }).output)
    .toContain('(https://code.example/shop/blob/abc/apps/shop/src/%5Bid%5D%20%282%29/%C3%A4%23%3F.tsx#L10)')
  const html = render(findingsMarkdown(run({ more }), {}).output)
  expect(html).toContain('<a href="src/%5Bid%5D%20%282%29/%C3%A4%23%3F.tsx#L10">src/[id] (2)/ä#?.tsx:10</a>')
})

test('a clean run says so, and so does one without a verdict', () => {
  expect(findingsMarkdown(run({}), {}).output).toMatch(/^## Purposely: nothing to report\n\n0 data in 0 places/)
  expect(findingsMarkdown(run({}), {}).output).not.toMatch(/\| ---|<details>/)
  const none = run({ coverage: { files: 0, parsed: 0, skipped: 0, forms: 0, models: 0, sinks: 0 } })
  expect(findingsMarkdown(none, {})).toMatchObject({ exitCode: 2, output: expect.stringContaining('\n**No verdict.** No file was read: check the paths given, and what is ignored.\n') })
  expect(findingsMarkdown(none, {}).output.match(/No file was read/g)).toHaveLength(1)
  const problems = [{ file: 'src/b.ts', message: 'A bracket is missing.', line: 4, column: 2 }]
  expect(findingsMarkdown(run({ problems }), {}).output).toMatch(/^## Purposely: nothing to report, 1 not understood\n[^]*\| not understood \| A bracket is missing\. \| `not-understood` \| \[src\/b\.ts:4\]/)
})

test('it fits into a comment, and says what it leaves out', () => {
  const more = Array.from({ length: 3000 }, (_, index) => finding({ line: index + 1, fingerprint: `f${index}`, because }))
  const { output } = findingsMarkdown(run({ more }), { tool })
  expect(output.length).toBeLessThan(65_536)
  const shown = output.match(/^\| \*\*error/gm)?.length ?? 0
  expect(shown).toBeGreaterThan(100)
  expect(output).toContain(`\nAnd ${3000 - shown} more: \`npx purposely\` shows all of them.\n`)
  expect(output).toContain('</details>')
})

test('nobody is called by a comment, and no issue is linked', () => {
  const message = 'The tag "@purpose none" names @octocat and owner/repo#12, not me@example.org'
  const { output } = findingsMarkdown(run({ more: [finding({ message })] }), {})
  const text = render(output).replace(/<!-- -->/g, '\0').replace(/<[^>]+>/g, '')
  expect(text).toContain('@\0purpose none')
  expect(text).toContain('@\0octocat and owner/repo#\x0012')
  expect(text.replaceAll('\0', '')).toContain(message.replaceAll('"', '&quot;'))
})
