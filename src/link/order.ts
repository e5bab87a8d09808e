import type { OwnImports } from './own-imports.js'

/** So many files at once keep threads busy; more of them would be told less. Of a large tree they are more, so that looking at what is known stays cheap. */
const ofOneWave = (files: number): number => Math.min(1000, Math.max(200, Math.ceil(files / 20)))

/**
 * Files in waves, in which what a file imports stands in a wave before its own. In a circle one of them goes first. Those that the longest
 * chains of others wait for come first, so that few waves are short.
 */
export function wavesOf(paths: readonly string[], own: OwnImports, most = ofOneWave(paths.length)): string[][] {
  const order = inOrder(paths, own)
  const place = new Map(order.map((path, index) => [path, index]))
  const importers = order.map((): number[] => [])
  const waiting = order.map((path, index) => {
    const before = new Set((own.get(path) ?? []).map(({ from }) => place.get(from) ?? index).filter(from => from < index))
    for (const from of before) (importers[from] as number[]).push(index)
    return before.size
  })
  const chains = order.map(() => 0)
  for (let index = order.length - 1; index >= 0; index--) for (const one of importers[index] as number[]) chains[index] = Math.max(chains[index] as number, (chains[one] as number) + 1)
  let ready = order.flatMap((_, index) => waiting[index] === 0 ? [index] : [])
  const waves: string[][] = []
  while (ready.length > 0) {
    ready.sort((one, other) => (chains[other] as number) - (chains[one] as number) || one - other)
    const wave = ready.slice(0, most)
    ready = ready.slice(most)
    for (const index of wave) for (const one of importers[index] as number[]) if (--(waiting[one] as number) === 0) ready.push(one)
    waves.push(wave.map(index => order[index] as string))
  }
  return waves
}

/** What a file imports comes before it, but in a circle, where the one that led into it comes last. */
function inOrder(paths: readonly string[], own: OwnImports): string[] {
  const within = new Set(paths)
  const seen = new Set<string>()
  const order: string[] = []
  for (const start of paths) {
    const open: { path: string; next: number }[] = []
    const enter = (path: string): void => {
      if (seen.has(path) || !within.has(path)) return
      seen.add(path)
      open.push({ path, next: 0 })
    }
    enter(start)
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const import_ = own.get(at.path)?.[at.next++]
      if (import_) enter(import_.from)
      else {
        order.push(at.path)
        open.pop()
      }
    }
  }
  return order
}
