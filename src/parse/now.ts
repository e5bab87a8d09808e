import { createRequire } from 'node:module'
import type { Language, SourceText, Syntax } from '../types/index.js'
import type { Parse } from './index.js'

const require = createRequire(import.meta.url)

/** Languages that a linter hands to its rules: components and templates. Our modules await nothing, so that they can be required. */
const parsers: Partial<Record<Language, () => Parse>> = {
  vue: () => (require('./vue.js') as typeof import('./vue.js')).parseVue,
  svelte: () => (require('./svelte.js') as typeof import('./svelte.js')).parseSvelte,
  astro: () => (require('./astro.js') as typeof import('./astro.js')).parseAstro,
  html: () => (require('./html.js') as typeof import('./html.js')).parseHtml,
  pug: () => (require('./pug.js') as typeof import('./pug.js')).parsePug,
}

/** Parses one file at once, for a host that cannot wait; loads the parser of its language the first time. Undefined for other languages. */
export const parseNow = (source: SourceText): Syntax | undefined => parsers[source.language]?.()(source)
