import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'dynamoose', title: 'Dynamoose', role: 'kept', required: false, requiredKey: 'required', nestedKeys: ['schema'],
  packages: ['dynamoose'],
  objects: { Schema: { fields: '0' }, model: { fields: '1', name: '0' } },
})
