import { defineModel } from '../kit/define.js'

/** What an OpenAPI, Swagger or AsyncAPI document says a service takes and gives. */
export default defineModel({
  name: 'openapi', title: 'OpenAPI', role: 'checked', offered: true,
  records: { language: 'openapi', kinds: { input: 'checked', output: 'shaped' } },
})
