import { transpileModule, JsxEmit } from 'typescript'
import { describe, expect, test } from 'vitest'
import { factsOf } from './observed.js'

const stale = 'eslint-disable-line purposely/require-purpose -- of old'

/** The text that is left when every directive of it is deleted. */
const without = (text: string, path?: string): string => (factsOf(text.replaceAll('STALE', stale), path).disables ?? [])
  .toReversed().reduce((left, { drop }) => left.slice(0, drop.start) + drop.text + left.slice(drop.end), text.replaceAll('STALE', stale))

/** What a page of JSX shows, as TypeScript reads it. */
function shown(text: string): string {
  const code = transpileModule(text, { compilerOptions: { jsx: JsxEmit.React, jsxFactory: 'h', jsxFragmentFactory: 'F' }, fileName: 'a.tsx' }).outputText
  const h = (tag: string, _: unknown, ...children: unknown[]): string => `<${tag}>${children.flat().join('')}</${tag}>`
  // the text is this test's own
  // eslint-disable-next-line no-new-func
  return String(new Function('h', 'F', `${code}; return page`)(h, ''))
}

describe('what JSX shows stays when a comment goes', () => {
  test.each([
    ['Your e-mail: {/* STALE */}\n<input/>', "Your e-mail:{' '}\n<input/>"],
    ['<b>By</b>\n{/* STALE */} signing', "<b>By</b>\n{' '}signing"],
    ['<i>us</i> {/* STALE */}\n<b>all</b>', "<i>us</i>{' '}\n<b>all</b>"],
    ['  a{/* STALE */}\n  b', '  a{}\n  b'],
    ['a{/* STALE */}b', 'ab'],
    ['a {/* STALE */} b', 'a  b'],
    ['a\n{/* STALE */}\nb', 'a\n{}\nb'],
    ['<i>a</i>\n{/* STALE */}\n<b>b</b>', '<i>a</i>\n<b>b</b>'],
    ['a {/* STALE */}{/* STALE */}\n<b>b</b>', undefined],
    ['a{/* STALE */}{/* STALE */}\nb', undefined],
    ['a {/* STALE */} {/* STALE */}\nb', undefined],
    ['\n  {/* STALE */}\n  {/* STALE */}\n  <b>b</b>\n', '\n  <b>b</b>\n'],
    ['a {\n// STALE\n}\n b', undefined],
    ['a{\n// STALE\n}b', 'a{\n\n}b'],
    ['<b>a</b>{\n// STALE\n}<i>b</i>', undefined],
    ['<b>a</b> { // STALE\n}\n<i>b</i>', undefined],
    ['{/* kept */} {/* STALE */}\nb', undefined],
    ['<>a {/* STALE */}\n</>', undefined],
    ['\ta\t{/* STALE */}\t\n\t<b>b</b>', undefined],
    ['a {/* STALE */}\r\n<b>b</b>', "a{' '}\r\n<b>b</b>"],
    ['a{" "}{/* STALE */}\n<b>b</b>', 'a{" "}\n<b>b</b>'],
  ])('%j', (inner, left) => {
    const text = `const page = <p>${inner}</p>\n`
    expect(shown(without(text))).toBe(shown(text))
    expect(without(text)).not.toContain(stale)
    if (left !== undefined) expect(without(text)).toBe(`const page = <p>${left}</p>\n`)
  })
})

describe('in markup nothing comes between two texts', () => {
  test.each([
    ['a.vue', '<template>\n  <p>a<!-- STALE -->b</p>\n</template>\n', '<template>\n  <p>ab</p>\n</template>\n'],
    ['a.html', '<p>a<!-- STALE -->b</p>\n', '<p>ab</p>\n'],
    ['a.html', '<p>a <!-- STALE --> b</p>\n', '<p>a b</p>\n'],
    ['a.html', '<p>a<!-- eslint-disable-line purposely/require-purpose --\nof old -->b</p>\n', '<p>ab</p>\n'],
    ['a.html', '<pre>a\n<!-- STALE -->\n  b <!-- STALE --> c</pre>\n<!-- STALE -->\n<p></p>\n', '<pre>a\n\n  b  c</pre>\n<p></p>\n'],
    ['a.ejs', '<p>a<%# STALE %>b</p>\n', '<p>ab</p>\n'],
    ['a.ejs', '<p>a<%# STALE -%>\nb</p>\n<%# STALE -%>\n<p></p>\n', '<p>ab</p>\n<p></p>\n'],
    ['a.hbs', '<p>a{{!-- STALE --}}b</p>\n', '<p>ab</p>\n'],
    ['a.njk', '<p>a{# STALE #}b</p>\n', '<p>ab</p>\n'],
    ['a.svelte', '<p>a<!-- STALE -->b</p>\n', '<p>ab</p>\n'],
    ['a.astro', '<p>a<!-- STALE -->b</p>\n', '<p>ab</p>\n'],
    ['a.ts', '@Component({ template: `<p>a<!-- STALE -->b</p>` })\nclass A {}\n', '@Component({ template: `<p>ab</p>` })\nclass A {}\n'],
  ])('%s: %j', (path, text, left) => { expect(without(text, path)).toBe(left) })
})

test.each([
  ['form\n  // STALE\n    deeper\n\n      still\n  input\n', 'form\n  input\n'],
  ['form\n  //- STALE\n      deeper\n', 'form\n'],
  ['form\r\n\t//- STALE\r\n\t\tdeeper\r\n\tinput\r\n', 'form\r\n\tinput\r\n'],
  ['form\n  //- STALE\n\n  input\n', 'form\n\n  input\n'],
])('%j: in Pug the lines below a comment that stand deeper are its own', (text, left) => { expect(without(text, 'a.pug')).toBe(left) })
