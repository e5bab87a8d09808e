/** What a table says of a key, or of the closest key above it. */
export function nearestOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  for (let at = key; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (Object.hasOwn(table, at)) return table[at]
  return undefined
}
