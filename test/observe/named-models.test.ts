import { expect, test } from 'vitest'
import { throughCli } from '../harness/doors.js'

const recordsIn = (text: string): unknown[] => throughCli({ path: 'src/s.js', text, language: 'js' }).facts.observations.flatMap(one => one.kind === 'field' ? [one.record] : [])

test.each([
  ["const s = new mongoose.Schema({ email: String })\nmodule.exports = mongoose.model('Patient', s)", 'Patient'],
  ["const s = new mongoose.Schema({ email: String })\nexport default mongoose.model<Doc>('Patient', s)", 'Patient'],
  ["const s = new mongoose.Schema({ email: String })\nconst other = new mongoose.Schema({ title: String })\nmongoose.model('Thing', other)\nmongoose.model('Patient', s)", 'Patient'],
  ["const memberSchema = new mongoose.Schema({ email: String })\nmongoose.model('Thing', other)", 'Member'],
])('a schema is called what its model is called: %s', (text, record) => {
  expect(recordsIn(`const mongoose = require('mongoose')\n${text}\n`)).toContain(record)
})
