import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Lists, and what vocabularies say, are those of the folders as they stand, also where tests run without a build before them. */
export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../src/dev/generate.mjs', import.meta.url))], { stdio: 'inherit' })
}
