import { endingsOf, languages } from '../parse/index.js'

/** Whoever lints these has the parser of their framework, which ours must not displace. */
const components = new Set(['js', 'vue', 'svelte', 'astro'])
const pages = /^x?html?$/

/** Most of these files are something else, so only what says so by its name. */
const documents = new Set(['json', 'yaml'])
const named = ['purposely.{yml,yaml}', '{openapi,swagger,asyncapi}*.{json,yml,yaml}', '*.{openapi,swagger,asyncapi,schema}.{json,yml,yaml}', '*.avsc']

const endings = languages.filter(language => !components.has(language) && !documents.has(language)).flatMap(endingsOf).filter(ending => !pages.test(ending))

/** The files that ESLint reads only with a parser of ours, schemas and templates, as patterns that match whatever folder they stand in. */
export const patterns: readonly string[] = [...named, `*.{${endings.join(',')}}`]
