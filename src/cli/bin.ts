#!/usr/bin/env node
import { sayWhy, watchOutput } from './crash.js'
import { main } from './main.js'
import { prepareRuntime } from './runtime.js'

watchOutput()
process.on('uncaughtException', error => {
  sayWhy(error)
  process.exit(2)
})

prepareRuntime()

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  sayWhy(error)
  process.exitCode = 2
}
