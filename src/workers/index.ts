import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Examined } from '../engine.js'
import type { Imported, Manifest, Message, SourceText } from '../types/index.js'
import { lazily, takeShare, type Share, type Work } from './share.js'

/** Fewer files than this are done before a second thread has started. */
const worthwhile = 150
/** More threads than this spend their time in handing over. */
const maxThreads = 3

/**
 * Examines files on all cores; the results stand in the order of the files, whoever examined them. `messages` is asked once for many
 * files, so that threads need not read; for a few, only when one of them holds a translation key.
 */
export async function examineFiles(
  sources: readonly SourceText[], manifest: Manifest | undefined, imported: ReadonlyMap<string, Imported>,
  messages: () => readonly Message[],
  progress?: (done: number, total: number) => void,
): Promise<Examined[]> {
  const many = sources.length >= worthwhile
  const work: Work = { sources, manifest, imported, messages: many ? messages() : [], counter: new SharedArrayBuffer(4) }
  const threads = !many ? 0 : Math.min(maxThreads, availableParallelism() - 1)
  const shares = await Promise.all([...Array.from({ length: threads }, () => runThread(work)), takeShare(work, lazily(messages), progress)])
  return shares.flat().sort(([one], [other]) => one - other).map(([, examined]) => examined)
}

function runThread(work: Work): Promise<Share> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: work, resourceLimits: { stackSizeMb: 256 } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
