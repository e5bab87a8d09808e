import { objectType } from 'nexus'

export const Product = objectType({
  name: 'Product',
  definition(t) {
    t.nonNull.string('sku')
    t.string('fileName')
    t.string('hostAddress')
  },
})
