import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

let loaded: typeof import('./findings.js') | undefined

/** What looks at files, loaded with the first of them: a host reads configurations more often than it lints, and in every thread. */
export const late = (): typeof import('./findings.js') => loaded ??= require('./findings.js') as typeof import('./findings.js')
