import { defineForm } from '../kit/define.js'

/** Fields are named by `UFormField`, which was `UFormGroup`. */
export default defineForm({
  name: 'nuxt-ui', title: 'Nuxt UI',
  packages: ['@nuxt/ui', '@nuxt/ui-pro'],
  languages: ['vue'],
  groups: [{ tag: /^UForm(Field|Group)$/, name: ['name'], label: ['label'], around: true }],
  controls: /^U(Input|InputNumber|InputMenu|InputDate|InputTags|PinInput|Textarea|Select|SelectMenu|FileUpload|RadioGroup|Checkbox|Switch)$/,
  setupTags: { UForm: { values: [], schema: ['schema'] } },
})
