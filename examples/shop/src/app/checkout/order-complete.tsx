'use client'

import { usePostHog } from 'posthog-js/react'
import { useEffect } from 'react'
import type { Customer } from '@/lib/types'

interface OrderCompleteProps {
  order: { id: string; number: number }
  customer: Customer
  total: number
}

export function OrderComplete({ order, customer, total }: OrderCompleteProps) {
  const posthog = usePostHog()

  useEffect(() => {
    posthog.capture('order_completed', { ...customer, total })
    window.gtag?.('event', 'purchase', { transaction_id: order.id, value: total / 100, currency: 'EUR' })
  }, [posthog, order.id, customer, total])

  return (
    <section>
      <h1>Thank you, {customer.name}</h1>
      <p>Your order {order.number} is on its way to the packing table. The confirmation goes to {customer.email}.</p>
    </section>
  )
}
