import { defineModel } from '../kit/define.js'

/** Frappe's DocTypes. */
export default defineModel({
  name: 'frappe', title: 'Frappe DocType', role: 'kept', shown: true,
  records: { language: 'frappe', kinds: { doctype: 'kept' } },
})
