import { parentPort, workerData } from 'node:worker_threads'
import { takeShare, type Work } from './share.js'

parentPort?.postMessage(await takeShare(workerData as Work))
