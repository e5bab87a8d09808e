import { defineModel } from '../kit/define.js'

/** Messages of Protocol Buffers; what a service takes is asked for. */
export default defineModel({
  name: 'protobuf', title: 'Protocol Buffers', role: 'shaped', offered: true,
  records: { language: 'protobuf', kinds: { request: 'checked', message: 'shaped' } },
})
