'use client'

import { useState } from 'react'
import type { FormEvent } from 'react'

const topics = ['An order', 'A plant that sulks', 'Something else']

export default function ContactPage() {
  const [state, setState] = useState<'open' | 'sent' | 'failed'>('open')

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const body = JSON.stringify(Object.fromEntries(new FormData(event.currentTarget)))
    const response = await fetch('/api/contact', { method: 'POST', body })
    setState(response.ok ? 'sent' : 'failed')
  }

  if (state === 'sent') return <p>Thank you. We answer within two working days.</p>

  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <h1>Ask us</h1>

      <label htmlFor="contact-topic">What is it about?</label>
      <select id="contact-topic" name="topic">
        {topics.map(topic => <option key={topic}>{topic}</option>)}
      </select>

      <label htmlFor="contact-name">Your name</label>
      <input id="contact-name" name="name" autoComplete="name" required />

      <label htmlFor="contact-email">E-mail</label>
      <input id="contact-email" name="email" type="email" autoComplete="email" required />

      <label htmlFor="contact-phone">Phone</label>
      <input id="contact-phone" name="phone" type="tel" autoComplete="tel" required />

      <label htmlFor="contact-message">Your message</label>
      <textarea id="contact-message" name="message" rows={8} required />

      {state === 'failed' && <p role="alert">We could not send your message.</p>}
      <button type="submit">Send</button>
    </form>
  )
}
