// Runs the built command for whoever connects, one after the other in this process: two hundred starts of Node are most of what two hundred
// packages take. A request is a line: folder and arguments with tabs between them. The answer is the exit code. Prints its port.
import { createServer } from 'node:net'

const bin = new URL('../../dist/bundle/bin.js', import.meta.url).href
const say = process.stdout.write.bind(process.stdout)
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0)
process.stdout.write = () => true
process.stderr.write = () => true

let count = 0
async function answer(line) {
  const [cwd, ...args] = line.split('\t').slice(0, -1)
  process.chdir(cwd)
  process.argv = [process.argv[0], bin, ...args]
  process.exitCode = 0
  await import(`${bin}?${count++}`)
  return process.exitCode
}

let turn = Promise.resolve()
createServer(socket => {
  let line = ''
  socket.setEncoding('utf8').on('error', () => {}).on('data', text => {
    line += text
    if (!line.endsWith('\n')) return
    turn = turn.then(() => answer(line)).catch(() => 70).then(code => { socket.end(`${code}\n`) })
  })
}).listen(0, '127.0.0.1', function () { say(`${this.address().port}\n`) })
