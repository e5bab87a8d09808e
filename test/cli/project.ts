import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
export const shopFolder = join(repository, 'examples/shop')
const bin = join(repository, 'dist/bundle/bin.js')

export interface Ran { code: number | string; out: string; err: string }

/** Runs the built command in a folder; never rejects. `node` are options of Node itself. */
export function purposely(cwd: string, args: readonly string[], env: Record<string, string | undefined> = {}, node: readonly string[] = []): Promise<Ran> {
  return new Promise(resolve => {
    execFile(process.execPath, [...node, bin, ...args], { cwd, env: { ...process.env, FORCE_COLOR: undefined, ...env }, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : error.code ?? error.signal ?? -1, out, err })
    })
  })
}

/** Several runs in one process, one after the other: for tests of many small changes. */
export function inTurn(runs: readonly { cwd: string; args: readonly string[]; env?: Record<string, string> }[], node: readonly string[] = []): Promise<Ran[]> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [...node, join(repository, 'test/cli/batch.mjs')], { env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined }, maxBuffer: 1e8 }, (error, out, err) => {
      if (error === null) resolve(JSON.parse(out) as Ran[])
      else reject(new Error(`${error.message} ${err}`))
    })
    child.stdin?.end(JSON.stringify(runs))
  })
}

export interface Place { file: string; line: number; message: string }
export interface Row {
  id: string; file: string; line: number; surface: string; role: string; name: string; record: string; category: string; state: string
  purposes: string[]; confidence: string; sink: string | null
}
export interface Checked extends Ran {
  findings: (Place & { code: string; severity: string; column: number; related: Place[]; fingerprint: string })[]
  observations: Row[]
  problems: (Place & { column: number })[]
  /** What is wrong with the manifest: findings too, which most tests look at by themselves. */
  manifestProblems: (Place & { severity: string; column: number })[]
  stats: Record<string, number>
}

/** `check --format json`, read. */
export async function check(cwd: string, ...args: string[]): Promise<Checked> {
  return reading(await purposely(cwd, [...asJson, ...args]))
}

/** `check --format json` in several folders, read. */
export const checkAll = async (folders: readonly string[], ...args: string[]): Promise<Checked[]> =>
  (await inTurn(folders.map(cwd => ({ cwd, args: [...asJson, ...args] })))).map(reading)

export const asJson = ['check', '--format', 'json'] as const

/** What `check --format json` said, read. @throws {Error} when it said something else. */
export function reading(ran: Ran): Checked {
  try {
    const said = JSON.parse(ran.out) as Omit<Checked, keyof Ran>
    const isManifest = ({ code }: Checked['findings'][number]): boolean => code === 'valid-manifest'
    return { ...ran, ...said, findings: said.findings.filter(one => !isManifest(one)), manifestProblems: said.findings.filter(isManifest) }
  } catch {
    throw new Error(`check said no JSON (exit ${ran.code}): ${ran.out.slice(0, 300)} ${ran.err.slice(0, 2000)}`)
  }
}

/** `file code` of errors: what makes a run red. */
export const errorsOf = ({ findings, manifestProblems }: Checked): string[] => [
  ...findings.filter(one => one.severity === 'error').map(one => `${one.file} ${one.code}`),
  ...manifestProblems.filter(one => one.severity === 'error').map(one => `${one.file} valid-manifest`),
]

const made: string[] = []
afterAll(() => { for (const folder of made) rmSync(folder, { recursive: true, force: true }) })

/** A new folder below the temp folder, gone when the tests of the file are done. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'purposely-cli-')))
  made.push(path)
  lay(path, files)
  return path
}

/** Writes files below a folder, in the order given. */
export function lay(root: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** A copy of the example shop, or of any other folder. */
export function copy(from: string = shopFolder): string {
  const path = folder()
  cpSync(from, path, { recursive: true })
  return path
}

export const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

/** Changes one file. @throws {Error} when what is to be replaced does not stand there exactly once. */
export function edit(root: string, path: string, from: string, to: string): void {
  const text = read(root, path)
  if (text.split(from).length !== 2) throw new Error(`${path} holds ${text.split(from).length - 1} times: ${from}`)
  writeFileSync(join(root, path), text.replace(from, () => to))
}

/** All files below a folder with their bytes, to see that nothing was written. */
export const snapshot = (root: string): Record<string, string> => Object.fromEntries(
  (readdirSync(root, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name)).sort().map(path => [path.slice(root.length + 1), readFileSync(path, 'latin1')]))
