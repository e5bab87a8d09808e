import { describe, expect, test } from 'vitest'
import { Linter as Linter10 } from 'eslint'
// @ts-expect-error no types come with it
import { Linter as Linter8 } from 'eslint8'
import { Linter as Linter9 } from 'eslint9'
import type { Rule } from 'eslint'
import { madeTogether } from '../../src/cli/together.js'
import { withoutDisabled, type Uses } from '../../src/reconcile/disables.js'
import { staleDisables } from '../../src/reconcile/stale/disables.js'
import type { Draft } from '../../src/reconcile/define.js'
import type { FileFacts, Finding } from '../../src/types/index.js'
import { factsOf } from '../observe/observed.js'

/*
 * ESLint itself says what its comments keep back, and which keep back nothing; the command line has to say the same. Two rules that speak
 * of every call of a name stand for ours.
 */
const calling = (name: string): Rule.RuleModule => ({
  create: context => ({ CallExpression(node) { if (node.callee.type === 'Identifier' && node.callee.name === name) context.report({ node, message: name }) } }),
})
const codes = { 'no-a': 'a', 'no-b': 'b' }
const rules = Object.fromEntries(Object.entries(codes).map(([code, name]) => [code, calling(name)]))

/** Names of unused disabling comments, and of unused enabling ones, by line. */
interface Heard { findings: string[]; unused: string[]; unbegun: string[] }

interface Said { line: number; column: number; what: string }

const order = (all: Said[]): string[] => all.map(({ line, column, what }) => `${line}:${column} ${what}`).sort()

function parted(all: readonly { line: number; message: string }[], enabling: string): Pick<Heard, 'unused' | 'unbegun'> {
  const names = (wanted: boolean): string[] => all.filter(({ message }) => message.startsWith(enabling) === wanted)
    .flatMap(({ line, message }) => [...message.matchAll(/purposely\/(no-[ab])/g)].map(match => `${line} ${match[1]}`)).sort()
  return { unused: names(false), unbegun: names(true) }
}

function byEslint(Linter: typeof Linter10, text: string): Heard {
  const config = { plugins: { purposely: { rules } }, rules: { 'purposely/no-a': 'error', 'purposely/no-b': 'error' }, linterOptions: { reportUnusedDisableDirectives: 'warn' } }
  const messages = new Linter({ configType: 'flat' }).verify(text, [config as never], { filename: 'a.js' })
  for (const { fatal, message } of messages) if (fatal) throw new Error(message)
  const unused = messages.filter(one => one.ruleId === null && /^Unused/.test(one.message))
  return {
    findings: order(messages.filter(one => one.ruleId !== null).map(({ line, column, ruleId }) => ({ line, column, what: String(ruleId) }))),
    // which rules of which comment; what names none is ESLint's alone
    ...parted(unused, 'Unused eslint-enable'),
  }
}

/** What is stale in a text by itself: which comments, and what takes them away. */
function staleIn(text: string): { facts: FileFacts; kept: Finding[]; stale: Draft[] } {
  const facts = factsOf(text, 'a.js')
  const lines = text.split('\n')
  let start = 0
  const findings = lines.flatMap((row, index) => {
    const found = [...row.matchAll(/\b([ab])\(\)/g)].map((match): Finding => {
      const column = match.index + 1
      const at = { start: start + match.index, end: start + match.index + 3, line: index + 1, column, endLine: index + 1, endColumn: column + 3 }
      return { code: `no-${match[1]}`, severity: 'error', message: '', at: { file: 'a.js', ...at }, related: [], suggestions: [], because: [], fingerprint: '' }
    })
    start += row.length + 1
    return found
  })
  const uses: Uses = new Map()
  const kept = withoutDisabled(findings, () => facts.disables ?? [], uses)
  const known = new Set(Object.keys(codes))
  const given = { facts: [facts], uses, codes: known, speaking: known, leaks: known, known: new Set<string>(), unread: new Set<string>(), suppressed: [], places: [] }
  return { facts, kept: kept.findings, stale: staleDisables(given) }
}

function byCommandLine(text: string): Heard {
  const { kept, stale } = staleIn(text)
  return {
    findings: order(kept.map(({ at, code }) => ({ ...at, what: `purposely/${code}` }))),
    ...parted(stale.map(({ message, at }) => ({ message, line: at.line })), 'The comment enables'),
  }
}

/** The text when nothing in it is stale any more, as `check --fix` leaves it. */
function withoutStale(text: string): string {
  const { text: left, made } = madeTogether(text, staleIn(text).stale.flatMap(({ fix }) => fix ? [{ fix }] : []))
  return made.length === 0 ? left : withoutStale(left)
}

/** What is reported, whatever lines have gone. */
const inOrder = ({ findings }: Heard): string[] => findings.map(one => one.replace(/^\d+:\d+ /, ''))

/** Numbers that look thrown, and are the same each time. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor(state / 65_536) % sides
  }
}

function programOf(seed: number): string {
  const roll = dice(seed)
  const pick = <T>(all: readonly T[]): T => all[roll(all.length)] as T
  const named = (): string => pick(['', ' purposely/no-a', ' purposely/no-b', ' purposely/no-a, purposely/no-b', ' purposely/no-b , no-console', ' purposely/no-a'])
  const why = (): string => pick(['', ' -- why', ''])
  const comment = (): string => pick([
    () => `/* eslint-disable${named()}${why()} */`, () => `/* eslint-enable${named()}${why()} */`, () => `/* eslint-disable-line${named()}${why()} */`,
    () => `/* eslint-disable-next-line${named()}${why()} */`, () => `/* eslint-disable-next-line${named()} --\nwhy */`, () => '/* nothing */',
  ])()
  const ending = (): string => pick([() => '', () => ` // eslint-disable-line${named()}`, () => ` // eslint-disable-next-line${named()}`, () => ` // eslint-disable${named()}`, () => ''])()
  return Array.from({ length: 4 + roll(8) }, () => {
    const parts = Array.from({ length: 1 + roll(3) }, () => pick([() => 'a();', () => 'b();', comment])())
    return parts.join(' ') + ending()
  }).join('\n') + '\n'
}

const hosts = [['ESLint 8', Linter8], ['ESLint 9', Linter9], ['ESLint 10', Linter10]] as unknown as [string, typeof Linter10][]

describe.each(hosts)('%s', (_, Linter) => {
  test('keeps back what the command line keeps back, and calls the same comments unused', () => {
    const programs = Array.from({ length: 200 }, (__, seed) => programOf(seed + 1))
    for (const program of programs) {
      const host = byEslint(Linter, program)
      const own = byCommandLine(program)
      // an enabling comment whose disabling one is to be deleted goes with it: ESLint sees that when it looks again
      expect({ program, ...host, unbegun: own.unbegun }).toEqual({ program, ...own })
      expect(own.unbegun).toEqual(expect.arrayContaining(host.unbegun))
      const shortened = withoutStale(program)
      const left = byEslint(Linter, shortened)
      expect({ program, shortened, unused: left.unused, unbegun: left.unbegun, findings: inOrder(left).sort() }).toEqual({ program, shortened, unused: [], unbegun: [], findings: inOrder(host).sort() })
    }
  })
})
