import { defineRequest } from '../kit/define.js'

/** What a server action or a handler is given of a form: `async function subscribe(state, formData: FormData)`. */
export default defineRequest({
  name: 'form-data', title: 'FormData',
  requests: ['formData', 'form_data', 'fd'], words: ['formdata', 'form_data', 'fd.get'],
  getters: { get: { part: 'body', name: 0 }, getAll: { part: 'body', name: 0 } },
})
