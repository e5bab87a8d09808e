import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { sendContact } from '@/lib/contact'

/** Native controls; the label wraps, points by htmlFor, or stands beside. */
export function ContactForm() {
  const [sent, setSent] = useState(false)

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    await sendContact(new FormData(event.currentTarget))
    setSent(true)
  }

  if (sent) return <p>Thank you. We answer within two days.</p>
  return (
    <form onSubmit={onSubmit} className="grid gap-4">
      <label>
        First name
        {/* expect: form fn name.first required */}
        <input name="fn" required />
      </label>
      <label htmlFor="surname">Last name</label>
      {/* expect: form sn name.last required */}
      <input id="surname" name="sn" aria-required="true" />
      <div>
        <label>Date of birth</label>
        {/* expect: form field3 demographic.date_of_birth */}
        <input name="field3" type="date" />
      </div>
      {/* expect: form mail contact.email required */}
      <input name="mail" type="email" placeholder="you@example.org" required />
      {/* expect: form phone contact.phone_number */}
      <input name="phone" type="tel" inputMode="tel" />
      <label htmlFor="gender">Gender</label>
      {/* expect: form gender demographic.gender */}
      <select id="gender" name="gender">
        <option value="">Prefer not to say</option>
        <option value="f">Female</option>
        <option value="m">Male</option>
      </select>
      {/* expect: form message content.private.message required */}
      <textarea name="message" rows={6} required aria-label="Your message" />
      <input type="hidden" name="csrf" value="x" />
      <Button type="submit">Send</Button>
    </form>
  )
}
