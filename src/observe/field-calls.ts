import { argumentOf } from '../kit/arguments.js'
import { literalText, propertyValue } from '../kit/ast.js'
import { componentOf } from '../kit/owner.js'
import { calleeNames, originOf } from '../kit/scope.js'
import type { FieldDraft } from '../kit/visit.js'
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

/**
 * A field that a form is given without a control: `setValue('phone', phone)`, or a bare `register('phone')` in an effect. What is
 * registered for a control (spread, handed on, kept in a variable) is the control's.
 */
export function hiddenField(node: Node, { walk, frame }: Visited): FieldDraft | undefined {
  if (node.type !== 'CallExpression') return undefined
  const entry = calleeNames(node.callee, frame).flatMap(name => table.setters.get(name) ?? [])[0]
  if (!entry) return undefined
  const origin = originOf(node.callee, frame)
  // const form = useForm(): only what the set-up of the library itself gave
  if (origin?.kind !== 'import' || !fromPackage(origin.source, entry.form.packages) || !origin.path.includes('()')) return undefined
  if (!/^(ExpressionStatement|ArrowFunctionExpression)$/.test(walk.ancestors.at(-1)?.type ?? '')) return undefined
  const name = literalText(argumentOf(node, entry.spec.name, frame))
  if (name === undefined || name === '') return undefined
  return {
    role: 'asked', name, owners: [componentOf(walk.ancestors, walk.path)], words: [{ kind: 'identifier', text: name }],
    at: walk.spanOf(node), detector: entry.form.name,
  }
}
