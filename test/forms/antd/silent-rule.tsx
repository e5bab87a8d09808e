import { ProFormText, ProTable } from '@ant-design/pro-components'
import { Descriptions, Form, Input, Select, Table } from 'antd'
import { rename } from '../services/rule'

/** Rules have a title; tables and descriptions show. */
export const RuleForm = ({ rows }: { rows: never[] }) => (
  <Form initialValues={{ level: 1 }} onFinish={rename}>
    <Form.Item name="ruleName" label="Rule name" rules={[{ required: true }]}><Input /></Form.Item>
    <Form.Item name="level" label="Level"><Select /></Form.Item>
    <ProFormText name="template" label="E-mail template" />
    <Table dataSource={rows} columns={[{ title: 'Phone', dataIndex: 'phone' }, { title: 'E-mail', dataIndex: 'email' }]} />
    <ProTable columns={[{ title: 'Name', dataIndex: 'name' }]} search={false} />
    <Descriptions><Descriptions.Item label="Phone">0</Descriptions.Item></Descriptions>
  </Form>
)
