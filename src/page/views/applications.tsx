import type { Page } from '../../types/index.js'
import { addressOf } from '../address.js'
import { applicationOf } from '../facts.js'
import { Own } from '../parts.js'
import { numberFor, type Query } from '../rows.js'

/** Of what was merged, each application in numbers; what its check said stands beside its data. */
export function Applications({ page }: { page: Page }) {
  const { applications = [] } = page
  if (applications.length === 0) return null
  const columns: readonly [title: string, query: Query & Record<string, string>][] = [
    ['Personal data', { state: 'sure' }], ['Undeclared', { state: 'undeclared' }], ['Sensitive or special', { state: 'sure', sensitivity: 'any' }], ['Handed on, not allowed', { state: 'sure', deed: 'refused' }], ['With a finding', { deed: 'reported' }],
  ]
  const findings = new Map<string | undefined, number>()
  for (const { at } of page.findings) findings.set(applicationOf(page, at), (findings.get(applicationOf(page, at)) ?? 0) + 1)
  const ways = new Map<string | undefined, number>()
  for (const { steps: [first] } of page.stories) if (first) ways.set(applicationOf(page, first.at), (ways.get(applicationOf(page, first.at)) ?? 0) + 1)
  return <>
    <h2 id="applications">Applications <span class="number">{applications.length}</span></h2>
    <div class="scroll"><table role="table" aria-labelledby="applications">
      <thead role="rowgroup"><tr role="row">{['Application', ...columns.map(([title]) => title), 'What the check says', 'Ways of data'].map(title => <th role="columnheader" scope="col">{title}</th>)}</tr></thead>
      <tbody role="rowgroup">{applications.map(application => <tr role="row">
        <th role="rowheader" scope="row"><Own>{application}</Own></th>
        {columns.map(([title, query]) => <td role="cell" data-title={title}><a href={addressOf('data', { ...query, application })}>{numberFor(page, { ...query, application }).toLocaleString('en')}</a></td>)}
        <td role="cell" data-title="What the check says">{(findings.get(application) ?? 0).toLocaleString('en')}</td>
        <td role="cell" data-title="Ways of data">{(ways.get(application) ?? 0).toLocaleString('en')}</td>
      </tr>)}</tbody>
    </table></div>
  </>
}
