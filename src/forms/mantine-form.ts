import { defineForm } from '../kit/define.js'

export default defineForm({
  name: 'mantine-form', title: 'Mantine Form',
  packages: ['@mantine/form'],
  registrations: { getInputProps: { name: '0', options: '1' } },
  setters: { setFieldValue: { name: '0' } },
  setups: { useForm: { values: ['0.initialValues'], schema: ['0.validate', '0.schema'] } },
})
