import type { Language, SourceText, Syntax } from '../types/index.js'
import { safely } from './guards.js'

/** A parser for one language. Never throws: a file that cannot be understood comes back with `problem`. */
export type Parse = (source: SourceText) => Syntax

/** One language: the endings of its files, and its parser, which costs start-up time and so is loaded when it is needed. */
interface LanguageRow {
  endings: readonly string[]
  load(): Promise<Parse>
  /** Most files of this ending are something else: which never are by their path, and which are by how they begin (`headLength` characters). */
  only?: { never: RegExp; head: RegExp }
}

/** How much of a file its `head` is told by. */
const headLength = 4_000

const elsewhere = new RegExp([
  String.raw`(^|/)(package|package-lock|composer|bower|lerna|nx|turbo|vercel|firebase|components|manifest|angular|project|deno|biome|renovate|jsconfig|tsconfig[^/]*)\.json$`,
  String.raw`(^|/)(pnpm-lock|docker-compose[^/]*|mkdocs|action)\.ya?ml$`, String.raw`(^|/)(\.github|\.circleci|locales?|i18n|lang|langs|languages|translations?|messages)/`,
].join('|'))

const rows: Record<Language, LanguageRow> = {
  js: { endings: ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'], load: async () => (await import('./javascript.js')).parseJavaScript },
  vue: { endings: ['vue'], load: async () => (await import('./vue.js')).parseVue },
  svelte: { endings: ['svelte'], load: async () => (await import('./svelte.js')).parseSvelte },
  astro: { endings: ['astro'], load: async () => (await import('./astro.js')).parseAstro },
  html: {
    // with what template languages put into it
    endings: ['html', 'htm', 'xhtml', 'hbs', 'handlebars', 'mustache', 'ejs', 'eta', 'njk', 'nunjucks', 'jinja', 'jinja2', 'j2', 'twig', 'liquid'],
    load: async () => (await import('./html.js')).parseHtml,
    // the inventory's own page is no part of the application
    only: { never: /(?!)/, head: /^(?![^]*<meta name="generator" content="purposely">)/ },
  },
  prisma: { endings: ['prisma'], load: async () => (await import('./prisma.js')).parsePrisma },
  graphql: { endings: ['graphql', 'gql', 'graphqls'], load: async () => (await import('./graphql.js')).parseGraphql },
  sql: { endings: ['sql'], load: async () => (await import('./sql.js')).parseSql },
  proto: { endings: ['proto'], load: async () => (await import('./protobuf.js')).parseProtobuf },
  json: {
    endings: ['json', 'avsc'], load: async () => (await import('./documents.js')).parseJson,
    only: {
      never: elsewhere,
      head: new RegExp([
        String.raw`"\$schema"\s*:\s*"https?://json-schema\.org`, String.raw`"(openapi|swagger|asyncapi)"\s*:\s*"[23]`, String.raw`"doctype"\s*:\s*"DocType"`,
        String.raw`"collectionName"\s*:[^]*"attributes"\s*:\s*\{`, String.raw`^\s*\{[^{}]*"type"\s*:\s*"record"`,
        String.raw`^\s*\{[^{}]*"type"\s*:\s*"object"[^]*"properties"\s*:\s*\{`, String.raw`^\s*\{[^{}]*"properties"\s*:\s*\{[^]*"type"\s*:\s*"`,
      ].join('|')),
    },
  },
  yaml: {
    endings: ['yaml', 'yml'], load: async () => (await import('./documents.js')).parseYaml,
    only: { never: elsewhere, head: /^(openapi|swagger|asyncapi)\s*:\s*["']?[23]|^["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org/m },
  },
  pug: { endings: ['pug', 'jade'], load: async () => (await import('./pug.js')).parsePug },
}

export const languages = Object.keys(rows) as Language[]

/** The endings of a language's files, without the dot. */
export const endingsOf = (language: Language): readonly string[] => rows[language].endings

const byEnding: ReadonlyMap<string, Language> = new Map(languages.flatMap(language => rows[language].endings.map(ending => [ending, language] as const)))

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase()

/** The language of a file by its ending; undefined for files Purposely does not read. */
export function languageOf(path: string): Language | undefined {
  const language = byEnding.get(endingOf(path))
  return language !== undefined && rows[language].only?.never.test(path) ? undefined : language
}

/** Whether a file is what its ending says: most JSON is no schema, and is told by how it begins. `head` gives its first characters. */
export function isOfItsLanguage(path: string, head: (length: number) => string): boolean {
  const language = languageOf(path)
  const only = language && rows[language].only
  return only === undefined || only.head.test(head(headLength))
}

/** Endings of files that declare forms or records in languages without a parser here: a run counts them, so that silence is honest. */
const unparsed: ReadonlySet<string> = new Set(['thrift', 'marko', 'riot', 'edge'])

/** The ending of a file that may hold forms or records but cannot be read yet; undefined for all others. */
export function unparsedKind(path: string): string | undefined {
  const ending = endingOf(path)
  return unparsed.has(ending) ? ending : undefined
}

/** Whether a program may hold templates: their parser is loaded for no other. */
const mayHoldTemplates = (text: string): boolean => text.includes('@Component') && /\btemplate\s*:/.test(text)

/** Loads the parsers that a set of languages needs, and no others; that of templates within programs only where there may be some. */
export async function parsersFor(wanted: Iterable<Language>, templates = true): Promise<Parse> {
  const parsers = new Map<Language, Parse>()
  for (const language of new Set(wanted)) parsers.set(language, safely(await rows[language].load()))
  const program = parsers.get('js')
  if (program && templates) {
    const { templatesIn } = await import('./inline.js')
    parsers.set('js', safely(source => {
      const syntax = program(source)
      const { markup, comments } = syntax.ast ? templatesIn(syntax.ast, source.path, source.text) : { markup: [], comments: [] }
      return markup.length > 0 ? { ...syntax, markup, comments: [...syntax.comments ?? [], ...comments] } : syntax
    }))
  }
  return source => (parsers.get(source.language) as Parse)(source)
}

/** The same for some files. */
export const parserOf = (sources: readonly SourceText[]): Promise<Parse> =>
  parsersFor(sources.map(source => source.language), sources.some(source => source.language === 'js' && mayHoldTemplates(source.text)))
