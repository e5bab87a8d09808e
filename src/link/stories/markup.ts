import { lookup } from '../../kit/frames.js'
import type { Element, Node, Span } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { propsPort } from './holders.js'
import { placeAt, seenFrom, type Edge, type Ref, type World } from './ports.js'
import { refOf } from './refs.js'
import { step } from './steps.js'

const components = /\.(vue|svelte|astro)$/
/** How templates draw something for each of a list: `v-for="user in users"`, `{#each users as user}`, `{users.map(user => …)}`. */
const loops = [
  { pattern: /v-for="\s*\(?\s*([\w$]+)[^"]*?\s(?:in|of)\s+([\w$.?]+)\s*"/g, name: 1, list: 2 },
  { pattern: /\{#each\s+([\w$.?]+)\s+as\s+([\w$]+)/g, name: 2, list: 1 },
  { pattern: /\{\s*([\w$.?]+)\.map\(\s*\(?\s*([\w$]+)/g, name: 2, list: 1 },
]

/** Where a value comes from that a template names, as far as its script tells, or a loop around it. */
export function pathRef(path: readonly string[], file: CodeFile, world: World, hops = 0): Ref | undefined {
  const [root, ...rest] = path
  const { source: { text }, program } = file
  if (root === undefined || hops > 4) return undefined
  const isBound = lookup(file.frameAt(program), root) !== undefined
  const lists = loops.flatMap(({ pattern, name, list }) => [...text.matchAll(pattern)].flatMap(match => match[name] === root ? [match[list] as string] : []))
  // of two that bear one name nobody knows here which is meant
  if (new Set(lists).size > 1 || isBound && lists.length > 0 || new RegExp(`(?:v-slot|#)[\\w:.-]*="[^"]*(?<![\\w$])${root.replaceAll('$', '\\$')}(?![\\w$])|\\blet:${root.replaceAll('$', '\\$')}\\b`).test(text)) return undefined
  // what a component of Vue is given stands in its template by name
  if (!isBound && lists.length === 0 && /\.vue$/.test(file.source.path)) return /\bdefineProps\b/.test(text) ? { port: propsPort(file.source.path), path } : undefined
  const name: Node = { type: 'Identifier', name: isBound ? root : root.replace(/^\$/, '') }
  const own = lists[0] === undefined ? refOf(name, seenFrom(program, file), world) : pathRef(lists[0].split(/\??\./), file, world, hops + 1)
  return rest.reduce<Ref | undefined>(step, own)
}

/** The value that a template reads at an offset: `{{ order.user.email }}`. */
export function readInMarkup(offset: number, name: string, file: CodeFile, world: World): Ref | undefined {
  const [, before] = /((?:[\w$]+\??\.)+)$/.exec(file.source.text.slice(Math.max(0, offset - 200), offset)) ?? []
  return pathRef([...(before ?? '').split(/\??\./).filter(key => key !== ''), name], file, world)
}

/** `<UserCard :user="user" />`, `<Card {user} {...rest} />`: what a component of another file is given in a template. */
export function ofMarkup(file: CodeFile, world: World): Edge[] {
  if (!components.test(file.source.path)) return []
  const edges: Edge[] = []
  const walk = (element: Element): void => {
    const target = componentFile(element.tag, file, world)
    if (target !== undefined) {
      const give = (path: readonly string[] | undefined, key: readonly string[], at: Span | undefined): void => {
        const ref = path && pathRef(path, file, world)
        if (ref) edges.push({ from: ref, to: { port: propsPort(target), path: key }, how: 'prop', at: placeAt(file, at ?? element.at), whole: true })
      }
      for (const { name, value } of element.attributes) if (value !== true && /^(bind:)?[\w-]+$/.test(name)) give(value.path, [camel(name.replace(/^bind:/, ''))], value.at)
      for (const { path, at } of element.spreads) give(path ?? (at && /^\.\.\.([\w$.]+)$/.exec(file.source.text.slice(at.start, at.end))?.[1]?.split('.')), [], at)
    }
    element.children.forEach(walk)
  }
  file.markup.forEach(walk)
  return edges
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The file of a component that the script imports. */
function componentFile(tag: string, file: CodeFile, world: World): string | undefined {
  const name = camel(tag).replace(/^\w/, letter => letter.toUpperCase())
  const binding = lookup(file.frameAt(file.program), name)?.binding
  const path = binding?.kind === 'import' ? world.resolve(file.source.path, binding.source) : undefined
  return path !== undefined && components.test(path) ? path : undefined
}
