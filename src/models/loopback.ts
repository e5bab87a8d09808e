import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'loopback', title: 'LoopBack', role: 'kept', required: false,
  packages: ['@loopback/repository'],
  decorators: ['property'],
})
