// Runs the built command several times in one process, as `bin.js` does it: starting Node and loading is what costs time.
// Takes [{ cwd, args, env? }] as JSON on standard input, gives [{ code, out, err }] as JSON on standard output.
import { readFileSync } from 'node:fs'

const bin = new URL('../../dist/bundle/bin.js', import.meta.url).href
const write = process.stdout.write.bind(process.stdout)
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0)
const results = []
const own = process.env
for (const [index, { cwd, args, env = {} }] of JSON.parse(readFileSync(0, 'utf8')).entries()) {
  const said = { out: '', err: '' }
  process.stdout.write = text => { said.out += text; return true }
  process.stderr.write = text => { said.err += text; return true }
  process.env = { ...own, ...env }
  process.chdir(cwd)
  process.argv = [process.argv[0], bin, ...args]
  process.exitCode = 0
  try {
    // the query makes it a module of its own each time; what it imports is shared
    await import(`${bin}?${index}`)
  } catch (error) {
    said.err += String(error?.stack)
    process.exitCode = 1
  }
  results.push({ code: process.exitCode, ...said })
}
process.exitCode = 0
write(JSON.stringify(results))
