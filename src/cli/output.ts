import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeAtomic } from 'write-file-atomic'
import { UsageError } from './args.js'

/** Whether to colour a stream: only on a terminal, never with NO_COLOR; FORCE_COLOR says otherwise. */
export function wantsColor(stream: { isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return stream.isTTY === true && TERM !== 'dumb'
}

export const print = (text: string): void => { process.stdout.write(text.endsWith('\n') ? text : text + '\n') }
export const note = (text: string): void => { process.stderr.write(text + '\n') }

/** Writes a file whole or not at all, making its folder; returns whether its bytes changed. `shown` is the path as a person knows it. */
export function writeFile(path: string, text: string, shown: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    // a pipe or a device is written to, never read first and never replaced
    if (stat && !stat.isFile() && !stat.isDirectory()) {
      writeFileSync(path, text)
      return true
    }
    if (stat?.isFile() && readFileSync(path, 'utf8') === text) return false
    mkdirSync(dirname(path), { recursive: true })
    writeAtomic(path, text)
    return true
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}): check the folder's permissions, or name another file.`)
  }
}
