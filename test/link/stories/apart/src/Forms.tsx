import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { contactSchema } from './lib/schemas'

export function LeadForm() {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(contactSchema) })
  return (
    <form onSubmit={handleSubmit(values => fetch('/api/a', { method: 'POST', body: JSON.stringify(values) }))}>
      <label>E-mail <input type="email" {...register('email')} /></label> {/* step: asked lead */}
    </form>
  )
}

// where it goes is not written here
export function OtherForm({ onSave }: { onSave(values: unknown): void }) {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(contactSchema) })
  return (
    <form onSubmit={handleSubmit(onSave)}>
      <label>E-mail <input type="email" {...register('email')} /></label> {/* step: asked other */}
    </form>
  )
}
