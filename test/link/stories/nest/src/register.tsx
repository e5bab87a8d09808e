import axios from 'axios'
import { useFormik } from 'formik'

export function RegisterForm() {
  const formik = useFormik({
    initialValues: { email: '', firstName: '' },
    onSubmit: values => axios.post('/api/users', values),
  })
  return (
    <form onSubmit={formik.handleSubmit}>
      <label>E-mail <input type="email" name="email" onChange={formik.handleChange} /></label> {/* step: asked email */}
      <label>First name <input name="firstName" onChange={formik.handleChange} /></label> {/* step: asked firstName */}
    </form>
  )
}
