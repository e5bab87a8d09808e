import type { Text } from '../types/index.js'

/** Whether to colour a stream: only on a terminal, never with NO_COLOR; FORCE_COLOR says otherwise. */
export function wantsColor(stream: { isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return stream.isTTY === true && TERM !== 'dumb'
}

/** Writes a text to the screen, with a line end behind it. */
export function print(text: Text): void {
  let last = ''
  for (const piece of piecesOf(text)) {
    process.stdout.write(piece)
    last = piece
  }
  if (!last.endsWith('\n')) process.stdout.write('\n')
}

export const piecesOf = (text: Text): Iterable<string> => typeof text === 'string' ? [text] : text

export const note = (text: string): void => { process.stderr.write(text + '\n') }
