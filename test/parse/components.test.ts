import { describe, expect, test } from 'vitest'
import { languageOf, languages, parsersFor } from '../../src/parse/index.js'
import type { Syntax } from '../../src/types/index.js'
import { factsOf, sendsOf } from '../observe/observed.js'

const parse = await parsersFor(languages)
const parsed = (path: string, text: string): Syntax => parse({ path, text, language: languageOf(path) ?? 'js' })

/** The same component in each language: a handler that sends, and a control. */
const components: Record<string, string> = {
  'src/A.vue': `<template>\n  <!-- @purpose letter -->\n  <form>\n    <input v-model="email"/>\n  </form>\n  <b @click="log(email)" @blur="function () {}"/>\n</template>\n<script>\nconst log = console.log\n</script>`,
  'src/A.svelte': `<script>\nconst log = console.log\n</script>\n<!-- @purpose letter -->\n<form>\n  <input bind:value={email}/>\n</form>\n<b onclick={() => log(email)}></b>\n<style lang="postcss">a { @apply b }</style>`,
  'src/A.astro': `---\nconst log = console.log\nlog(email)\n---\n<!-- @purpose letter -->\n<form>\n  <input name="email" title={\`a \${b > 1 ? '}' : '"'}\`}/>\n</form>`,
}

describe.each(Object.entries(components))('%s', (path, text) => {
  test('markup and script stand at their offsets in the file', () => {
    const { ast, markup, problem } = parsed(path, text)
    expect(problem).toBeUndefined()
    const [declaration] = ast?.body.filter(node => node.type === 'VariableDeclaration') ?? []
    expect(text.slice(declaration?.start, declaration?.end)).toBe('const log = console.log')
    const input = markup?.flatMap(element => element.children).find(element => element.tag === 'input')
    expect(text.slice(input?.at.start, input?.at.end)).toMatch(/^<input [^\n]*\/>$/)
  })

  test('a handler sends what it sends, where it stands', () => {
    expect(sendsOf(text, path).map(one => text.slice(one.at.start, one.at.end))).toEqual(['email'])
  })

  test('a tag in a comment of the markup covers the element behind it', () => {
    const [tag] = factsOf(text, path).tags
    const first = text.slice(0, text.indexOf('<form')).split('\n').length
    expect(tag).toMatchObject({ purposes: ['letter'], covers: [first, first + 2] })
  })
})

test('what does not parse says where', () => {
  expect(parsed('src/A.vue', '<script>\nconst = 1\n</script>').problem).toMatchObject({ line: 2 })
  expect(parsed('src/A.svelte', '<p>\n{#if}').problem).toMatchObject({ line: 2 })
  expect(parsed('src/A.astro', '---\nconst = 1\n---\n<p />').problem).toMatchObject({ line: 2 })
})

test('a template in another language is not read, and its script is', () => {
  const { markup, ast, problem } = parsed('src/A.vue', '<template lang="pug">\ninput(v-model="email")\n</template>\n<script>\nlet email\n</script>')
  expect({ markup, problem, statements: ast?.body.length }).toEqual({ markup: [], problem: undefined, statements: 1 })
})
