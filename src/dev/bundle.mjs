// After the compiler: makes what ships of its output, some ninety files in place of seven hundred, since a start spent half its time on
// finding and opening modules. What npm installs beside us stays outside; what only development asks for and the product imports stands
// in it, with its licence in NOTICE.
import { createHash } from 'node:crypto'
import { chmodSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join, relative, sep } from 'node:path'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../..', import.meta.url))
const compiled = join(root, 'dist/src')
const { dependencies, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What a module requires, or starts as a thread, by a path beside its own is a file of that name here too: all of them stand in one folder. */
const besides = {
  name: 'besides',
  transform(code, id) {
    if (!id.startsWith(compiled)) return
    for (const [, fileName] of code.matchAll(/(?:require\(|new URL\()'\.\/([\w-]+\.js)'/g)) {
      this.emitFile({ type: 'chunk', id: join(dirname(id), fileName), fileName })
    }
  },
}

/** Gives Error its cause where a platform has none; each we run on has it, and sixty packages came with it. */
const needless = 'error-cause/auto'
const without = {
  name: 'without',
  resolveId: id => id === needless ? `\0${needless}` : undefined,
  load: id => id === `\0${needless}` ? '' : undefined,
}

/** The same modules are the same build, on whatever machine: what one has found out another may use. */
const hash = createHash('sha1')
for (const path of readdirSync(compiled, { recursive: true }).filter(path => path.endsWith('.js')).sort()) hash.update(path).update(readFileSync(join(compiled, path)))
const stamped = {
  name: 'stamped',
  transform: (code, id) => id === join(compiled, 'cli/build.js') ? code.replace('unbundled', hash.copy().digest('hex')) : undefined,
}

/** The bundler's own helpers stand in no file. */
const isFile = id => id.startsWith(root)

const bundle = await rolldown({
  cwd: root,
  input: { bin: join(compiled, 'cli/bin.js'), index: join(compiled, 'index.js'), parser: join(compiled, 'plugin/parser.js') },
  platform: 'node',
  external: Object.keys(dependencies).map(name => new RegExp(`^${name}(/|$)`)),
  plugins: [besides, without, stamped],
  // a name that is not found must not become a package that nobody installs
  onLog(level, log) { throw new Error(log.message) },
})
// no chunk may take the name of an entry
const { output } = await bundle.write({ dir: join(root, 'dist/bundle'), cleanDir: true, entryFileNames: '[name].js', chunkFileNames: '[name].chunk.js' })
await bundle.close()
chmodSync(join(root, bin.purposely), 0o755)

// which modules stand in which file, for tests; it does not ship
const fromRoot = id => relative(root, id).split(sep).join('/')
writeFileSync(join(root, 'dist/bundle.json'), JSON.stringify(Object.fromEntries(output.map(({ fileName, moduleIds }) => [fileName, moduleIds.filter(isFile).map(fromRoot)])), null, 2))
