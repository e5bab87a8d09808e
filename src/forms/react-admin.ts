import { defineForm } from '../kit/define.js'

/** `<TextInput source="email" validate={[required(), email()]} />` asks; a `*Field` in a list or a page shows. */
export default defineForm({
  name: 'react-admin', title: 'react-admin',
  packages: ['react-admin', 'ra-core', 'ra-ui-materialui', 'ra-input-rich-text', 'shadcn-admin-kit', '@react-admin/ra-relationships'],
  words: ['react-admin', 'ra-core', 'ra-ui-materialui'],
  controls: /^(?!Reference)(\w+Input|RichTextInput)$/,
  nameAttributes: ['source'],
  fieldCalls: { useInput: { name: '0.source' } },
  setupTags: { SimpleForm: { values: ['defaultValues'] }, TabbedForm: { values: ['defaultValues'] } },
})
