import { calleeName, unwrap } from '../../kit/ast.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { expressionOfTag } from './components.js'
import { contextPort } from './holders.js'
import { edgesTo, placeIn, seenFrom, type Edge, type World } from './ports.js'
import { partsOf } from './values.js'

/** `<UserContext.Provider value={user}>`, `<UserContext value={user}>`: all below may ask for it. */
export function ofProvider(opening: Node, file: CodeFile, world: World): Edge[] {
  const value = (opening.attributes as Node[]).find(one => one.type === 'JSXAttribute' && one.name.name === 'value' && one.value?.type === 'JSXExpressionContainer')
  const tag = value && expressionOfTag(opening.name as Node)
  const provider = tag?.type === 'MemberExpression' && calleeName(tag) === 'Provider' ? tag.object as Node : tag
  const port = value && provider?.type === 'Identifier' ? contextPort(provider, seenFrom(opening, file), world) : undefined
  return port === undefined ? [] : edgesTo(partsOf(unwrap(value?.value.expression as Node), file, world), { port, path: [] }, 'prop', placeIn(file, value as Node))
}
