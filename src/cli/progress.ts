/** A line on the terminal that counts files; silent in a pipe, and for runs too short to be noticed. */
export function progressOn(stream: NodeJS.WriteStream): { step: (done: number, total: number) => void; end: () => void } {
  const started = performance.now()
  let shown = false
  return {
    step(done, total) {
      if (!stream.isTTY || performance.now() - started < 400) return
      shown = true
      stream.write(`\r\u001b[2Kpurposely: ${done} of ${total} files`)
    },
    end() {
      if (shown) stream.write('\r\u001b[2K')
    },
  }
}
