// After the compiler: what modules that are gone have left behind is removed, and the manifest's JSON Schema is written, computed from the
// same tables as the validator.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')

for (const folder of ['src', 'rules']) {
  for (const file of readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })) {
    const source = join(root, folder, file).replace(/(\.d\.ts|\.js)$/, '.ts')
    if (/\.(js|d\.ts)$/.test(file) && !existsSync(source)) rmSync(join(dist, folder, file))
  }
}

const { jsonSchema } = await import('../../dist/src/manifest/index.js')
const { ruleNames } = await import('../../dist/src/reconcile/about.js')
// at the package's root, where the path in every manifest's first line leads
writeFileSync(join(dist, '../schema.json'), JSON.stringify(jsonSchema(ruleNames), null, 2) + '\n')
