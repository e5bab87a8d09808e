import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rules } from '../../rules/rules.generated.js'
import type { Detector } from '../../src/kit/define.js'
import { detectors } from '../../src/observe/detectors.generated.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import type { Code } from '../../src/reconcile/index.js'
import type { Exporter } from '../../src/types/index.js'
import { filesIn, repository } from './modules.js'

const detectorFolders = ['forms', 'models', 'sinks', 'permissions', 'requests'].filter(folder => existsSync(join(repository, 'src', folder)))
const unit = (file: string): string => basename(file, '.ts')
const isHandwritten = (file: string): boolean => !file.endsWith('.generated.ts')
const read = (file: string): string => readFileSync(join(repository, file), 'utf8')

describe.each(detectorFolders.flatMap(folder => filesIn(`src/${folder}`, /\.ts$/).filter(isHandwritten).map(file => ({ file, folder }))))('$file', ({ file, folder }) => {
  test('holds one detector, named as the file and of the folder\'s kind', async () => {
    const module = await import(join(repository, file)) as { default: Detector }
    expect(Object.keys(module)).toEqual(['default'])
    expect(module.default).toMatchObject({ name: unit(file), unit: folder.replace(/s$/, '') })
    expect(module.default.title).toMatch(/\S/)
    expect(detectors).toContain(module.default)
  })

  test('says by which words a file is worth its while, in small letters', async () => {
    const { default: { words, packages, ...detector } } = await import(join(repository, file)) as { default: Detector }
    const clients = 'clients' in detector ? detector.clients.flatMap(client => [...client.packages ?? [], ...client.globals ?? [], ...client.instances ?? []]) : []
    // a language of files of its own has nothing to look for in a program
    const apart = 'records' in detector && detector.records !== undefined && detector.records.embedded === undefined
    expect([...words ?? packages ?? [], ...clients].length > 0).toBe(!apart)
    // the filter joins the patterns, so none has flags of its own
    for (const word of words ?? []) expect(typeof word === 'string' ? word : word.flags).toBe(typeof word === 'string' ? word.toLowerCase() : '')
  })
})

describe.each(filesIn('src/reconcile/codes', /\.ts$/))('%s', file => {
  test('holds one code, named as the file, with a rule unless it needs the whole program or what is committed of it', async () => {
    const module = await import(join(repository, file)) as { default: Code }
    expect(Object.keys(module)).toEqual(['default'])
    expect(module.default.code).toBe(unit(file))
    expect(codes).toContain(module.default)
    expect(existsSync(join(repository, 'rules', basename(file)))).toBe(module.default.scope !== 'program' && module.default.scope !== 'inventory')
  })

  test('is tested', () => {
    const tests = filesIn('test/reconcile', /\.test\.ts$/).filter(path => read(path).includes(unit(file)))
    expect(tests, `no test in test/reconcile speaks of ${unit(file)}`).not.toEqual([])
  })
})

describe.each(filesIn('src/exports/formats', /\.ts$/))('%s', file => {
  test('holds one export, named as the file, and is tested', async () => {
    const module = await import(join(repository, file)) as { default: Exporter }
    expect(Object.keys(module)).toEqual(['default'])
    expect(module.default.name).toBe(unit(file))
    expect(module.default.formats.length).toBeGreaterThan(0)
    expect(existsSync(join(repository, `test/exports/${unit(file)}.test.ts`))).toBe(true)
  })
})

test('a rule speaks for the code its file is named after', () => {
  expect(rules.map(rule => rule.code.code)).toEqual(filesIn('rules', /\.ts$/).filter(isHandwritten).map(unit))
})

test('names are written in small letters, with dashes', () => {
  const names = [...detectors.map(detector => detector.name), ...codes.map(code => code.code)]
  expect(names.filter(name => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([])
})

test('no file lists detectors: one name may be an exception, two of a kind are a registry', () => {
  const kinds = detectorFolders.map(folder => filesIn(`src/${folder}`, /\.ts$/).filter(isHandwritten).map(unit))
  const others = filesIn('src', /\.ts$/).filter(file => isHandwritten(file) && !detectorFolders.some(folder => file.startsWith(`src/${folder}/`)))
  // a schema language and the detector of its records go by one name: the languages are listed where their parsers are
  const languages = /^src\/(parse\/|types\/(source|schema)\.ts)/
  const lists = others.filter(file => !languages.test(file)).flatMap(file => kinds.flatMap(names => {
    const literals = new Set([...read(file).matchAll(/(['"`])([a-z][a-z0-9-]*)\1/g)].map(match => match[2] as string))
    const named = names.filter(name => literals.has(name))
    return named.length > 1 ? [`${file} names ${named.join(', ')}`] : []
  }))
  expect(lists).toEqual([])
})

test('no comment puts work off', () => {
  // "what is still TODO" speaks of a manifest; a comment that begins with the word, or calls somebody by it, speaks of us
  const mark = /(^|\n)[\s*]*(TODO|FIXME|XXX|HACK)\b|\b(TODO|FIXME|XXX|HACK)[:(]/
  const late = ['src', 'rules'].flatMap(folder => filesIn(folder, /\.(tsx?|mjs)$/)).flatMap(file =>
    parseSync(file, read(file)).comments.filter(comment => mark.test(comment.value)).map(comment => `${file}: ${comment.value.trim()}`))
  expect(late).toEqual([])
  expect([' TODO: later', '*\n * FIXME this', ' it works (TODO(me) check)'].filter(comment => !mark.test(comment))).toEqual([])
})

describe('a file added to a folder', () => {
  let copy: string
  const list = (): string => readFileSync(join(copy, 'src/observe/detectors.generated.ts'), 'utf8')
  const generate = (): void => { execFileSync(process.execPath, [join(copy, 'src/dev/generate.mjs')]) }

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'purposely-generate-'))
    for (const folder of [...detectorFolders.map(folder => `src/${folder}`), 'src/dev', 'src/exports', 'src/reconcile/codes', 'src/taxonomy', 'src/classify', 'src/kit', 'src/types', 'src/page', 'rules']) {
      cpSync(join(repository, folder), join(copy, folder), { recursive: true })
    }
    for (const folder of ['src/observe', 'src/report/parts']) mkdirSync(join(copy, folder), { recursive: true })
    cpSync(join(repository, 'tsconfig.json'), join(copy, 'tsconfig.json'))
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction')
    generate()
  })

  afterAll(() => { rmSync(copy, { recursive: true }) })

  test('is in the list, in order, and gone again when it is deleted', () => {
    const before = list()
    expect(before).toContain(`from '../sinks/posthog.js'`)
    writeFileSync(join(copy, 'src/sinks/smoke-signal.ts'), '')
    generate()
    expect(list()).toContain(`import sinksSmokeSignal from '../sinks/smoke-signal.js'`)
    expect(/detectors: .*\[(.*)\]/.exec(list())?.[1]?.split(', ')).toContain('sinksSmokeSignal')
    rmSync(join(copy, 'src/sinks/smoke-signal.ts'))
    generate()
    expect(list()).toBe(before)
  })

  test('makes the first of a kind known too', () => {
    mkdirSync(join(copy, 'src/permissions'), { recursive: true })
    writeFileSync(join(copy, 'src/permissions/smell.ts'), '')
    generate()
    expect(list()).toContain(`import permissionsSmell from '../permissions/smell.js'`)
  })

  test('is an export that can be asked for', () => {
    writeFileSync(join(copy, 'src/exports/formats/smoke-signal.ts'), '')
    generate()
    expect(readFileSync(join(copy, 'src/exports/formats.generated.ts'), 'utf8')).toContain(`'smoke-signal': () => import('./formats/smoke-signal.js'),`)
    rmSync(join(copy, 'src/exports/formats/smoke-signal.ts'))
    generate()
    expect(readFileSync(join(copy, 'src/exports/formats.generated.ts'), 'utf8')).not.toContain('smoke-signal')
  })

  test('is a language whose words a run looks up', () => {
    const words = (): string => readFileSync(join(copy, 'src/classify/words/words.generated.ts'), 'utf8')
    expect(words()).not.toContain('beurdnemm')
    writeFileSync(join(copy, 'src/taxonomy/vocabulary/lb.ts'), `import { defineVocabulary } from './language.js'
export default defineVocabulary({ language: 'lb', phrases: [{ category: 'user.name.last', sure: 'Beurdnemm' }] })`)
    generate()
    expect(words()).toContain('beurdnemm')
  })

  test('is a rule and a code alike', () => {
    writeFileSync(join(copy, 'src/reconcile/codes/no-nonsense.ts'), '')
    writeFileSync(join(copy, 'rules/no-nonsense.ts'), '')
    generate()
    expect(readFileSync(join(copy, 'src/reconcile/codes.generated.ts'), 'utf8')).toContain(`from './codes/no-nonsense.js'`)
    expect(readFileSync(join(copy, 'rules/rules.generated.ts'), 'utf8')).toContain(`from './no-nonsense.js'`)
  })
})

test('generated lists are not committed', () => {
  const ignored = readFileSync(join(repository, '.gitignore'), 'utf8').split('\n')
  expect(ignored).toContain('*.generated.ts')
})
