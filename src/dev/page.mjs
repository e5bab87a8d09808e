// The inventory's page, as one script and one style that stand in every page: src/page and the libraries it uses, made small. The hashes are
// what the page's policy lets run.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const hashOf = text => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** `modules` are the files it is made of, as absolute paths. */
export async function makePage(root) {
  const bundle = await rolldown({
    cwd: root, input: join(root, 'src/page/main.tsx'), platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    onLog(level, log) { throw new Error(log.message) },
  })
  const { output: [{ code, moduleIds }] } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  // what tells a bundler's next round which calls may go
  const script = code.replace(/(?<=([\w$])?)\/\* @__PURE__ \*\/ /g, (_, before) => before === undefined ? '' : ' ').trim()
  const style = readFileSync(join(root, 'src/page/style.css'), 'utf8').replace(/\/\*[^]*?\*\//g, '').replace(/\n\s*/g, '\n').trim()
  // within the page they end where HTML says, whatever a string of theirs holds
  if (/<\/script|<!--|<script/i.test(script) || /<\/style/i.test(style)) throw new Error('The script or style of the page holds a mark that would end it.')
  return { script, style, scriptHash: hashOf(script), styleHash: hashOf(style), modules: moduleIds.filter(id => id.startsWith(root)) }
}
