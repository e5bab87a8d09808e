import { zodResolver } from '@hookform/resolvers/zod'
import { useFieldArray, useForm } from 'react-hook-form'
import { saveContact } from './contacts'
import { contactSchema } from './contact-schema'

export function ContactForm() {
  const { register, control, handleSubmit } = useForm({ resolver: zodResolver(contactSchema) })
  const { fields } = useFieldArray({ control, name: 'relatives' })
  return (
    <form onSubmit={handleSubmit(values => saveContact(values))}>
      <label>First name <input {...register('firstName')} /></label> {/* step: asked contact */}
      {fields.map((field, index) => <label key={field.id}>First name <input {...register(`relatives.${index}.firstName`)} /></label>)} {/* step: asked relative */}
    </form>
  )
}
