import { useMemo } from 'preact/hooks'
import type { PageDatum } from '../../types/index.js'
import { addressOf, changeParams } from '../address.js'
import type { Shown } from '../shown.js'
import { capital, count, isSensitive, purposesOf } from '../facts.js'
import { flowGraph, layers, type AskedBy, type FlowGraph, type FlowNode } from '../flow-graph.js'
import { layoutOf, type Drawing } from '../flow-layout.js'
import { isWide } from '../pages.js'
import { Own } from '../parts.js'
import { FirstNames } from '../rest.js'
import type { Query } from '../rows.js'
import { FlowList } from './flow-list.js'

/** From people through forms and stores to recipients, as a picture, and as a table for whoever cannot see it. */
export function Flow({ page, params, printing }: Shown) {
  const only = params.only ?? ''
  const purpose = params.purpose ?? ''
  const by = params.by === 'record' || params.by === 'purpose' ? params.by : undefined
  const graph = useMemo(() => flowGraph(page, (datum: PageDatum) =>
    (only === '' || (only === 'sensitive' ? isSensitive(page, datum) : datum.recipients.length > 0)) && (purpose === '' || purposesOf(page, datum).some(one => one.name === purpose)), by), [page, only, purpose, by])
  const drawing = useMemo(() => layoutOf(graph), [graph])
  // what is narrowed here is narrowed where a node leads to
  const toOf = ({ query }: FlowNode): string | undefined => query && addressOf('data', {
    ...query, ...only === 'sensitive' && { sensitivity: 'any' }, ...only === 'sent' && { deed: [query.deed, 'sent'].filter(Boolean).join(',') },
    ...purpose !== '' && query.purpose === undefined && { purpose },
  } satisfies Query)
  const change = (values: Record<string, string>): void => changeParams('flow', params, values)
  return <>
    <h1>Flow</h1>
    <p>The way of the data from people, through what asks for it and what keeps it, to whoever gets it. The number beside a name counts its data, a kind of data of one record each time.{graph.askedBy === 'purpose' ? ' Beside a purpose, or where none is stated, count the data that are asked or handled outside of a store: what is only kept stands below “Kept in”.' : ''}{isWide ? ' The more of them a line carries, the wider it is.' : ''}</p>
    <form class="filters" onSubmit={event => event.preventDefault()}>
      <label>Show <select value={only} onChange={event => change({ only: event.currentTarget.value })}>
        <option value="">all data</option><option value="sensitive">sensitive data</option><option value="sent">what is handed on</option>
      </select></label>
      <label>Purpose <select value={purpose} onChange={event => change({ purpose: event.currentTarget.value })}>
        <option value="">all</option>{page.purposes.map(one => <option value={one.name}>{one.name}</option>)}
      </select></label>
      <label>Asked or handled <select value={graph.askedBy} onChange={event => change({ by: event.currentTarget.value })}>
        <option value="record">where</option><option value="purpose">what for</option>
      </select></label>
    </form>
    {graph.links.length === 0 ? <p class="calm">Nothing was seen to flow here.</p> : !isWide && !printing ? <FlowList graph={graph} toOf={toOf} named={node => prefix(node, graph.askedBy)} /> : <>
      <ul class="key">
        <li><i class="line special" /> special category</li><li><i class="line sensitive" /> sensitive</li><li><i class="line ordinary" /> other personal data</li>
        <li><i class="line abroad" /> dashed: leaves the European Economic Area</li>
        {graph.links.some(link => link.unknown) ? <li><i class="line unknown" /> dotted: nobody has said where it goes</li> : null}
      </ul>
      <div class="scroll picture" tabIndex={0} role="group" aria-label="Picture of the flow; the table below says the same"><Picture drawing={drawing} askedBy={graph.askedBy} toOf={toOf} /></div>
      <AsTable graph={graph} toOf={toOf} printing={printing} />
    </>}
  </>
}

/** So much of a title has room beside its box. */
const cut = (text: string, most = 26): string => text.length > most ? `${text.slice(0, most - 1)}…` : text

type ToOf = (node: FlowNode) => string | undefined

function Picture({ drawing, askedBy, toOf }: { drawing: Drawing; askedBy: AskedBy; toOf: ToOf }) {
  const xs = layers.map((_, layer) => drawing.nodes.find(node => node.layer === layer)?.x0)
  return <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} width={drawing.width} height={drawing.height} aria-hidden="true">
    {layers.map((title, layer) => xs[layer] === undefined ? null : <text class="layer" x={xs[layer]} y={20}>{layer === 1 ? askedIn(askedBy) : title}</text>)}
    <g class="links">{drawing.links.map(({ link, path, width }) => <path d={path} stroke-width={width} class={`${link.sensitivity}${link.abroad ? ' abroad' : link.unknown ? ' unknown' : ''}`} />)}</g>
    {drawing.nodes.map(node => {
      const text = <text x={(node.x1 ?? 0) + 6} y={((node.y0 ?? 0) + (node.y1 ?? 0)) / 2} dy="0.35em">{cut(node.title)}<tspan class="few">{node.layer !== 1 || node.asks || node.bundle !== undefined || askedBy === 'purpose' ? '' : ', not asked'}{` ${node.data}`}{node.region === undefined ? '' : ` · ${cut(node.region, 12)}`}</tspan></text>
      const box = <rect x={node.x0} y={node.y0} width={(node.x1 ?? 0) - (node.x0 ?? 0)} height={Math.max(2, (node.y1 ?? 0) - (node.y0 ?? 0))} class={node.special > 0 ? 'special' : ''} />
      return <a href={toOf(node)} tabindex={-1}><title>{`${node.title}: ${count(node.data, 'datum', 'data')}`}</title>{box}{text}</a>
    })}
  </svg>
}

/** The same in words. */
function AsTable({ graph, toOf, printing }: { graph: FlowGraph; toOf: ToOf; printing: boolean }) {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]))
  const place = (id: string): number => nodes.get(id)?.layer ?? 0
  const rows = graph.links.toSorted((a, b) => place(a.source) - place(b.source) || b.value - a.value)
  return <details class="words" open={printing}><summary>The same as a table ({rows.length} lines)</summary>
    <div class="scroll"><table role="table" aria-label="Flow">
      <thead role="rowgroup"><tr role="row">{['From', 'To', 'Data', 'Sensitivity'].map(title => <th role="columnheader" scope="col">{title}</th>)}</tr></thead>
      <tbody role="rowgroup">{rows.map(link => {
        const [from, to] = [nodes.get(link.source), nodes.get(link.target)]
        return <tr role="row">
          <th role="rowheader" scope="row"><NodeName node={from} by={graph.askedBy} toOf={toOf} /></th>
          <td role="cell" data-title="To"><NodeName node={to} by={graph.askedBy} toOf={toOf} />{link.abroad ? <strong class="abroad"> outside the EEA</strong> : link.unknown ? <span class="calm"> (region not stated)</span> : null}{link.refused ? <strong class="refused"> not allowed</strong> : null}</td>
          <td role="cell" data-title="Data"><FirstNames names={link.titles} most={8} what="more kinds" /></td>
          <td role="cell" data-title="Sensitivity">{capital({ special: 'special category', sensitive: 'sensitive', ordinary: 'ordinary' }[link.sensitivity])}</td>
        </tr>
      })}</tbody>
    </table></div>
  </details>
}

const askedIn = (by: AskedBy): string => by === 'record' ? layers[1] : 'Asked or handled for'

/** What is said before the name of a node: what only code checks, takes or builds asks nobody. */
const prefix = ({ layer, asks }: FlowNode, by: AskedBy): string => ['', `${asks ? 'asked' : 'handled'} ${by === 'record' ? 'in' : 'for'} `, 'kept in ', ''][layer] ?? ''

function NodeName({ node, by, toOf }: { node: FlowNode | undefined; by: AskedBy; toOf: ToOf }) {
  if (node === undefined) return null
  const name = <><span class="calm">{prefix(node, by)}</span><Own>{node.title}</Own></>
  const to = toOf(node)
  return to === undefined ? name : <a href={to}>{name}</a>
}
