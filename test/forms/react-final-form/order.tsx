import { Field, Form, useField } from 'react-final-form'
import { FieldArray } from 'react-final-form-arrays'
import { order } from '../api/orders'

const required = (value: unknown) => value ? undefined : 'Required'

function PhoneRow() {
  // expect: form phone contact.phone_number
  const { input } = useField('phone')
  return <em {...input} />
}

export const OrderForm = () => (
  // expect: form taxId government_id.tax_id
  <Form onSubmit={order} initialValues={{ surname: '', taxId: '' }}>
    {({ handleSubmit }) => (
      <form onSubmit={handleSubmit}>
        {/* expect: form surname name.last */}
        <Field name="surname" component="input" placeholder="Surname" validate={required} />
        {/* expect: form deliveryAddress.street contact.address.street */}
        <Field name="deliveryAddress.street">{({ input }) => <label>Street<input {...input} /></label>}</Field>
        {/* expect: form born demographic.date_of_birth */}
        <Field name="born" render={({ input }) => <input {...input} type="date" aria-label="Date of birth" />} />
        <PhoneRow />
        <FieldArray name="articles">{({ fields }) => fields.map(name => <Field key={name} name={`${name}.sku`} component="input" />)}</FieldArray>
      </form>
    )}
  </Form>
)
