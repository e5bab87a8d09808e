import { json, useLoaderData } from '@remix-run/react'
import posthog from 'posthog-js'
import { prisma } from '../src/prisma'

export async function loader() {
  const { phone } = await prisma.member.findFirstOrThrow()
  return json({ phone })
}

export default function Member() {
  const { phone } = useLoaderData<typeof loader>()
  posthog.capture('seen', {
    phone, // step: sent phone
  })
  return null
}
