import { defineForm } from '../kit/define.js'

/** `Controller` and shadcn's `FormField` name the control they render; the latter is local code, so it goes by name. */
export default defineForm({
  name: 'react-hook-form', title: 'React Hook Form',
  packages: ['react-hook-form', '@hookform/resolvers'],
  words: ['register', 'controller', 'formfield', 'useform', 'usecontroller'],
  groups: [{ tag: /^(Controller|FormField|FormController|ControlledField)$|\.(Controller|FormField)$/, name: ['name'] }],
  registrations: { register: { name: '0', options: '1' }, registerField: { name: '0', options: '1' } },
  fieldCalls: { useController: { name: '0.name', options: '0.rules' } },
  setters: { setValue: { name: '0' }, register: { name: '0' } },
  setups: { useForm: { values: ['0.defaultValues', '0.values', '0.initialValues'], schema: ['0.resolver', '0.schema', '0.validate'] } },
})
