import React from 'react'
import { Field, reduxForm } from 'redux-form'
import { renderField } from './render-field'

const validate = values => (values.email ? {} : { email: 'Required' })

let ContactForm = ({ handleSubmit }) => (
  <form onSubmit={handleSubmit}>
    <label htmlFor="firstName">First name</label>
    {/* expect: form firstName name.first */}
    <Field name="firstName" component="input" type="text" />
    {/* expect: form email contact.email required */}
    <Field name="email" component={renderField} type="email" label="E-mail" required />
    {/* expect: form sex demographic.gender */}
    <Field name="sex" component="select"><option value="f">Female</option></Field>
    <button type="submit">Send</button>
  </form>
)

// expect: form phoneNumber contact.phone_number
ContactForm = reduxForm({ form: 'contact', validate, initialValues: { phoneNumber: '', firstName: '' } })(ContactForm)
export default ContactForm
