import React from 'react'
import { Field, reduxForm } from 'redux-form'

const TodoForm = ({ handleSubmit }) => (
  <form onSubmit={handleSubmit}>
    <Field name="task" component="input" type="text" />
    <Field name="priority" component="select"><option>High</option></Field>
  </form>
)

export default reduxForm({ form: 'todo', initialValues: { task: '' } })(TodoForm)
