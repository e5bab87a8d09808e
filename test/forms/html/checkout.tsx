import { useReducer } from 'react'
import { AddressAutocomplete, CountrySelect, PhoneInput, TextField } from '@acme/ui-kit'
import { DatePicker } from '../ui/date-picker'
import { CompanyRow } from './company-row'
import { checkoutReducer, initialCheckout } from './checkout-reducer'

interface CheckoutProps { onDone: () => void }

/** Controls without telling names: type, autocomplete, placeholder and the bound value speak. */
export function CheckoutPage({ onDone }: CheckoutProps) {
  const [form, dispatch] = useReducer(checkoutReducer, initialCheckout)
  const set = (key: string) => (value: unknown) => dispatch({ key, value })

  return (
    <main>
      {/* expect: form email contact.email */}
      <input type="email" onChange={event => set('a')(event.target.value)} />
      {/* expect: form b contact.phone_number */}
      <input name="b" autoComplete="shipping tel" />
      {/* expect: form c contact.address.street required */}
      <input name="c" autoComplete="street-address" required />
      {/* expect: form d contact.address.postal_code */}
      <input name="d" autoComplete="shipping postal-code" inputMode="numeric" />
      {/* expect: form lastName name.last */}
      <input value={form.lastName} onChange={event => set('e')(event.target.value)} />
      {/* expect: form dateOfBirth demographic.date_of_birth */}
      <DatePicker id="dateOfBirth" value={form.birth} onChange={set('birth')} />
      {/* expect: form phoneNumber contact.phone_number required */}
      <PhoneInput name="phoneNumber" value={form.contact} onChange={set('contact')} required />
      {/* expect: form middleName name.middle */}
      <TextField label="Middle name" name="middleName" value={form.middle} onChange={set('middle')} />
      {/* expect: form shippingAddress contact.address */}
      <AddressAutocomplete name="shippingAddress" onSelect={set('shippingAddress')} />
      {/* expect: form "IBAN" financial.bank_account */}
      <input placeholder="IBAN" onBlur={event => set('x')(event.target.value)} />
      {/* expect: form nationalId government_id.national_identification_number */}
      <input id="nationalId" />
      {/* expect: form employer workplace */}
      <CompanyRow name="employer" value={form.employer} onChange={set('employer')} />
      {/* expect: form cc-number financial.credit_card */}
      <input autoComplete="cc-number" inputMode="numeric" />
      <button type="button" onClick={onDone}>Pay</button>
    </main>
  )
}
