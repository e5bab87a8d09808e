import type { Node } from '../types/index.js'
import { calleeName, isFunction, keyName, literalText, propertyValue, unwrap } from './ast.js'
import { recordOf } from './record.js'
import { remembered } from './remembered.js'

const generic = /^(\+?(page|layout|error|server)|index|main|page|page-client|client|server|route|layout|form|schema|schemas|types?|models?|actions?|mutations?|queries|api|utils?|helpers?|constants|default|edit|new|create|update|\[.*\])$/i

/** What a file is about, by its name; by its folder's where the name says nothing: `features/user/schema.ts` → `user`. */
export const fileOwner = remembered((path: string): string => {
  const parts = path.split('/')
  const base = (parts.pop() ?? '').replace(/(\.(test|spec|d|client|server|component|entity|schema|dto|model|interface|service|controller))*\.[^.]+$/, '')
  for (const name of [base, ...parts.reverse()]) {
    if (name !== base && /^(src|app|lib|pages|routes|components)$/.test(name)) break
    if (!generic.test(name) && !/^[[(]/.test(name)) return name
  }
  return base
})

/** Folders that sort files by what they are in the code. */
const sorting = /^(src|app|apps|lib|libs|pages|components|views?|templates?|partials|public|static|www|themes?|layouts?|modules|features|routes|shared|core|common|client|web|ui|.*\..*)$/i

/** What a template is about: as a file's, and by its folders' names where its own has no noun, as `profile/settings.html` has none. */
export function templateOwner(path: string): string {
  const own = fileOwner(path)
  if (recordOf(own) !== '') return own
  for (const name of path.split('/').slice(0, -1).reverse()) {
    if (sorting.test(name)) break
    if (recordOf(name) !== '') return name
  }
  return own
}

/** What a class is about: its template, if it names one, so that both own the same; else its name. */
export function classOwners(ancestors: readonly Node[], path: string): string[] {
  const component = componentOf(ancestors, path)
  const url = ancestors.flatMap(one => one.type.startsWith('Class') ? one.decorators as Node[] ?? [] : []).map(templateUrl).find(one => one !== undefined)
  return url === undefined ? [component, fileOwner(path)] : [templateOwner(resolved(path, url)), component]
}

function templateUrl(decorator: Node): string | undefined {
  const call = unwrap(decorator.expression)
  return call.type === 'CallExpression' ? literalText(propertyValue(call.arguments[0] as Node | undefined, 'templateUrl')) : undefined
}

/** A path that a file names from where it stands. */
function resolved(from: string, url: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const step of url.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.' && step !== '') parts.push(step)
  }
  return parts.join('/')
}

/** The name a node gives to what stands in it: a variable, function, class, method, type or key. */
function nameOf(node: Node, child: Node | undefined): string | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return node.id?.name as string | undefined
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' && node.init === child ? node.id.name as string : undefined
    case 'AssignmentExpression':
      return node.right === child ? keyName(node.left) : undefined
    case 'Identifier':
      // a parameter, seen from inside its type: `(values: { email: string })`
      return node.name as string
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'TSPropertySignature':
    case 'TSMethodSignature':
      return keyName(node)
    case 'Property':
      return node.value === child ? keyName(node) : undefined
    default:
      return undefined
  }
}

/** Names of the declarations around a node, nearest first, the file's own name last. */
export function ownersOf(ancestors: readonly Node[], node: Node | undefined, path: string): string[] {
  const owners: string[] = []
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const name = nameOf(ancestors[index] as Node, ancestors[index + 1] ?? node)
    if (name !== undefined && name !== 'exports') owners.push(name)
  }
  owners.push(fileOwner(path))
  return owners
}

/** Files that are one component each, whose functions are parts of it. */
const isComponentFile = (path: string): boolean => /\.(vue|svelte|astro)$/.test(path)

const verbs = /^(get|post|put|patch|delete|del|all|use|route|on)$/

/**
 * Owners with the last step of a route's path: what `app.post('/users', validate(z.object({ … })))` takes is told by its path where
 * nothing inside has a name.
 */
export function ownersOnRoute(owners: readonly string[], ancestors: readonly Node[], path: string): string[] {
  const at = ancestors.findLastIndex(one => one.type === 'CallExpression' && verbs.test(calleeName(one.callee) ?? ''))
  const route = at < 0 ? undefined : literalText(ancestors[at]?.arguments[0])
  const step = route?.startsWith('/') ? route.split('/').findLast(part => /^[a-z][\w-]*$/i.test(part) && !/^(api|v\d+)$/i.test(part)) : undefined
  if (step === undefined) return [...owners]
  const around = ownersOf(ancestors.slice(0, at), ancestors[at], path)
  return [...owners.slice(0, owners.length - around.length), step, ...around]
}

/** The component a piece of JSX belongs to: the nearest function or class with a capital, else the nearest named function. */
export function componentOf(ancestors: readonly Node[], path: string): string {
  if (isComponentFile(path)) return fileOwner(path)
  let nearest: string | undefined
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const node = ancestors[index] as Node
    if (!isFunction(node) && !node.type.startsWith('Class')) continue
    const name = functionName(ancestors, index)
    if (name === undefined) continue
    if (/^\p{Lu}/u.test(name)) return name
    nearest ??= name
  }
  return nearest ?? fileOwner(path)
}

/** The name of the function or class at `index`: its own, or that of the variable it is put into, through wrapping calls. */
export function functionName(ancestors: readonly Node[], index: number): string | undefined {
  const node = ancestors[index] as Node
  if (node.id?.name) return node.id.name as string
  for (let outer = index - 1; outer >= 0; outer--) {
    const parent = ancestors[outer] as Node
    if (parent.type === 'CallExpression') {
      const callee = calleeName(parent.callee)
      if (callee !== undefined && /^use(?!Callback$)[A-Z]|^then$|^map$|^forEach$|^catch$/.test(callee)) return undefined
      continue
    }
    if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name as string : undefined
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property') return keyName(parent)
    if (parent.type === 'AssignmentExpression') return keyName(parent.left)
    if (!/^(TS\w+Expression|ParenthesizedExpression|ChainExpression)$/.test(parent.type)) return undefined
  }
  return undefined
}
