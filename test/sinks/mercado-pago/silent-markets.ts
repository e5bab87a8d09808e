import { MercadoPagoConfig, Payment } from 'mercadopago'
import { create } from './markets'

const payment = new Payment(new MercadoPagoConfig({ accessToken: 'token' }))

export function opened(email: string) {
  create({ body: { payer: { email } } })
  return payment.create({ body: { transaction_amount: 12, description: 'Stall', token: 'token' } })
}
