import { Datagrid, DateField, Edit, EmailField, List, NumberInput, PhoneField, Show, SimpleForm, SimpleShowLayout, TextField, TextInput } from 'react-admin'

/** Products are asked for, and persons shown. */
export const ProductEdit = () => (
  <Edit>
    <SimpleForm>
      <TextInput source="sku" />
      <TextInput source="description" multiline />
      <NumberInput source="weight_per_box" />
    </SimpleForm>
  </Edit>
)

export const BuyerShow = () => <Show><SimpleShowLayout><TextField source="first_name" /><EmailField source="email" /><PhoneField source="phone" /></SimpleShowLayout></Show>

export const BuyerList = () => <List><Datagrid><TextField source="last_name" /><DateField source="birthday" /></Datagrid></List>
