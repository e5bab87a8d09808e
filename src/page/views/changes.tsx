import type { Page, PageChanges } from '../../types/index.js'
import type { Shown } from '../shown.js'
import { addressOf } from '../address.js'
import { count } from '../facts.js'
import { FirstPlace, Own } from '../parts.js'

/** What begins and what ceases, compared with another state in git. */
export function Changes({ page }: Shown) {
  const { changes } = page
  if (changes === undefined) {
    return <>
      <h1>Changes</h1>
      <p class="calm">This page was made without a state to compare with. <code>npx purposely inventory --format html --since v1.4</code> shows what has changed since then.</p>
    </>
  }
  const begins = changes.lines.filter(line => line.begins)
  const ceases = changes.lines.filter(line => !line.begins)
  return <>
    <h1>Changes</h1>
    <p class="lead">From <Own>{changes.from}</Own> to <Own>{changes.to}</Own>.</p>
    {changes.lines.length + changes.told.length === 0 ? <p class="calm">Nothing changes in what is collected, demanded, kept or handed on.</p> : null}
    <Lines page={page} title="Begins" lines={begins} />
    <Lines page={page} title="Ceases" lines={ceases} />
    {begins.length === 0 || ceases.length > 0 ? null : <p class="calm">Nothing ceases.</p>}
    {changes.told.length === 0 ? null : <><h2>Goes by another name, or is judged otherwise</h2><ul class="plain">{changes.told.map(one => <li><Own>{one}</Own></li>)}</ul></>}
    {changes.gaps.before + changes.gaps.after === 0 ? null : <p>Not understood: {count(changes.gaps.after, 'place')}, before {changes.gaps.before}.</p>}
  </>
}

function Lines({ page, title, lines }: { page: Page; title: string; lines: PageChanges['lines'] }) {
  if (lines.length === 0) return null
  const id = `changes-${title}`
  return <>
    <h2 id={id}>{title} <span class="number">{lines.length}</span></h2>
    <div class="scroll"><table role="table" aria-labelledby={id}>
      <thead role="rowgroup"><tr role="row">{['Data', title === 'Begins' ? 'Is now' : 'Is no longer', ...title === 'Begins' ? ['Purpose, as people stated it', 'Seen'] : []].map(one => <th role="columnheader" scope="col">{one}</th>)}</tr></thead>
      <tbody role="rowgroup">{lines.map(line => <tr role="row">
        <th role="rowheader" scope="row">{line.id === undefined ? <Own>{line.datum}</Own> : <a href={addressOf('data', { open: line.id })}><Own>{line.datum}</Own></a>}</th>
        <td role="cell" data-title="Is"><Own>{line.done}</Own></td>
        {line.begins ? <><td role="cell" data-title="Purpose, as people stated it">{line.undeclared ? <strong class="refused">{line.why}</strong> : <Own>{line.why}</Own>}</td><td role="cell" data-title="Seen"><FirstPlace page={page} places={line.places} /></td></> : null}
      </tr>)}</tbody>
    </table></div>
  </>
}
