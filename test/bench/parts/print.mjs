// The result as tables.
const range = ({ from, to }) => `${from} to ${to}`

export function print({ node, cores, runs, trees, sizes }, say = console) {
  say.log(`Node ${node}, ${cores} cores, medians of ${runs} rounds; ratios within a round, from the least to the most.`)
  for (const { tree, files, parsed, data, taken, ratios, beyondNode, skipped = {} } of trees) {
    say.log(`\n${tree}: ${files} files, ${parsed} parsed, ${data} data`)
    say.table(taken)
    say.table(Object.fromEntries(Object.entries(ratios).map(([name, { wall, cpu }]) => [name, { wall: wall.ratio, 'of rounds': range(wall), CPU: cpu.ratio, 'of them': range(cpu) }])))
    say.log(`Beyond the start of Node: bare start ${beyondNode.start} ms, three staged files ${beyondNode.staged} ms, with a memory ${beyondNode.stagedWarm} ms`)
    for (const [name, why] of Object.entries(skipped)) say.log(`${name} left out: ${why}`)
  }
  if (sizes.length > 0) {
    say.log('\nA cold check as a tree grows')
    say.table(sizes)
  }
}
