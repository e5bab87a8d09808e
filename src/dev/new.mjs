// Makes the files of a new detector or finding code from the templates beside this script: `npm run new form|model|sink|rule NAME`.
// What it makes compiles and passes its tests right away; nothing that exists is overwritten.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const templates = fileURLToPath(new URL('templates', import.meta.url))
const kinds = readdirSync(templates).sort()

/** What a person has to do with the files once they are there. */
const next = {
  form: ['packages and field calls, controls or registrations in src/forms/NAME.ts (src/kit/define.ts explains each)',
    'real forms in test/forms/NAME/, each field with its expectation, and forms about things in silent*'],
  model: ['role, packages and calls or decorators in src/models/NAME.ts (src/kit/define.ts explains each)',
    'real schemas in test/models/NAME/, each field with its expectation, and schemas of things in silent*'],
  sink: ['kind, domains, packages and every call that hands data on in src/sinks/NAME.ts (src/kit/define.ts explains each)',
    'real calls in test/sinks/NAME/, each datum with its expectation, and calls of the same names that are not the vendor\'s in silent*'],
  rule: ['what it reports, in one sentence each: description and message in src/reconcile/codes/NAME.ts',
    'its place among the codes in src/reconcile/owners.ts: who reports a datum when several could',
    'the page docs/rules/NAME.md (its examples are run) and test/reconcile/codes/NAME.test.ts'],
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const [kind, name, ...rest] = process.argv.slice(2)
if (!kinds.includes(kind) || name === undefined || rest.length > 0) fail(`Usage: npm run new ${kinds.join('|')} NAME`)
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 50) {
  fail(`${JSON.stringify(name)} is no name for a ${kind}: small letters and digits, words joined by dashes, as in ${kind === 'rule' ? 'no-whole-record' : 'react-hook-form'}.`)
}
if (kind === 'rule' && !/^(no|require|valid)-/.test(name)) fail(`A rule begins with no-, require- or valid-: no-${name}?`)

const words = name.split('-').map(word => word[0].toUpperCase() + word.slice(1))
const filled = text => text.replaceAll('__name__', name).replaceAll('__title__', words.join(' ')).replaceAll('__Pascal__', words.join(''))

const files = readdirSync(join(templates, kind), { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/')).filter(file => file.endsWith('.txt')).sort()
  .map(template => ({ template, file: filled(template).replace(/\.txt$/, '') }))

const taken = files.map(({ file }) => file).filter(file => existsSync(join(root, file)))
if (taken.length > 0) fail(`${taken.join(', ')} ${taken.length > 1 ? 'exist' : 'exists'} already: nothing was written.`)

// a finding code also takes the last place among those who may report a datum: a person may move it up
const owners = join(root, 'src/reconcile/owners.ts')
const order = kind === 'rule' ? readFileSync(owners, 'utf8') : ''
const entered = order.replace(/^(export const owners\b[^]*?\n)(\]\n)/m, `$1  { code: '${name}', because: 'it is the newest: say here what makes it more specific' },\n$2`)
if (kind === 'rule' && entered === order) fail('src/reconcile/owners.ts has no list to enter a code in: nothing was written.')

for (const { template, file } of files) {
  mkdirSync(join(root, dirname(file)), { recursive: true })
  writeFileSync(join(root, file), filled(readFileSync(join(templates, kind, template), 'utf8')), { flag: 'wx' })
  process.stdout.write(`  ${file}\n`)
}
if (kind === 'rule') {
  writeFileSync(owners, entered)
  process.stdout.write('  src/reconcile/owners.ts (its last line)\n')
}

const fixtures = files.map(({ file }) => posix.dirname(file)).find(folder => basename(folder) === name && folder.startsWith('test/'))
process.stdout.write(['', `They pass as they are. Now make them true:`, ...next[kind].map(line => `  - ${line.replaceAll('NAME', name)}`), '',
  `Then: npm test${fixtures === undefined ? '' : `    (only these: npm run build && npx vitest run test/fixtures.test.ts -t ${fixtures})`}`, ''].join('\n'))
