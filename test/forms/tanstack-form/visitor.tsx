import { useForm } from '@tanstack/react-form'
import { z } from 'zod'
import { useAppForm } from '../hooks/form'
import { register } from '../api/visitors'

// expect: model surname name.last required
// expect: model birthDate demographic.date_of_birth optional
const visitorSchema = z.object({ surname: z.string().min(1), birthDate: z.string().optional() })

export function VisitorForm() {
  const form = useForm({
    // expect: form iban financial.bank_account
    defaultValues: { surname: '', birthDate: '', iban: '' },
    validators: { onChange: visitorSchema },
    onSubmit: ({ value }) => register(value),
  })

  return (
    <form onSubmit={() => form.handleSubmit()}>
      {/* expect: form surname name.last required */}
      <form.Field name="surname">
        {field => (
          <label>
            Surname
            <input id={field.name} value={field.state.value} onChange={event => field.handleChange(event.target.value)} />
          </label>
        )}
      </form.Field>
      {/* expect: form birthDate demographic.date_of_birth optional */}
      <form.Field
        name="birthDate"
        children={field => <input type="date" name={field.name} value={field.state.value} onChange={event => field.handleChange(event.target.value)} />}
      />
      {/* expect: form details.email contact.email */}
      <form.Field name="details.email" validators={{ onBlur: z.email() }}>{() => <input type="email" />}</form.Field>
      <form.Subscribe selector={state => state.canSubmit}>{can => <button disabled={!can}>Register</button>}</form.Subscribe>
    </form>
  )
}

export function GuestForm() {
  // expect: form passportNumber government_id.passport_number
  const form = useAppForm({ defaultValues: { phone: '', passportNumber: '' } })
  return (
    <form.AppForm>
      {/* expect: form phone contact.phone_number */}
      <form.AppField name="phone">{field => <field.TextField label="Phone" />}</form.AppField>
      <form.SubmitButton />
    </form.AppForm>
  )
}
