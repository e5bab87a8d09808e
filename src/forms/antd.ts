import { defineForm } from '../kit/define.js'

/** `<Form.Item name={['user', 'email']} rules={[{ required: true }]}>` around a control, and the fields of ProComponents. */
export default defineForm({
  name: 'antd', title: 'Ant Design',
  packages: ['antd', 'antd-mobile', '@ant-design/pro-components', '@ant-design/pro-form', '@ant-design/compatible', '@arco-design/web-react', 'tdesign-react', '@douyinfe/semi-ui'],
  words: ['antd', 'ant-design', 'arco-design', 'tdesign', 'semi-ui'],
  groups: [{ tag: /^(\w*Form\.(Item|FormItem)|FormItem)$/, name: ['name', 'field'], label: ['label'], around: true }],
  controls: /^(ProForm(Text|Digit|Select|Date|DatePicker|DateTimePicker|TextArea|UploadButton|UploadDragger|Radio|Checkbox|Switch|Captcha|Cascader|TreeSelect|Money|Rate)(\.\w+)?|Form\.(Input|Select|DatePicker|TextArea|InputNumber|Upload|Cascader|AutoComplete))$/,
  setupTags: { Form: { values: ['initialValues'] }, ProForm: { values: ['initialValues'] }, ModalForm: { values: ['initialValues'] }, DrawerForm: { values: ['initialValues'] }, StepForm: { values: ['initialValues'] } },
})
