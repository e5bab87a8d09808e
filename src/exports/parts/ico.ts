import type { ExportFacts } from '../../types/index.js'
import { dataText, keptText, outside, purposeText, recipientText, recordRows, seenText, stateText, type RecordRow } from './rows.js'
import { basisText, conditionText, isSpecial, retentionOf, sourceOf, subjectName } from './say.js'
import { emptyTable, tableOf, type Column, type Table } from './table.js'
import { capital, listed } from './text.js'

const isSpecialRow = ({ datum, manifest }: RecordRow): boolean => datum !== undefined && isSpecial(datum.category, manifest)

const sources: Readonly<Record<string, string>> = { person: 'Data subject', observed: 'Observed', inferred: 'Inferred', third_party: 'Third party', staff: 'Staff' }

function sourceText({ purpose, datum }: RecordRow): string {
  const source = sourceOf(purpose, datum?.listed)
  const asked = (datum?.entries ?? []).flatMap(entry => entry.places.filter(place => /^(asked|taken|granted)$/.test(place.role)).map(place => `${place.at.file}:${place.at.line}`))
  const places = listed(asked, 6, ', ')
  return `${sources[source] ?? source}${places === '' ? '' : ` (${places})`}`.trim()
}

/** The columns of the ICO's template for controllers, in its order and words; two of our own stand behind them. */
const columns: readonly Column<RecordRow>[] = [
  { head: 'Business function', from: 'person' },
  { head: 'Purpose of processing', from: 'manifest', of: purposeText },
  {
    head: 'Name and contact details of joint controller (if applicable)', from: 'manifest',
    of: ({ datum }) => (datum?.recipients ?? []).filter(one => one.declared?.role === 'joint_controller').map(one => one.title).join('; '),
  },
  { head: 'Categories of individuals', from: 'manifest', of: ({ purpose }) => (purpose?.subjects ?? []).map(subjectName).join('; ') },
  { head: 'Categories of personal data', from: 'both', of: row => capital(dataText(row)) },
  { head: 'Categories of recipients', from: 'both', of: ({ datum }) => (datum?.recipients ?? []).map(one => recipientText(one)).join('; ') },
  { head: 'Link to contract with processor', from: 'person' },
  { head: 'Names of third countries or international organisations that personal data are transferred to (if applicable)', from: 'manifest', of: row => outside(row, 'GB') },
  { head: 'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)', from: 'person' },
  { head: 'Retention schedule (if possible)', from: 'manifest', of: ({ purpose, datum }) => retentionOf(purpose, datum?.listed) },
  { head: 'General description of technical and organisational security measures (if possible)', from: 'person' },
  { head: 'Article 6 lawful basis for processing personal data', from: 'manifest', of: ({ purpose }) => basisText(purpose?.basis) },
  { head: 'Article 9 condition for processing special category data', from: 'manifest', of: row => isSpecialRow(row) ? conditionText(row.purpose?.condition) : '' },
  { head: 'Legitimate interests for the processing (if applicable)', from: 'person' },
  { head: 'Link to record of legitimate interests assessment (if applicable)', from: 'person' },
  { head: 'Rights available to individuals', from: 'person' },
  { head: 'Existence of automated decision-making, including profiling (if applicable)', from: 'person' },
  { head: 'The source of the personal data (if applicable)', from: 'both', of: sourceText },
  { head: 'Link to record of consent', from: 'person' },
  { head: 'Location of personal data', from: 'code', of: keptText },
  { head: 'Data Protection Impact Assessment required?', from: 'person' },
  { head: 'Data Protection Impact Assessment progress', from: 'person' },
  { head: 'Link to Data Protection Impact Assessment', from: 'person' },
  { head: 'Has a personal data breach occurred?', from: 'person' },
  { head: 'Link to record of personal data breach', from: 'person' },
  { head: 'Data Protection Act 2018 Schedule 1 Condition for processing', from: 'person' },
  { head: 'GDPR Article 6 lawful basis for processing', from: 'manifest', of: row => isSpecialRow(row) ? basisText(row.purpose?.basis) : '' },
  { head: 'Link to retention and erasure policy document', from: 'person' },
  { head: 'Is personal data retained and erased in accordance with the policy document?', from: 'person' },
  { head: 'Reasons for not adhering to policy document (if applicable)', from: 'person' },
  { head: 'State in purposely.yml', from: 'both', of: stateText },
  { head: 'Seen in the code', from: 'code', of: seenText },
]

const toFill = 'to be filled in'

/** The record in the columns of the Information Commissioner's Office, and what the template asks above it of who is responsible. */
export const icoTables = (facts: ExportFacts): [Table, Table] => [
  tableOf('Record of processing', columns, recordRows(facts), { code: 'from the code', manifest: 'from purposely.yml', both: 'from the code and purposely.yml', person: toFill }),
  emptyTable('Controller', ['Controller', 'Data protection officer (if applicable)', 'Representative (if applicable)'], ['Name', 'Address', 'Email', 'Telephone'], toFill),
]
