import { JsonForms } from '@jsonforms/react'
import { materialCells, materialRenderers } from '@jsonforms/material-renderers'
import Form from '@rjsf/core'
import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { save } from '../api/members'

const schema: RJSFSchema = {
  type: 'object',
  required: ['mail', 'address'],
  properties: {
    // expect: form mail contact.email required
    // expect: model mail contact.email required
    mail: { type: 'string', format: 'email', title: 'E-mail' },
    // expect: form field2 name.last optional
    // expect: model field2 name.last optional
    field2: { type: 'string', title: 'Last name' },
    address: {
      type: 'object',
      required: ['street'],
      // expect: form address.street contact.address.street required
      // expect: model street contact.address.street required
      properties: { street: { type: 'string' }, floor: { type: 'integer' } },
    },
    newsletter: { type: 'boolean', title: 'Newsletter by e-mail' },
    // expect: form secret authorization.credentials optional
    // expect: model secret authorization.credentials optional
    secret: { type: 'string' },
  },
}

const uiSchema: UiSchema = { secret: { 'ui:widget': 'password', 'ui:title': 'Password' } }

export const MemberForm = () => <Form schema={schema} uiSchema={uiSchema} validator={validator} onSubmit={save} />

export const PatientForm = () => (
  <JsonForms
    // expect: form bloodType health_and_medical.blood_type optional
    schema={{ properties: { bloodType: { type: 'string' }, ward: { type: 'string' } } }}
    renderers={materialRenderers}
    cells={materialCells}
  />
)
