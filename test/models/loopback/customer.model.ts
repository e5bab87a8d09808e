import { Entity, model, property } from '@loopback/repository'

@model()
export class Customer extends Entity {
  @property({ type: 'number', id: true, generated: true })
  id?: number

  // expect: model email contact.email required
  @property({ type: 'string', required: true, jsonSchema: { format: 'email' } })
  email: string

  // expect: model phone contact.phone_number optional
  @property({ type: 'string' })
  phone?: string

  // expect: model birthDate demographic.date_of_birth optional
  @property({ type: 'date' })
  birthDate: string
}
