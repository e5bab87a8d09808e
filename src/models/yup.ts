import { defineModel } from '../kit/define.js'

/** A key may be absent unless it is `.required()`. */
export default defineModel({
  name: 'yup', title: 'Yup', role: 'checked', required: false,
  packages: ['yup', '@vee-validate/yup'],
  objects: { object: { fields: '0' }, shape: { fields: '0' } },
  demanded: ['required', 'defined', 'exists'], optional: ['notRequired', 'optional', 'nullable'], partial: ['partial', 'deepPartial'],
})
