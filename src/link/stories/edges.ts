import { calleeName, isFunction, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { ofCallback } from './callbacks.js'
import { ofProvider } from './contexts.js'
import { changedBy } from './changed.js'
import { formAt } from './form-ports.js'
import { acted, schemasOfForm, submitted } from './forms.js'
import { functionName, givable } from './gives.js'
import { ofMarkup } from './markup.js'
import { ofPage } from './pages.js'
import { edgesTo, nodePort, paramPort, placeIn, type Edge, type Ref, type World } from './ports.js'
import { calledBy, procedureAt } from './procedures.js'
import { givenTo } from './props.js'
import { askOf, type Ask } from './requests.js'
import { classOf, schemaCall, type SchemaSpan } from './schemas.js'
import { isStore, storePort, writeOf } from './stores.js'
import { functionAt, type Found } from './targets.js'
import { ofTypes } from './typed.js'
import { refOf } from './refs.js'
import { partsOf } from './values.js'

/** A value is checked with a schema there. */
export interface Check { ref: Ref; spans: SchemaSpan[]; how: 'resolver' | 'parse' | 'type' | 'procedure'; at: ReturnType<typeof placeIn> }

/** All that a file says of where values go. `reached`: files of functions that it hands values to. */
export interface Flow {
  edges: Edge[]
  checks: Check[]
  asks: Ask[]
  /** Procedures by name, asked for with what. */
  calls: { names: string[]; parts: ReturnType<typeof partsOf>; at: ReturnType<typeof placeIn> }[]
  reached: string[]
  /** Functions that give a record, by name. */
  gives: string[]
}

/** Reads one file. */
export function flowOf(file: CodeFile, world: World): Flow {
  const flow: Flow = { edges: [], checks: [], asks: [], calls: [], reached: [], gives: [] }
  const add = (edges: readonly Edge[]): void => {
    flow.edges.push(...edges)
    for (const { to } of edges) {
      if (to.port.startsWith('param ')) flow.reached.push(to.port.split(' ').slice(1, -2).join(' '))
      if (to.port.startsWith('props ')) flow.reached.push(to.port.slice('props '.length))
    }
  }
  for (const node of file.tree.nodes) {
    flow.edges.push(...ofTypes(node, file, world))
    switch (node.type) {
      case 'NewExpression':
      case 'CallExpression':
        ofCall(node)
        break
      case 'AssignmentExpression':
        if (node.operator === '=' && node.left.type === 'MemberExpression') {
          const to = refOf(node.left as Node, file, world)
          if (to && /^(record|made) /.test(to.port)) add(edgesTo(partsOf(node.right as Node, file, world), to, to.port.startsWith('record') ? 'write' : 'value', placeIn(file, node)))
        }
        break
      case 'ReturnStatement':
        if (node.argument != null) ofResult(node, node.argument as Node)
        break
      case 'ArrowFunctionExpression':
        if (node.body.type !== 'BlockStatement') ofResult(node, node.body as Node)
        ofParams(node)
        break
      case 'VariableDeclarator': {
        const object = node.init == null ? undefined : unwrap(node.init as Node)
        if (object?.type === 'ObjectExpression') add(edgesTo(partsOf(object, file, world), { port: nodePort('made', file, object), path: [] }, 'value', placeIn(file, object)))
        break
      }
      case 'JSXAttribute':
        add([...submitted(node, file, world), ...acted(node, file, world)])
        break
      case 'JSXOpeningElement':
        add([...givenTo(node, file, world), ...ofProvider(node, file, world)])
        formChecked(node)
        break
      default:
        if (isFunction(node)) ofParams(node)
    }
  }
  add([...ofPage(file, world), ...ofMarkup(file, world)])
  return flow

  function ofResult(node: Node, value: Node): void {
    const name = functionName(node, file)
    if (name !== undefined && refOf(value, file, world)?.port.match(givable)) flow.gives.push(name)
  }

  function formChecked(node: Node): void {
    const spans = schemasOfForm(node, file, world)
    const port = spans.length > 0 ? formAt(node, file) : undefined
    if (port !== undefined) flow.checks.push({ ref: { port, path: [] }, spans, how: 'resolver', at: placeIn(file, node) })
  }

  /** `@Body() dto: CreateUserDto`. */
  function ofParams(fn: Node): void {
    (fn.params as Node[]).forEach((param, index) => {
      if (((param.decorators ?? []) as Node[]).length === 0) return
      const spans = classOf(param.typeAnnotation?.typeAnnotation as Node | undefined, file, world)
      if (spans.length > 0) flow.checks.push({ ref: { port: paramPort(file, fn, index), path: [] }, spans, how: 'type', at: placeIn(file, param) })
    })
  }

  function ofCall(call: Node): void {
    const at = placeIn(file, call)
    const written = writeOf(call, file)
    if (written) {
      if (!isStore(written.store, world)) return
      for (const value of written.values) add(edgesTo(partsOf(value, file, world), { port: storePort(written.store), path: [] }, 'write', at))
      return
    }
    if (call.type === 'NewExpression') return
    if (ofSchema(call, at)) return
    formChecked(call)
    add(submitted(call, file, world))
    const ask = askOf(call, file, world)
    if (ask) {
      if (ask.parts.length > 0) flow.asks.push(ask)
      return
    }
    ofProcedure(call, at)
    const [first] = call.arguments as Node[]
    const callee = unwrap(call.callee as Node)
    const changed = changedBy(call, file, world)
    if (changed) return add(changed)
    const called = calledBy(callee, file, world)
    if (called?.kind === 'procedure') {
      if (first) flow.calls.push({ names: called.names, parts: partsOf(first, file, world), at })
      return
    }
    const from = called ?? { node: callee, file }
    const target = functionAt(from.node, from.file, world)
    if (target) into(target, call, at, called !== undefined)
    else add(ofCallback(call, file, world))
  }

  /** A value is parsed with a schema. */
  function ofSchema(call: Node, at: ReturnType<typeof placeIn>): boolean {
    const checked = schemaCall(call, file, world)
    if (!checked) return false
    const port = nodePort('parsed', file, call)
    flow.edges.push(...edgesTo(partsOf(checked.value, file, world), { port, path: [] }, 'parse', at))
    if (checked.spans.length > 0) flow.checks.push({ ref: { port, path: [] }, spans: checked.spans, how: 'parse', at })
    return true
  }

  /** A function of the project is called with what stands in the arguments. */
  function into(target: Found & { wrapped?: Node }, call: Node, at: ReturnType<typeof placeIn>, isHook: boolean): void {
    const procedure = target.wrapped && procedureAt({ file: target.file, node: target.wrapped }, world)
    if (!procedure && target.wrapped && !isKeeping(target.wrapped)) return
    const args = call.arguments as Node[]
    // what is bound to an action stands before its input: rename(teamId, { name })
    const input = procedure?.input.path[0] === 'parsedInput' ? args.length - 1 : 0
    args.forEach((argument, index) => {
      if (isHook && index > 0 || isFunction(unwrap(argument))) return
      const to = procedure ? procedure.input : { port: paramPort(target.file, target.node, index), path: [] }
      if (procedure ? index === input : index < (target.node.params as Node[]).length) add(edgesTo(partsOf(argument, file, world), to, 'call', at))
    })
  }

  /** A procedure's input is checked by the schema of its chain. */
  function ofProcedure(call: Node, at: ReturnType<typeof placeIn>): void {
    const procedure = procedureAt({ file, node: call }, world)
    if (procedure && procedure.spans.length > 0) flow.checks.push({ ref: procedure.input, spans: procedure.spans, how: 'procedure', at })
  }
}

/** Calls that hand the parameters on to the function they are given. */
const isKeeping = (call: Node): boolean => /^(useCallback|debounce|throttle|cache|memoize|once|useEvent|useEventCallback|useMemoizedFn|catchAsync|asyncHandler|expressAsyncHandler|tryCatch|wrapAsync|callback\$|\$)$|async|catch/i.test(calleeName(call.callee as Node) ?? '')
