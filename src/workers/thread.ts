import { parentPort } from 'node:worker_threads'
import type { MessageLookup } from '../types/index.js'
import { lazily, takeShare, type Work } from './share.js'

let lookup: MessageLookup | undefined
parentPort?.on('message', async (work: Work) => {
  lookup ??= lazily(() => work.messages ?? [])
  const share = await takeShare(work, lookup)
  parentPort?.postMessage(share)
})
