import ts from 'typescript'

const options: ts.CompilerOptions = {
  noResolve: true, noEmit: true, strict: true, noImplicitAny: false, allowJs: true, checkJs: false, jsx: ts.JsxEmit.Preserve, types: [],
  target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force, moduleResolution: ts.ModuleResolutionKind.Bundler, experimentalDecorators: true, skipLibCheck: true,
}

/** Whatever is imported may be anything: what is looked at is the file by itself. */
const ambient = `declare module '*'\ndeclare const process: any\ndeclare const require: any\ndeclare namespace JSX { interface IntrinsicElements { [tag: string]: any } }\n`

/** What TypeScript says against each of some files, each a module by itself; one program for all, since most of its time goes to its own library. */
export function diagnosticsOf(sources: readonly { path: string; text: string }[]): string[][] {
  const files = new Map(sources.map(({ path, text }, index) => [`/${index}/${path}`, text]))
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version) => {
    const text = name === '/ambient.d.ts' ? ambient : files.get(name)
    return text === undefined ? read(name, version) : ts.createSourceFile(name, text, version, true)
  }
  const program = ts.createProgram(['/ambient.d.ts', ...files.keys()], options, host)
  return [...files.keys()].map(name => {
    const file = program.getSourceFile(name)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(said)
  })
}

/** Of the names it does not find, TypeScript guesses for some what was meant, until it has guessed often enough. */
const said = ({ code, messageText }: ts.Diagnostic): string =>
  `TS${code === 2552 ? 2304 : code} ${ts.flattenDiagnosticMessageText(messageText, ' ').replace(/ Did you mean .*$/, '')}`

/** What is said now and was not said before. */
export function added(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before]
  return after.filter(one => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
