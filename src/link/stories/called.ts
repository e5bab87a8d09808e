import { calleeName, isFunction, literalText, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import { answerOf, answerPort, askedProcedure } from './answers.js'
import { readOf } from './fetched.js'
import { formAt } from './form-ports.js'
import { given } from './gives.js'
import { contextPort, loaderPort, propsPort } from './holders.js'
import { nodePort, type Ref, type World } from './ports.js'
import { schemaCall } from './schemas.js'
import { step, type RefOf } from './steps.js'
import { isStore, storePort } from './stores.js'

/** Methods after which a value still says the same of a person, or a list still holds the same. */
const shaping = /^(trim|trimStart|trimEnd|toLowerCase|toUpperCase|toLocaleLowerCase|toString|normalize|valueOf|toJSON|toObject|toISOString|at|unwrap|json|clone|replace|slice|filter|find|findLast|sort|toSorted|reverse|toReversed|flat|pop|shift)$/
/** Functions that give what they are given, in another form. */
const passing = /^(String|Number|Date|structuredClone|cloneDeep|Object|unref|toRaw|toValue|JSON|stringify|parse|fromEntries|sanitize\w*|normali[sz]e\w*|hash\w*|encrypt\w*|escape\w*|encodeURIComponent|trim|toLowerCase|lowercase|plainToInstance|plainToClass|instanceToPlain|freeze|deepcopy|pickBy|omitBy|compact)$/i
/** Calls that give all or one of the values of a form. */
const formValues = /^(getValues|watch|useWatch|getFieldsValue|validateFields|getFieldValue|getFieldValues)$/

/** What a call gives: a record of a store, what a schema lets through, the values of a form, or what it was given in another form. */
export function calledFor(call: Node, file: CodeFile, world: World, hops: number, refOf: RefOf): Ref | undefined {
  const callee = unwrap(call.callee as Node)
  const name = calleeName(callee) ?? ''
  const args = call.arguments as Node[]
  const next = (one: Node | undefined): Ref | undefined => one && refOf(one, file, world, hops + 1)
  const store = readOf(call, file)
  if (store) return isStore(store, world) ? { port: storePort(store), path: [] } : undefined
  if (/^(defineProps|\$props)$/.test(name)) return { port: propsPort(file.source.path), path: [] }
  if (/^(withDefaults|toRefs|\$derived)$/.test(name)) return next(args[0])
  if (name === 'toRef') return step(next(args[0]), literalText(args[1]) ?? '')
  if (/^(useMemo|computed)$/.test(name) && args[0] && isFunction(args[0])) {
    const made = returnsOf(args[0], file.tree)
    return made.length === 1 ? next(made[0]) : undefined
  }
  if (/^(useContext|use|injectContext)$/.test(name) && args[0] && unwrap(args[0]).type === 'Identifier') {
    const port = contextPort(args[0], file, world)
    if (port !== undefined) return { port, path: [] }
  }
  if (/^use(Typed)?LoaderData$/.test(name)) return { port: loaderPort(file), path: [] }
  const asked = askedProcedure(call)
  if (asked !== undefined) return { port: answerPort(asked), path: [] }
  if (schemaCall(call, file, world)) return { port: nodePort('parsed', file, call), path: [] }
  if (formValues.test(name)) {
    const key = literalText(args[0]) ?? literalText(args[1])
    const port = formAt(call, file)
    return port === undefined ? undefined : { port, path: key === undefined ? [] : key.split('.') }
  }
  if (callee.type === 'MemberExpression') {
    const holder = callee.object as Node
    // formData.get('email'), c.req.valid('json')
    const key = literalText(args[0])
    if (/^(get|getAll)$/.test(name) && key !== undefined && args.length === 1) return step(next(holder), key)
    if (/^(json|formData|valid|parseBody|body)$/.test(name)) return step(next(holder), `${name}()`)
    if (shaping.test(name)) return next(holder)
    if (/^(entries|fromEntries|parse|stringify|assign)$/.test(name) && /^(Object|JSON|qs)$/.test((unwrap(holder).name as string | undefined) ?? '')) return next(args[0])
    if (passing.test(name) && args.length > 0) return next(args[0])
  } else if (/^(readBody|readFormData|readMultipartFormData|getQuery)$/.test(name)) return step(next(args[0]), 'body')
  else if (passing.test(name) && args.length > 0) return next(args[0])
  return given(call, file, world, refOf) ?? (world.isTaken(file.source.path, call) ? { port: nodePort('taken', file, call), path: [] }
    : answerOf(call, file, world).length > 0 ? { port: nodePort('answer', file, call), path: [] } : undefined)
}
