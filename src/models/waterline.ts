import { defineModel } from '../kit/define.js'

/** Models of Sails: `module.exports = { attributes: { email: { type: 'string', required: true } } }`. */
export default defineModel({
  name: 'waterline', title: 'Waterline', role: 'kept', required: false, requiredKey: 'required',
  packages: ['waterline', 'sails'],
  words: [/\battributes\b/],
  objects: { extend: { fields: '0.attributes', name: '0.identity' } },
  literals: [{ fields: 'attributes', name: 'identity' }],
})
