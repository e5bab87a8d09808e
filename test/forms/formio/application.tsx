import { Form } from '@formio/react'
import { Formio } from '@formio/js'
import { send } from '../api/applications'

export const ApplicationForm = () => (
  <Form
    onSubmit={send}
    form={{
      display: 'form',
      components: [
        // expect: form email contact.email required
        { type: 'email', key: 'email', label: 'E-mail', input: true, validate: { required: true } },
        // expect: form lastName name.last
        { type: 'columns', key: 'columns', columns: [{ components: [{ type: 'textfield', key: 'lastName', label: 'Last name', input: true }] }] },
        // expect: form phone contact.phone_number
        { type: 'phoneNumber', key: 'phone', label: 'Phone', input: true },
        { type: 'button', key: 'submit', label: 'Send' },
      ],
    }}
  />
)

export const draw = (element: HTMLElement) => Formio.createForm(element, {
  // expect: form dateOfBirth demographic.date_of_birth optional
  components: [{ type: 'datetime', key: 'dateOfBirth', label: 'Date of birth', input: true, validate: { required: false } }],
})
