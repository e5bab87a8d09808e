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
    // what is taken of a call's module stands anywhere
    { specifier: '../notify', names: [['*', '']], reexport: false },
    { specifier: './sms', names: [['*', '']], reexport: false },
  ])
})

test('a long clause on several lines is one import', () => {
  expect(importsIn("import {\n  one,\n  two as second,\n} from \"./both\";\n")).toEqual([{ specifier: './both', names: [['one', 'one'], ['two', 'second']], reexport: false }])
})

test('an import for its effect names nothing', () => {
  expect(importsIn("import './polyfill'\nimport type { A } from './a'\n")).toEqual([{ specifier: './a', names: [['A', 'A']], reexport: false }])
})

test.each([
  ['a remark within', "import {\n  // the tracker\n  track, /* by id */ identify as id,\n} from './track'\n", [['track', 'track'], ['identify', 'id']]],
  ['a remark before', "/* header */ import { track } from './track'\n", [['track', 'track']]],
  ['no blanks', "import{track}from'./track'\n", [['track', 'track']]],
  ['a text as a name', "import { \"track\" as send } from './track'\n", [['track', 'send']]],
  ['behind an import for its effect', "import './polyfill'\nimport { track } from './track'\n", [['track', 'track']]],
  ['a call within an expression', "export const f = async () => (await import('./track')).track\n", [['*', '']]],
  ['what a bundler is told', "const load = () => import(/* webpackChunkName: \"track\" */ './track')\n", [['*', '']]],
  ['a template', 'const load = () => import(`./track`)\n', [['*', '']]],
  ['a list of them', "const [one] = await Promise.all([import('./track'), other])\n", [['*', '']]],
  ['a member at once', "require('./track').track('x', {})\n", [['*', '']]],
  ['an import that is a call', "import track = require('./track')\n", [['*', '']]],
])('%s does not hide one', (_, text, names) => {
  expect(importsIn(text)).toEqual([{ specifier: './track', names, reexport: false }])
})
