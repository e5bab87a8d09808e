import { useEffect } from 'react'
import { Controller as C, useForm } from 'react-hook-form'
import { Cell } from '../ui/cell'
import { saveGuest } from './actions'

/** What is spread is registered elsewhere, or under another name. */
export function GuestForm({ guest }: { guest: string }) {
  const { register: reg, control, handleSubmit, setValue } = useForm()
  const { ref, ...rest } = reg('phone', { required: true })
  const email = reg('email')

  useEffect(() => {
    // expect: form ipAddress device.ip_address
    reg('ipAddress')
    // expect: form birthDate demographic.date_of_birth
    setValue('birthDate', guest)
    setValue('phone', guest)
    setValue('birthDate', '')
  }, [guest, reg, setValue])

  return (
    <form onSubmit={handleSubmit(saveGuest)}>
      {/* expect: form phone contact.phone_number required */}
      <input {...rest} ref={ref} />
      {/* expect: form email contact.email */}
      <input {...email} />
      {/* expect: form lastName name.last */}
      <input {...reg('lastName')} />
      {/* expect: form iban financial.bank_account */}
      <C name="iban" control={control} render={({ field }) => <Cell {...field} />} />
    </form>
  )
}
