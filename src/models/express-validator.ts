import { defineModel } from '../kit/define.js'

const named = { name: '0' } as const

/** What a route demands of its caller: `body('email').isEmail()`, `checkSchema({ email: { isEmail: true } })`. */
export default defineModel({
  name: 'express-validator', title: 'express-validator', role: 'checked', required: true, optionalKey: 'optional',
  packages: ['express-validator', 'express-validator/check'],
  columns: { body: named, check: named, query: named, param: named, cookie: named },
  objects: { checkSchema: { fields: '0' } },
  optional: ['optional'],
})
