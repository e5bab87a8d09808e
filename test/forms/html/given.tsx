import { Field as F } from '@acme/ui-kit'
import { save } from '../api/people'

const NAME = 'mobilePhone'
const FIELDS = { birth: 'birthDate', note: 'note' } as const
const shared = { name: 'passportNumber', required: true }

const contact = [
  // expect: form email contact.email
  { name: 'email', type: 'email', label: 'E-mail' },
  // expect: form field2 name.last
  { name: 'field2', type: 'text', label: 'Last name' },
  { name: 'sku', type: 'text', label: 'Article' },
] as const

const sizes = [{ id: 's', text: 'Small' }, { id: 'm', text: 'Medium' }]

/** Names that stand in constants, objects and lists of the file. */
export function GivenForm() {
  return (
    <form onSubmit={save}>
      {/* expect: form phone contact.phone_number */}
      <input {...{ name: 'phone', type: 'tel' }} />
      {/* expect: form mobilePhone contact.phone_number */}
      <input name={NAME} />
      {/* expect: form birthDate demographic.date_of_birth */}
      <input name={FIELDS.birth} />
      {/* expect: form passportNumber government_id.passport_number required */}
      <input {...shared} />
      {contact.map(f => (
        <div key={f.name}>
          <label htmlFor={f.name}>{f.label}</label>
          <input id={f.name} name={f.name} type={f.type} />
        </div>
      ))}
      {[
        // expect: form iban financial.bank_account
        { key: 'iban', hint: 'IBAN' },
      ].map(({ key, hint }) => <F key={key} name={key} placeholder={hint} />)}
      {sizes.map(size => <F key={size.id} name="size" value={size.id} onChange={save} />)}
      {/* expect: form gender demographic.gender */}
      {sizes.map(size => <F key={size.id} name="gender" value={size.id} onChange={save} />)}
      <span id="born">Date of birth</span>
      {/* expect: form when demographic.date_of_birth */}
      <input name="when" aria-labelledby="born" />
    </form>
  )
}
