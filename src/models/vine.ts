import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'vine', title: 'VineJS', role: 'checked', required: true,
  packages: ['@vinejs/vine', '@adonisjs/core/validator', '@ioc:Adonis/Core/Validator'],
  // schema.create is the validator of Adonis 5
  objects: { object: { fields: '0' }, create: { fields: '0' }, group: { fields: '0' } },
  optional: ['optional', 'nullable'],
})
