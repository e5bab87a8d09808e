import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, type SubmitHandler } from 'react-hook-form'
import { z } from 'zod'
import { Form, InputField, TextAreaField } from '@/components/form'
import { api } from '@/lib/api'

const registerInput = z.object({
  // expect: model email contact.email required
  email: z.string().email('Please enter an e-mail address'),
  // expect: model firstName name.first required
  firstName: z.string().min(1, 'Required'),
  // expect: model phone contact.phone_number optional
  phone: z.string().optional(),
})

type RegisterInput = z.infer<typeof registerInput>

export function RegisterForm({ onSuccess }: { onSuccess: () => void }) {
  const { register, handleSubmit, formState } = useForm<RegisterInput>({ resolver: zodResolver(registerInput) })

  const submit: SubmitHandler<RegisterInput> = async values => {
    await api.post('/register', values)
    onSuccess()
  }

  return (
    <Form onSubmit={handleSubmit(submit)}>
      {/* expect: form email contact.email required */}
      <input {...register('email')} />
      {formState.errors.email && <p role="alert">{formState.errors.email.message}</p>}
      {/* expect: form firstName name.first required */}
      <InputField label="First name" registration={register('firstName')} error={formState.errors.firstName} />
      {/* expect: form phone contact.phone_number optional */}
      <input type="tel" {...register('phone')} />
      {/* expect: form allergies health_and_medical.condition required */}
      <TextAreaField registration={register('allergies', { required: 'Please tell us' })} />
      {/* expect: form address.street contact.address.street required */}
      <input {...register('address.street', { required: true, maxLength: 80 })} />
      {/* expect: form guests.index.lastName name.last */}
      {[0, 1].map(index => <input key={index} {...register(`guests.${index}.lastName`)} />)}
      <input type="hidden" {...register('redirectTo')} />
    </Form>
  )
}
