import { defineModel } from '../kit/define.js'

/** A key may be absent unless it is `.required()`; celebrate hands the same schemas to routes. */
export default defineModel({
  name: 'joi', title: 'Joi', role: 'checked', required: false,
  packages: ['joi', '@hapi/joi', 'joi-browser', 'celebrate', 'nestjs-joi'],
  objects: { object: { fields: '0' }, keys: { fields: '0' }, append: { fields: '0' } },
  demanded: ['required', 'exist'], optional: ['optional', 'forbidden'],
})
