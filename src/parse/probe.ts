import { spawnSync } from 'node:child_process'

/** Reads a text as the parser here does, with less stack than there is here, and says nothing. */
const script = `
import { parseSync } from 'oxc-parser'
let text = ''
process.stdin.setEncoding('utf8')
for await (const piece of process.stdin) text += piece
const below = levels => levels === 0 ? parseSync('file', text, JSON.parse(process.argv[1])) : [below(levels - 1)]
below(2000)
`

/** Whether a parser of native code bears a text: asked of a process of its own, which is all that ends where it does not. */
export const isBorne = (text: string, options: object): boolean => spawnSync(process.execPath, ['--input-type=module', '-e', script, JSON.stringify(options)], {
  cwd: new URL('.', import.meta.url), input: text, stdio: ['pipe', 'ignore', 'ignore'],
}).status === 0
