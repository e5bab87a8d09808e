import type { LeftOutKind } from '../types/index.js'

/** Folders that hold no source of the project's own, wherever they stand. Never walked. */
const neverOwn = new Set(['node_modules', '.git', '.next', '.nuxt', '.output', '.svelte-kit', '.turbo', '.vercel', '.cache', '.yarn', '.expo',
  '.angular', 'storybook-static', 'bower_components', '.idea', '.vscode'])
/** What a build leaves beside a package; within its sources these are features: an insurance's `src/coverage`, a marketplace's `vendor`. */
const besideSources = new Set(['dist', 'build', 'out', 'coverage', 'vendor'])

/** Whether a folder is never walked. `parent` is the path of the folder it stands in, from the root, forward slashes. */
export const isPruned = (name: string, parent: string): boolean =>
  neverOwn.has(name) || (besideSources.has(name) && !/(^|\/)(src|app|lib|pages|components|features)(\/|$)/.test(parent))

/** What is left out by default, by kind; a path that is of two is of the first. */
const nonProduct = {
  stories: /(^|\/)stories\.[^/]+$|\.(stories|story)\.[^/]+$/,
  // with mocks, fixtures and benchmarks
  tests: new RegExp([
    String.raw`(^|/)(__tests__|__mocks__|__fixtures__|__snapshots__|tests?|e2e|cypress|playwright|fixtures|mocks|specs?)/`,
    String.raw`\.(test|tests|spec|e2e|e2e-spec|cy|mock|mocks|fixture|bench)\.[^/]+$`,
  ].join('|')),
  // history and made-up people
  migrations: /(^|\/)migrations?\//,
  seeds: /(^|\/)(seeds?|seeders?|factories)\/|(^|\/)seeds?\.[^/]+$/,
  // or bundled
  generated: /(^|\/)(__generated__|generated|\.generated)\/|\.(generated|gen|min|bundle)\.[^/]+$|[.-]generated\.[^/]+$/,
  // of tools
  configuration: /(^|\/)(\.[^/]+rc|[^/]+\.config)\.[cm]?[jt]s$/,
}

const kinds = Object.entries(nonProduct) as [LeftOutKind, RegExp][]

/** Why a path is left out by default, or that the manifest's `ignore` leaves it out; undefined for what is looked at. */
export const leftOutAs = (path: string, prefixes: readonly string[] = []): LeftOutKind | 'manifest' | undefined =>
  kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? (prefixes.some(prefix => path.startsWith(prefix)) ? 'manifest' : undefined)

/**
 * Whether a path is left out by default, or by a literal prefix of the manifest's `ignore`: tests, stories, mocks, seeds, migrations and
 * generated code. The one rule for every door: the command line, ESLint and the hook. `path` is relative to the root, forward slashes.
 */
export const isIgnored = (path: string, prefixes: readonly string[] = []): boolean => leftOutAs(path, prefixes) !== undefined

/** Whether a file is a migration in SQL and would be read if it stood elsewhere: it may be all that says which columns there are. */
export const isMigration = (path: string, prefixes: readonly string[] = []): boolean =>
  /(^|\/)migrations?\/.*\.sql$/.test(path) && !isIgnored(path.replace(/(^|\/)migrations?(?=\/)/g, '$1sql')) && !prefixes.some(prefix => path.startsWith(prefix))

/** The comments a file begins with. */
const header = /^(?:\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[\s\S]*?-->|["']use \w+["'];?))+/

/** Whether a file says in the comments it begins with that a machine wrote it. A text that must not be edited is still people's. */
export function isGenerated(text: string): boolean {
  const said = header.exec(text.slice(0, 1_500).replace(/^#!.*/, ''))?.[0].slice(0, 600) ?? ''
  return /@generated\b/.test(said) || (/\b(auto-?)?generated\b/i.test(said) && /do not (edit|modify|change)|auto-?generated|automatically/i.test(said))
}
