import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { ModalForm, ProForm, ProFormDatePicker, ProFormDigit, ProFormSelect, ProFormText } from '@ant-design/pro-components'
import { AutoComplete, Button, Checkbox, Col, DatePicker, Form, Input, InputNumber, Radio, Row, Select } from 'antd'
import { register } from '../services/user'

export function RegisterForm() {
  const [form] = Form.useForm()
  return (
    <Form form={form} name="register" onFinish={register} initialValues={{ prefix: '86', residence: 'de' }}>
      {/* expect: form mail contact.email required */}
      <Form.Item name="mail" label="E-mail" rules={[{ type: 'email', message: 'Not valid' }, { required: true, message: 'Please type it' }]}><Input /></Form.Item>
      {/* expect: form password authorization.password required */}
      <Form.Item name="password" label="Password" rules={[{ required: true }]} hasFeedback><Input.Password prefix={<LockOutlined />} /></Form.Item>
      {/* expect: form user.nickname name.nickname */}
      <Form.Item name={['user', 'nickname']} label="Nickname" tooltip="What others call you"><Input prefix={<UserOutlined />} /></Form.Item>
      {/* expect: form tel contact.phone_number */}
      <Form.Item label="Phone"><Input type="tel" /></Form.Item>
      <Row>
        {/* expect: form gender demographic.gender required */}
        <Col span={12}><Form.Item name="gender" rules={[{ required: true }]}><Select placeholder="Gender" /></Form.Item></Col>
        {/* expect: form born demographic.date_of_birth */}
        <Col span={12}><Form.Item name="born" label="Date of birth"><DatePicker /></Form.Item></Col>
      </Row>
      {/* expect: form income financial.income */}
      <Form.Item name="income" label="Yearly income"><InputNumber min={0} /></Form.Item>
      {/* expect: form married demographic.marital_status */}
      <Form.Item name="married" label="Marital status"><Radio.Group><Radio value="single">Single</Radio></Radio.Group></Form.Item>
      {/* expect: form website contact.url */}
      <Form.Item name="website" label="Website"><AutoComplete /></Form.Item>
      <Form.Item name="agreement" valuePropName="checked"><Checkbox>I have read the agreement</Checkbox></Form.Item>
      <Form.Item><Button htmlType="submit">Register</Button></Form.Item>
    </Form>
  )
}

export const EmployeeForm = () => (
  <ModalForm title="New employee" onFinish={register}>
    {/* expect: form surname name.last */}
    <ProForm.Item name="surname" label="Surname"><Input /></ProForm.Item>
    {/* expect: form mobile contact.phone_number required */}
    <ProFormText name="mobile" label="Mobile phone" rules={[{ required: true }]} />
    {/* expect: form newPassword authorization.password */}
    <ProFormText.Password name="newPassword" label="Password" />
    {/* expect: form birthday demographic.date_of_birth */}
    <ProFormDatePicker name="birthday" label="Birthday" />
    {/* expect: form nationality demographic.nationality */}
    <ProFormSelect name="nationality" label="Nationality" />
    <ProFormDigit name="desks" label="Desks" />
  </ModalForm>
)
