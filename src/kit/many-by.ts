/** Items by each of their keys, in order: a look at one key must not cost a look at all items. */
export function manyBy<Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<Key>): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const same = found.get(key)
      if (same === undefined) found.set(key, [item])
      else same.push(item)
    }
  }
  return found
}
