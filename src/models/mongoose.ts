import { defineModel } from '../kit/define.js'

/** `new Schema({ email: { type: String, required: true } })`, and the `@Prop()` of Nest's classes. */
export default defineModel({
  name: 'mongoose', title: 'Mongoose', role: 'kept', required: false, requiredKey: 'required', nests: true, typeKey: 'type',
  packages: ['mongoose', '@nestjs/mongoose'],
  namedBy: 'model',
  objects: { Schema: { fields: '0' }, add: { fields: '0' } },
  decorators: ['Prop'],
  wrappedDecorators: ['Prop'],
})
