'use client'
import { useActionState } from 'react'
import { saveProfile } from './actions'

export function ProfileForm() {
  const [state, save] = useActionState(saveProfile, null)
  return (
    <form action={save}>
      <label>Phone <input type="tel" name="phone" /></label> {/* step: asked phone */}
    </form>
  )
}
