import { track } from '@vercel/analytics/server'

export async function POST(request: Request) {
  // expect: request email contact.email
  const { email, plan } = await request.json()
  // expect: sink subscriber contact.email properties
  await track('Subscribed', { subscriber: email, plan })
  return Response.json({ ok: true })
}
