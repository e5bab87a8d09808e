import { expect, test } from 'vitest'
import { closuresOf } from '../../src/link/index.js'

/** What the closures of some files are, where `imports` says what each imports. */
function of(asking: readonly string[], imports: Record<string, readonly string[]>): { asking: string[]; files: string[] }[] {
  const textOf = (path: string): string | undefined => imports[path]?.map(to => `import { a } from '${to}'\n`).join('')
  return [...closuresOf(asking, (_, specifier) => specifier, textOf)].map(({ asking: some, texts }) => ({ asking: some, files: [...texts.keys()].sort() }))
}

const many = (name: string, count: number): Record<string, string[]> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}.ts`, index === 0 ? [] : [`${name}${index - 1}.ts`]]))

test('small parts are one program, in the order in which they are asked for', () => {
  expect(of(['b.ts', 'a.ts'], { 'a.ts': ['x.ts'], 'b.ts': ['y.ts', 'gone.ts'], 'x.ts': ['a.ts'], 'y.ts': [], 'apart.ts': [] })).toEqual([{ asking: ['b.ts', 'a.ts'], files: ['a.ts', 'b.ts', 'x.ts', 'y.ts'] }])
})

test('large parts that reach nothing of each other are programs of their own', () => {
  const files = { ...many('a', 400), ...many('b', 400), ...many('c', 100) }
  expect(of(['a399.ts', 'b399.ts', 'a7.ts', 'c99.ts'], files).map(({ asking, files: all }) => [asking, all.length])).toEqual([[['a399.ts', 'a7.ts'], 400], [['b399.ts', 'c99.ts'], 500]])
})

test('what reaches the same file stays together, however late that shows, and is cut where it is too large', () => {
  const files = { ...many('a', 400), ...many('b', 400), 'both.ts': ['b399.ts', 'a399.ts'] }
  expect(of(['a399.ts', 'b399.ts', 'both.ts'], files).map(({ asking, files: all }) => [asking, all.length])).toEqual([[['a399.ts', 'b399.ts', 'both.ts'], 801]])
  expect(of(['a4999.ts', 'a3.ts'], many('a', 5000)).map(({ files: all }) => all.length)).toEqual([4000])
})

test('a part that is too large takes nothing from the others', () => {
  const [large, small] = of(['a4999.ts', 'b.ts'], { ...many('a', 5000), 'b.ts': ['user.ts'], 'user.ts': [] })
  expect([large?.files.length, small?.files]).toEqual([4000, ['b.ts', 'user.ts']])
})
