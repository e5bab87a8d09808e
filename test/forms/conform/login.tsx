import { getFormProps, getInputProps, getSelectProps, getTextareaProps, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod'
import { z } from 'zod'
import { apply } from '../api/apply'

// expect: model email contact.email required
// expect: model phone contact.phone_number optional
// expect: model gender demographic.gender required
// expect: model notes content.private.free_text required
const applicantSchema = z.object({ email: z.email(), phone: z.string().optional(), gender: z.string(), notes: z.string() })

export function ApplicantForm({ lastResult }: { lastResult?: never }) {
  const [form, fields] = useForm({
    lastResult,
    onValidate({ formData }) {
      return parseWithZod(formData, { schema: applicantSchema })
    },
  })
  return (
    <form {...getFormProps(form)} action={apply}>
      <label htmlFor={fields.email.id}>E-mail</label>
      {/* expect: form email contact.email required */}
      <input {...getInputProps(fields.email, { type: 'email' })} />
      <div>{fields.email.errors}</div>
      {/* expect: form phone contact.phone_number optional */}
      <input {...getInputProps(fields.phone, { type: 'tel' })} key={fields.phone.key} />
      {/* expect: form gender demographic.gender required */}
      <select {...getSelectProps(fields.gender)}><option>Female</option></select>
      {/* expect: form passportNumber government_id.passport_number */}
      <input name={fields.passportNumber.name} />
      {/* expect: form diagnosis health_and_medical.condition */}
      <textarea {...getTextareaProps(fields.diagnosis)} />
      <button>Apply</button>
    </form>
  )
}
