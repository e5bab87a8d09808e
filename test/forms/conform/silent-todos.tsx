import { getInputProps, useForm } from '@conform-to/react'

/** Tasks have a title and no person. */
export function TodoForm() {
  const [form, fields] = useForm({ defaultValue: { task: '', done: false } })
  return (
    <form id={form.id}>
      <input {...getInputProps(fields.task, { type: 'text' })} />
      <input {...getInputProps(fields.done, { type: 'checkbox' })} />
    </form>
  )
}
