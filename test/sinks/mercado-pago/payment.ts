import { Customer, MercadoPagoConfig, Payment } from 'mercadopago'
import type { Buyer } from '../types'

const client = new MercadoPagoConfig({ accessToken: 'token' })

export async function buy(buyer: Buyer) {
  // expect: sink email contact.email traits
  // expect: sink first_name name.first traits
  await new Customer(client).create({ body: { email: buyer.email, first_name: buyer.firstName } })
  // expect: sink email contact.email traits
  // expect: sink number government_id.national_identification_number traits
  return new Payment(client).create({ body: { transaction_amount: 12, payer: { email: buyer.email, identification: { type: 'CPF', number: buyer.cpf } } } })
}
