import { count } from '../facts.js'
import { layers, type FlowGraph, type FlowLink, type FlowNode } from '../flow-graph.js'
import { Own } from '../parts.js'
import { FirstNames } from '../rest.js'

/** So many kinds of data are named of a line. */
const mostKinds = 6

/** The flow for a narrow screen: whatever something comes from, with where it goes, what leaves the program first. */
export function FlowList({ graph, toOf, named }: { graph: FlowGraph; toOf(node: FlowNode): string | undefined; named(node: FlowNode): string }) {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]))
  const from = new Map<string, FlowLink[]>()
  for (const link of graph.links) from.set(link.source, [...from.get(link.source) ?? [], link])
  const layerOf = (link: FlowLink): number => nodes.get(link.target)?.layer ?? 0
  const leaving = (links: readonly FlowLink[]): FlowLink[] => links.filter(link => layerOf(link) === layers.length - 1)
  const order = [...from].toSorted(([a, some], [b, others]) => leaving(others).length - leaving(some).length || (nodes.get(a)?.layer ?? 0) - (nodes.get(b)?.layer ?? 0))
  return <ul class="plain flows">{order.map(([id, links]) => {
    const node = nodes.get(id)
    const out = leaving(links)
    return node === undefined ? null : <li><details>
      <summary><span class="calm">{named(node)}</span> <Own>{node.title}</Own> <span class="calm">{count(links.length, 'way')}</span>{out.length === 0 ? null : `, ${out.length} out of the program`}{out.some(link => link.refused) ? <strong class="refused"> not allowed</strong> : null}</summary>
      {toOf(node) === undefined ? null : <p><a href={toOf(node)}>{count(node.data, 'datum', 'data')} here</a></p>}
      <ul class="plain">{links.toSorted((a, b) => layerOf(b) - layerOf(a) || b.value - a.value).map(link => {
        const target = nodes.get(link.target)
        const to = target && toOf(target)
        return <li>→ <span class="calm">{target && named(target)}</span> {to === undefined ? <Own>{target?.title ?? ''}</Own> : <a href={to}><Own>{target?.title ?? ''}</Own></a>}
          {link.abroad ? <strong class="abroad"> outside the EEA</strong> : link.unknown ? <span class="calm"> (region not stated)</span> : null}{link.refused ? <strong class="refused"> not allowed</strong> : null}:{' '}
          {link.sensitivity === 'ordinary' ? null : <span class={`mark ${link.sensitivity}`}>{link.sensitivity === 'special' ? 'Special category' : 'Sensitive'}</span>}{' '}
          <FirstNames names={link.titles} most={mostKinds} what="more kinds" /></li>
      })}</ul>
    </details></li>
  })}</ul>
}
