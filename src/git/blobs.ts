import { createHash } from 'node:crypto'
import { askGit, type Repository } from './repository.js'

/** At once: git answers with all of it in one piece. */
const maxPiece = 64_000_000

/** The id git gives to bytes, in the kind of the ids of its repository. */
export function idOf(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** Sizes of objects by id; what this clone does not hold is absent. */
export function sizesOf(repository: Repository, ids: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>()
  if (ids.length === 0) return sizes
  for (const line of askGit(repository, ['cat-file', '--batch-check'], ids.join('\n') + '\n').toString('utf8').split('\n')) {
    const [id = '', type, size] = line.split(' ')
    if (type === 'blob') sizes.set(id, Number(size))
  }
  return sizes
}

/** Bytes of objects by id, of those whose sizes are given. */
export function bytesOf(repository: Repository, sizes: ReadonlyMap<string, number>): Map<string, Uint8Array> {
  const bytes = new Map<string, Uint8Array>()
  for (const ids of pieces(sizes)) {
    const out = askGit(repository, ['cat-file', '--batch'], ids.join('\n') + '\n')
    for (let at = 0; at < out.length;) {
      const end = out.indexOf(10, at)
      const [id = '', , size] = out.toString('utf8', at, end).split(' ')
      bytes.set(id, out.subarray(end + 1, end + 1 + Number(size)))
      at = end + 2 + Number(size)
    }
  }
  return bytes
}

function pieces(sizes: ReadonlyMap<string, number>): string[][] {
  const all: string[][] = []
  let room = 0
  for (const [id, size] of sizes) {
    if (size > room || all.length === 0) {
      all.push([])
      room = maxPiece
    }
    ;(all.at(-1) as string[]).push(id)
    room -= size
  }
  return all
}
