'use client'

import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { joinLoyalty } from '@/lib/actions/loyalty'

export function LoyaltyForm() {
  const [barcode, setBarcode] = useState<string>()
  const { register, handleSubmit, formState } = useForm({ defaultValues: { phone: '' } })

  const onSubmit = handleSubmit(async values => {
    const card = await joinLoyalty(values)
    setBarcode(card.barcode)
  })

  if (barcode !== undefined) return <p>Welcome! Your card is {barcode}.</p>

  return (
    <form onSubmit={onSubmit} className="grid gap-2">
      <h2>The green card</h2>
      <p>One point for every euro. Tell us your phone number at the till and we find your card.</p>
      <label htmlFor="loyalty-phone">Phone</label>
      <input id="loyalty-phone" type="tel" autoComplete="tel" {...register('phone', { required: true })} />
      <button type="submit" disabled={formState.isSubmitting}>Get the card</button>
    </form>
  )
}
