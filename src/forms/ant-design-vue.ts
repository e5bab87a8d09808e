import { defineForm } from '../kit/define.js'

/** Its items name the control inside by `name`, Arco's by `field`, those of old by `prop`. */
export default defineForm({
  name: 'ant-design-vue', title: 'Ant Design Vue',
  packages: ['ant-design-vue', '@arco-design/web-vue', 'tdesign-vue-next'],
  languages: ['vue'],
  groups: [{ tag: /^[AT]FormItem$|^FormItem$/, name: ['name', 'field', 'prop'], label: ['label'], around: true }],
  controls: /^[AT](Input|InputPassword|InputNumber|Textarea|AutoComplete|Select|Cascader|DatePicker|Upload|RadioGroup)$/,
})
