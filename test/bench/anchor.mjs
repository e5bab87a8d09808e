// The anchor: a process that reads and parses every JavaScript and TypeScript file it is given once, with ts.createSourceFile.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

const [list] = process.argv.slice(2)
let nodes = 0
for (const path of readFileSync(list, 'utf8').split('\n')) {
  if (path === '') continue
  const kind = /x$/.test(path) ? ts.ScriptKind.TSX : /\.[cm]?js$/.test(path) ? ts.ScriptKind.JSX : ts.ScriptKind.TS
  nodes += ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind).statements.length
}
process.stdout.write(String(nodes))
