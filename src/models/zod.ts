import { defineModel } from '../kit/define.js'

/** Zod 3, 4 and mini; the schemas that Drizzle's tables give are Zod's. */
export default defineModel({
  name: 'zod', title: 'Zod', role: 'checked', required: true,
  packages: ['zod', 'zod-openapi', '@hono/zod-openapi', 'astro/zod', 'astro:schema', 'nestjs-zod', 'drizzle-zod', 'zod-form-data'],
  objects: {
    object: { fields: '0' }, strictObject: { fields: '0' }, looseObject: { fields: '0' }, interface: { fields: '0' }, formData: { fields: '0' },
    // base.extend({ … }), and zod/mini's z.extend(base, { … })
    extend: { fields: ['0', '1'] }, safeExtend: { fields: ['0', '1'] }, augment: { fields: '0' }, setKey: { fields: '1' },
    // createInsertSchema(users, { email: schema => schema.email() })
    createInsertSchema: { fields: '1' }, createUpdateSchema: { fields: '1', required: false },
  },
  optional: ['optional', 'nullish', 'nullable', 'default', 'prefault', 'catch', '_default', 'exactOptional'],
  partial: ['partial', 'deepPartial'],
})
