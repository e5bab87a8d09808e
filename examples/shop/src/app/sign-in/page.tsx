import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { LoginForm } from '@/components/auth/login-form'
import { RegistrationForm } from '@/components/auth/registration-form'
import { currentCustomer } from '@/lib/session'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage() {
  if (await currentCustomer()) redirect('/account')

  return (
    <div className="grid gap-8 md:grid-cols-2">
      <section>
        <h1>Welcome back</h1>
        <LoginForm />
      </section>
      <section>
        <h1>New here?</h1>
        <RegistrationForm />
      </section>
    </div>
  )
}
