import { google } from 'googleapis'
import { GoogleSpreadsheet } from 'google-spreadsheet'
import { auth } from './auth'
import type { Member } from '../types'

const sheets = google.sheets({ version: 'v4', auth })

export async function joined(member: Member) {
  await sheets.spreadsheets.values.append({
    spreadsheetId: 'sheet',
    range: 'A1',
    valueInputOption: 'RAW',
    // expect: sink values contact.email
    // expect: sink values contact.phone_number
    requestBody: { values: [[member.email, member.phone]] },
  })
  await new GoogleSpreadsheet('sheet', auth).sheetsByIndex[0].addRow({ lastName: member.lastName })
}
