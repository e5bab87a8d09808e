import { defineForm } from '../kit/define.js'

/** `{...getInputProps(fields.email, { type: 'email' })}`, `name={fields.email.name}`. */
export default defineForm({
  name: 'conform', title: 'Conform',
  packages: ['@conform-to/react', '@conform-to/zod', '@conform-to/yup', '@conform-to/valibot'],
  words: ['@conform-to/', 'getinputprops', 'getselectprops', 'gettextareaprops'],
  registrations: {
    getInputProps: { name: '0', options: '1', member: true }, getSelectProps: { name: '0', member: true }, getTextareaProps: { name: '0', member: true }, getCollectionProps: { name: '0', options: '1', member: true },
  },
  setups: { useForm: { values: ['0.defaultValue'], schema: ['0.onValidate', '0.constraint'] } },
})
