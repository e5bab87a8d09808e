import { defineForm } from '../kit/define.js'

/** One component for most fields. */
export default defineForm({
  name: 'vant', title: 'Vant',
  packages: ['vant'],
  languages: ['vue'],
  controls: /^Van(Field|Uploader|Checkbox|RadioGroup)$/,
  labelAttributes: ['error-message'],
})
