import type { Language, SourceText, Syntax } from '../types/index.js'

const languages: Record<string, Language> = {
  js: 'js', mjs: 'js', cjs: 'js', jsx: 'js', ts: 'js', mts: 'js', cts: 'js', tsx: 'js', html: 'html', htm: 'html', prisma: 'prisma', pug: 'pug', jade: 'pug',
}

/** The language of a file by its ending; undefined for files Purposely does not read. */
export function languageOf(path: string): Language | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(languages, ending) ? languages[ending] : undefined
}

/** Endings of files that declare forms or records in languages without a parser here: a run counts them, so that silence is honest. */
const unparsed: ReadonlySet<string> = new Set(['vue', 'svelte', 'astro', 'sql', 'graphql', 'gql', 'proto', 'hbs', 'ejs', 'njk'])

/** The ending of a file that may hold forms or records but cannot be read yet; undefined for all others. */
export function unparsedKind(path: string): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return unparsed.has(ending) ? ending : undefined
}

/** A parser for one language. Never throws: a file that cannot be understood comes back with `problem`. */
export type Parse = (source: SourceText) => Syntax

/** Loads the parsers that a set of languages needs, and no others: each costs start-up time. */
export async function parsersFor(wanted: Iterable<Language>): Promise<Parse> {
  const parsers = new Map<Language, Parse>()
  for (const language of new Set(wanted)) parsers.set(language, await load(language))
  return source => (parsers.get(source.language) as Parse)(source)
}

async function load(language: Language): Promise<Parse> {
  switch (language) {
    case 'js': return (await import('./javascript.js')).parseJavaScript
    case 'html': return (await import('./html.js')).parseHtml
    case 'prisma': return (await import('./prisma.js')).parsePrisma
    case 'pug': return (await import('./pug.js')).parsePug
  }
}
