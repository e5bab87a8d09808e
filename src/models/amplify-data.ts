import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'amplify-data', title: 'Amplify Data', role: 'kept', required: false,
  packages: ['@aws-amplify/backend', '@aws-amplify/data-schema'],
  objects: { model: { fields: '0' }, customType: { fields: '0' }, arguments: { fields: '0', role: 'checked' } },
  demanded: ['required'],
})
