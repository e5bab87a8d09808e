import { createRequire } from 'node:module'

/** What this package says of itself. By its name, since a module does not stand in the same folder once it is built. */
export const own = (): { version: string; homepage: string; bugs: string } =>
  createRequire(import.meta.url)('eslint-plugin-purposely/package.json') as ReturnType<typeof own>
