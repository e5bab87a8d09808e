import { createRequire } from 'node:module'
import type { Language, SourceText, Syntax } from '../types/index.js'
import { safely } from './guards.js'
import type { Parse } from './index.js'

const require = createRequire(import.meta.url)

/** Languages that a linter hands to its rules. Our modules await nothing, so that they can be required. */
const parsers: Partial<Record<Language, () => Parse>> = {
  vue: () => (require('./vue.js') as typeof import('./vue.js')).parseVue,
  svelte: () => (require('./svelte.js') as typeof import('./svelte.js')).parseSvelte,
  astro: () => (require('./astro.js') as typeof import('./astro.js')).parseAstro,
  html: () => (require('./html.js') as typeof import('./html.js')).parseHtml,
  pug: () => (require('./pug.js') as typeof import('./pug.js')).parsePug,
  prisma: () => (require('./prisma.js') as typeof import('./prisma.js')).parsePrisma,
  graphql: () => (require('./graphql.js') as typeof import('./graphql.js')).parseGraphql,
  sql: () => (require('./sql.js') as typeof import('./sql.js')).parseSql,
  proto: () => (require('./protobuf.js') as typeof import('./protobuf.js')).parseProtobuf,
  json: () => (require('./documents.js') as typeof import('./documents.js')).parseJson,
  yaml: () => (require('./documents.js') as typeof import('./documents.js')).parseYaml,
}

/** Parses one file at once, for a host that cannot wait; loads the parser of its language the first time. Undefined for other languages. */
export function parseNow(source: SourceText): Syntax | undefined {
  const load = parsers[source.language]
  return load && safely(load())(source)
}
