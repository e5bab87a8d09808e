import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, lay, read, repository } from '../cli/project.js'
import { compared, type Result } from './parts/compare.mjs'

/** Runs the bench; what it wrote and what it said. */
const bench = (...args: string[]): Promise<{ result: Result; out: string }> => new Promise((resolve, reject) => {
  const root = folder()
  execFile(process.execPath, [join(repository, 'test/bench/bench.mjs'), ...args, '--json', join(root, 'result.json')], { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
    if (error === null) resolve({ result: JSON.parse(read(root, 'result.json')) as Result, out })
    else reject(new Error(`${error.message} ${err}`))
  })
})

// it measures itself; what it measures is nobody's business here
test('the bench runs on a tree it makes and on one it is given, and writes every figure', { timeout: 300_000 }, async () => {
  const given = folder()
  lay(given, { 'src/join.tsx': 'export const Join = () => <form><input name="email" type="email" /></form>\n', 'src/more.ts': 'export const more = 1\n' })
  const { result, out } = await bench(given, '--files', '16', '--runs', '1', '--sizes', '4,8')
  expect(result.trees.map(({ tree }) => tree)).toEqual(['generated', 'application of 2 scripts'])
  const ratios = ['cold / parse', 'cold without types / parse', 'cold / oxlint', 'warm / oxlint', 'cold / tsc', 'all rules / no rule']
  expect(result.trees.map(tree => Object.keys(tree.ratios))).toEqual([ratios, ratios.filter(name => name !== 'cold / tsc')])
  expect(result.trees.map(tree => tree.skipped)).toEqual([undefined, { 'cold / tsc': 'no tsconfig.json at its top' }])
  for (const tree of result.trees) {
    expect(tree.data).toBeGreaterThan(0)
    for (const { wall, cpu } of Object.values(tree.ratios)) for (const number of [wall.ratio, cpu.ratio]) expect(number).toBeGreaterThan(0)
    for (const taken of Object.values(tree.taken)) expect(Object.values(taken).every(number => number > 0)).toBe(true)
    expect(Object.keys(tree.beyondNode)).toEqual(['start', 'staged', 'stagedWarm'])
  }
  expect(result.sizes.map(({ files, growth }) => [files, growth > 0])).toEqual([[4, true], [8, true]])
  expect(out).not.toContain(given)
})

test('what has become slower is said where it is more than rounds differ', () => {
  const of = (ratio: number, to = ratio, MB = 100): Result => ({
    trees: [{ tree: 'generated', data: 1, taken: {}, beyondNode: {}, ratios: { 'cold / parse': { wall: { ratio, from: ratio, to }, cpu: { ratio, from: ratio, to } } } }], sizes: [{ files: 10, MB, growth: 1 }],
  })
  expect(compared(of(1.3), of(1))).toEqual(['SLOWER  generated: cold / parse: 1 before, 1.3 now (+30 %)'])
  expect(compared(of(0.7), of(1))).toEqual(['faster  generated: cold / parse: 1 before, 0.7 now (-30 %)'])
  expect(compared(of(1.05), of(1))).toEqual([])
  expect(compared(of(1.3, 2.2), of(1))).toEqual([])
  expect(compared(of(1, 1, 150), of(1))).toEqual(['SLOWER  10 files: memory in MB: 100 before, 150 now (+50 %)'])
  expect(compared(of(1), { trees: [], sizes: [] })).toEqual([])
})
