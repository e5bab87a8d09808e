import { keyName, propertiesOf, unwrap } from '../kit/ast.js'
import { pathOf } from '../kit/expression.js'
import { originOf } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { fromPackage, table, type SinkAssignment, type SinkElement } from './table.js'
import type { Visited } from './walk.js'

/** What is put into a global that a recipient reads: `window.intercomSettings = { … }`, `document.cookie = …`. */
export interface Assigned { entry: SinkAssignment; keys: string[] }

const windows = new Set(['window', 'globalThis', 'self'])

/** The recipient's global that an assignment fills, and the keys below it. */
export function assignedTo(left: Node, { walk }: Visited): Assigned | undefined {
  const path = left.type === 'MemberExpression' || left.type === 'Identifier' ? pathOf(left) : undefined
  if (!path) return undefined
  const steps = windows.has(path[0] as string) ? path.slice(1) : path
  const entry = table.sinkAssignments.get(steps[0] as string)?.find(one => one.path.every((step, index) => steps[index] === step))
  if (!entry) return undefined
  const origin = walk.origin(left)
  // `localStorage[key] = …`: which key is not known, but that it is filled is
  return origin === undefined || origin.kind === 'global' ? { entry, keys: steps.slice(entry.path.length) } : undefined
}

/** The recipient's component that an element is. */
export function elementOf(node: Node, tag: string, { frame }: Visited): SinkElement | undefined {
  const steps = tag.split('.')
  const entries = table.sinkElements.get(steps.at(-1) as string)
  if (!entries) return undefined
  const origin = originOf({ type: 'Identifier', name: tagRoot(node) }, frame)
  return entries.find(({ client, name }) => {
    if (!name.every((step, index) => steps[steps.length - name.length + index] === step)) return false
    return origin?.kind === 'import' ? fromPackage(origin.source, client.packages) : origin?.kind === 'global' && client.globals?.includes(origin.name) === true
  })
}

function tagRoot(node: Node): string {
  let name = node.openingElement.name as Node
  while (name.type === 'JSXMemberExpression') name = name.object as Node
  return String(name.name)
}

/** The attributes of an element that a recipient is handed, each as the property of an object would be; `href.query`: a key of one. */
export const attributesOf = (node: Node, names: readonly string[]): Node[] => (node.openingElement.attributes as Node[]).flatMap(one => {
  if (one.type !== 'JSXAttribute' || one.value == null) return []
  const value = unwrap(one.value)
  return names.flatMap(name => {
    const [attribute, key] = name.split('.')
    if (one.name.name !== attribute) return []
    if (key === undefined) return [{ ...one, type: 'Property', key: one.name as Node, value, computed: false, kind: 'init' }]
    return propertiesOf(value).filter(property => property.type === 'Property' && keyName(property) === key).map(property => property.value as Node)
      .flatMap(propertiesOf)
  })
})
