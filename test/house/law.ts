/**
 * Who may know whom. A room is a folder below `src` (or a file directly in it, or `rules`); it may import itself and what its row
 * names. An entry with a slash is one module of a room. Types count like anything else: to know a shape is to know its owner.
 */
export const rooms: Record<string, { may: readonly string[]; because: string }> = {
  types: { may: [], because: 'the words that flow between the stages belong to no stage' },
  taxonomy: { may: ['types'], because: 'categories and vocabulary are data; whoever weighs them comes to them' },
  kit: { may: ['types'], because: 'all that a detector may use must be usable without the rest of the house' },
  forms: { may: ['kit', 'types'], because: 'a detector gathers words and decides nothing; it is one file that can be added or deleted' },
  models: { may: ['kit', 'types'], because: 'as for forms' },
  sinks: { may: ['kit', 'types'], because: 'as for forms' },
  permissions: { may: ['kit', 'types'], because: 'as for forms' },
  requests: { may: ['kit', 'types'], because: 'as for forms' },
  read: { may: ['kit/brackets', 'types'], because: 'it finds and reads files, and knows nothing of what they say, but how deep a text of messages may nest' },
  git: { may: ['types'], because: 'it asks git and knows nothing of what the files say' },
  parse: { may: ['kit', 'types'], because: 'text in, syntax out; the only room that knows a parser' },
  observe: {
    may: ['kit', 'types', 'observe/detectors.generated'],
    because: 'one walk over the handlers of all detectors; it knows them by the generated list alone',
  },
  'observe/detectors.generated': {
    may: ['forms', 'models', 'sinks', 'permissions', 'requests', 'kit/define'], because: 'the one list of detectors, made from their folders',
  },
  classify: { may: ['kit', 'taxonomy', 'types'], because: 'it alone decides what is personal, by words and vocabulary, whatever library they came from' },
  link: { may: ['kit', 'types'], because: 'it is fenced: the compiler it loads has no successor with the same interface' },
  manifest: { may: ['kit', 'read/disk', 'read/ignored', 'taxonomy', 'types'], because: 'what people declared is read without looking at the code, past no link that leads out; only which folders are not looked at decides whose manifest is whose' },
  reconcile: { may: ['manifest', 'taxonomy', 'types'], because: 'findings come of placed data, never of syntax; so the doors agree' },
  page: { may: ['types'], because: 'it runs in a browser, in a file that stands alone: all it knows are the facts that the report has put beside it' },
  inventory: { may: ['manifest', 'taxonomy', 'types'], because: 'as for findings' },
  report: { may: ['kit/lines', 'taxonomy', 'types'], because: 'a report is a pure function of a result; offsets of edits become lines and columns in one way' },
  exports: {
    may: ['manifest/keys', 'report/parts/fingerprint', 'report/parts/markdown', 'report/parts/text', 'taxonomy', 'types'],
    because: 'as for report: a pure function of the inventory and the manifest; what is safe to show and which region a text names is said in one place',
  },
  engine: {
    may: ['classify', 'manifest', 'observe', 'parse/embedded', 'reconcile', 'types'],
    because: 'the stages of one file, with the readers of languages that stand in strings: what both the editor and the command line go through; whole-program work never slows the editor',
  },
  pipeline: {
    may: ['classify', 'engine', 'inventory', 'kit', 'link', 'looks', 'manifest', 'observe', 'parse', 'read', 'reconcile', 'report', 'taxonomy', 'types', 'workers'],
    because: 'the stages of a program stand in order in one place; it knows no terminal and no editor',
  },
  looks: {
    may: ['kit/lines', 'link', 'manifest', 'observe', 'parse', 'read', 'taxonomy', 'types'],
    because: 'passes that run only when somebody asks: each says what is looked for and hands files, parsers and what detectors say of readers to link, which knows none of them',
  },
  workers: { may: ['engine', 'parse', 'types'], because: 'a thread parses and examines its share of the files; what to examine is told it' },
  plugin: {
    may: ['engine', 'kit/lines', 'manifest', 'observe', 'parse', 'read/disk', 'read/ignored', 'read/messages', 'reconcile', 'types'],
    because: 'the host has parsed JavaScript already; components and templates are read by our own parsers, so that the editor and the command line agree, as do the texts of translation keys; no finding of sources, no link',
  },
  rules: { may: ['plugin', 'reconcile'], because: 'a rule names its finding code and does no work' },
  index: { may: ['plugin', 'rules', 'types'], because: 'the plugin is its rules and what their metadata say' },
  cli: {
    may: ['classify', 'engine', 'exports', 'git', 'inventory', 'kit', 'link', 'manifest', 'observe', 'parse', 'pipeline', 'read', 'reconcile', 'report', 'taxonomy', 'types'],
    because: 'it may ask any stage, but is whole without ESLint: some teams lint with something else',
  },
}

/** Folders whose files never import one another. */
export const strangers: Record<string, string> = {
  'src/forms': 'a detector can be added or deleted alone',
  'src/models': 'a detector can be added or deleted alone',
  'src/sinks': 'a detector can be added or deleted alone',
  'src/permissions': 'a detector can be added or deleted alone',
  'src/requests': 'a detector can be added or deleted alone',
  'src/reconcile/codes': 'codes meet in the order of owners.ts, nowhere else',
  'src/report': 'a format can be added or deleted alone; what they share is in parts/',
  'src/exports/formats': 'a format can be added or deleted alone; what they share is in parts/',
  'src/cli/commands': 'a command can be added or deleted alone',
  rules: 'a rule can be added or deleted alone',
}

/** Everything that is not ours: which rooms or files may import it. What has no row may not be imported at all. */
export const packages: Record<string, { only: readonly string[]; because: string }> = {
  'oxc-parser': { only: ['src/parse/javascript.ts'], because: 'its version is pinned, and one adapter knows its dialect' },
  htmlparser2: { only: ['src/exports/parts/plist.ts', 'src/parse'], because: 'parsers live in one folder; a property list is merged into by its positions' },
  '@vue/compiler-dom': { only: ['src/parse'], because: 'parsers live in one folder' },
  svelte: { only: ['src/parse'], because: 'parsers live in one folder' },
  'pug-lexer': { only: ['src/parse'], because: 'parsers live in one folder' },
  'pug-parser': { only: ['src/parse'], because: 'parsers live in one folder' },
  graphql: { only: ['src/parse'], because: 'parsers live in one folder' },
  '@loancrate/prisma-schema-parser': { only: ['src/parse'], because: 'parsers live in one folder' },
  'ts-morph': { only: ['src/link'], because: 'the fence that keeps the compiler one folder wide' },
  'oxc-resolver': { only: ['src/link'], because: 'imports are followed in one place' },
  '@typescript-eslint/visitor-keys': { only: ['src/observe', 'src/kit'], because: 'only the walk descends into syntax' },
  yaml: { only: ['src/manifest', 'src/parse', 'src/read/messages.ts', 'src/exports/formats/fides.ts'], because: 'it reads purposely.yml, API descriptions and messages, each in its room; a Fides manifest is written in it' },
  'jsonc-parser': { only: ['src/exports/formats/expo.ts', 'src/link/aliases.ts', 'src/parse'], because: 'parsers live in one folder; a configuration is merged into as it stands, and one that is cut off still says where aliases lead' },
  'protocol-buffers-schema': { only: ['src/parse'], because: 'parsers live in one folder' },
  'fastest-levenshtein': { only: ['src/cli', 'src/manifest', 'src/reconcile', 'src/taxonomy'], because: 'did you mean ...?' },
  '@babel/code-frame': { only: ['src/report'], because: 'for people at a terminal' },
  sarif: { only: ['src/report'], because: 'types of the format, gone after compilation' },
  picocolors: { only: ['src/report', 'src/cli'], because: 'for people at a terminal' },
  preact: { only: ['src/page'], because: 'it draws in the browser; nothing else has one' },
  '@leeoniya/ufuzzy': { only: ['src/page/search.ts'], because: 'one place says what a search finds' },
  'd3-sankey': { only: ['src/page/flow-layout.ts'], because: 'it says where the flow stands, and nothing else' },
  '@clack/prompts': { only: ['src/cli'], because: 'only the command line asks' },
  ignore: { only: ['src/read'], because: '.gitignore is honoured where files are found' },
  papaparse: { only: ['src/exports'], because: 'tables for people and for consoles are written, and a console\'s read, in one room' },
  fflate: { only: ['src/exports/parts/xlsx.ts'], because: 'a workbook is an archive' },
  eslint: { only: ['src/plugin', 'src/index.ts'], because: 'types of the host; the command line runs without it' },
  'node:fs': {
    only: ['src/read', 'src/manifest/find.ts', 'src/cli', 'src/git/repository.ts', 'src/plugin/project.ts'],
    because: 'these alone touch the disk; manifests are looked for above a folder, and read as all files are; git is looked for on the PATH, and the top of its working tree above a folder; the plugin asks only whether the manifest and the messages have changed',
  },
  'node:path': { only: ['src/read', 'src/manifest', 'src/cli', 'src/git', 'src/plugin/project.ts'], because: 'paths of the machine are turned into paths of the project at the doors' },
  'node:module': {
    only: ['src/index.ts', 'src/plugin/late.ts', 'src/parse/now.ts', 'src/parse/graphql.ts', 'src/cli/own.ts', 'src/cli/runtime.ts'],
    because: 'the plugin and the command read their own package.json, and the plugin parses a component at once: a host does not wait; the command keeps its compiled code',
  },
  'node:zlib': { only: ['src/report/parts/page.generated.ts'], because: 'the script of the inventory\'s page is most of what its module weighs, and is kept pressed' },
  'node:util': { only: ['src/cli'], because: 'parses the command line' },
  'node:child_process': { only: ['src/git/repository.ts', 'src/parse/probe.ts'], because: 'runs git, in one place, so that no call forgets what makes it harmless; and the parser beside this process, where a text might end it' },
  'node:process': { only: ['src/cli'], because: 'arguments, streams and exit codes' },
  'node:url': { only: ['src/cli'], because: 'finds files of the package' },
  'node:crypto': { only: ['src/git', 'src/read', 'src/cli', 'src/report/parts/fingerprint.ts', 'src/workers/recall.ts'], because: 'content hashes, and names of findings that last' },
  'node:os': { only: ['src/workers'], because: 'how many cores there are decides how many threads, never what is found' },
  'node:v8': { only: ['src/cli/runtime.ts'], because: 'the command is its own host and a short run; a linter is neither' },
  'node:worker_threads': { only: ['src/workers'], because: 'a run may be spread over workers; a stage may not know' },
}
