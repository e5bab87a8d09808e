import { useState, type FormEvent } from 'react'
import { saveProfile } from './actions'

/** The browser sends these by itself, and puts what is typed into the address. */
export function Lookup() {
  return (
    <>
      <form method="get" action="/orders" id="lookup">
        {/* expect: form email contact.email required */}
        {/* expect: sink email contact.email properties */}
        <input name="email" type="email" aria-label="E-mail" required />
      </form>
      <form className="quiet">
        <label>
          {/* expect: form phone contact.phone_number */}
          {/* expect: sink phone contact.phone_number properties */}
          Phone <input name="phone" type="tel" />
        </label>
        <button>Look up</button>
      </form>
    </>
  )
}

/** These are caught before the browser sends anything, or sent in a body. */
export function Caught({ onSave }: { onSave: (values: object) => void }) {
  const [email, setEmail] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave({ email })
  }
  return (
    <>
      <form onSubmit={submit} method="get">
        {/* expect: form email contact.email */}
        <input name="email" type="email" value={email} onChange={event => setEmail(event.target.value)} />
        <button>Save</button>
      </form>
      <form>
        {/* expect: form email contact.email */}
        <input name="email" type="email" />
        <button type="button" onClick={() => onSave({ email })}>Save</button>
        <button onClick={submit}>Save and close</button>
      </form>
      <form action={saveProfile}>
        {/* expect: form email contact.email */}
        <input name="email" type="email" />
        <button>Save</button>
      </form>
      <form>
        {/* expect: form email contact.email */}
        <input name="email" type="email" />
        <button formAction={saveProfile}>Save</button>
      </form>
      <form method="POST" action="/join">
        {/* expect: form email contact.email */}
        <input name="email" type="email" />
        <button>Join</button>
      </form>
    </>
  )
}
