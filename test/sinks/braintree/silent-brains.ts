import braintree from 'braintree'
import { customer } from './brains'

const gateway = new braintree.BraintreeGateway({ environment: braintree.Environment.Sandbox, merchantId: 'm', publicKey: 'p', privateKey: 'k' })

export function grown(email: string) {
  customer.create({ email })
  return gateway.transaction.sale({ amount: '12.00', paymentMethodNonce: 'nonce', orderId: 'order' })
}
