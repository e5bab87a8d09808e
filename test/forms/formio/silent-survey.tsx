import { Form } from '@formio/react'
import { createForm } from '../lib/forms'

/** Nobody is asked about themselves, and a call of the same name is another's. */
export const Poll = () => <Form form={{ components: [{ type: 'number', key: 'bridges', label: 'How many bridges?', input: true }] }} />
export const other = createForm(document.body, { components: [{ type: 'email', key: 'email', label: 'E-mail' }] })
