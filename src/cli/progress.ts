/** A line on the terminal that counts files; silent in a pipe, and for runs too short to be noticed. */
export function progressOn(stream: NodeJS.WriteStream): { step: (done: number, total: number) => void; end: () => void } {
  // Node loads `performance` when it is first asked for
  const started = Date.now()
  let shown = false
  return {
    step(done, total) {
      if (!stream.isTTY || Date.now() - started < 400) return
      shown = true
      stream.write(`\r\u001b[2Kpurposely: ${done} of ${total} files`)
    },
    end() {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
