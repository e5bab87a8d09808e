'use client'
import { track } from '@vercel/analytics/react'
import type { Customer } from '../types'

export function PayButton({ customer, total }: { customer: Customer; total: number }) {
  return (
    <button
      type="button"
      onClick={() => {
        // expect: sink email contact.email properties
        track('Paid', { email: customer.email, total })
        // expect: sink lastName name.last message
        track(`Paid by ${customer.lastName}`)
      }}
    >
      Pay
    </button>
  )
}
