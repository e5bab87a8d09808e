import { Checkbox, Combobox, Field, Input, Textarea } from '@fluentui/react-components'
import { DatePicker } from '@fluentui/react-datepicker-compat'
import { Dropdown, MaskedTextField, PrimaryButton, TextField } from '@fluentui/react'
import { useState } from 'react'

/** Version 9: the field has the label and says what is demanded. */
export function EmployeeForm() {
  const [salary, setSalary] = useState('')
  return (
    <form>
      {/* expect: form n2 name.last required */}
      <Field label="Surname" required><Input name="n2" /></Field>
      {/* expect: form "Date of birth" demographic.date_of_birth */}
      <Field label="Date of birth" hint="Day first"><DatePicker /></Field>
      <Field label="Salary" required validationState="error">
        {/* expect: form salary financial.income required */}
        <Input value={salary} onChange={(_, data) => setSalary(data.value)} />
      </Field>
      {/* expect: form gender demographic.gender */}
      <Field label="Gender"><Combobox name="gender" /></Field>
      {/* expect: form home contact.address */}
      <Field label={{ children: 'Home address' }}><Textarea name="home" /></Field>
      <Checkbox label="Subscribe" />
    </form>
  )
}

/** Version 8. */
export const ApplicantForm = () => (
  <form>
    {/* expect: form "First name" name.first required */}
    <TextField label="First name" required />
    {/* expect: form tel contact.phone_number */}
    <TextField label="Phone" type="tel" iconProps={{ iconName: 'Phone' }} />
    {/* expect: form "Social security number" government_id.national_identification_number */}
    <MaskedTextField label="Social security number" mask="999-99-9999" />
    {/* expect: form "Marital status" demographic.marital_status */}
    <Dropdown label="Marital status" options={[]} onChange={() => undefined} />
    <PrimaryButton text="Send" />
  </form>
)
