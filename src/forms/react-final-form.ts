import { defineForm } from '../kit/define.js'

export default defineForm({
  name: 'react-final-form', title: 'React Final Form',
  packages: ['react-final-form', 'react-final-form-arrays', 'final-form', 'mui-rff'],
  words: ['final-form', 'mui-rff'],
  controls: /^Field$/,
  fieldCalls: { useField: { name: '0' } },
  setupTags: { Form: { values: ['initialValues'], schema: ['validationSchema'] } },
})
