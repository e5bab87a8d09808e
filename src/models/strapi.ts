import { defineModel } from '../kit/define.js'

/** Strapi's content types and components. */
export default defineModel({
  name: 'strapi', title: 'Strapi', role: 'kept', shown: true,
  records: { language: 'strapi', kinds: { 'content-type': 'kept' } },
})
