/** Pieces are about so long: each is written by itself. */
const length = 100_000

/**
 * What `JSON.stringify(report, null, 2)` gives, and a line end, in pieces. The entries of its lists are made one by one, so that of a large run
 * neither all of them nor the whole text is ever in memory beside what they are made of.
 */
export const jsonPieces = (report: Readonly<Record<string, unknown>>): Iterable<string> => ({ [Symbol.iterator]: () => gathered(partsOf(report)) })

function* partsOf(report: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(report)) {
    if (value === undefined) continue
    yield `${before}\n  ${JSON.stringify(key)}: `
    before = ','
    if (isMade(value)) {
      let opening = '['
      for (const entry of value) {
        yield `${opening}\n    ${indented(entry, '    ')}`
        opening = ','
      }
      yield opening === '[' ? '[]' : '\n  ]'
    } else yield indented(value, '  ')
  }
  yield before === '{' ? '{}\n' : '\n}\n'
}

function* gathered(parts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const part of parts) {
    piece += part
    if (piece.length < length) continue
    yield piece
    piece = ''
  }
  yield piece
}

const isMade = (value: unknown): value is Iterable<unknown> => typeof value === 'object' && value !== null && Symbol.iterator in value

// no text in it holds a line end as it is
const indented = (value: unknown, indent: string): string => JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)

/** The entries of a list, each made when it is asked for. */
export const made = <From, To>(list: readonly From[], make: (one: From) => To): Iterable<To> => ({
  * [Symbol.iterator]() {
    for (const one of list) yield make(one)
  },
})
