import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'oxc-parser'

export const repository = fileURLToPath(new URL('../../', import.meta.url))

/** One import, export-from or `import()` of a module. */
export interface Import {
  /** Path from the repository for a module of the project, the specifier as written for anything else. */
  to: string
  local: boolean
  /** Gone after compilation. */
  typeOnly: boolean
  /** `import()`: loaded when it is needed. */
  late: boolean
  line: number
}

export interface Module { file: string; text: string; imports: Import[] }

/** Files below a folder of the repository, forward slashes, sorted. */
export function filesIn(folder: string, ending: RegExp, root = repository): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => posix.join(folder, file.replaceAll('\\', '/')))
    .filter(file => ending.test(file))
    .sort()
}

/** A module's imports, as oxc-parser records them. */
export function readModule(file: string, text: string): Module {
  const { module } = parseSync(file, text, { sourceType: 'module' })
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length
  const local = (source: string): boolean => source.startsWith('.')
  const target = (source: string): string => {
    if (!local(source)) return source
    const to = posix.join(dirname(file), source.replace(/\.js$/, '.ts'))
    return existsSync(join(repository, `${to}x`)) ? `${to}x` : to
  }
  const found = [
    ...module.staticImports.map(one => ({
      source: one.moduleRequest.value, start: one.start, typeOnly: one.entries.length > 0 && one.entries.every(entry => entry.isType), late: false,
    })),
    ...module.staticExports.flatMap(one => one.entries.flatMap(entry =>
      entry.moduleRequest ? [{ source: entry.moduleRequest.value, start: one.start, typeOnly: entry.isType, late: false }] : [])),
    ...module.dynamicImports.map(one => ({
      source: text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''), start: one.start, typeOnly: false, late: true,
    })),
    ...[...text.matchAll(/createRequire\(import\.meta\.url\)\('(?!eslint-plugin-purposely\/)([^']+)'\)/g)].map(one => ({ source: one[1] as string, start: one.index, typeOnly: false, late: false })),
  ]
  return { file, text, imports: found.map(({ source, start, typeOnly, late }) => ({ to: target(source), local: local(source), typeOnly, late, line: lineOf(start) })) }
}

/** Every module of the product: `src` and `rules`, but not the scripts in `src/dev`, which the package leaves out. */
export function productModules(): Module[] {
  return [...filesIn('src', /\.tsx?$/), ...filesIn('rules', /\.ts$/)]
    .filter(file => !file.startsWith('src/dev/') && !file.endsWith('.d.ts'))
    .map(file => readModule(file, readFileSync(join(repository, file), 'utf8')))
}

/** The room a module stands in: its folder below `src`, its own name for a file directly in `src`, or `rules`. */
export function roomOf(file: string): string {
  const [top = '', next = '', ...rest] = file.split('/')
  return top === 'rules' ? 'rules' : rest.length === 0 ? next.replace(/\.tsx?$/, '') : next
}
