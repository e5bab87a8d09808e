import { expect, test } from 'vitest'
import { calling, optionsFrom, recipientsOf } from '../../src/engine.js'
import { loadManifest } from '../../src/manifest/index.js'

const text = `version: 1
purposes:
  __proto__: { description: Sign in., where: [User], data: { email }, basis: contract, retention: P1Y }
  constructor: { description: See what is used., basis: consent, retention: P1Y }
recipients:
  __proto__: { for: [constructor], receives: [email], calls: [hasOwnProperty, __proto__], domains: [constructor.example], title: Prototype }
  constructor: { for: [__proto__], receives: [email], packages: [toString] }
`

test('names of Object.prototype are names of purposes, recipients, functions and packages', () => {
  const { manifest, problems } = loadManifest(text, 'purposely.yml')
  expect(problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
  expect(manifest?.purposes.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
  const { wrappers, packages, domains } = optionsFrom(manifest)
  expect([Object.entries(wrappers ?? {}), Object.entries(packages ?? {}), Object.entries(domains ?? {})]).toEqual([
    [['hasOwnProperty', '__proto__'], ['__proto__', '__proto__']], [['toString', 'constructor']], [['constructor.example', '__proto__']],
  ])
  const names = calling(recipientsOf(manifest))
  expect([names.title('__proto__'), names.title('constructor'), names.kind('constructor'), names.title('posthog')]).toEqual(['Prototype', 'constructor', 'other', 'PostHog'])
  expect({}).not.toHaveProperty('title')
})
