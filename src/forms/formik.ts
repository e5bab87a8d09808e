import { defineForm } from '../kit/define.js'

export default defineForm({
  name: 'formik', title: 'Formik',
  packages: ['formik'],
  words: ['formik'],
  controls: /^(Field|FastField)$/,
  registrations: { getFieldProps: { name: '0' } },
  fieldCalls: { useField: { name: '0' } },
  setters: { setFieldValue: { name: '0' } },
  setups: { useFormik: { values: ['0.initialValues'], schema: ['0.validationSchema'] } },
  setupTags: { Formik: { values: ['initialValues'], schema: ['validationSchema'] } },
})
