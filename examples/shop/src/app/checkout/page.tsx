'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import posthog from 'posthog-js'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button, Form, FormControl, FormField, FormItem, FormLabel, FormMessage, Input } from '@/components/ui/form'
import { type Cart, type Customer, formatMoney, totalOf } from '@/lib/types'
import { checkoutSchema, type CheckoutValues } from '@/lib/validation/checkout'
import { AddressFields } from './address-fields'
import { OrderComplete } from './order-complete'

interface PlacedOrder {
  id: string
  number: number
  customer: Customer
}

const emptyCart: Cart = { lines: [], currency: 'EUR' }

const methods = [
  { value: 'card', title: 'Card' },
  { value: 'invoice', title: 'Invoice' },
  { value: 'collect', title: 'Pay when you collect' },
] as const

function trackCheckout(event: string, props: Record<string, unknown>) {
  posthog.capture(event, props)
}

export default function CheckoutPage() {
  const [cart, setCart] = useState(emptyCart)
  const [placed, setPlaced] = useState<PlacedOrder>()
  const form = useForm<CheckoutValues>({
    resolver: zodResolver(checkoutSchema),
    defaultValues: {
      email: '',
      phone: '',
      shipping: { name: '', street: '', postalCode: '', city: '', state: '', country: 'IE' },
      method: 'card',
    },
  })

  useEffect(() => {
    const stored: Cart = JSON.parse(sessionStorage.getItem('cart') ?? 'null') ?? emptyCart
    setCart(stored)
    trackCheckout('checkout_started', { lines: stored.lines.length, currency: stored.currency })
  }, [])

  async function onSubmit(values: CheckoutValues) {
    trackCheckout('address_submitted', { email: values.email, step: 2 })
    const response = await fetch('/api/orders', {
      method: 'POST',
      body: JSON.stringify({ checkout: values, lines: cart.lines }),
    })
    if (!response.ok) {
      trackCheckout('checkout_failed', { status: response.status })
      form.setError('root', { message: 'We could not place your order. You have not been charged.' })
      return
    }
    sessionStorage.removeItem('cart')
    setPlaced(await response.json())
  }

  if (placed) return <OrderComplete order={placed} customer={placed.customer} total={totalOf(cart)} />

  return (
    <Form {...form}>
      <form onSubmit={form.handleSubmit(onSubmit)} className="grid gap-6">
        <h1>Checkout</h1>
        <FormField
          control={form.control}
          name="email"
          render={({ field }) => (
            <FormItem>
              <FormLabel>E-mail, for the confirmation</FormLabel>
              <FormControl>
                <Input type="email" autoComplete="email" {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <FormField
          control={form.control}
          name="phone"
          render={({ field }) => (
            <FormItem>
              <FormLabel>Phone, if the driver may call you (optional)</FormLabel>
              <FormControl>
                <Input type="tel" autoComplete="shipping tel" {...field} />
              </FormControl>
              <FormMessage />
            </FormItem>
          )}
        />
        <AddressFields />
        <fieldset>
          <legend>How would you like to pay?</legend>
          {methods.map(method => (
            <label key={method.value}>
              <input type="radio" value={method.value} {...form.register('method')} /> {method.title}
            </label>
          ))}
        </fieldset>
        <p>Total: {formatMoney(totalOf(cart), cart.currency)}</p>
        {form.formState.errors.root && <p role="alert">{form.formState.errors.root.message}</p>}
        <Button type="submit" disabled={cart.lines.length === 0 || form.formState.isSubmitting}>Order and pay</Button>
      </form>
    </Form>
  )
}
