import type { PlacedDatum, SourceText } from '../../types/index.js'
import { flowOf, type Flow } from './edges.js'
import type { World } from './ports.js'

/** Where values are written, asked for over the net, or declared to be served. */
const speaks = /\.(create\w*|update\w*|upsert|insert\w*|save|values|set|findOneAndUpdate|findByIdAndUpdate|bulkCreate|build)\s*\(|\bnew [A-Z]\w*\(|\bfetch\w*\(|\baxios\b|\.(post|put|patch)\s*\(|use\w*(Mutation|Action)\b|[rR]outer\(|rocedure\b|@(Post|Put|Patch)\(|handleSubmit|onSubmit|use server|\.save\(/
/** Files in which somebody mounts routers or puts procedures together. */
const serving = /\.use\(\s*['"`]\/|\.(route|post|put|patch)\(\s*['"`]\/|[rR]outer\(|@Controller\(/

/** Where records are fetched. */
const fetches = /\.(find\w*|from|selectFrom)\s*\(/

const isCode = ({ language }: SourceText): boolean => /^(js|vue|svelte|astro)$/.test(language)
const wordOf = (names: readonly string[], before = '', after = ''): RegExp => names.length === 0 ? /(?!)/ : new RegExp(`${before}(?<![\\w$])(?:${names.join('|')})(?![\\w$])${after}`)

/** The files that may hold a step: what holds data, what writes or asks and names something personal, what shows a component with a control in it. */
export function filesToRead(data: readonly PlacedDatum[], sources: readonly SourceText[]): string[] {
  const holding = new Set(data.map(one => one.file))
  const names = [...new Set(data.flatMap(one => one.role === 'kept' || one.role === 'asked' ? [one.name.split('.').at(-1) as string] : []))].filter(name => /^[\w$-]+$/.test(name))
  const components = [...new Set(data.flatMap(one => one.role === 'asked' && /^\p{Lu}/u.test(one.owner) ? [one.owner] : []))]
  const records = [...new Set(data.flatMap(one => one.role === 'kept' ? [one.owner, one.record] : []))].filter(name => /^\w+$/.test(name))
  const named = wordOf(names)
  const shows = wordOf(components, '<')
  const kept = records.length === 0 ? /(?!)/ : new RegExp(records.join('|'), 'i')
  return sources.filter(source => isCode(source) && (holding.has(source.path) || speaks.test(source.text) && named.test(source.text) || serving.test(source.text) || shows.test(source.text)
    || fetches.test(source.text) && kept.test(source.text))).map(one => one.path)
}

/** What each file says of where values go, and the files of functions and components that they are handed to, and of those that call what gives a record. */
export function flowsOf(paths: readonly string[], sources: readonly SourceText[], world: World): Map<string, Flow> {
  const flows = new Map<string, Flow>()
  const asked = new Set<string>()
  let left = [...paths]
  while (left.length > 0) {
    const giving = new Set<string>()
    while (left.length > 0) {
      const path = left.pop() as string
      const file = flows.has(path) ? undefined : world.fileAt(path)
      if (!file) continue
      const flow = flowOf(file, world)
      flows.set(path, flow)
      left.push(...flow.reached.filter(one => !flows.has(one)))
      for (const name of flow.gives) if (!asked.has(name)) giving.add(name)
    }
    for (const name of giving) asked.add(name)
    const calls = wordOf([...giving].filter(name => /^[\w]{4,}$/.test(name)), '', '\\s*\\(')
    left = sources.filter(source => isCode(source) && !flows.has(source.path) && calls.test(source.text)).map(one => one.path)
  }
  return new Map([...flows].sort(([a], [b]) => a < b ? -1 : 1))
}
