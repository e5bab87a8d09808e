import { argumentOf } from '../kit/arguments.js'
import { boundName, endOf, isFunction, literalText, propertyOf, startOf, unwrap } from '../kit/ast.js'
import { dropCheck, dropEdit } from '../kit/edits.js'
import { classOwners, componentOf } from '../kit/owner.js'
import { calleeNames, originOf, returnedNode } from '../kit/scope.js'
import type { FieldDraft } from '../kit/visit.js'
import type { Node } from '../types/index.js'
import { fromPackage, languageOfPath, speaks, table } from './table.js'
import type { Visited } from './walk.js'

/**
 * Calls that make a field without a control of their own: `useController({ name: 'phone' })`, `useField('phone')`. In a component file
 * the control stands in the markup and is bound to what the call gives, so there the call is only as good as one that shows nothing.
 */
export function observeFieldCall(node: Node, { walk, frame, collect }: Visited): Hidden | undefined {
  if (node.type !== 'CallExpression') return undefined
  const entries = calleeNames(node.callee, frame).flatMap(name => table.fieldCalls.get(name) ?? [])
  if (entries.length === 0) return undefined
  const origin = originOf(node.callee, frame)
  const language = languageOfPath(walk.path)
  // what a framework imports by itself has no import
  const entry = entries.find(({ form }) => origin?.kind === 'import' && fromPackage(origin.source, form.packages)
    || origin?.kind === 'global' && language !== undefined && speaks(form, language))
  if (!entry) return undefined
  const given = argumentOf(node, entry.spec.name, frame)
  const field = literalText(given) ?? (given && isFunction(given) ? literalText(returnedNode(given)) : undefined)
  if (field === undefined) return undefined
  const options = entry.spec.options === undefined ? undefined : argumentOf(node, entry.spec.options, frame)
  const rule = propertyOf(options, 'required')
  const listed = /(^|\|)required\b/.test(literalText(options) ?? '')
  const required = rule !== undefined && rule.value.value !== false || listed
  const optional = listed && options ? dropCheck({ start: startOf(options), end: endOf(options) }, 'required', walk.text) : rule && dropEdit(rule, walk.text)
  const draft: FieldDraft = {
    role: 'asked', name: field, owners: entry.form.fieldObjects ? classOwners(walk.ancestors, walk.path) : [componentOf(walk.ancestors, walk.path)],
    words: [{ kind: 'identifier', text: field }],
    at: walk.spanOf(node), detector: entry.form.name,
    ...(required && { required, requiredBy: 'rules: required', ...(optional && { edits: { optional: [optional] } }) }),
  }
  if (language !== undefined) return { draft, names: [field, ...boundBy(walk.ancestors.at(-1), node)] }
  collect.field(draft)
  return undefined
}

/** The names a declaration gives to what a call returns: `const { value: mail } = useField('email')` → mail. */
function boundBy(declaration: Node | undefined, call: Node): string[] {
  if (declaration?.type !== 'VariableDeclarator' || unwrap(declaration.init) !== call) return []
  const names = (pattern: Node): string[] => {
    if (pattern.type === 'ObjectPattern') return (pattern.properties as Node[]).flatMap(one => one.value ? names(one.value as Node) : [])
    if (pattern.type === 'ArrayPattern') return (pattern.elements as (Node | null)[]).flatMap(one => one ? names(one) : [])
    const name = boundName(pattern)
    return name === undefined ? [] : [name]
  }
  return names(declaration.id as Node)
}

/** A field that may have no control: it counts where nothing in the file shows one of its names. */
export interface Hidden { draft: FieldDraft; names: string[] }

/**
 * A field that a form is given without a control: `setValue('phone', phone)`, or a bare `register('phone')` in an effect. What is
 * registered for a control (spread, handed on, kept in a variable) is the control's.
 */
export function hiddenField(node: Node, { walk, frame }: Visited): Hidden | undefined {
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
    names: [name],
    draft: {
      role: 'asked', name, owners: [componentOf(walk.ancestors, walk.path)], words: [{ kind: 'identifier', text: name }],
      at: walk.spanOf(node), detector: entry.form.name,
    },
  }
}
