import { useState } from 'react'
import { z } from 'zod'
import { PhoneSection } from './AccessForm'
import { InviteForm } from './InviteForm'

const emailSchema = z.string().email()

export function InvitePage({ teamId }: { teamId: string }) {
  const [data, setData] = useState({ phone: '' })
  const invite = async (values: { email: string }) => {
    const checked = emailSchema.safeParse(values.email)
    if (!checked.success) return
    await fetch(`/api/teams/${teamId}/invite`, { method: 'POST', body: JSON.stringify({ email: checked.data, phone: data.phone }) })
  }
  return (
    <>
      <PhoneSection {...{ data, setData }} />
      <InviteForm onSave={invite} />
    </>
  )
}
