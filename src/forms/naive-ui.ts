import { defineForm } from '../kit/define.js'

/** An item of a form names the control inside it by `path`. */
export default defineForm({
  name: 'naive-ui', title: 'Naive UI',
  packages: ['naive-ui'],
  languages: ['vue'],
  groups: [{ tag: /^NFormItem(Gi|Row|Col)?$/, name: ['path'], label: ['label'], around: true }],
  controls: /^N(Input|InputNumber|AutoComplete|Select|Cascader|DatePicker|Upload|RadioGroup|DynamicInput|Mention)$/,
})
