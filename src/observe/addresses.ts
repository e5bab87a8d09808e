import { calleeName, keyName, literalText, unwrap } from '../kit/ast.js'
import { pathOf } from '../kit/expression.js'
import type { Node } from '../types/index.js'

/** Calls whose first argument is an address, whoever they are called on. */
const always = /^(fetch|\$fetch|useFetch|ofetch|navigate|navigateTo|redirect|permanentRedirect|URL|axios|sendBeacon)$/
/** The same where what they are called on says so: a list is pushed to as well. */
const onRouters = /^(push|replace|prefetch|assign|open|navigateByUrl|get|post|put|patch|delete|head|request)$/
const routers = /^(\$?router|navigation|history|location|window|axios|\$?http|httpClient|client|api\w*|\w*[aA]pi|ky|got|request|superagent)$/
const attributes = /^(href|to|action|formAction|src)$/
const names = /(^|[a-z_])(url|uri|link|href)$|^(pathname|callbackUrl|redirectTo|destination)$/i

/** Whether a text is used as an address, as far as the nodes right around it tell. */
export function isAddress(node: Node, ancestors: readonly Node[]): boolean {
  const [parent, outer] = [ancestors.at(-1), ancestors.at(-2)]
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.arguments[0] === node && isCallOfAddress(parent)
    case 'JSXExpressionContainer':
      return outer?.type === 'JSXAttribute' && attributes.test(String(outer.name.name))
    case 'AssignmentExpression':
      return parent.right === node && /^(location|href|src|action)$/.test(pathOf(unwrap(parent.left))?.at(-1) ?? '')
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && names.test(parent.id.name as string)
    case 'Property':
      return parent.value === node && names.test(keyName(parent) ?? literalText(parent.key) ?? '')
    default:
      return false
  }
}

function isCallOfAddress(call: Node): boolean {
  const name = calleeName(call.callee) ?? ''
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return always.test(name)
  return (always.test(name) || onRouters.test(name)) && routers.test(pathOf(callee.object)?.at(-1) ?? '')
}
