import { examine, lookupIn, type Examined } from '../engine.js'
import { parserOf } from '../parse/index.js'
import type { Beyond, Manifest, Message, MessageLookup, SourceText } from '../types/index.js'

/** What a worker is given: files, and a counter that says which are still nobody's. */
export interface Work {
  sources: readonly SourceText[]
  manifest: Manifest | undefined
  /** What is known of files beyond their texts, by their path. */
  beyond: ReadonlyMap<string, Beyond>
  /** For the thread that is given its first work: the same for all that follows. */
  messages?: readonly Message[]
  /** One Int32: the index of the next file that nobody has taken. */
  counter: SharedArrayBuffer
}

/** Results by the index of their source. */
export type Share = [index: number, examined: Examined][]

/** How many files are taken at once: few enough to end together, many enough not to queue. */
const batch = 8

/** Looks keys up among messages, which are sorted when the first key is met: most files hold none. */
export function lazily(messages: () => readonly Message[]): MessageLookup {
  let lookup: MessageLookup | undefined
  return key => (lookup ??= lookupIn(messages()))(key)
}

/** What no later stage asks for is not kept: most fields are not personal, and their words were weighed here. */
function slim({ facts, data, keyed }: Examined): Examined {
  return { ...(keyed && { keyed }), facts: { ...facts, observations: facts.observations.map(one => 'words' in one ? { ...one, words: [] } : one) }, data }
}

/** Takes files until none is left, and examines them; every thread runs this, the main one too. */
export async function takeShare({ sources, manifest, beyond, counter }: Work, lookup: MessageLookup, progress?: (done: number) => void): Promise<Share> {
  const next = new Int32Array(counter)
  const parse = await parserOf(sources)
  const share: Share = []
  for (let from = Atomics.add(next, 0, batch); from < sources.length; from = Atomics.add(next, 0, batch)) {
    for (let index = from; index < Math.min(from + batch, sources.length); index++) {
      const source = sources[index] as SourceText
      let keyed = false as boolean
      const one = examine(parse(source), manifest, beyond.get(source.path), key => {
        keyed = true
        return lookup(key)
      })
      share.push([index, slim({ ...one, ...(keyed && { keyed }) })])
    }
    progress?.(from)
  }
  return share
}
