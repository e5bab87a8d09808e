import { readWritten } from './written.js'

/** The part of pug-parser's tree that is read here. */
export interface PugNode {
  type: string
  name?: string
  val?: string
  line?: number
  column?: number
  attrs?: { name: string; val: string | boolean; line: number; column: number }[]
  block?: PugNode | null
  nodes?: PugNode[]
  consequent?: PugNode
  alternate?: PugNode | null
  /** A mixin that is called here, and not declared; what stands in its brackets. */
  call?: boolean
  args?: string | null
  /** Code whose value is shown, a comment that is. */
  buffer?: boolean
}

/** What a person reads inside a node; `= t('form.phone')` stands as `{form.phone}`. */
export const shown = (node: PugNode): string => pieces(node).replace(/\s+/g, ' ').trim()

function pieces(node: PugNode): string {
  if (node.type === 'Text') return node.val ?? ''
  if (node.type === 'Code' && node.buffer) {
    const { text, call } = readWritten(node.val ?? '')
    const key = call?.args[0]?.text
    return text ?? (key === undefined ? '' : `{${key}}`)
  }
  return [node.block, node.consequent, ...(node.nodes ?? [])].map(child => child ? pieces(child) : '').join(' ')
}

/** The arguments of a call, as written: commas within strings and brackets part nothing. */
export function argumentsOf(written: string): string[] {
  const found: string[] = []
  let depth = 0
  let quote = ''
  let from = 0
  for (let index = 0; index < written.length; index++) {
    const character = written[index] as string
    if (quote !== '') {
      if (character === '\\') index++
      else if (character === quote) quote = ''
    } else if ('\'"`'.includes(character)) quote = character
    else if ('([{'.includes(character)) depth++
    else if (')]}'.includes(character)) depth--
    else if (character === ',' && depth === 0) {
      found.push(written.slice(from, index))
      from = index + 1
    }
  }
  return [...found, written.slice(from)].map(one => one.trim())
}

/** The names of a mixin's parameters, without their defaults. */
export const parametersOf = (written: string): string[] => argumentsOf(written).flatMap(one => /^[\p{L}_$][\w$]*/u.exec(one)?.[0] ?? [])
