import { data, useLoaderData } from 'react-router'
import { prisma } from '~/db.server'

export async function loader({ params }: { params: { id: string } }) {
  const guest = await prisma.guest.findUniqueOrThrow({ where: { id: params.id } }) // expect: Loader() of app/routes/guests.$id.tsx nationality and phone
  return data({ guest }, { headers: { 'cache-control': 'no-store' } })
}

export default function Guest() {
  const { guest } = useLoaderData<typeof loader>()
  return <h1>{guest.fullName}</h1>
}
