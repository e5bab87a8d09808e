/** Folders that hold no source of the project's own. Never walked. */
export const prunedFolders = new Set(['node_modules', '.git', 'dist', 'build', 'out', 'coverage', '.next', '.nuxt', '.output', '.svelte-kit', '.turbo',
  '.vercel', '.cache', '.yarn', '.expo', '.angular', 'storybook-static', 'bower_components', '.idea', '.vscode', 'vendor'])

const nonProduct = new RegExp([
  // tests, stories, mocks
  String.raw`(^|/)(__tests__|__mocks__|__fixtures__|__snapshots__|tests?|e2e|cypress|playwright|fixtures|mocks|specs?)/`,
  String.raw`\.(test|tests|spec|e2e|e2e-spec|cy|stories|story|mock|mocks|fixture|bench)\.[^/]+$`,
  // seeds and migrations: history and made-up people
  String.raw`(^|/)(seeds?|seeders?|factories|migrations?)/`, String.raw`(^|/)(seeds?|stories)\.[^/]+$`,
  // generated or bundled
  String.raw`(^|/)(__generated__|generated|\.generated)/`, String.raw`\.(generated|gen|min|bundle)\.[^/]+$`, String.raw`[.-]generated\.[^/]+$`,
  // configuration of tools
  String.raw`(^|/)(\.[^/]+rc|[^/]+\.config)\.[cm]?[jt]s$`,
].join('|'))

/**
 * Whether a path is left out by default, or by a literal prefix of the manifest's `ignore`: tests, stories, mocks, seeds, migrations and
 * generated code. The one rule for every door: the command line, ESLint and the hook. `path` is relative to the root, forward slashes.
 */
export const isIgnored = (path: string, prefixes: readonly string[] = []): boolean =>
  nonProduct.test(path) || prefixes.some(prefix => path.startsWith(prefix))

/** Whether a file says in its first lines that a machine wrote it. */
export const isGenerated = (text: string): boolean =>
  /@generated\b|\bDO NOT (EDIT|MODIFY)\b|[Gg]enerated by\b.{0,80}\b(do not|DO NOT)\b|auto-?generated\b.{0,40}\bfile\b/.test(text.slice(0, 600))
