import { superValidate } from 'sveltekit-superforms'
import { zod } from 'sveltekit-superforms/adapters'
import { joinSchema } from '../../lib/schemas'
import { knex } from '../../../server/db/knex'

export const actions = {
  default: async ({ request }) => {
    const form = await superValidate(request, zod(joinSchema))
    await knex('members').insert({ email: form.data.email })
  },
}
