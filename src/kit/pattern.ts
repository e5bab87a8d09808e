import type { Node, Row } from '../types/index.js'
import { boundName, keyName } from './ast.js'

/** What each name of a parameter stands for: `field` → [], `{ name: n }` → n: ['name']. */
export function namesIn(parameter: Node): Row['names'] {
  const whole = boundName(parameter)
  if (whole !== undefined) return { [whole]: [] }
  if (parameter.type !== 'ObjectPattern') return {}
  return Object.fromEntries((parameter.properties as Node[]).flatMap(property => {
    const key = property.type === 'Property' ? keyName(property) : undefined
    const name = key === undefined ? undefined : boundName(property.value)
    return key === undefined || name === undefined ? [] : [[name, [key]] as const]
  }))
}
