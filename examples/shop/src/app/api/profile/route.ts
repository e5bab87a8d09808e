import * as Sentry from '@sentry/nextjs'
import { NextResponse } from 'next/server'
import { ValidationError } from 'yup'
import { prisma } from '@/lib/db'
import { requireCustomer } from '@/lib/session'
import { profileSchema } from '@/lib/validation/account'

export async function PUT(request: Request) {
  const customer = await requireCustomer()
  try {
    const { name, phone } = await profileSchema.validate(await request.json(), { abortEarly: false, stripUnknown: true })
    await prisma.user.update({ where: { id: customer.id }, data: { name, phone: phone || null } })
    return NextResponse.json({ ok: true })
  } catch (error) {
    if (error instanceof ValidationError) return NextResponse.json({ issues: error.errors }, { status: 422 })
    Sentry.captureException(error, { extra: { route: 'profile' } })
    return NextResponse.json({ error: 'unavailable' }, { status: 503 })
  }
}
