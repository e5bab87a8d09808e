import { useForm } from '@tanstack/react-form'
import { form } from '../ui/sections'
import { deploy } from '../api/deploy'

/** A build has a branch and a host address; a section's field is no form's. */
export function DeployForm() {
  const build = useForm({ defaultValues: { branch: '', hostAddress: '', productName: '' }, onSubmit: ({ value }) => deploy(value) })
  return (
    <section>
      <build.Field name="branch">{field => <input value={field.state.value} />}</build.Field>
      <build.Field name="hostAddress">{field => <input value={field.state.value} />}</build.Field>
      <form.Header name="email" />
    </section>
  )
}
