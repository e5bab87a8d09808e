import { argumentOf } from '../kit/arguments.js'
import { calleeName, endOf, isFunction, keyName, literalText, propertiesOf, propertyOf, propertyValue, startOf, unwrap } from '../kit/ast.js'
import type { FormSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import { dropEdit, dropStatement } from '../kit/edits.js'
import { lookupMember, type Frame } from '../kit/frames.js'
import { classOwners } from '../kit/owner.js'
import { calleeNames, localValue, originOf } from '../kit/scope.js'
import type { FieldDraft } from '../kit/visit.js'
import type { Edit, FieldObservation, Node, Word } from '../types/index.js'
import type { Collector } from './collect.js'
import { fromPackage, table, type FormCall } from './table.js'
import type { Visited } from './walk.js'

const maxDepth = 5

type Spec = NonNullable<FormSpec['fieldObjects']>[string]
interface Reading { entry: FormCall<Spec>; visited: Visited; done: Set<Node>; rules: ReadonlyMap<string, Rule> }
/** `relax`: what takes the demands out; undefined where one of them cannot be. */
interface Rule { words: Word[]; requiredBy?: string; relax?: (Edit | undefined)[] }

/** What code makes a form of is reported where no control of the file shows it; one that does takes what checks it. */
export function settleMade(made: readonly FieldDraft[], collect: Collector): void {
  for (const draft of made) {
    const controls = collect.observations.filter(one => one.kind === 'field' && one.role === 'asked' && (one.name === draft.name || draft.name.endsWith(`.${one.name}`)))
    for (const control of controls as FieldObservation[]) {
      if (control.required === undefined && draft.required !== undefined) control.required = draft.required
      if (control.requiredBy === undefined && draft.requiredBy !== undefined) {
        control.requiredBy = draft.requiredBy
        if (draft.edits) control.edits = draft.edits
      }
      control.words.push(...draft.words.filter(word => word.kind === 'validator' || word.kind === 'declaredType'))
    }
    if (controls.length === 0) collect.field(draft)
  }
}

/** Fields of a form that code makes of an object whose keys they are: `fb.group({ email: ['', Validators.required] })`. */
export function fieldsOfObject(node: Node, visited: Visited, done: Set<Node>): FieldDraft[] {
  const alone = controlAlone(node, visited)
  if (alone) return [alone]
  const entry = entryOf(node, visited.frame)
  const fields = entry && !done.has(node) ? objectAt(node, entry.spec.fields, visited.frame) : undefined
  if (!entry || !fields) return []
  const rules = entry.spec.rules === undefined ? undefined : argumentOf(node, entry.spec.rules, visited.frame)
  return read(fields, [], { entry, visited, done, rules: rulesOf(rules, entry.form, visited) }, 0)
}

/** A control that is a form by itself: `email = new FormControl('', Validators.required)`. */
function controlAlone(node: Node, { walk, frame }: Visited): FieldDraft | undefined {
  const form = table.fieldValues.get(calleeName(node.callee) ?? '')
  const holder = form && walk.ancestors.at(-1)
  if (!form || !holder || !/^(PropertyDefinition|VariableDeclarator|AssignmentExpression)$/.test(holder.type)) return undefined
  const name = keyName(holder.id ?? holder.left ?? holder)
  const origin = originOf(node.callee, frame)
  if (name === undefined || origin?.kind !== 'import' || !fromPackage(origin.source, form.packages)) return undefined
  const { words, requiredBy } = valueOf(node, form, false, frame, walk.text)
  return {
    role: 'asked', name, owners: classOwners(walk.ancestors, walk.path), at: walk.spanOf(holder), detector: form.name,
    words: [{ kind: 'identifier', text: bareName(name) }, ...words], ...(requiredBy !== undefined && { required: true, requiredBy }),
  }
}

/** `emailCtrl`, `emailControl`, `emailFormControl` are controls of `email`. */
export const bareName = (name: string): string => name.replace(/(?<=.)_?(Form)?(Control|Ctrl|Field)$/, '')

function entryOf(node: Node, frame: Frame | undefined): FormCall<Spec> | undefined {
  const entries = calleeNames(node.callee, frame).flatMap(name => table.fieldObjects.get(name) ?? [])
  if (entries.length === 0) return undefined
  const origin = originOf(node.callee, frame)
  return origin?.kind === 'import' ? entries.find(({ form }) => fromPackage(origin.source, form.packages)) : undefined
}

/** The object, also one that is kept in a name or a member, or watched: `signal({ … })`. */
function objectAt(call: Node, path: string, frame: Frame | undefined): Node | undefined {
  let value = argumentOf(call, path, frame)
  for (let hops = 0; value && hops < 3; hops++) {
    let inner: Node = localValue(value, frame) ?? unwrap(value)
    const member = inner.type === 'MemberExpression' && inner.object.type === 'ThisExpression' ? lookupMember(frame, keyName(inner) ?? '')?.binding : undefined
    if (member?.kind === 'value' && member.init) inner = unwrap(member.init)
    if (inner.type === 'ObjectExpression') return inner
    value = inner.type === 'CallExpression' && calleeName(inner.callee) === 'signal' ? inner.arguments[0] as Node | undefined : inner === value ? undefined : inner
  }
  return undefined
}

function read(object: Node, outer: readonly string[], reading: Reading, depth: number): FieldDraft[] {
  const { entry, visited: { walk, frame }, rules } = reading
  return propertiesOf(object).flatMap(property => {
    const key = property.type === 'Property' ? keyName(property) : undefined
    if (key === undefined) return []
    const path = [...outer, key]
    const inner = depth < maxDepth ? nested(property.value, reading) : undefined
    if (inner) return read(inner, path, reading, depth + 1)
    const name = path.join('.')
    const { words, requiredBy, relax = [] } = valueOf(property.value, entry.form, entry.spec.plain === true, frame, walk.text)
    const rule = rules.get(name)
    const demanded = requiredBy ?? rule?.requiredBy
    const comment = walk.commentOf(property)
    return [{
      role: 'asked' as const, name, owners: classOwners(walk.ancestors, walk.path), at: walk.spanOf(property), detector: entry.form.name,
      words: [{ kind: 'identifier' as const, text: key }, ...words, ...rule?.words ?? [], ...(comment ? [{ kind: 'comment' as const, text: comment }] : [])],
      ...(demanded !== undefined && { required: true, requiredBy: demanded, ...editsOf([...relax, ...rule?.relax ?? []]) }),
    }]
  })
}

/** A form inside the form, alone or in a list: `address: fb.group({ … })`, `phones: fb.array([fb.group({ … })])`. */
function nested(value: Node, { entry, visited: { frame }, done }: Reading): Node | undefined {
  const inner = localValue(value, frame) ?? unwrap(value)
  if (entry.spec.plain) return inner.type === 'ObjectExpression' ? inner : undefined
  if (inner.type !== 'CallExpression' && inner.type !== 'NewExpression') return undefined
  const own = entryOf(inner, frame)
  if (own?.form === entry.form) {
    done.add(inner)
    return objectAt(inner, own.spec.fields, frame)
  }
  const list = /Array$|^array$/.test(calleeName(inner.callee) ?? '') ? unwrap(inner.arguments[0] ?? inner) : undefined
  for (const item of (list?.type === 'ArrayExpression' ? list.elements : []) as (Node | null)[]) {
    const found = item && entryOf(item, frame)?.form === entry.form ? objectAt(item, entry.spec.fields, frame) : undefined
    if (!found || !item) continue
    done.add(unwrap(item))
    return found
  }
  return undefined
}

/** What a field starts with and what checks it: `['', [Validators.required]]`, `new FormControl('', { validators: … })`, `''`. */
function valueOf(node: Node, form: FormSpec, plain: boolean, frame: Frame | undefined, text: string): Rule {
  const value = unwrap(node)
  const called = value.type === 'CallExpression' || value.type === 'NewExpression'
  const [initial, ...checks] = plain ? [value] : value.type === 'ArrayExpression' ? value.elements as (Node | null)[] : called ? value.arguments as Node[] : [value]
  const rule: Rule = { words: [] }
  for (const [index, check] of checks.entries()) {
    // a place that others stand behind must not be taken away
    if (!check) continue
    const edit = index === checks.length - 1 ? dropEdit(check, text) : { start: startOf(check), end: endOf(check), text: 'null' }
    readCheck(check, form, frame, text, rule, edit)
  }
  const start = initial && (propertyValue(initial, 'value') ?? initial)
  const type = called ? ((value.typeArguments ?? value.typeParameters)?.params as Node[] | undefined)?.[0] : undefined
  if (type) rule.words.push({ kind: 'declaredType', text: text.slice(startOf(type), endOf(type)) })
  else if (start && typeof start.value === 'boolean') rule.words.push({ kind: 'declaredType', text: 'boolean' })
  const path = start && /^(Member|Chain)Expression$/.test(start.type) ? pathOf(start) : undefined
  if (path) rule.words.push({ kind: 'value', text: path.filter(step => step !== 'this').join('.') })
  return rule
}

const editsOf = (relax: readonly (Edit | undefined)[]): Pick<FieldDraft, 'edits'> => {
  const optional = relax.filter(edit => edit !== undefined)
  return optional.length > 0 && optional.length === relax.length ? { edits: { optional } } : {}
}

/** Names of validators, wherever they stand: in a list, in options, in `Validators.compose([…])`, in a name of the file. */
function readCheck(node: Node, form: FormSpec, frame: Frame | undefined, text: string, rule: Rule, edit: Edit | undefined, depth = 0): void {
  const check = localValue(node, frame) ?? unwrap(node)
  // what stands elsewhere under a name may be another field's, too
  const own = check === unwrap(node)
  if (depth > 4 || isFunction(check)) return
  if (check.type === 'ArrayExpression') {
    for (const one of check.elements as (Node | null)[]) if (one) readCheck(one, form, frame, text, rule, own ? dropEdit(one, text) : undefined, depth + 1)
  } else if (check.type === 'ObjectExpression') {
    const validators = propertyOf(check, 'validators')
    if (validators) readCheck(validators.value, form, frame, text, rule, own ? dropEdit(validators, text) : undefined, depth + 1)
  } else if (check.type === 'MemberExpression' || check.type === 'Identifier' || check.type === 'CallExpression') {
    const name = calleeName(check.type === 'CallExpression' ? check.callee : check)
    if (name === undefined) return
    if (name === 'compose') return readCheck(check.arguments[0], form, frame, text, rule, edit, depth + 1)
    if (form.demanding?.includes(name)) demand(rule, check, text, own ? edit : undefined)
    else rule.words.push({ kind: 'validator', text: name })
  }
}

function demand(rule: Rule, check: Node, text: string, edit: Edit | undefined): void {
  rule.requiredBy ??= text.slice(startOf(check), endOf(check)).replace(/\s+/g, ' ').slice(0, 60)
  rule.relax = [...rule.relax ?? [], edit]
}

/** Checks that a function lays down by path: `path => { required(path.email); email(path.email) }`. */
function rulesOf(fn: Node | undefined, form: FormSpec, { frame, walk }: Visited): ReadonlyMap<string, Rule> {
  const rules = new Map<string, Rule>()
  const body: Node | undefined = fn && isFunction(fn) ? fn.body : undefined
  for (const statement of (body?.type === 'BlockStatement' ? body.body : []) as Node[]) {
    const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : undefined
    const path = call?.type === 'CallExpression' && call.arguments[0] ? pathOf(call.arguments[0])?.slice(1) : undefined
    const origin = call && path && path.length > 0 ? originOf(call.callee, frame) : undefined
    if (!call || !path || origin?.kind !== 'import' || !fromPackage(origin.source, form.packages)) continue
    const rule = rules.get(path.join('.')) ?? { words: [] }
    const name = origin.path.at(-1) as string
    if (form.demanding?.includes(name)) demand(rule, call, walk.text, dropStatement(statement, walk.text))
    else rule.words.push({ kind: 'validator', text: name })
    const message = literalText(propertyValue(call.arguments[1] as Node | undefined, 'message'))
    if (message !== undefined && name !== 'required') rule.words.push({ kind: 'description', text: message })
    rules.set(path.join('.'), rule)
  }
  return rules
}
