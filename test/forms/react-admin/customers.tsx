import {
  ArrayInput, Create, DateInput, Datagrid, Edit, email, EmailField, List, NumberInput, PasswordInput, ReferenceInput, required, SelectInput, SimpleForm,
  SimpleFormIterator, TextField, TextInput, useInput,
} from 'react-admin'

const checkMail = [required(), email()]

function PhoneInput() {
  // expect: form phone contact.phone_number
  const { field } = useInput({ source: 'phone', validate: required() })
  return <em {...field} />
}

export const CustomerEdit = () => (
  <Edit>
    {/* expect: form nationality demographic.nationality */}
    <SimpleForm defaultValues={{ nationality: 'de', rating: 0 }}>
      {/* expect: form first_name name.first required */}
      <TextInput source="first_name" validate={required()} />
      {/* expect: form email contact.email required */}
      <TextInput source="email" validate={checkMail} />
      {/* expect: form address.zipcode contact.address.postal_code */}
      <TextInput source="address.zipcode" label="Postal code" />
      {/* expect: form birthday demographic.date_of_birth required */}
      <DateInput source="birthday" validate={[required()]} />
      {/* expect: form gender demographic.gender required */}
      <SelectInput source="gender" choices={[]} isRequired />
      <PhoneInput />
      {/* expect: form password authorization.password */}
      <PasswordInput source="password" />
      <ReferenceInput source="group_id" reference="groups"><SelectInput optionText="title" /></ReferenceInput>
      <ArrayInput source="orders"><SimpleFormIterator><NumberInput source="amount" /></SimpleFormIterator></ArrayInput>
    </SimpleForm>
  </Edit>
)

// expect: form iban financial.bank_account
export const CustomerCreate = () => <Create><SimpleForm><TextInput source="iban" label="IBAN" /></SimpleForm></Create>

export const CustomerList = () => (
  <List filters={[<TextInput key="q" source="q" label="Search" alwaysOn />]}>
    <Datagrid><TextField source="last_name" /><EmailField source="email" /></Datagrid>
  </List>
)
