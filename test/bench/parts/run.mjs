// Measures processes: wall time, CPU time of all their threads, and the most memory they held.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
export const repository = resolve(here, '../../..')
export const bin = join(repository, 'dist/bundle/bin.js')

/** Runs Node with these arguments. `fails`: exit codes are of no interest, since a compiler or linter finds mistakes. */
export function measured(args, { cwd, temp, fails = false, env = {} }) {
  const file = join(temp, 'usage.json')
  const from = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(join(here, 'usage.mjs')).href, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, ...env, BENCH_USAGE: file } })
  const ms = performance.now() - from
  if (status === null || (!fails && status > 1)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(-2000)}`)
  const { cpu, kB } = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return { ms, cpu, kB, out: stdout }
}

export const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Runs all of them in turn, so often: what else the machine does then falls on all alike. Gives what was measured of each, by name. */
export function inRounds(runs, all) {
  const taken = Object.fromEntries(Object.keys(all).map(name => [name, []]))
  for (let round = 0; round < runs; round++) for (const [name, run] of Object.entries(all)) taken[name].push(run(round))
  return taken
}

export const summary = taken => ({ ms: Math.round(median(taken.map(one => one.ms))), cpu: Math.round(median(taken.map(one => one.cpu))), MB: Math.round(Math.max(...taken.map(one => one.kB)) / 1024) })

/** One against the other, of each round by itself: the middle, and how far rounds are apart. CPU time is what other work on the machine adds least to. */
export const ratio = (some, others) => ({ wall: middle(some, others, one => one.ms), cpu: middle(some, others, one => one.cpu) })

function middle(some, others, of) {
  const all = some.map((one, round) => of(one) / of(others[round]))
  const [ratio, from, to] = [median(all), Math.min(...all), Math.max(...all)].map(number => Number(number.toFixed(3)))
  return { ratio, from, to }
}
