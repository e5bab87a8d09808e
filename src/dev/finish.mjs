// After the compiler: the manifest's JSON Schema, computed from the same tables as the validator, and an executable command.
import { chmodSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const { jsonSchema } = await import('../../dist/src/manifest/index.js')
writeFileSync(join(dist, 'schema.json'), JSON.stringify(jsonSchema(), null, 2) + '\n')
chmodSync(join(dist, 'src/cli/bin.js'), 0o755)
