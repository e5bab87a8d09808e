import { Field, Form, Formik } from 'formik'
import { saveProduct } from '../api/products'

interface ProductErrors { name?: string; email?: string; phone?: string; dateOfBirth?: string }

/** A product has a name and a weight; the errors are texts. */
export function ProductForm() {
  return (
    <Formik
      initialValues={{ productName: '', sku: '', price: 0, parcelWeight: 0, published: false }}
      validate={values => {
        const errors: ProductErrors = {}
        if (!values.productName) errors.name = 'Please give it a name'
        return errors
      }}
      onSubmit={saveProduct}
    >
      <Form>
        <Field name="productName" placeholder="Product name" />
        <Field name="sku" />
        <Field name="price" type="number" />
        <Field name="parcelWeight" type="number" />
        <Field name="published" type="checkbox" />
        <Field name="search" type="search" placeholder="Search by e-mail" />
        <button type="submit">Save and send e-mail</button>
      </Form>
    </Formik>
  )
}
