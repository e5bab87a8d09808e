import { geolocation, ipAddress } from '@vercel/functions'
import { cookies, headers } from 'next/headers'
import { type NextRequest, NextResponse } from 'next/server'
import type { NextApiRequest } from 'next'

export async function POST(incoming: NextRequest) {
  // expect: request email contact.email
  // expect: request password authorization.password
  // expect: request name name
  const { email, password, name } = await incoming.json()
  // expect: request city location.imprecise
  // expect: request geo-position location.imprecise
  const { city } = geolocation(incoming)
  // expect: request ip-address device.ip_address
  await createUser({ email, password, name, city, ip: ipAddress(incoming) })
  // expect: request invited-by-email contact.email
  return NextResponse.json({ referrer: incoming.nextUrl.searchParams.get('invited-by-email') })
}

export async function currentVisitor() {
  const list = await headers()
  // expect: request x-forwarded-for device.ip_address
  // expect: request user-agent device.user_agent
  // expect: request x-vercel-ip-country location.imprecise
  // expect: request login-email contact.email
  return { ip: list.get('x-forwarded-for'), agent: list.get('user-agent'), country: list.get('x-vercel-ip-country'), email: (await cookies()).get('login-email')?.value }
}

// expect: model email contact.email optional
export default async function VerifyPage({ searchParams }: { searchParams: Promise<{ email?: string }> }) {
  // expect: request email contact.email
  const { email } = await searchParams
  return email
}

export async function invite(call: NextApiRequest) {
  // expect: request email contact.email
  // expect: request jobTitle job_title
  const { email, jobTitle } = call.body
  await sendInvitation(email, jobTitle)
}
