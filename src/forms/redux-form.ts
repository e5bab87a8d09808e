import { defineForm } from '../kit/define.js'

export default defineForm({
  name: 'redux-form', title: 'Redux Form',
  packages: ['redux-form'],
  controls: /^Field$/,
  setups: { reduxForm: { values: ['0.initialValues'] } },
})
