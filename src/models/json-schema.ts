import { defineModel } from '../kit/define.js'

/** Objects that a JSON Schema describes. */
export default defineModel({
  name: 'json-schema', title: 'JSON Schema', role: 'checked',
  records: { language: 'json-schema', kinds: { schema: 'checked' } },
})
