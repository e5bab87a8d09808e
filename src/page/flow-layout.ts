import { sankey, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey'
import type { FlowGraph, FlowLink, FlowNode } from './flow-graph.js'
import { layers } from './flow-graph.js'

export type DrawnNode = SankeyNode<FlowNode, FlowLink>
export interface DrawnLink { link: FlowLink; path: string; width: number }
export interface Drawing { nodes: DrawnNode[]; links: DrawnLink[]; width: number; height: number }

const width = 1040
const room = 190

/** Where everything stands, by d3-sankey: each layer a column, also one that nothing passes. */
export function layoutOf({ nodes, links }: FlowGraph): Drawing {
  if (links.length === 0) return { nodes: [], links: [], width, height: 0 }
  const tallest = Math.max(...layers.map((_, layer) => nodes.filter(node => node.layer === layer).length))
  const total = Math.max(...layers.map((_, layer) => nodes.filter(node => node.layer === layer).reduce((sum, node) => sum + node.data, 0)))
  const height = tallest * 34 + Math.min(total * 4, 360)
  // a layer that nothing passes would move all behind it: something too thin to see passes every one
  const ends = layers.map((_, layer): FlowNode => ({ id: `thin ${layer}`, layer, title: '', data: 0, special: 0, asks: false }))
  const thin = ends.slice(1).map((end, index): FlowLink => ({ source: ends[index]?.id ?? '', target: end.id, value: 1e-6, sensitivity: 'ordinary', abroad: false, unknown: false, refused: false, titles: [] }))
  const drawn = sankey<FlowNode, FlowLink>()
    .nodeId(node => node.id).nodeAlign(node => node.layer).nodeWidth(10).nodePadding(26)
    .extent([[8, 44], [width - room, height + 36]])({ nodes: [...nodes, ...ends].map(node => ({ ...node })), links: [...links, ...thin].map(link => ({ ...link })) })
  const line = sankeyLinkHorizontal<FlowNode, FlowLink>()
  return {
    nodes: drawn.nodes.filter(node => node.title !== ''), width, height: height + 60,
    links: drawn.links.filter(link => link.value >= 1).map((link: SankeyLink<FlowNode, FlowLink>) => ({ link: link as unknown as FlowLink, path: line(link) ?? '', width: Math.max(1.5, link.width ?? 0) })),
  }
}
