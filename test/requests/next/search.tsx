'use client'
import { useSearchParams } from 'next/navigation'

export function ResetPasswordPage() {
  const params = useSearchParams()
  // expect: request email contact.email
  return <ResetPassword email={params.get('email')} />
}
