// After the compiler: the manifest's JSON Schema, computed from the same tables as the validator, and an executable command.
import { chmodSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const { jsonSchema } = await import('../../dist/src/manifest/index.js')
const { codes } = await import('../../dist/src/reconcile/codes.generated.js')
const names = [...codes.map(code => code.code), 'valid-manifest']
writeFileSync(join(dist, 'schema.json'), JSON.stringify(jsonSchema(names), null, 2) + '\n')
chmodSync(join(dist, 'src/cli/bin.js'), 0o755)
