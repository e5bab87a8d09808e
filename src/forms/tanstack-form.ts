import { defineForm } from '../kit/define.js'

const checks = ['onMount', 'onChange', 'onChangeAsync', 'onBlur', 'onBlurAsync', 'onSubmit', 'onSubmitAsync', 'onDynamic']

/** `<form.Field name="phone">{field => <input … />}</form.Field>`; `form` is what `useForm` or the project's `useAppForm` gave. */
export default defineForm({
  name: 'tanstack-form', title: 'TanStack Form',
  packages: ['@tanstack/react-form', '@tanstack/react-form-nextjs', '@tanstack/react-form-start', '@tanstack/solid-form'],
  words: ['react-form', 'solid-form', '.field', '.appfield', 'useappform'],
  groups: [{ tag: /^[a-z]\w*\.(App)?Field$/, name: ['name'] }],
  fieldCalls: { useField: { name: '0.name' } },
  setups: {
    useForm: { values: ['0.defaultValues'], schema: checks.map(check => `0.validators.${check}`) },
    useAppForm: { values: ['0.defaultValues'], schema: checks.map(check => `0.validators.${check}`) },
    withForm: { values: ['0.defaultValues'] }, formOptions: { values: ['0.defaultValues'], schema: checks.map(check => `0.validators.${check}`) },
  },
})
