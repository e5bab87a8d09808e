import { initialize } from 'unleash-client'
import { UnleashClient } from 'unleash-proxy-client'
import type { Customer } from '../types'

const unleash = initialize({ url: 'https://flags.example.com/api', appName: 'shop' })
const browser = new UnleashClient({ url: 'https://flags.example.com', clientKey: 'key', appName: 'shop' })

export function isNew(customer: Customer) {
  // expect: sink userId contact.email id
  // expect: sink phone contact.phone_number traits
  void browser.updateContext({ userId: customer.email, properties: { phone: customer.phone } })
  // expect: sink userId unique_id id
  // expect: sink remoteAddress device.ip_address traits
  // expect: sink email contact.email traits
  return unleash.isEnabled('new-checkout', { userId: customer.id, remoteAddress: customer.lastIp, properties: { email: customer.email } })
}
