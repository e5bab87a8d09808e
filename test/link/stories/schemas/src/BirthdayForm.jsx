import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { send } from 'some-client'
import { birthdaySchema } from './schemas'

// where it goes is hidden in a package; one handler uses the same schema, and nobody else
export function BirthdayForm() {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(birthdaySchema) })
  return (
    <form onSubmit={handleSubmit(values => send(values))}>
      <label>Date of birth <input type="date" {...register('birthday')} /></label> {/* step: asked birthday */}
      <label>Gender <input {...register('gender')} /></label>
    </form>
  )
}
