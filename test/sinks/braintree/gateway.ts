import braintree from 'braintree'
import type { Customer } from '../types'

const gateway = new braintree.BraintreeGateway({ environment: braintree.Environment.Sandbox, merchantId: 'm', publicKey: 'p', privateKey: 'k' })

export async function buy(customer: Customer, nonce: string) {
  // expect: sink firstName name.first traits
  // expect: sink email contact.email traits
  await gateway.customer.create({ firstName: customer.firstName, email: customer.email })
  // expect: sink phone contact.phone_number traits
  // expect: sink streetAddress contact.address.street traits
  return gateway.transaction.sale({ amount: '12.00', paymentMethodNonce: nonce, customer: { phone: customer.phone }, billing: { streetAddress: customer.street } })
}
