import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { rules as files } from '../../rules/rules.generated.js'
import plugin from '../../src/index.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import { repository } from '../eslint/project.js'

const own = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { name: string; version: string; homepage: string }

test('the plugin says who it is', () => {
  expect(plugin.meta).toEqual({ name: own.name, version: own.version })
})

test('a rule is a file is a code that ESLint can decide', () => {
  const named = readdirSync(join(repository, 'rules')).filter(file => /^[a-z-]+\.ts$/.test(file)).map(file => file.slice(0, -3))
  expect(Object.keys(plugin.rules).sort()).toEqual(named.sort())
  expect(codes.filter(code => code.scope !== 'program' && code.scope !== 'inventory').map(code => code.code)).toEqual(named)
})

describe.each(['recommended', 'strict'] as const)('%s', preset => {
  const expected = Object.fromEntries(files.filter(({ code }) => code[preset] !== 'off').map(({ code }) => [`purposely/${code.code}`,
    preset === 'strict' && code.option ? [code.strict, { [code.option.name]: true }] : code[preset]]))

  test('switches on what the rules\' own metadata say', () => {
    expect(Object.keys(expected).length).toBeGreaterThan(3)
    expect(plugin.configs[preset].rules).toEqual(expected)
    expect(plugin.configs[`legacy-${preset}`].rules).toEqual(expected)
  })

  test('carries the plugin in flat configuration, and names it in legacy configuration', () => {
    expect(plugin.configs[preset].plugins?.purposely).toBe(plugin)
    expect(plugin.configs[`legacy-${preset}`].plugins).toEqual(['purposely'])
  })
})

test('strict asks no less than recommended', () => {
  const weight = { off: 0, warn: 1, error: 2 }
  for (const code of codes) expect(weight[code.strict], code.code).toBeGreaterThanOrEqual(weight[code.recommended])
})

describe.each(files)('$code.code', ({ code, rule }) => {
  test('describes itself as its code does, and says where its page is', () => {
    expect(rule.meta?.docs?.description).toBe(code.description)
    expect(code.description).toMatch(/^[A-Z].{20,140}\.$/)
    expect(rule.meta?.docs?.url).toBe(`${own.homepage.replace('#readme', '')}/blob/main/docs/rules/${code.code}.md`)
  })

  test('offers suggestions, takes only its code\'s option and fixes nothing by itself', () => {
    expect(rule.meta).toMatchObject({ type: 'problem', hasSuggestions: true })
    const [schema] = rule.meta?.schema as [{ properties: object }?]
    expect(Object.keys(schema?.properties ?? {})).toEqual(code.option ? [code.option.name] : [])
    expect(rule.meta?.fixable).toBeUndefined()
  })
})

describe.each(codes)('$code', ({ code, description }) => {
  test('has a page that begins with its name', () => {
    const page = join(repository, `docs/rules/${code}.md`)
    expect(existsSync(page), `docs/rules/${code}.md is missing`).toBe(true)
    const text = readFileSync(page, 'utf8')
    expect(text).toMatch(new RegExp(`^# (\\w+/)?${code}\\n`))
    expect(text.length).toBeGreaterThan(description.length)
  })
})
