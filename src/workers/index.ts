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

/** The threads of a run. They stay until its end: one that has examined files before is several times as fast as one that begins. */
export interface Crew {
  /** Examines files, those of which more is known than their texts knowing that; the results stand in the order of the files, whoever examined them. */
  examine(sources: readonly SourceText[], beyond: ReadonlyMap<string, Beyond>, progress?: (done: number, total: number) => void): Promise<Examined[]>
  end(): void
}

/**
 * Makes threads ready for a run over so many files, beside this one; none for a few. `messages` is asked once for many files, so that
 * threads need not read; for a few, only when one of them holds a translation key. `beside`: how many threads there are beside this one;
 * default: as many as are worth it.
 */
export function crewFor(files: number, manifest: Manifest | undefined, messages: () => readonly Message[], beside = files < worthwhile ? 0 : Math.min(maxThreads, availableParallelism() - 1)): Crew {
  const threads = Array.from({ length: beside }, startThread)
  return {
    async examine(sources, beyond, progress) {
      const crew = sources.length < worthTelling ? [] : threads
      const work: Work = { sources, manifest, beyond, messages: crew.length > 0 ? messages() : [], counter: new SharedArrayBuffer(4) }
      const shares = await Promise.all([...crew.map(thread => thread.take(work)), takeShare(work, lazily(messages), progress)])
      return shares.flat().sort(([one], [other]) => one - other).map(([, examined]) => examined)
    },
    end() {
      for (const thread of threads) thread.end()
    },
  }
}

function startThread(): { take(work: Work): Promise<Share>; end(): void } {
  const worker = new Worker(new URL('./thread.js', import.meta.url), { resourceLimits: { stackSizeMb: 256 } })
  const failed = new Promise<never>((_, reject) => { worker.once('error', reject) })
  // whoever waits for a share is told; nobody waits all the time
  failed.catch(() => undefined)
  // one that has nothing to do keeps no process alive
  worker.unref()
  return {
    take(work) {
      worker.ref()
      const share = new Promise<Share>(resolve => { worker.once('message', resolve) })
      worker.postMessage(work)
      return Promise.race([share, failed]).finally(() => { worker.unref() })
    },
    end() { void worker.terminate() },
  }
}
