'use client'

import { useFormContext } from 'react-hook-form'
import { Input } from '@/components/ui/form'
import { shippingCountries } from '@/lib/config'
import type { CheckoutValues } from '@/lib/validation/checkout'

export function AddressFields() {
  const { register } = useFormContext<CheckoutValues>()

  return (
    <fieldset className="grid gap-4">
      <legend>Where shall we send it?</legend>

      <label htmlFor="shipping-name">Full name</label>
      <Input id="shipping-name" autoComplete="shipping name" {...register('shipping.name')} />

      <label htmlFor="shipping-street">Street and number</label>
      <Input id="shipping-street" autoComplete="shipping street-address" {...register('shipping.street')} />

      <label htmlFor="shipping-postal-code">Postal code</label>
      <Input id="shipping-postal-code" autoComplete="shipping postal-code" {...register('shipping.postalCode')} />

      <label htmlFor="shipping-city">Town or city</label>
      <Input id="shipping-city" autoComplete="shipping address-level2" {...register('shipping.city')} />

      <label htmlFor="shipping-state">State or county (optional)</label>
      <Input id="shipping-state" autoComplete="shipping address-level1" {...register('shipping.state')} />

      <label htmlFor="shipping-country">Country</label>
      <select id="shipping-country" autoComplete="shipping country" {...register('shipping.country')}>
        {shippingCountries.map(country => (
          <option key={country.code} value={country.code}>{country.title}</option>
        ))}
      </select>
    </fieldset>
  )
}
