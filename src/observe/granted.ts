import { isFunction, keyName } from '../kit/ast.js'
import type { PermissionSpec } from '../kit/define.js'
import { componentOf, fileOwner } from '../kit/owner.js'
import type { Edit, FieldObservation, Node } from '../types/index.js'
import type { Visited } from './walk.js'

/** One thing that a person is asked to grant: what it is called, the platform's word for it, and where it is asked. */
export interface Grant {
  name: string
  word: string
  at: Node
  scope?: FieldObservation['scope']
  drop?: Edit | undefined
}

/** Notes what a person is asked to grant. */
export function noteGrant(spec: PermissionSpec, { name, word, at, scope, drop }: Grant, { walk, collect }: Visited): void {
  collect.field({
    role: 'granted', surface: 'permission', name, owners: askersOf(walk), at: walk.spanOf(at), detector: spec.name,
    words: [{ kind: 'platform', text: word }, ...(scope === undefined ? [] : [{ kind: 'value' as const, text: scope.name }])],
    ...(scope && { scope }), ...(drop && { edits: { drop } }),
  })
}

/**
 * Who asks: the component, class or function around it, and not the variable into which the answer is put (`const stream = …`); outside of
 * any, what it is put into, and no key of its options (`authOptions = { providers: [ … ] }`).
 */
function askersOf(walk: Visited['walk']): string[] {
  const { ancestors, path } = walk
  if (ancestors.some(one => isFunction(one) || one.type.startsWith('Class'))) return [...new Set([componentOf(ancestors, path), fileOwner(path)])]
  const keys = new Set(ancestors.flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : []))
  return walk.owners().filter(owner => !keys.has(owner))
}
