import { valibotResolver } from '@hookform/resolvers/valibot'
import { useForm } from 'react-hook-form'
import { emailSchema } from './schemas'

export function EmailForm() {
  const { register, handleSubmit } = useForm({ resolver: valibotResolver(emailSchema) })
  const save = useMutation({ mutationFn: values => axios.post('/api/emails', values) })
  return (
    <form onSubmit={handleSubmit(values => save.mutate({ address: values.email }))}>
      <label>E-mail <input type="email" {...register('email')} /></label> {/* step: asked email */}
    </form>
  )
}
