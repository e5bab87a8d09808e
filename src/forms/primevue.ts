import { defineForm } from '../kit/define.js'

/** Its controls, and the form of `@primevue/forms`. */
export default defineForm({
  name: 'primevue', title: 'PrimeVue',
  packages: ['primevue', '@primevue/forms', '@primevue/nuxt-module'],
  languages: ['vue'],
  controls: /^(Input(Text|Mask|Number|Otp)|Password|Textarea|DatePicker|Calendar|AutoComplete|MultiSelect|Select|Dropdown|CascadeSelect|TreeSelect|Editor|FileUpload)$/,
  groups: [{ tag: /^FormField$/, name: ['name'] }],
  setupTags: { Form: { values: ['initialValues'], schema: ['resolver'] } },
})
