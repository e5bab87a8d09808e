import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Examined } from '../engine.js'
import type { Beyond, Manifest, Message, SourceText } from '../types/index.js'
import { lazily, takeShare, type Share, type Work } from './share.js'

/** Fewer files than this are done before a second thread has started. */
const worthwhile = 150
/** Fewer than this are done before threads that stand ready have been told of them. */
const worthTelling = 16
/** More threads than this spend their time in handing over. */
const maxThreads = 3
/** So many files are handed over at once: each thread has a copy of all of them, and of what it has found in them. */
const slab = 1000

/** The threads of a run. They stay as long as there is much to do: one that has examined files before is several times as fast as one that begins. */
export interface Crew {
  /** Examines files, those of which more is known than their texts knowing that; the results stand in the order of the files, whoever examined them. */
  examine(sources: readonly SourceText[], beyond: ReadonlyMap<string, Beyond>, progress?: (done: number, total: number) => void): Promise<Examined[]>
  /** Ends all threads but this one, which goes on by itself. */
  end(): void
}

/**
 * Makes threads ready for a run over so many files, beside this one; none for a few. `messages` is asked once for many files, so that
 * threads need not read; for a few, only when one of them holds a translation key. `beside`: how many threads there are beside this one;
 * default: as many as are worth it. `later`: they start when there is work for them, since what is remembered may leave them none.
 */
export function crewFor(files: number, manifest: Manifest | undefined, messages: () => readonly Message[], beside = files < worthwhile ? 0 : Math.min(maxThreads, availableParallelism() - 1), later = false): Crew {
  const start = (): Thread[] => Array.from({ length: beside }, startThread)
  let threads = later ? undefined : start()
  const lookup = lazily(messages)
  return {
    async examine(all, beyond, progress) {
      const crew = all.length < worthTelling ? [] : threads ??= start()
      const examined: Examined[] = []
      for (let from = 0; from < all.length; from += slab) {
        const sources = all.slice(from, from + slab)
        const known = new Map(sources.flatMap(({ path }): [string, Beyond][] => { const one = beyond.get(path); return one ? [[path, one]] : [] }))
        const work: Work = { sources, manifest, beyond: known, counter: new SharedArrayBuffer(4) }
        const shares = await Promise.all([...crew.map(thread => thread.take(work, messages)), takeShare(work, lookup, done => progress?.(from + done, all.length))])
        for (const [, one] of shares.flat().sort(([one], [other]) => one - other)) examined.push(one)
      }
      return examined
    },
    end() {
      for (const thread of threads ?? []) thread.end()
      threads = []
    },
  }
}

interface Thread { take(work: Work, messages: () => readonly Message[]): Promise<Share>; end(): void }

/** Messages are handed over once, with the first work. */
function startThread(): Thread {
  const worker = new Worker(new URL('./thread.js', import.meta.url), { resourceLimits: { stackSizeMb: 256 } })
  const failed = new Promise<never>((_, reject) => { worker.once('error', reject) })
  // whoever waits for a share is told; nobody waits all the time
  failed.catch(() => undefined)
  // one that has nothing to do keeps no process alive
  worker.unref()
  let isTold = false
  return {
    take(work, messages) {
      worker.ref()
      const share = new Promise<Share>(resolve => { worker.once('message', resolve) })
      worker.postMessage(isTold ? work : { ...work, messages: messages() })
      isTold = true
      return Promise.race([share, failed]).finally(() => { worker.unref() })
    },
    end() { void worker.terminate() },
  }
}
