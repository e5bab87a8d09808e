import { builder } from '../builder'

builder.objectType('Product', {
  fields: t => ({
    sku: t.exposeString('sku'),
    fileName: t.exposeString('fileName'),
    hostAddress: t.exposeString('hostAddress', { nullable: true }),
  }),
})
