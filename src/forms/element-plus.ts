import { defineForm } from '../kit/define.js'

/** An item of a form names the control inside it by `prop`; the form's `rules` say what must be filled. */
export default defineForm({
  name: 'element-plus', title: 'Element Plus',
  packages: ['element-plus', 'element-ui'],
  languages: ['vue'],
  groups: [{ tag: /^ElFormItem$/, name: ['prop'], label: ['label'], around: true }],
  controls: /^El(Input|InputNumber|Autocomplete|Select|SelectV2|Cascader|DatePicker|TimePicker|Upload|RadioGroup|CheckboxGroup)$/,
})
