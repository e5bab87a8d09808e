import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'

const inviteSchema = z.object({
  email: z.string().email(), // step: checked invited
})

const searchSchema = z.object({
  email: z.string(), // step: checked searched
})

// two forms of one component: each control belongs to the one that it names
export function InviteForm({ onSave }: { onSave(values: { email: string }): void }) {
  const form = useForm({ resolver: zodResolver(inviteSchema) })
  const search = useForm({ resolver: zodResolver(searchSchema) })
  return (
    <>
      <form onSubmit={form.handleSubmit(onSave)}>
        <label>E-mail <input type="email" {...form.register('email')} /></label> {/* step: asked invited */}
      </form>
      <form onSubmit={search.handleSubmit(() => undefined)}>
        <label>E-mail <input type="email" {...search.register('email')} /></label> {/* step: asked searched */}
      </form>
    </>
  )
}
