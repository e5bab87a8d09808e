'use client'

import { AnalyticsBrowser } from '@segment/analytics-next'
import { useState } from 'react'
import type { FormEvent } from 'react'

const segment = AnalyticsBrowser.load({ writeKey: process.env.NEXT_PUBLIC_SEGMENT_WRITE_KEY ?? '' })

export function NewsletterForm() {
  const [email, setEmail] = useState('')
  const [phone, setPhone] = useState('')
  const [state, setState] = useState<'idle' | 'sending' | 'done' | 'failed'>('idle')

  async function subscribe(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setState('sending')
    const response = await fetch('/api/newsletter', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, phone }),
    })
    if (response.ok) void segment.track('newsletter_subscribed', { email })
    setState(response.ok ? 'done' : 'failed')
  }

  if (state === 'done') return <p>Nearly there: please follow the link we have just sent you.</p>

  return (
    <form onSubmit={subscribe} className="grid gap-2">
      <h2>What grows this month</h2>
      <label htmlFor="newsletter-email">E-mail</label>
      <input id="newsletter-email" type="email" required value={email} onChange={event => setEmail(event.target.value)} />
      <label htmlFor="newsletter-phone">Phone</label>
      <input id="newsletter-phone" type="tel" value={phone} onChange={event => setPhone(event.target.value)} />
      <button type="submit" disabled={state === 'sending'}>Subscribe</button>
      {state === 'failed' && <p role="alert">That did not work. Please try again.</p>}
    </form>
  )
}
