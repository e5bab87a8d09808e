/** What a table says of a key, or of the closest key above it. */
export function nearestOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  for (let at = key; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (Object.hasOwn(table, at)) return table[at]
  return undefined
}

/** The words a table has for a key, or for the closest key above it. */
export const allOf = (table: Readonly<Record<string, string>>, key: string): string[] => (nearestOf(table, key) ?? '').split(' ').filter(word => word !== '')
