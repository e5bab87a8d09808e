import { literalText, propertyValue } from '../kit/ast.js'
import { componentOf } from '../kit/owner.js'
import { calleeNames, localValue, originOf } from '../kit/scope.js'
import type { Node } from '../types/index.js'
import { fromPackage, table } from './table.js'
import type { Visited } from './walk.js'

/** Calls that make a field without a control of their own: `useController({ name: 'phone' })`, `useField('phone')`. */
export function observeFieldCall(node: Node, { walk, frame, collect }: Visited): void {
  if (node.type !== 'CallExpression') return
  const entries = calleeNames(node.callee, frame).flatMap(name => table.fieldCalls.get(name) ?? [])
  if (entries.length === 0) return
  const origin = originOf(node.callee, frame)
  const entry = entries.find(({ form }) => origin?.kind === 'import' && fromPackage(origin.source, form.packages))
  if (!entry) return
  const [index, ...keys] = entry.spec.name.split('.')
  let value = node.arguments[Number(index)] as Node | undefined
  for (const key of keys) value = value && propertyValue(localValue(value, frame), key)
  const field = literalText(value)
  if (field === undefined) return
  collect.field({
    role: 'asked', name: field, owners: [componentOf(walk.ancestors, walk.path)], words: [{ kind: 'identifier', text: field }],
    at: walk.spanOf(node), detector: entry.form.name,
  })
}
