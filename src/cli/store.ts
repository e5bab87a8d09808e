import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'

/**
 * Texts by key in one file, of which a run reads those it asks for. First a line: build, hash of the list, its bytes. Then the list, a line an
 * entry: key, bytes, hash. Then the entries, one behind the other.
 */
export interface Store {
  has(key: string): boolean
  /** Nothing where the file has changed since it was written. */
  get(key: string): string | undefined
  keys(): Iterable<string>
  size: number
}

/** Larger ones cost more to read than they save, and no text may be longer. */
const maxBytes = 400_000_000

const hashOf = (text: string | Buffer): string => createHash('sha1').update(text).digest('hex')

export function storeText(build: string, entries: ReadonlyMap<string, string>): string {
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.length, 0)
  const kept = total > maxBytes ? [] : [...entries]
  const list = kept.map(([key, entry]) => `${key} ${Buffer.byteLength(entry)} ${hashOf(entry)}\n`).join('')
  return `${build} ${hashOf(list)} ${Buffer.byteLength(list)}\n${list}${kept.map(([, entry]) => entry).join('')}`
}

/** An empty one where there is none, or none of this build. */
export function readStore(path: string, build: string): Store {
  const places = new Map<string, Place>()
  let handle: number | undefined
  try {
    // a pipe would be waited for
    if (!statSync(path).isFile()) throw new Error('no file')
    // it stays open: another run may put its own in this place
    handle = openSync(path, 'r')
    for (const [key, place] of placesIn(handle, build)) places.set(key, place)
  } catch {
    if (handle !== undefined) closeSync(handle)
    handle = undefined
  }
  return {
    has: key => places.has(key),
    get(key) {
      const place = places.get(key)
      const entry = place && handle !== undefined ? slice(handle, place.start, place.length) : undefined
      return entry === undefined || hashOf(entry) !== place?.hash ? undefined : entry.toString('utf8')
    },
    keys: () => places.keys(),
    size: places.size,
  }
}

interface Place { start: number; length: number; hash: string }

function placesIn(handle: number, build: string): [string, Place][] {
  const { size } = fstatSync(handle)
  const line = slice(handle, 0, Math.min(size, 256))?.toString('utf8') ?? ''
  const [head = ''] = line.split('\n', 1)
  const [itsBuild, hash, bytes] = head.split(' ')
  const length = Number(bytes)
  if (itsBuild !== build || !Number.isSafeInteger(length) || length > size) return []
  const list = slice(handle, head.length + 1, length)
  if (!list || hashOf(list) !== hash) return []
  let start = head.length + 1 + length
  const places = list.toString('utf8').split('\n').slice(0, -1).map((one): [string, Place] => {
    const [key, entryBytes, entryHash] = one.split(' ') as [string, string, string]
    const place = { start, length: Number(entryBytes), hash: entryHash }
    start += place.length
    return [key, place]
  })
  // anybody may have written it, with any number
  return places.every(([, place]) => Number.isSafeInteger(place.length) && place.length >= 0 && place.start + place.length <= size) ? places : []
}

function slice(handle: number, start: number, length: number): Buffer | undefined {
  const buffer = Buffer.allocUnsafe(length)
  return readSync(handle, buffer, 0, length, start) === length ? buffer : undefined
}
