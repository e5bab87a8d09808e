import { useActionState, useReducer, useRef, useState } from 'react'
import { signUp } from '../api/auth'
import { book } from '../api/visits'
import { RadioGroup as Choice, RadioGroupItem as ChoiceItem } from '../ui/radio-group'

const initial = { street: '', city: '' }

/** Controlled by plain state: the state's name, the key under which a handler puts the value, or the ref says what is asked. */
export function SignUpPage({ onDone }: { onDone: () => void }) {
  const [email, setEmail] = useState('')
  const [input, setInput] = useState('')
  const [user, setUser] = useState({ firstName: '', nickname: '' })
  const [isMobile] = useState(false)
  const [form, setForm] = useState<Record<string, string>>({})
  const phoneRef = useRef<HTMLInputElement>(null)

  return (
    <form onSubmit={() => signUp({ email, ...user, phone: phoneRef.current?.value }).then(onDone)}>
      {/* expect: form email contact.email */}
      <input value={email} onChange={e => setEmail(e.target.value)} />
      {/* expect: form firstName name.first */}
      <input value={user.firstName} onChange={e => setUser({ ...user, firstName: e.target.value })} />
      {/* expect: form iban financial.bank_account */}
      <input onChange={e => setForm({ ...form, iban: e.target.value })} />
      {/* expect: form dateOfBirth demographic.date_of_birth */}
      <input onChange={({ target }) => setForm(old => ({ ...old, dateOfBirth: target.value }))} />
      {/* expect: form passportNumber government_id.passport_number */}
      <input onChange={event => setForm(old => ({ ...old, passportNumber: event.target.value }))} />
      {/* expect: form phone contact.phone_number */}
      <input ref={phoneRef} />
      <input value={input} onChange={e => setInput(e.target.value)} placeholder="Search by e-mail" type="search" />
      <input type="checkbox" checked={isMobile} onChange={() => undefined} />
      <button type="submit">Join</button>
    </form>
  )
}

function reducer(state: typeof initial, action: { field: keyof typeof initial; value: string }) {
  return { ...state, [action.field]: action.value }
}

export function VisitForm() {
  const [state, dispatch] = useReducer(reducer, initial)
  const [result, action] = useActionState(book, null)
  const update = (field: keyof typeof initial, value: string) => dispatch({ field, value })
  const handleGenderChange = () => update('street', '')

  return (
    <form action={action}>
      {/* expect: form street contact.address.street unsure */}
      <input value={state.street} onChange={e => update('street', e.target.value)} />
      {/* expect: form city contact.address.city */}
      <input onChange={e => update('city', e.target.value)} />
      {/* expect: form gender demographic.gender unsure */}
      <select onChange={handleGenderChange}><option>Female</option></select>
      <input name="doctor" defaultValue={result?.doctor} />
      {/* expect: form symptoms health_and_medical.condition required unsure */}
      <textarea name="symptoms" required />
    </form>
  )
}

export const PlanForm = ({ locked, plan, setPlan }: { locked: boolean; plan: string; setPlan: (plan: string) => void }) => (
  <form>
    <Choice value={plan} onChange={setPlan}>
      <div><ChoiceItem value="a" /><label>Bill my home address</label></div>
    </Choice>
    {/* expect: form passportNumber government_id.passport_number */}
    <input name="passportNumber" disabled={locked} />
  </form>
)
