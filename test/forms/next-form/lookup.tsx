import Form from 'next/form'
import { subscribe } from './actions'

export default function Lookup() {
  return (
    <>
      <Form action="/orders">
        {/* expect: form email contact.email */}
        {/* expect: sink email contact.email properties */}
        <input name="email" type="email" aria-label="Your e-mail" />
        <button>Look up</button>
      </Form>
      <Form action={subscribe}>
        {/* expect: form phone contact.phone_number */}
        <input name="phone" type="tel" aria-label="Phone" />
        <button>Call me</button>
      </Form>
    </>
  )
}
