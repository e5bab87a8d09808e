import { useField, useFormik } from 'formik'
import { object, string } from 'zod'
import { toFormikValidationSchema } from 'zod-formik-adapter'

const subscription = object({
  // expect: model email contact.email required
  email: string().email(),
  // expect: model firstName name.first optional
  firstName: string().optional(),
})

function PhoneRow() {
  // expect: form phoneNumber contact.phone_number
  const [field, meta] = useField('phoneNumber')
  return (
    <div>
      <span>{meta.touched ? meta.error : null}</span>
      <em {...field} />
    </div>
  )
}

interface SubscribeFormProps {
  // expect: model email contact.email required
  // expect: model firstName name.first optional
  onSubmit: (values: { email: string; firstName?: string }) => void
}

export function SubscribeForm({ onSubmit }: SubscribeFormProps) {
  const formik = useFormik({
    initialValues: { email: '', firstName: '', topics: [] as string[] },
    validationSchema: toFormikValidationSchema(subscription),
    onSubmit,
  })

  return (
    <form onSubmit={formik.handleSubmit}>
      {/* expect: form email contact.email required */}
      <input id="email" name="email" onChange={formik.handleChange} value={formik.values.email} />
      {/* expect: form firstName name.first optional */}
      <input {...formik.getFieldProps('firstName')} />
      <PhoneRow />
      <button type="submit">Subscribe</button>
    </form>
  )
}
