import { parentPort } from 'node:worker_threads'
import type { Examined } from '../engine.js'
import { lazily, takeShare, type Work } from './share.js'

/** What no later stage asks for is not handed over: most fields are not personal, and their words were weighed here. */
function slim({ facts, data, keyed }: Examined): Examined {
  return { ...(keyed && { keyed }), facts: { ...facts, observations: facts.observations.map(one => 'words' in one ? { ...one, words: [] } : one) }, data }
}

parentPort?.on('message', async (work: Work) => {
  const share = await takeShare(work, lazily(() => work.messages))
  parentPort?.postMessage(share.map(([index, examined]) => [index, slim(examined)]))
})
