#!/usr/bin/env node
import { visibleLine } from '../report/parts/text.js'
import { UsageError } from './args.js'
import { main } from './main.js'
import { prepareRuntime } from './runtime.js'

// a reader that goes away (`| head`) is no fault of ours, and changes no verdict
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })

prepareRuntime()

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  // it may quote names of the analysed project
  process.stderr.write(`purposely: ${visibleLine(error.message)}\n`)
  process.exitCode = 2
}
