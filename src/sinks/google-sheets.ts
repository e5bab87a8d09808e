import { defineSink } from '../kit/define.js'

const written = { content: ['0.requestBody', '0.resource'] }

export default defineSink({
  name: 'google-sheets', title: 'Google Sheets', kind: 'storage', domains: ['sheets.googleapis.com', 'script.google.com'],
  clients: [
    { packages: ['googleapis', '@googleapis/sheets'], calls: { 'values.append': written, 'values.update': written, 'values.batchUpdate': written, 'spreadsheets.batchUpdate': written } },
    { packages: ['google-spreadsheet'], calls: { addRow: { content: '0' }, addRows: { content: '0' } } },
  ],
})
