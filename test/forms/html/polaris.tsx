import { FormLayout, Page, Select, TextField } from '@shopify/polaris'
import { useCallback, useState } from 'react'

/** No names: the state and the token, which Polaris demands, say what is asked. */
export function CustomerPage() {
  const [value, setValue] = useState('')
  const [postcode, setPostcode] = useState('')
  const [country, setCountry] = useState('de')
  const change = useCallback((next: string) => setValue(next), [])

  return (
    <Page title="Customer">
      <FormLayout>
        {/* expect: form email contact.email required */}
        <TextField label="Email" value={value} onChange={change} type="email" autoComplete="email" requiredIndicator />
        {/* expect: form postcode contact.address.postal_code */}
        <TextField label="Post code" value={postcode} onChange={setPostcode} autoComplete="postal-code" />
        {/* expect: form "Phone number" contact.phone_number */}
        <TextField label="Phone number" value={value} onChange={change} autoComplete="off" />
        {/* expect: form country contact.address.country */}
        <Select label="Country you live in" name="country" options={[]} value={country} onChange={setCountry} />
        <TextField label="Store name" value={value} onChange={change} autoComplete="off" />
      </FormLayout>
    </Page>
  )
}
