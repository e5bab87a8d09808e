import type { FileTree } from '../types/index.js'
import { findFiles } from './find.js'
import { readSource } from './source.js'

/** Languages that are not read here and may hold a reader all the same, by the endings of their files. */
const others: ReadonlyMap<string, string> = new Map(Object.entries({
  py: 'Python', rb: 'Ruby', go: 'Go', php: 'PHP', java: 'Java', kt: 'Kotlin', scala: 'Scala', cs: 'C#', rs: 'Rust', ex: 'Elixir', exs: 'Elixir', swift: 'Swift', dart: 'Dart', m: 'Objective-C',
  mm: 'Objective-C', c: 'C', cpp: 'C++', clj: 'Clojure', lua: 'Lua', pl: 'Perl', r: 'R', erb: 'ERB', haml: 'Haml', slim: 'Slim', cshtml: 'Razor', razor: 'Razor', jsp: 'JSP', ipynb: 'a notebook',
  mjml: 'a mail\'s template', mdx: 'MDX', marko: 'Marko', riot: 'Riot', edge: 'Edge', imba: 'Imba', coffee: 'CoffeeScript', elm: 'Elm', res: 'ReScript', templ: 'Templ', ftl: 'a template', vm: 'a template',
  dust: 'Dust', sh: 'a shell script',
}))

/** Files that say what an API offers of a store, whatever the code does. */
const offering = /(^|\/)hasura\/.*\.(ya?ml|json)$/i

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase()

/** Files of a tree that no parser here reads but that may use what the program keeps, with the language they are in. */
export function readBeside(tree: FileTree, prefixes: readonly string[]): { path: string; text: string; as: string }[] {
  const { files } = findFiles(tree, [], prefixes, path => others.has(endingOf(path)) || offering.test(path), () => undefined)
  tree.expect?.(files)
  return files.flatMap(path => {
    const source = readSource(tree, path)
    return 'text' in source ? [{ path, text: source.text, as: others.get(endingOf(path)) ?? 'an API\'s metadata' }] : []
  })
}
