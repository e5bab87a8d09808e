import { expect, test } from 'vitest'
import { observe } from '../../src/observe/index.js'
import { parseJavaScript } from '../../src/parse/javascript.js'
import type { Node } from '../../src/types/index.js'

const parsed = (text: string) => parseJavaScript({ path: 'src/a.tsx', text, language: 'js' })

test('a node no detector can read costs that node, not the file', () => {
  const syntax = parsed('f()\ninterface Patient { email: string }\n')
  delete (syntax.ast?.body[0]?.expression as Node).callee
  const { observations, problem } = observe(syntax)
  expect(problem).toBeUndefined()
  expect(observations.map(one => [one.kind, one.kind === 'gap' ? one.reason : one.id])).toEqual([['gap', 'crashed'], ['field', 'src/a.tsx#Patient.email']])
  expect(observations[0]).toMatchObject({ at: { line: 1, column: 1 }, detector: 'observe' })
})

test('a tree deeper than the walk is a problem of its file, in one sentence', () => {
  // our own parser refuses such a text; an editor's may hand its tree over
  const syntax = parsed('x = a()\n')
  const expression = syntax.ast?.body[0]?.expression as Node
  for (let depth = 0; depth < 60_000; depth++) expression.right = { type: 'CallExpression', callee: expression.right as Node, arguments: [], range: [4, 7] }
  const { observations, problem } = observe(syntax)
  expect(observations).toEqual([])
  expect(problem?.message).toMatch(/nest/)
})

test('names of the language itself are names like any other', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype']
  const calls = names.map(name => `a.${name}({ ${name}: 1 })\n${name}(1)\nnew ${name}()\n`).join('')
  const text = `${calls}const form = <form>${names.map(name => `<${name} name="${name}" ${name}="x" type="${name}" {...register('${name}', { ${name}: 1 })} />`).join('')}</form>
    interface A { ${names.join(': string; ')}: string }
    class B { @${names.join('() a0; @')}() b }
    logger.${names.join('().')}()`
  const { observations, problem } = observe(parsed(text))
  expect(problem).toBeUndefined()
  expect(observations.filter(one => one.kind === 'gap')).toEqual([])
})

test.each(['x', 'X'.repeat(100_000), '\u202e', '<script>', '=cmd()', '\u001b[31m'])('a field may be called anything', name => {
  const { observations } = observe(parsed(`const a = <input name={${JSON.stringify(name)}} />`))
  expect(observations).toHaveLength(1)
})
