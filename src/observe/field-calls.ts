import { argumentOf } from '../kit/arguments.js'
import { literalText, propertyValue } from '../kit/ast.js'
import { componentOf } from '../kit/owner.js'
import { calleeNames, originOf } from '../kit/scope.js'
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
  const field = literalText(argumentOf(node, entry.spec.name, frame))
  if (field === undefined) return
  const rule = entry.spec.options === undefined ? undefined : propertyValue(argumentOf(node, entry.spec.options, frame), 'required')
  const required = rule !== undefined && rule.value !== false
  collect.field({
    role: 'asked', name: field, owners: [componentOf(walk.ancestors, walk.path)], words: [{ kind: 'identifier', text: field }],
    at: walk.spanOf(node), detector: entry.form.name,
    ...(required && { required, requiredBy: 'rules: required' }),
  })
}
