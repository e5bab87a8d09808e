import { Autocomplete, NumberFormat } from '@acme/ui-kit'
import { all, save } from '../api/people'

/** Names and handlers that stand in no other control of the file. */
export const Person = () => (
  <section>
    {/* expect: form phone contact.phone_number */}
    <Autocomplete name="phone" label="Phone number" items={all} />
    {/* expect: form mobile contact.phone_number */}
    <NumberFormat name="mobile" onValueChange={save} />
  </section>
)
