import Ajv, { type JSONSchemaType } from 'ajv'
import Fastify from 'fastify'
import { Model } from 'objection'
import type { RxJsonSchema } from 'rxdb'

const app = Fastify()

app.post('/subscribers', {
  schema: {
    body: {
      type: 'object',
      required: ['email'],
      properties: {
        // expect: model email contact.email required
        email: { type: 'string', format: 'email' },
        // expect: model phone contact.phone_number optional
        phone: { type: ['string', 'null'], description: 'Mobile phone' },
        // expect: model street contact.address.street optional
        // expect: model city contact.address.city required
        address: { type: 'object', required: ['city'], properties: { city: { type: 'string' }, street: { type: 'string' } } },
      },
    },
    // expect: model firstName name.first optional
    response: { 200: { type: 'object', properties: { id: { type: 'string' }, firstName: { type: 'string' } } } },
  },
}, async () => ({ id: '1' }))

// expect: model salary financial.income optional
// expect: model lastName name.last required
interface Applicant { lastName: string; salary?: number }

export const applicantSchema: JSONSchemaType<Applicant> = {
  type: 'object',
  // expect: model salary financial.income optional
  // expect: model lastName name.last required
  properties: { lastName: { type: 'string' }, salary: { type: 'number', nullable: true } },
  required: ['lastName'],
}

export class Person extends Model {
  static tableName = 'persons'

  static get jsonSchema() {
    return {
      type: 'object',
      required: ['nationality'],
      // expect: model birthDate demographic.date_of_birth optional
      // expect: model nationality demographic.nationality required
      properties: { id: { type: 'integer' }, nationality: { type: 'string' }, birthDate: { type: 'string', format: 'date' } },
    }
  }
}

export const heroSchema: RxJsonSchema<unknown> = {
  title: 'contact', version: 0, primaryKey: 'id', type: 'object',
  // expect: model mobile contact.phone_number optional
  properties: { id: { type: 'string', maxLength: 36 }, mobile: { type: 'string' } },
}

export const validate = new Ajv().compile(applicantSchema)
