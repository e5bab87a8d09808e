import { defineForm } from '../kit/define.js'

/** Its controls; what they have of labels and rules is named as everywhere. */
export default defineForm({
  name: 'vuetify', title: 'Vuetify',
  packages: ['vuetify', 'vuetify-nuxt-module'],
  languages: ['vue'],
  controls: /^V(TextField|Textarea|Select|Autocomplete|Combobox|FileInput|OtpInput|NumberInput|DateInput|DatePicker|Checkbox|RadioGroup|Switch)$/,
  labelAttributes: ['persistent-hint', 'prefix'],
})
