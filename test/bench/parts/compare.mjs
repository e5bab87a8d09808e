// What has become slower or faster since the result that was committed last, by more than rounds differ among themselves: by CPU time.
const least = 0.1

const spread = ({ ratio, from, to }) => (to - from) / ratio / 2

/** @returns sentences, the worst first */
export function compared(now, before) {
  const changes = now.trees.flatMap(tree => {
    const old = before.trees.find(one => one.tree === tree.tree)
    return old === undefined ? [] : Object.entries(tree.ratios).flatMap(([name, is]) => {
      const was = old.ratios[name]
      return was === undefined ? [] : [change(`${tree.tree}: ${name}`, was.cpu.ratio, is.cpu.ratio, spread(was.cpu) + spread(is.cpu))]
    })
  })
  const sizes = now.sizes.flatMap(size => {
    const old = before.sizes.find(one => one.files === size.files)
    return old === undefined ? [] : [change(`${size.files} files: memory in MB`, old.MB, size.MB, least), change(`${size.files} files: time of a file against the smallest tree`, old.growth, size.growth, least)]
  })
  return [...changes, ...sizes].filter(({ by, noise }) => Math.abs(by) > Math.max(least, noise)).toSorted((a, b) => b.by - a.by)
    .map(({ what, was, is, by }) => `${by > 0 ? 'SLOWER' : 'faster'}  ${what}: ${was} before, ${is} now (${by > 0 ? '+' : ''}${Math.round(by * 100)} %)`)
}

const change = (what, was, is, noise) => ({ what, was, is, by: is / was - 1, noise })
