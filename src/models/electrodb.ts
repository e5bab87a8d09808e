import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'electrodb', title: 'ElectroDB', role: 'kept', required: false, requiredKey: 'required', nestedKeys: ['properties'],
  packages: ['electrodb'],
  objects: { Entity: { fields: '0.attributes', name: '0.model.entity' } },
})
