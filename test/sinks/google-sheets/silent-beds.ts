import { google } from 'googleapis'
import { values } from './beds'

const sheets = google.sheets('v4')

export function washed(email: string, count: number) {
  values.append({ requestBody: { values: [[email]] } })
  return sheets.spreadsheets.values.append({ spreadsheetId: 'sheet', range: 'A1', requestBody: { values: [[count, 'email']] } })
}
