import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { sync as writeAtomic } from 'write-file-atomic'
import { UsageError } from './args.js'

/** Writes a file whole or not at all, making its folder; returns whether its bytes changed. `shown` is the path as a person knows it. */
export function writeFile(path: string, text: string | Uint8Array, shown: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    // a pipe or a device is written to, never read first and never replaced
    if (stat && !stat.isFile() && !stat.isDirectory()) {
      writeFileSync(path, text)
      return true
    }
    if (stat?.isFile() && Buffer.from(text).equals(readFileSync(path))) return false
    mkdirSync(dirname(path), { recursive: true })
    writeAtomic(path, typeof text === 'string' ? text : Buffer.from(text))
    return true
  } catch (error) {
    throw new UsageError(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}): check the folder's permissions, or name another file.`)
  }
}
