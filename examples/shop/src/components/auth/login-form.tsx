'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'
import { Button, Input } from '@/components/ui/form'
import { loginSchema, type LoginValues } from '@/lib/validation/account'

export function LoginForm() {
  const router = useRouter()
  const { register, handleSubmit, setError, formState } = useForm<LoginValues>({
    resolver: zodResolver(loginSchema),
    defaultValues: { email: '', password: '', remember: false },
  })

  const onSubmit = handleSubmit(async values => {
    const response = await fetch('/api/auth/login', { method: 'POST', body: JSON.stringify(values) })
    if (response.ok) router.push('/account')
    else setError('password', { message: 'E-mail and password do not match.' })
  })

  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <label htmlFor="login-email">E-mail</label>
      <Input id="login-email" type="email" autoComplete="email" {...register('email')} />

      <label htmlFor="login-password">Password</label>
      <Input id="login-password" type="password" autoComplete="current-password" {...register('password')} />
      {formState.errors.password && <p role="alert">{formState.errors.password.message}</p>}

      <label>
        <input type="checkbox" {...register('remember')} /> Stay signed in
      </label>

      <Button type="submit" disabled={formState.isSubmitting}>Sign in</Button>
      <Link href="/reset">Forgotten your password?</Link>
    </form>
  )
}
