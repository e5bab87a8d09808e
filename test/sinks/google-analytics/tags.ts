import ReactGA from 'react-ga4'
import { sendGAEvent } from '@next/third-parties/google'
import type { Customer, Order } from '../types'

declare global {
  interface Window { dataLayer: unknown[] }
}

export function setUp(customer: Customer) {
  // expect: sink user_id unique_id id
  gtag('config', 'G-0001', { user_id: customer.userId, send_page_view: false })
  // expect: sink age demographic.age_range traits
  gtag('set', 'user_properties', { age: customer.age })
  gtag('set', 'user_data', {
    // expect: sink email contact.email traits
    email: customer.email,
    // expect: sink phone_number contact.phone_number traits
    phone_number: customer.phone,
  })
}

export function purchased(order: Order, customer: Customer) {
  // expect: sink postcode contact.address.postal_code properties
  gtag('event', 'purchase', { value: order.total, postcode: order.postcode })
  // expect: sink email contact.email properties
  window.gtag('event', 'newsletter', { email: customer.email })
  window.dataLayer = window.dataLayer || []
  window.dataLayer.push({
    event: 'purchase',
    // expect: sink lastName name.last properties
    lastName: customer.lastName,
  })
  // expect: sink customer user properties whole
  dataLayer.push({ event: 'login', ...customer })
  ReactGA.initialize('G-0001')
  // expect: sink gender demographic.gender properties
  ReactGA.event('sized', { gender: customer.gender })
  // expect: sink label contact.email properties
  ReactGA.event({ category: 'account', action: 'deleted', label: customer.email })
  // expect: sink phone contact.phone_number properties
  sendGAEvent('event', 'called', { phone: customer.phone })
}
