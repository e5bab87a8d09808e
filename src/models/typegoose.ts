import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'typegoose', title: 'Typegoose', role: 'kept', required: false, requiredKey: 'required',
  packages: ['@typegoose/typegoose', 'typegoose'],
  decorators: ['prop', 'arrayProp', 'mapProp'],
})
