import { track } from '@vercel/analytics/server'

export async function POST(request: Request) {
  const { email, plan } = await request.json()
  // expect: sink subscriber contact.email properties
  await track('Subscribed', { subscriber: email, plan })
  return Response.json({ ok: true })
}
