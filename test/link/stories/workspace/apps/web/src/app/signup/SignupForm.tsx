'use client'
import { signupSchema } from '@acme/schemas'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'

type Values = z.infer<typeof signupSchema>

export function SignupForm() {
  const { register, handleSubmit } = useForm<Values>({ resolver: zodResolver(signupSchema) })
  const onSubmit = async (values: Values) => {
    await fetch('/api/signup', { method: 'POST', body: JSON.stringify(values) })
  }
  return (
    <form onSubmit={handleSubmit(onSubmit)}>
      <label>E-mail <input type="email" {...register('email')} /></label> {/* step: asked email */}
      <label>Phone <input type="tel" {...register('phone')} /></label> {/* step: asked phone */}
      <button type="submit">Sign up</button>
    </form>
  )
}
