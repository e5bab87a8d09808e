import { useLoaderData } from 'react-router'
import { getGuestNames } from '~/models/guest.server'

export async function loader() {
  return { guests: await getGuestNames() }
}

export default function Names() {
  const { guests } = useLoaderData<typeof loader>()
  return <p>{guests.map(guest => guest.fullName).join(', ')}</p>
}
