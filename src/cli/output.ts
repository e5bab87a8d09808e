/** Whether to colour a stream: only on a terminal, never with NO_COLOR; FORCE_COLOR says otherwise. */
export function wantsColor(stream: { isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return stream.isTTY === true && TERM !== 'dumb'
}

export const print = (text: string): void => { process.stdout.write(text.endsWith('\n') ? text : text + '\n') }
export const note = (text: string): void => { process.stderr.write(text + '\n') }
