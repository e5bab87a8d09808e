import { signupSchema } from '@acme/schemas'
import { createUser } from '@/lib/users'

export async function POST(request: Request) {
  const result = signupSchema.safeParse(await request.json())
  if (!result.success) return new Response(null, { status: 400 })
  await createUser({ email: result.data.email.toLowerCase(), phone: result.data.phone })
  return Response.json({ ok: true })
}
