import { json } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getGuests } from '~/models/guest.server'

export const loader = async () => {
  const guests = await getGuests()
  return json({ guests })
}

export default function Guests() {
  const { guests } = useLoaderData<typeof loader>()
  return <ul>{guests.map(guest => <li key={guest.email}>{guest.fullName}</li>)}</ul>
}
