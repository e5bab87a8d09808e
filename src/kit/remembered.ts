/** More texts than this are rarely met again, and what they gave would only be kept. */
const most = 20_000

/**
 * A pure function of a text that works each one out once: the same names come up in every file of a program. What it gives is shared, so
 * nobody may change it. When there are too many it begins anew, which changes the time and never a result.
 */
export function remembered<Value extends NonNullable<unknown> | null>(of: (text: string) => Value): (text: string) => Value {
  // keys of an object, not of a map: a key of a map may be a piece of a file's text, and would keep all of it
  let known: Record<string, Value> = Object.create(null) as Record<string, Value>
  let size = 0
  return text => {
    const found = known[text]
    if (found !== undefined) return found
    if (size++ >= most) {
      known = Object.create(null) as Record<string, Value>
      size = 0
    }
    return known[text] = of(text)
  }
}

/**
 * The same of a function of a whole file's text that is asked for each of its fields, one file after the other: only the last text is kept, and
 * one of a thousand fields is not searched a thousand times.
 */
export function ofLastText<Value>(of: (text: string) => Value): (text: string) => Value {
  let last: { text: string; value: Value } | undefined
  return text => {
    if (last?.text !== text) last = { text, value: of(text) }
    return last.value
  }
}
