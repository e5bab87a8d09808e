import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { diskTree } from '../../src/read/disk.js'
import { findFiles, ownFiles, PathError } from '../../src/read/find.js'
import { isIgnored, leftOutAs } from '../../src/read/ignored.js'

const made: string[] = []
afterAll(() => { for (const path of made) rmSync(path, { recursive: true }) })

function tree(files: Record<string, string> | readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'purposely-find-'))
  made.push(root)
  for (const [path, text] of Array.isArray(files) ? (files as readonly string[]).map(file => [file, ''] as const) : Object.entries(files as Record<string, string>)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const scripts = (path: string): boolean => path.endsWith('.ts')
const all = (root: string, paths: readonly string[] = [], prefixes: readonly string[] = []): string[] => findFiles(diskTree(root), paths, prefixes, scripts).files

test('finds what is wanted, sorted by code unit, whatever the order on disk', () => {
  const names = ['b.ts', 'a/z.ts', 'a.ts', 'B.ts', 'ä.ts', 'a-b/c.ts', 'a/b/c.ts', 'notes.md', '10.ts', '9.ts', ' .ts', '.hidden/a.ts']
  const expected = names.filter(scripts).toSorted()
  expect(all(tree(names))).toEqual(expected)
  expect(all(tree(names.toReversed()))).toEqual(expected)
})

test('never walks into installed, built or hidden tool folders', () => {
  const root = tree(['src/a.ts', 'node_modules/x/a.ts', 'src/node_modules/x/a.ts', 'dist/a.ts', '.git/a.ts', '.next/a.ts', 'coverage/a.ts', 'vendor/a.ts'])
  expect(all(root)).toEqual(['src/a.ts'])
})

describe('.gitignore', () => {
  test('those on the way count, each from its own folder, deeper ones last', () => {
    const root = tree({
      '.gitignore': '/local/\n*.gen.ts\n# comment\n', 'a.ts': '', 'local/a.ts': '', 'src/local/a.ts': '', 'src/a.gen.ts': '',
      'src/.gitignore': 'private.ts\n!keep.ts\n', 'src/private.ts': '', 'src/deep/private.ts': '', 'private.ts': '', 'src/keep.ts': '',
    })
    expect(all(root)).toEqual(['a.ts', 'private.ts', 'src/keep.ts', 'src/local/a.ts'])
  })

  test('they count for a folder that a person names, not for a file', () => {
    const root = tree({ '.gitignore': 'secret/\n', 'secret/a.ts': '', 'src/.gitignore': 'x.ts\n', 'src/deep/x.ts': '', 'src/deep/y.ts': '' })
    expect(all(root, ['src/deep'])).toEqual(['src/deep/y.ts'])
    expect(all(root, ['src/deep/x.ts'])).toEqual(['src/deep/x.ts'])
  })
})

describe('tests, seeds, generated code and configuration are no product', () => {
  test.each(['src/a.test.ts', 'src/a.spec.tsx', 'src/__tests__/a.ts', 'test/a.ts', 'tests/a.ts', 'e2e/a.ts', 'src/a.stories.tsx', 'src/__mocks__/a.ts', 'prisma/seed.ts', 'db/seeds/a.ts',
    'src/migrations/1.ts', 'src/generated/a.ts', 'src/a.generated.ts', 'src/a.min.js', 'vite.config.ts', '.eslintrc.js', 'src/fixtures/a.ts', 'cypress/a.ts'])('%s', path => {
    expect(isIgnored(path)).toBe(true)
  })
  test.each(['src/testimonials/a.ts', 'src/latest.ts', 'src/contest/form.tsx', 'src/specials.ts', 'src/seedlings/a.ts', 'src/config.ts', 'src/configuration/a.ts', 'src/mockup.ts',
    'src/regenerated.ts', 'app/request-test-kit/page.tsx', 'src/benchmark.ts'])('but not %s', path => {
    expect(isIgnored(path)).toBe(false)
  })

  test.each([
    ['src/a.test.ts', 'tests'], ['e2e/a.ts', 'tests'], ['src/a.mock.ts', 'tests'], ['src/a.stories.tsx', 'stories'], ['src/tests/a.stories.tsx', 'stories'],
    ['prisma/seed.ts', 'seeds'], ['db/factories/user.ts', 'seeds'], ['db/migrations/1.ts', 'migrations'], ['src/a.gen.ts', 'generated'], ['vite.config.ts', 'configuration'],
  ])('%s is one of the %s', (path, as) => {
    expect(leftOutAs(path)).toBe(as)
    expect(leftOutAs(path, [''])).toBe(as)
  })
  test('what only the manifest leaves out is told apart', () => {
    expect([leftOutAs('src/a.ts', ['src/']), leftOutAs('src/a.ts', ['lib/'])]).toEqual(['manifest', undefined])
  })

  test('they are counted, and read where a person names the file', () => {
    const root = tree(['src/a.ts', 'src/a.test.ts', 'prisma/seed.ts'])
    expect(findFiles(diskTree(root), [], [], scripts)).toEqual({ files: ['src/a.ts'], leftOut: [{ path: 'prisma/seed.ts', as: 'seeds' }, { path: 'src/a.test.ts', as: 'tests' }], migrations: [], messages: [], unread: {}, problems: [] })
    expect(all(root, ['src/a.test.ts'])).toEqual(['src/a.test.ts'])
    expect(all(root, ['src'])).toEqual(['src/a.ts'])
  })

  test('the manifest adds literal prefixes', () => {
    const root = tree(['src/a.ts', 'src/legacy/a.ts', 'src/legacy-b.ts'])
    expect(all(root, [], ['src/legacy/'])).toEqual(['src/a.ts', 'src/legacy-b.ts'])
    expect(all(root, [], ['src/legacy'])).toEqual(['src/a.ts'])
  })
})

test('what a build leaves beside a package is not walked; the same names within the sources are features', () => {
  const root = tree({ 'dist/a.ts': '', 'vendor/a.ts': '', 'packages/web/coverage/a.ts': '', 'src/coverage/claim.ts': '', 'packages/web/src/vendor/seller.ts': '' })
  expect(findFiles(diskTree(root), [], [], path => path.endsWith('.ts')).files).toEqual(['packages/web/src/vendor/seller.ts', 'src/coverage/claim.ts'])
})

test('files of a kind that nobody here reads are counted', () => {
  const root = tree({ 'src/a.ts': '', 'src/b.vue': '', 'src/c.vue': '', 'src/c.test.vue': '', 'db/schema.sql': '' })
  const kind = (path: string): string | undefined => /\.(vue|sql)$/.exec(path)?.[1]
  expect(findFiles(diskTree(root), [], [], path => path.endsWith('.ts'), kind).unread).toEqual({ vue: 2, sql: 1 })
})

test('links are not followed: no loop, nothing twice, nothing from outside', () => {
  const outside = tree(['secret.ts'])
  const root = tree(['src/a.ts'])
  symlinkSync('.', join(root, 'src/self'))
  symlinkSync('../..', join(root, 'src/up'))
  symlinkSync(outside, join(root, 'outside'))
  symlinkSync('a.ts', join(root, 'src/b.ts'))
  symlinkSync('nowhere', join(root, 'src/c.ts'))
  expect(findFiles(diskTree(root), [], [], scripts)).toEqual({ files: ['src/a.ts'], leftOut: [], migrations: [], messages: [], unread: {}, problems: [] })
})

test('a path that is named twice, or within another, is read once', () => {
  const root = tree(['src/a.ts', 'src/b/c.ts'])
  expect(all(root, ['src', 'src/b', 'src/b/c.ts', './src/a.ts', 'src/'])).toEqual(['src/a.ts', 'src/b/c.ts'])
})

test('a path that does not exist or stands outside is one sentence', () => {
  const root = tree(['src/a.ts', '..b/c.ts'])
  const said = (path: string): string => {
    try {
      findFiles(diskTree(root), ['src', path], [], scripts)
    } catch (error) {
      expect(error).toBeInstanceOf(PathError)
      expect((error as PathError).path).toBe(path)
      return (error as Error).message
    }
    return 'nothing'
  }
  expect(said('src/nowhere')).toBe('src/nowhere does not exist: name a file or folder below the root.')
  expect(said('..')).toMatch(/^\.\. stands outside the root: /)
  expect(said('../../..')).toMatch(/^\.\.\/\.\.\/\.\. stands outside the root: /)
  expect(all(root, ['..b'])).toEqual(['..b/c.ts'])
})

describe('SQL migrations', () => {
  const sql = (files: readonly string[], prefixes: readonly string[] = []) => {
    const { files: read, migrations, leftOut } = findFiles(diskTree(tree(files)), [], prefixes, path => path.endsWith('.sql'))
    return { read, migrations, ignored: leftOut.length }
  }

  test('stand apart where nobody says that a tool wrote them from a schema', () => {
    expect(sql(['supabase/migrations/1.sql', 'db/migration/V1__a.sql', 'db/schema.sql', 'supabase/tests/1.sql', 'migrations/tests/a.sql', 'supabase/seed.sql']))
      .toEqual({ read: ['db/schema.sql'], migrations: ['db/migration/V1__a.sql', 'supabase/migrations/1.sql'], ignored: 3 })
  })

  test.each([
    ['Prisma\'s lock', ['prisma/migrations/migration_lock.toml', 'prisma/migrations/1/migration.sql']],
    ['Prisma\'s schema', ['prisma/schema.prisma', 'prisma/migrations/1/migration.sql']],
    ['Drizzle\'s journal', ['drizzle/0000_a.sql', 'drizzle/meta/_journal.json']],
  ])('are left out beside %s', (_, files) => {
    expect(sql(files)).toEqual({ read: [], migrations: [], ignored: 1 })
  })

  test('are left out where the manifest ignores them', () => {
    expect(sql(['old/migrations/1.sql'], ['old/'])).toEqual({ read: [], migrations: [], ignored: 1 })
  })
})

test('a file asked for alone is one that a walk would come by', () => {
  const root = tree(['src/a.ts', 'src/deep/b.ts', 'node_modules/x/a.ts', 'src/node_modules/x/a.ts', 'dist/a.ts', 'src/a.test.ts', 'legacy/a.ts', 'other/c.ts'])
  symlinkSync(join(root, 'other'), join(root, 'src/linked'), 'junction')
  const own = ownFiles(diskTree(root), ['legacy/'])
  const asked = ['src/a.ts', 'src/deep/b.ts', 'other/c.ts', 'src/b.ts', 'src/deep', 'src', '', 'none/a.ts', 'src/a.ts/b.ts', 'src/deep/../a.ts', '../a.ts', 'node_modules/x/a.ts',
    'src/node_modules/x/a.ts', 'dist/a.ts', 'src/a.test.ts', 'legacy/a.ts', 'src/linked/c.ts']
  expect(asked.filter(own.has)).toEqual(['src/a.ts', 'src/deep/b.ts', 'other/c.ts'])
})
