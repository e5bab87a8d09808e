import { Field, Form } from 'react-final-form'
import { search } from '../api/products'

export const ProductFilter = () => (
  <Form onSubmit={search} initialValues={{ colour: '', price: 0 }}>
    {({ handleSubmit }) => (
      <form onSubmit={handleSubmit}>
        <Field name="colour" component="select"><option>Red</option></Field>
        <Field name="price" component="input" type="number" />
        <Field name="q" component="input" type="search" placeholder="Name or e-mail of the shop" />
      </form>
    )}
  </Form>
)
