'use client'
import { useForm } from 'react-hook-form'

const tabs = [{ id: 'new', message: 'Write to us' }, { id: 'old', message: 'What you wrote' }]

export function TicketForm({ onFailure }: { onFailure(error: Error): void }) {
  const form = useForm<{ email: string; message: string }>()
  const send = form.handleSubmit(values => fetch('/api/tickets', { method: 'POST', body: JSON.stringify(values) }).catch(failure => onFailure(failure.message)))
  const { formState: { errors } } = form
  return (
    <form onSubmit={send} onClick={event => console.log(event.message)}>
      <nav>{tabs.map(tab => <a key={tab.id}>{tab.message}</a>)}</nav>
      <input type="email" {...form.register('email')} />
      <textarea {...form.register('message')} />
      {errors.message && <p>{errors.message.message}</p>}
      {form.formState.errors.root && <p>{form.formState.errors.root.message}</p>}
    </form>
  )
}
