import { knex } from '../db/knex'

export default defineEventHandler(async event => {
  const body = await readBody(event)
  // step: taken phone
  await knex('members').insert({ phone: body.phone })
})
