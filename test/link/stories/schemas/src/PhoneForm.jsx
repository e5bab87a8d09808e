import { Field, Form, Formik } from 'formik'
import { phoneSchema } from './schemas'

export const PhoneForm = () => (
  <Formik initialValues={{ phone: '' }} validationSchema={phoneSchema} onSubmit={values => fetch('/api/phones', { method: 'PUT', body: JSON.stringify({ ...values }) })}>
    <Form>
      <label>Phone <Field name="phone" type="tel" /></label> {/* step: asked phone */}
    </Form>
  </Formik>
)
