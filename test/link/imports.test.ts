import { expect, test } from 'vitest'
import { importsIn } from '../../src/link/imports.js'

test('reads each way to import, with the names as both sides call them', () => {
  expect(importsIn([
    "import posthog, { track as send, type Event } from './track'",
    "import * as mail from '@/lib/mail'",
    "export { identify } from './identify.js'",
    "export * from './events'",
    "const { notify: tell } = require('../notify')",
    "const sms = await import('./sms')",
  ].join('\n'))).toEqual([
    { specifier: './track', names: [['default', 'posthog'], ['track', 'send'], ['Event', 'Event']], reexport: false },
    { specifier: '@/lib/mail', names: [['*', 'mail']], reexport: false },
    { specifier: './identify.js', names: [['identify', 'identify']], reexport: true },
    { specifier: './events', names: [['*', '*']], reexport: true },
    { specifier: '../notify', names: [['notify', 'tell']], reexport: false },
    { specifier: './sms', names: [['*', 'sms'], ['default', 'sms']], reexport: false },
  ])
})

test('a long clause on several lines is one import', () => {
  expect(importsIn("import {\n  one,\n  two as second,\n} from \"./both\";\n")).toEqual([{ specifier: './both', names: [['one', 'one'], ['two', 'second']], reexport: false }])
})

test('an import for its effect names nothing', () => {
  expect(importsIn("import './polyfill'\nimport type { A } from './a'\n")).toEqual([{ specifier: './a', names: [['A', 'A']], reexport: false }])
})
