import { defineModel } from '../kit/define.js'

/** Records of Avro. */
export default defineModel({
  name: 'avro', title: 'Avro', role: 'shaped',
  records: { language: 'avro', kinds: { record: 'shaped' } },
})
