import { expect, test } from 'vitest'
import { fieldsOf } from './observed.js'

const imports = `import { useForm, useController } from 'react-hook-form'\nimport { zodResolver } from '@hookform/resolvers/zod'\nimport { z } from 'zod'\n`
const schema = `const schema = z.object({ email: z.string().email(), phone: z.string().optional() })\n`

/** Asked fields, each as `owner.name required checkedBy types and validators`. */
const asked = (text: string): string[] => fieldsOf(imports + text).filter(field => field.role === 'asked').map(field => [
  `${field.owner}.${field.name}`, field.required === undefined ? '?' : field.required ? 'required' : 'optional', (field.checkedBy ?? []).join('+') || '-',
  field.words.filter(word => word.kind === 'validator' || word.kind === 'declaredType').map(word => word.text).join('+') || '-',
].join(' '))

test.each([
  `useForm({ resolver: zodResolver(schema) })`, `useForm<z.infer<typeof schema>>({ resolver: zodResolver(schema) })`, `useForm<z.infer<typeof schema>>()`,
])('%s ties the form to its schema: what it demands, and what it checks', call => {
  expect([...new Set(asked(`${schema}function Form() { const { register } = ${call}\nreturn <form><input {...register('email')} /><input {...register('phone')} /></form> }`).map(one => one.replace('schema+schema', 'schema')))]).toEqual([
    'Form.email required schema string+email', 'Form.phone optional schema string',
  ])
})

test('initial values count where neither a control nor a schema shows the field', () => {
  expect(asked(`function Form() { const form = useForm({ defaultValues: { email: '', height: 0, consent: false } })\nreturn <input {...form.register('email')} /> }`)).toEqual([
    'Form.height ? - -', 'Form.consent ? - boolean', 'Form.email ? - -',
  ])
  expect(asked(`${schema}function Form() { const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: '', height: 0 } })\nreturn <p /> }`)).toEqual(['Form.height ? schema -'])
})

test('values given by name, and by a variable', () => {
  expect(asked(`const defaultValues = { height: 0 }\nfunction Form() { const form = useForm({ defaultValues }); return <p /> }`)).toEqual(['Form.height ? - -'])
  expect(asked(`const options = { defaultValues: { height: 0 } }\nfunction Form() { const form = useForm(options); return <p /> }`)).toEqual(['Form.height ? - -'])
})

test('the markup says more than the schema', () => {
  expect(asked(`${schema}function Form() { const { register } = useForm({ resolver: zodResolver(schema) })\nreturn <input required {...register('phone')} /> }`)).toEqual(['Form.phone required schema string'])
})

test('a row component beside the form is the form\'s, if the file has one form', () => {
  const row = `function Row() { const { field } = useController({ name: 'email' }); return <i {...field} /> }\n`
  const form = (name: string): string => `function ${name}() { const form = useForm({ resolver: zodResolver(schema), defaultValues: { email: '' } }); return <Row /> }\n`
  expect(asked(schema + row + form('Form'))).toEqual(['Row.email required schema string+email'])
  expect(asked(schema + row + form('One') + form('Two'))).toEqual(['Row.email ? - -'])
})

test('two forms of one file keep apart', () => {
  const form = (name: string, field: string): string => `function ${name}() { const form = useForm({ defaultValues: { ${field}: '' } }); return <p /> }\n`
  expect(asked(form('One', 'height') + form('Two', 'weight'))).toEqual(['One.height ? - -', 'Two.weight ? - -'])
})
