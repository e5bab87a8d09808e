import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { productModules, repository } from './modules.js'
import { bundledPackages, shipped } from './shipped.js'

interface Own {
  engines: { node: string }
  main: string
  types: string
  bin: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  scripts: Record<string, string>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
  peerDependenciesMeta: Record<string, { optional?: boolean }>
}

const json = <T>(file: string): T => JSON.parse(readFileSync(join(repository, file), 'utf8')) as T
const own = json<Own>('package.json')

/** The lowest Node of each line that package.json promises. */
const promised = own.engines.node.split('||').map(range => {
  const [major = 0, minor = 0, patch = 0] = range.replace(/[^\d.]/g, '').split('.').map(Number)
  return [major, minor, patch] as const
})

type Version = readonly [number, number, number]

const compare = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

/** Whether a version satisfies a range as `engines` write them: `>=18`, `^20.19.0 || >=22.12`, `14 || 16.x`, `>= 10 < 30`, `*`. */
function admits(range: string, version: Version): boolean {
  return range.split('||').some(part => part.replace(/([<>=^~])\s+/g, '$1').trim().split(/\s+/).every(one => {
    const [, operator = '', text = ''] = /^([<>=^~]*)(.*)$/.exec(one) ?? []
    const numbers = text.replace(/^v/, '').split('.').map(Number)
    const [major = NaN, minor = NaN, patch = NaN] = numbers
    const least: Version = [major || 0, minor || 0, patch || 0]
    if (text === '' || text === '*') return true
    switch (operator) {
      case '>=': return compare(version, least) >= 0
      case '>': return compare(version, least) > 0
      case '<': return compare(version, least) < 0
      case '<=': return compare(version, least) <= 0
      case '^': return version[0] === major && compare(version, least) >= 0
      case '~': return version[0] === major && version[1] === least[1] && compare(version, least) >= 0
      default: return version[0] === major && (Number.isNaN(minor) || version[1] === minor) && (Number.isNaN(patch) || version[2] === patch)
    }
  }))
}

test('ranges are read as npm reads them', () => {
  const node: Version = [20, 19, 0]
  expect(['>=18', '>= 18.0.0', '^20.19.0 || ^22.13.0 || >=24', '18 || 20 || >=22', '20.x', '^18.17.0 || >=20.5.0', '>=10 <21', '*', '~20.19', '>=20.19.0'].filter(range => !admits(range, node))).toEqual([])
  expect(['>=20.19.1', '>=22', '^22', '18 || 19', '20.18.x', '^18.17.0', '<20', '~20.20.0', '^20.20.0 || >=22'].filter(range => admits(range, node))).toEqual([])
})

test('the promised versions of Node can require an ES module', () => {
  expect(promised).toEqual([[20, 19, 0], [22, 13, 0], [24, 0, 0]])
})

test('everything that is installed with it runs on every Node it promises', () => {
  const { packages } = json<{ packages: Record<string, { dev?: boolean; engines?: { node?: string } }> }>('package-lock.json')
  const runtime = Object.entries(packages).filter(([path, { dev }]) => path.startsWith('node_modules/') && dev !== true)
  expect(runtime.length).toBeGreaterThan(Object.keys(own.dependencies).length)
  const tooNew = runtime.flatMap(([path, { engines }]) =>
    promised.filter(version => engines?.node !== undefined && !admits(engines.node, version)).map(version => `${path} wants ${engines?.node}, not ${version.join('.')}`))
  expect(tooNew).toEqual([])
})

test('no compiler or host of the project is forced upon anyone: the one that answers for types is its own', () => {
  expect(Object.keys(own.dependencies).filter(name => /typescript$|typescript-eslint\/(utils|parser|typescript-estree)|^eslint/.test(name))).toEqual([])
  for (const name of Object.keys(own.peerDependencies)) expect(own.peerDependenciesMeta[name], name).toEqual({ optional: true })
  const { packages } = json<{ packages: Record<string, { dev?: boolean; peer?: boolean; devOptional?: boolean }> }>('package-lock.json')
  expect(packages['node_modules/typescript']).toMatchObject({ dev: true })
})

test('no package that is installed with us runs a script of its own', () => {
  const { packages } = json<{ packages: Record<string, { dev?: boolean; hasInstallScript?: boolean }> }>('package-lock.json')
  const withUs = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev)
  expect(withUs.length).toBeGreaterThan(Object.keys(own.dependencies).length)
  expect(withUs.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([])
  // a lock file says so of each that has one
  expect(Object.values(packages).some(one => one.hasInstallScript)).toBe(true)
  const { scripts } = json<{ scripts: Record<string, string> }>('package.json')
  expect(Object.keys(scripts).filter(name => /install$/.test(name))).toEqual([])
})

test('oxc-parser is pinned', () => {
  expect(own.dependencies['oxc-parser']).toMatch(/^\d+\.\d+\.\d+$/)
})

describe('what is packed', () => {
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: repository, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32',
  })) as [{ files: { path: string }[]; unpackedSize: number }]
  const files = packed.files.map(file => file.path)

  test.each(['package.json', 'LICENSE', 'NOTICE', 'schema.json', 'dist/bundle/index.js', 'dist/src/index.d.ts', 'dist/bundle/bin.js'])('holds %s', file => {
    expect(files).toContain(file)
  })

  test('runs nothing where it is installed', () => {
    expect(Object.keys(own.scripts).filter(name => /^(pre|post)?install$|^(pre|post)?prepare$|^dependencies$/.test(name))).toEqual([])
    expect(own.scripts.prepack).toContain('build')
  })

  test('holds every file that package.json names', () => {
    const named = [own.main, own.types, ...Object.values(own.bin), ...Object.values(own.exports).flatMap(one => typeof one === 'string' ? one : Object.values(one))]
      .map(file => file.replace(/^\.\//, ''))
    for (const file of named) {
      expect(existsSync(join(repository, file)), file).toBe(true)
      expect(files).toContain(file)
    }
  })

  test('holds the bundle and the types of its entries, and nothing else', () => {
    const stray = files.filter(file => !/^(dist\/bundle\/[\w.-]+\.js|dist\/src\/.+\.d\.ts|schema\.json|package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/.test(file))
    expect(stray).toEqual([])
    expect(files.filter(file => /(^|\/)(test|dev|examples)\/|\.test\./.test(file))).toEqual([])
    expect(files.filter(file => file.endsWith('.js')).sort()).toEqual([...shipped.keys()].map(file => `dist/bundle/${file}`).sort())
    expect(packed.unpackedSize).toBeLessThan(4_200_000)
  })

  test('holds the types that its types import', () => {
    const types = files.filter(file => file.endsWith('.d.ts'))
    expect(types.length).toBeGreaterThan(1)
    const wanted = types.flatMap(file => [...readFileSync(join(repository, file), 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)].map(([, to]) => posix.join(posix.dirname(file), `${to}.d.ts`)))
    expect(wanted.filter(file => !files.includes(file))).toEqual([])
  })

  test('holds every module that a run may load, once', () => {
    const modules = [...shipped.values()].flat()
    expect(modules.filter((one, index) => modules.indexOf(one) !== index)).toEqual([])
    const imported = productModules().flatMap(({ imports }) => imports.filter(one => one.local && one.late).map(one => one.to))
    expect(imported.length).toBeGreaterThan(20)
    expect(imported.filter(file => !modules.includes(file))).toEqual([])
    expect(readdirSync(join(repository, 'src/sinks')).filter(file => file.endsWith('.ts') && !modules.includes(`src/sinks/${file}`))).toEqual([])
    expect(modules.filter(file => !existsSync(join(repository, file)))).toEqual([])
  })

  test('gives what its modules require or start by a path beside them', async () => {
    const wanted = [...shipped.keys()].flatMap(file =>
      [...readFileSync(join(repository, 'dist/bundle', file), 'utf8').matchAll(/(?:require\(|new URL\()"\.\/([\w.-]+)"(?:\)\.(\w+))?/g)].map(([, to = '', name]) => ({ to, name })))
    expect(wanted.map(one => one.to)).toEqual(expect.arrayContaining(['findings.js', 'thread.js', 'graphql.js', 'documents.js']))
    for (const { to, name } of wanted) {
      expect(files).toContain(`dist/bundle/${to}`)
      if (name !== undefined) expect(await import(join(repository, 'dist/bundle', to)), to).toHaveProperty(name)
    }
  })

  test('says whose work stands in it, and under which licence', () => {
    const notice = readFileSync(join(repository, 'NOTICE'), 'utf8')
    for (const name of bundledPackages) {
      expect(notice, name).toContain(`The files in dist/bundle contain ${name} `)
      expect(notice, name).toContain(readFileSync(join(repository, 'node_modules', name, 'LICENSE'), 'utf8').trim())
    }
  })

  test('holds the schema where the first line of a manifest leads an editor', () => {
    const [first = ''] = readFileSync(join(repository, 'examples/shop/purposely.yml'), 'utf8').split('\n')
    expect(files).toContain(/\$schema=.*node_modules\/eslint-plugin-purposely\/(\S+)/.exec(first)?.[1])
  })

  test('knows no path of the machine that built it', () => {
    const found = files.filter(file => /\.(js|json|ts)$/.test(file) && readFileSync(join(repository, file), 'utf8').includes(repository.slice(0, -1)))
    expect(found).toEqual([])
  })
})

test('the command can be executed', () => {
  const bin = join(repository, own.bin.purposely as string)
  expect(readFileSync(bin, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
  if (process.platform !== 'win32') expect(statSync(bin).mode & 0o111).toBe(0o111)
  expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' }).trim()).toBe(json<{ version: string }>('package.json').version)
})
