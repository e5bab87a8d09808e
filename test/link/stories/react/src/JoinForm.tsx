import posthog from 'posthog-js'
import { useState } from 'react'
import { EmailSection } from './EmailSection'
import { join } from './api'

export function JoinForm() {
  const [email, setEmail] = useState('')
  const [details, setDetails] = useState({ phone: '' })
  const submit = async () => {
    posthog.capture('joined', {
      email, // step: sent email
    })
    await join({ email, telephone: details.phone })
  }
  return (
    <form onSubmit={submit}>
      <EmailSection email={email} onEmail={setEmail} />
      <label>Phone
        <input // step: asked phone
          type="tel" name="phone" value={details.phone} onChange={event => setDetails({ ...details, phone: event.target.value })} />
      </label>
    </form>
  )
}
