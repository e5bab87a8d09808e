// The trees that are measured: made of the example shop, or copies of those that are given, so that git can stage and nothing of theirs is touched.
import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { findFiles } from '../../../dist/src/read/find.js'
import { diskTree } from '../../../dist/src/read/disk.js'
import { repository } from './run.mjs'

const isScript = path => /\.[cm]?[jt]sx?$/.test(path)
const shop = join(repository, 'examples/shop/src')

/** Files that hold nothing personal, and import each other as files of an application do. */
const plain = index => `import { round${index - 1} } from './f${index - 1}'

/** What a basket of these costs, with the discount for many. */
export function round${index}(amounts: readonly number[], discount = 0): number {
${Array.from({ length: 12 }, (_, line) => `  const step${line} = amounts.reduce((sum, one) => sum + one * ${line + 1}, ${line === 0 ? 0 : `step${line - 1}`})`).join('\n')}
  return Math.round(step11 * (1 - discount)) + round${index - 1}(amounts.slice(1))
}
`

/**
 * A workspace of so many files: packages, each with the example shop under names of its own and three times as many files in which nothing is
 * to be found. Its manifest is the shop's.
 */
export function generated(root, count) {
  const files = readdirSync(shop, { recursive: true, encoding: 'utf8' }).filter(isScript).sort().map(path => [path, readFileSync(join(shop, path), 'utf8')])
  let made = 0
  const put = (path, text) => {
    if (made === count) return
    made += 1
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (let index = 0; made < count; index++) {
    const folder = `packages/p${index}`
    mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, folder, 'package.json'), `${JSON.stringify({ name: `@shop/p${index}`, version: '1.0.0' })}\n`)
    writeFileSync(join(root, folder, 'tsconfig.json'), '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }\n')
    for (const [path, text] of files) {
      put(`${folder}/src/${path}`, text.replace(/\b(Order|User|Newsletter|Review|Account|Address)(?=[A-Z\b]|\b)/g, `$1P${index}`))
      for (let more = 0; more < 3; more++) put(`${folder}/src/pricing/f${made}.ts`, plain(made))
    }
  }
  writeFileSync(join(root, 'package.json'), '{ "name": "generated", "private": true, "workspaces": ["packages/*"] }\n')
  writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "jsx": "preserve", "module": "esnext", "moduleResolution": "bundler", "noEmit": true, "skipLibCheck": true, "types": [] }, "include": ["packages"] }\n')
  cpSync(join(shop, '../purposely.yml'), join(root, 'purposely.yml'))
  return root
}

/** A copy of a tree without what git or a package manager keeps there; what is installed is linked. */
export function copied(from, root) {
  const linked = []
  cpSync(from, root, { recursive: true, verbatimSymlinks: true, filter(path) {
    if (basename(path) === 'node_modules') linked.push(relative(from, path))
    return !['node_modules', '.git'].includes(basename(path))
  } })
  for (const path of linked) symlinkSync(join(from, path), join(root, path), 'junction')
  return root
}

/** The scripts that a run looks at, by paths from the root. */
export const scriptsIn = root => findFiles(diskTree(root), [], [], isScript).files

/** Makes a repository of it in which these files are changed and staged. */
export function staged(root, files) {
  const git = (...args) => { execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.org', '-c', 'core.hooksPath=/dev/null', ...args], { cwd: root, stdio: 'ignore', maxBuffer: 1e9 }) }
  git('init', '-q')
  writeFileSync(join(root, '.git/info/exclude'), 'node_modules\n')
  git('add', '-A')
  git('commit', '-q', '-m', 'All')
  for (const path of files) appendFileSync(join(root, path), '\n// changed\n')
  git('add', ...files)
}
