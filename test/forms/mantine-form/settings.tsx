import { DateInput } from '@mantine/dates'
import { NumberInput, PasswordInput, Select, Textarea, TextInput } from '@mantine/core'
import { isEmail, useForm } from '@mantine/form'
import { save } from '../api/profile'

export function ProfileSettings() {
  const form = useForm({
    mode: 'uncontrolled',
    // expect: form iban financial.bank_account
    initialValues: { email: '', given: '', born: null, height: 0, password: '', iban: '', terms: false, address: { city: '' } },
    validate: { email: isEmail('Please check') },
  })

  return (
    <form onSubmit={form.onSubmit(save)}>
      {/* expect: form email contact.email required */}
      <TextInput withAsterisk label="E-mail" key={form.key('email')} {...form.getInputProps('email')} />
      {/* expect: form given name.first */}
      <TextInput label="First name" key={form.key('given')} {...form.getInputProps('given')} />
      {/* expect: form born demographic.date_of_birth */}
      <DateInput label="Date of birth" key={form.key('born')} {...form.getInputProps('born')} />
      {/* expect: form height demographic.physical_characteristics */}
      <NumberInput label="Height (cm)" {...form.getInputProps('height')} />
      {/* expect: form password authorization.password required */}
      <PasswordInput label="New password" required {...form.getInputProps('password')} />
      {/* expect: form address.city contact.address.city */}
      <TextInput label="City" {...form.getInputProps('address.city')} />
      {/* expect: form gender demographic.gender */}
      <Select label="Gender" data={['female', 'male']} {...form.getInputProps('gender')} />
      {/* expect: form allergies health_and_medical.condition */}
      <Textarea label="Allergies" {...form.getInputProps('allergies')} />
      <button type="submit">Save</button>
    </form>
  )
}
