'use client'
import { useForm } from 'react-hook-form'
import type { MemberInput } from '../../lib/members'

/** Please tell us your gender, religion and fax number, says this text, and reads none of them. */
export default function AccountPage({ member }: { member: MemberInput & { maritalStatus: string } }) {
  const { register, handleSubmit, formState: { errors } } = useForm({ defaultValues: { mobilePhone: member.mobilePhone, firstName: member.firstName } })
  const onSubmit = handleSubmit(values => fetch('/api/members', { method: 'PATCH', body: JSON.stringify(values) }))
  return (
    <form onSubmit={onSubmit}>
      <h1>{member.firstName}</h1>
      {member.maritalStatus === 'married' && <p>Your partner is insured too.</p>}
      <label htmlFor="mobilePhone">Mobile phone</label>
      <input id="mobilePhone" type="tel" {...register('mobilePhone')} />
      {errors.mobilePhone && <p>{errors.mobilePhone.message}</p>}
      <label htmlFor="email">E-mail (cannot be changed)</label>
      <input id="email" value={member.email} readOnly />
      <label htmlFor="faxNumber">Fax number</label>
      <input id="faxNumber" {...register('faxNumber')} />
    </form>
  )
}
