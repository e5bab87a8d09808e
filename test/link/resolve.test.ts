import { expect, test } from 'vitest'
import { oddPackages } from '../../src/read/packages.js'
import { resolverOf } from '../../src/link/index.js'
import type { FileTree } from '../../src/types/index.js'

/** The files of a project that stand on no disk, as those of a commit do. */
function project(texts: Record<string, string>) {
  const read: string[] = []
  const resolve = resolverOf('/no/such/root', new Set(Object.keys(texts)), [], path => {
    read.push(path)
    return texts[path]
  })
  return { resolve, read }
}

test.each([
  ['a path', 'src/pages/cart.ts', './mail', 'src/pages/mail.tsx'],
  ['one that says what it will be built to', 'src/pages/cart.ts', '../lib/track.js', 'src/lib/track.ts'],
  ['a folder, not the file of the same name', 'src/lib/deep/one.ts', '..', 'src/lib/index.ts'],
  ['an alias', 'src/pages/cart.ts', '@/lib/track', 'src/lib/track.ts'],
  ['a path from where the configuration counts', 'src/pages/cart.ts', 'lib/track', 'src/lib/track.ts'],
  ['a package, which is none of the project', 'src/pages/cart.ts', 'react', undefined],
])('%s leads to a file', (_, from, specifier, to) => {
  const { resolve } = project({
    'tsconfig.json': '{ "extends": "@not/installed", "compilerOptions": { "baseUrl": "src", "paths": { "@/*": ["./*"] } } }',
    'src/pages/cart.ts': '', 'src/pages/mail.tsx': '', 'src/lib/track.ts': '', 'src/lib/track.js': '', 'src/lib/index.ts': '', 'src/lib.ts': '', 'src/lib/deep/one.ts': '',
  })
  expect(resolve(from, specifier)).toBe(to)
})

test('the configuration nearest to a file decides, and is read once however many ask', () => {
  const alias = (to: string) => JSON.stringify({ compilerOptions: { paths: { '@/*': [`./${to}/*`] } } })
  const texts = { 'one/tsconfig.json': alias('a'), 'other/tsconfig.json': alias('b'), 'one/a/mail.ts': '', 'other/b/mail.ts': '' }
  const { resolve, read } = project(texts)
  for (let index = 0; index < 20; index++) {
    expect(resolve(`one/f${index}.ts`, '@/mail')).toBe('one/a/mail.ts')
    expect(resolve(`other/deep/f${index}.ts`, '@/mail')).toBe('other/b/mail.ts')
  }
  expect(read.filter(path => path === 'one/tsconfig.json').length).toBeLessThan(4)
})

test('a package.json that is no file is looked for where an import leads through, and nowhere else', () => {
  const asked: string[] = []
  const isOdd = oddPackages({
    kind(path) {
      asked.push(path)
      return path === 'odd/package.json' ? 'other' : undefined
    },
  } as Partial<FileTree> as FileTree)
  expect([isOdd('src/lib'), isOdd('odd'), isOdd('odd/below/it'), isOdd('src/lib')]).toEqual([false, true, true, false])
  expect(new Set(asked)).toEqual(new Set(['package.json', 'src/package.json', 'src/lib/package.json', 'odd/package.json', 'odd/below/package.json', 'odd/below/it/package.json']))
  expect(asked.length).toBe(7)
})
