import PhoneInput from 'react-phone-number-input'
import PhoneInput2 from 'react-phone-input-2'
import DatePicker from 'react-datepicker'
import Select from 'react-select'
import CreatableSelect from 'react-select/creatable'
import { useState } from 'react'
import { countries, tags } from '../data/lists'

/** Pickers of packages of their own. */
export function DeliveryForm() {
  const [value, setValue] = useState<string>()
  const [born, setBorn] = useState<Date | null>(null)
  const [from, setFrom] = useState<Date | null>(null)
  return (
    <form>
      {/* expect: form "Enter phone number" contact.phone_number */}
      <PhoneInput placeholder="Enter phone number" value={value} onChange={setValue} />
      {/* expect: form PhoneInput2 contact.phone_number */}
      <PhoneInput2 country="us" value={value} onChange={setValue} />
      {/* expect: form birthday demographic.date_of_birth */}
      <DatePicker name="birthday" selected={born} onChange={setBorn} />
      <DatePicker selected={from} onChange={setFrom} placeholderText="Delivery from" />
      <label htmlFor="nat">Nationality</label>
      {/* expect: form nationality demographic.nationality */}
      <Select inputId="nat" name="nationality" options={countries} isMulti />
      <CreatableSelect name="tags" options={tags} />
    </form>
  )
}
