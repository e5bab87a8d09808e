import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { db } from '~/db.server'

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  // expect: request email contact.email
  // expect: request phone contact.phone_number
  // expect: request User-Agent device.user_agent
  await db.guests.create({ email: form.get('email'), phone: String(form.get('phone')), agent: request.headers.get('User-Agent') })
  return redirect('/thanks')
}

/** SvelteKit's form action. */
export const signUp = async ({ request, cookies, getClientAddress }) => {
  const data = await request.formData()
  // expect: request birthday demographic.date_of_birth
  const birthday = data.get('birthday')
  // expect: request ip-address device.ip_address
  // expect: request surname name.last
  await db.people.create({ birthday, ip: getClientAddress(), surname: cookies.get('surname') })
}

export default {
  /** A worker's. */
  async fetch(request: Request, env: Env) {
    // expect: model email contact.email required
    const { email } = await request.json<{ email: string }>()
    // expect: request city location.imprecise
    await env.LIST.put(email, request.cf.city)
    // expect: request cf-ipcountry location.imprecise
    return new Response(request.headers.get('cf-ipcountry'))
  },
}
