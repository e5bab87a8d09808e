'use client'
import { useForm } from 'react-hook-form'
import { trpc } from '../trpc'

export function BirthdayForm() {
  const form = useForm({ defaultValues: { birthday: '' } })
  const save = trpc.profile.setBirthday.useMutation()
  return (
    <form onSubmit={form.handleSubmit(values => save.mutate({ birthday: values.birthday }))}>
      <label>Date of birth <input type="date" {...form.register('birthday')} /></label> {/* step: asked birthday */}
    </form>
  )
}
