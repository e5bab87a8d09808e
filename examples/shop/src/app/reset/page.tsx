'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormEvent } from 'react'

export default function ResetPage() {
  const router = useRouter()
  const [step, setStep] = useState<'email' | 'code'>('email')
  const [email, setEmail] = useState('')
  const [code, setCode] = useState('')
  const [password, setPassword] = useState('')
  const [failed, setFailed] = useState(false)

  async function onSubmit(event: FormEvent) {
    event.preventDefault()
    const response = await fetch('/api/auth/reset', {
      method: step === 'email' ? 'POST' : 'PUT',
      body: JSON.stringify(step === 'email' ? { email } : { email, code, password }),
    })
    setFailed(!response.ok)
    if (!response.ok) return
    if (step === 'email') setStep('code')
    else router.push('/sign-in')
  }

  return (
    <section>
      <h1>Choose a new password</h1>
      {/* @purpose account */}
      <form onSubmit={onSubmit} className="grid gap-4">
        <label htmlFor="reset-email">E-mail</label>
        <input id="reset-email" type="email" autoComplete="email" value={email} onChange={e => setEmail(e.target.value)} />
        {step === 'code' && (
          <>
            <label htmlFor="reset-code">The code we sent you</label>
            <input id="reset-code" autoComplete="one-time-code" value={code} onChange={e => setCode(e.target.value)} />
            <label htmlFor="reset-password">New password</label>
            <input
              id="reset-password"
              type="password"
              autoComplete="new-password"
              value={password}
              onChange={e => setPassword(e.target.value)}
            />
          </>
        )}
        {failed && <p role="alert">That did not work. Please try again.</p>}
        <button type="submit">{step === 'email' ? 'Send me a code' : 'Save'}</button>
      </form>
    </section>
  )
}
