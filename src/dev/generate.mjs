// Writes the lists of detectors, finding codes and rules from their folders, so that nobody edits a registry.
// Run before build and test; the lists are not committed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const root = fileURLToPath(new URL('../..', import.meta.url))

const unitsIn = (folder, called = /^/) => (existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
  .filter(name => name.endsWith('.ts') && !name.endsWith('.generated.ts') && called.test(name))
  .map(name => name.slice(0, -'.ts'.length))
  .sort()

const camel = name => name.replace(/[^a-zA-Z0-9]+(.)?/g, (_, next = '') => next.toUpperCase())

function write(file, type, list, folders) {
  const units = folders.flatMap(folder => unitsIn(folder.path, folder.called).map(name => ({ ...folder, name, as: camel(`${folder.prefix}-${name}`) })))
  const text = [
    '// Generated from the folders by src/dev/generate.mjs: do not edit, do not commit.',
    ...units.map(unit => `import ${unit.as} from '${unit.from}/${unit.name}.js'`),
    type.import,
    '',
    `export const ${list}: readonly ${type.name}[] = [${units.map(unit => unit.as).join(', ')}]`,
    '',
  ].join('\n')
  const path = join(root, file)
  let old
  try { old = readFileSync(path, 'utf8') } catch { /* first run */ }
  if (old !== text) writeFileSync(path, text)
}

write('src/observe/detectors.generated.ts', { name: 'Detector', import: `import type { Detector } from '../kit/define.js'` }, 'detectors',
  ['forms', 'models', 'sinks', 'permissions', 'requests'].map(room => ({ path: `src/${room}`, prefix: room, from: `../${room}` })))
write('src/reconcile/codes.generated.ts', { name: 'Code', import: `import type { Code } from './define.js'` }, 'codes',
  [{ path: 'src/reconcile/codes', prefix: 'code', from: './codes' }])
write('rules/rules.generated.ts', { name: 'RuleFile', import: `import type { RuleFile } from '../src/plugin/rule.js'` }, 'rules',
  [{ path: 'rules', prefix: 'rule', from: '.' }])

write('src/taxonomy/vocabulary/languages.generated.ts', { name: 'LanguageVocabulary', import: `import type { LanguageVocabulary } from './language.js'` },
  'languages', [{ path: 'src/taxonomy/vocabulary', called: /^(?!en\.)[a-z]{2}\.ts$|^identifiers-/, prefix: 'language', from: '.' }])
