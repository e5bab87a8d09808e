/** Pieces are about so long: each is written by itself. */
const length = 100_000

/**
 * What `JSON.stringify(report, null, 2)` gives, and a line end, in pieces. `lists` are those of its fields that may be long: of each the entries are
 * made one by one, so that of a large run neither all of them nor the whole text is ever in memory beside what they are made of.
 */
export function jsonPieces(report: Readonly<Record<string, unknown>>): string[] {
  const pieces: string[] = []
  let piece = '{'
  let isFirst = true
  const add = (text: string): void => {
    piece += text
    if (piece.length < length) return
    pieces.push(piece)
    piece = ''
  }
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue
    add(`${isFirst ? '' : ','}\n  ${JSON.stringify(key)}: `)
    isFirst = false
    if (isMade(value)) {
      let before = '['
      for (const entry of value) {
        add(`${before}\n    ${indented(entry, '    ')}`)
        before = ','
      }
      add(before === '[' ? '[]' : '\n  ]')
    } else add(indented(value, '  '))
  }
  return [...pieces, `${piece}\n}\n`]
}

const isMade = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value

// no text in it holds a line end as it is
const indented = (value: unknown, indent: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)

/** The entries of a list, each made when it is asked for. */
export function* made<From, To>(list: Iterable<From>, make: (one: From) => To): Iterable<To> {
  for (const one of list) yield make(one)
}
