import { defineForm } from '../kit/define.js'

/** `FormField` is what shadcn-vue makes of `Field`. */
export default defineForm({
  name: 'vee-validate', title: 'VeeValidate',
  packages: ['vee-validate', '@vee-validate/nuxt'],
  languages: ['vue'],
  controls: /^Field$/,
  groups: [{ tag: /^FormField$/, name: ['name'] }],
  fieldCalls: { useField: { name: '0', options: '1' }, defineField: { name: '0' } },
  setters: { setFieldValue: { name: '0' } },
  setups: { useForm: { values: ['0.initialValues'], schema: ['0.validationSchema'] } },
  setupTags: { Form: { values: ['initialValues'], schema: ['validationSchema'] } },
})
