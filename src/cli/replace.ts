import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Text } from '../types/index.js'
import { piecesOf } from './output.js'

export type Written = Text | Uint8Array

/** Writes until all of it is there: a disk that is nearly full takes a part without a word. */
export function writeAll(file: number, data: Written): void {
  for (const piece of data instanceof Uint8Array ? [data] : piecesOf(data)) writeFileSync(file, piece)
}

/**
 * Puts a file in the place of another, or of none, whole or not at all: it is written beside it first. A link stays, and what it leads to is
 * replaced. `lasting` waits for the disk. @throws what the disk says, with nothing left behind.
 */
export function replaceFile(path: string, data: Written, lasting: boolean): void {
  const stat = statSync(path, { throwIfNoEntry: false })
  const real = stat ? realpathSync(path) : path
  const beside = `${real}.${process.pid}.${Date.now().toString(36)}`
  try {
    const file = openSync(beside, 'wx', stat ? stat.mode & 0o777 : 0o666)
    try {
      writeAll(file, data)
      if (lasting) fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, real)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}
