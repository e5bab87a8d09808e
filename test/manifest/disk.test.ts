import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findManifest, readManifest } from '../../src/manifest/disk.js'

const top = mkdtempSync(join(tmpdir(), 'purposely-manifest-'))
afterAll(() => rmSync(top, { recursive: true }))

function lay(path: string, text: string | Uint8Array): string {
  const whole = join(top, path)
  mkdirSync(join(whole, '..'), { recursive: true })
  writeFileSync(whole, text)
  return whole
}

test('finds the manifest at the top of the project, up to the root of the repository', () => {
  const outer = lay('purposely.yml', 'version: 1\n')
  const inner = lay('repo/packages/mail/purposely.yaml', 'version: 1\n')
  lay('repo/.git/HEAD', '')
  lay('repo/src/deep/a.ts', '')
  lay('plain/src/a.ts', '')
  mkdirSync(join(top, 'repo/packages/mail/src/purposely.yml'), { recursive: true })
  expect(findManifest(join(top, 'repo/packages/mail/src'))).toBe(inner)
  expect(findManifest(join(top, 'repo/src/deep'))).toBeUndefined()
  expect(findManifest(join(top, 'plain/src'))).toBe(outer)
  expect(findManifest(join(top, 'plain/src/not/there'))).toBe(outer)
  const root = lay('repo/purposely.yml', 'version: 1\n')
  lay('repo/purposely.yaml', 'version: 1\n')
  expect(findManifest(join(top, 'repo/src/deep'))).toBe(root)
  expect(findManifest(join(top, 'repo/packages/mail/src'))).toBe(root)
  // what it does not look at is no part of its project
  lay('repo/purposely.yml', 'version: 1\nignore: [packages/mail/]\n')
  expect(findManifest(join(top, 'repo/packages/mail/src'))).toBe(inner)
  const fixture = lay('repo/test/fixtures/shop/purposely.yml', 'version: 1\n')
  expect(findManifest(join(top, 'repo/test/fixtures/shop/src'))).toBe(fixture)
})

test('reads what is there, and says why it cannot', () => {
  const good = lay('good.yml', '\uFEFFversion: 1\nnever: [gender]\n')
  expect(readManifest(good)).toMatchObject({ manifest: { file: 'good.yml', never: [{ at: { line: 2, column: 9, start: 19 } }] }, problems: [], text: 'version: 1\nnever: [gender]\n' })
  const problem = (path: string): string => {
    const { manifest, problems } = readManifest(path)
    expect(manifest).toBeUndefined()
    return `${problems[0]?.severity} ${problems[0]?.file} ${problems[0]?.message}`
  }
  expect(problem(join(top, 'gone.yml'))).toBe('error gone.yml This file cannot be read (ENOENT): check its path and its permissions.')
  expect(problem(top)).toMatch(/cannot be read \(EISDIR\)/)
  expect(problem(lay('latin.yml', Uint8Array.from([0x76, 0x3a, 0x20, 0xe9])))).toBe('error latin.yml This file is not UTF-8 text: save it as UTF-8.')
  expect(problem(lay('utf16.yml', Buffer.from('version: 1\n', 'utf16le')))).toMatch(/not UTF-8/)
  expect(problem(lay('huge.yml', '#'.repeat(4_000_001)))).toMatch(/larger than 4 MB/)
})
