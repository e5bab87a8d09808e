import { useLoaderData } from 'react-router'
import { getGuestNames, phoneBook } from '~/models/guest.server'

export async function loader() {
  return { guests: await getGuestNames() }
}

export const meta = () => [{ title: `${phoneBook([]).length} guests` }]

export default function Names() {
  const { guests } = useLoaderData<typeof loader>()
  return <p>{guests.map(guest => guest.fullName).join(', ')}</p>
}
