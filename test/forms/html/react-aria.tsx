import { Button, ComboBox, DateField, DateInput, DateSegment, FieldError, Form, Input, Label, ListBox, ListBoxItem, NumberField, Radio, RadioGroup,
  SearchField, Select, Text, TextArea, TextField } from 'react-aria-components'
import { register } from '../api/patients'

/** The name and what is demanded stand at the field, the label inside it. */
export const IntakeForm = () => (
  <Form onSubmit={register}>
    {/* expect: form a contact.email required */}
    <TextField name="a" type="email" isRequired>
      <Label>E-mail</Label>
      <Input />
      <FieldError />
    </TextField>
    {/* expect: form surname name.last required */}
    <TextField name="surname" isRequired><Label>Surname</Label><Input placeholder="As on your card" /></TextField>
    {/* expect: form dob demographic.date_of_birth */}
    <DateField name="dob">
      <Label>Date of birth</Label>
      <DateInput>{segment => <DateSegment segment={segment} />}</DateInput>
    </DateField>
    {/* expect: form weight demographic.physical_characteristics optional */}
    <NumberField name="weight" isRequired={false}>
      <Label>Body weight (kg)</Label>
      <Input />
    </NumberField>
    {/* expect: form q4 health_and_medical.blood_type */}
    <RadioGroup name="q4">
      <Label>Blood type</Label>
      <Radio value="A">A</Radio>
      <Radio value="B">B</Radio>
    </RadioGroup>
    {/* expect: form gender demographic.gender required */}
    <Select name="gender" isRequired>
      <Label>Gender</Label>
      <Button />
      <ListBox><ListBoxItem>Female</ListBoxItem></ListBox>
    </Select>
    {/* expect: form nationality demographic.nationality */}
    <ComboBox name="nationality"><Label>Nationality</Label><Input /><ListBox /></ComboBox>
    {/* expect: form tel contact.phone_number */}
    <TextField>
      <Label>Phone</Label>
      <Input type="tel" />
      <Text slot="description">Only for emergencies</Text>
    </TextField>
    {/* expect: form diagnosis health_and_medical.condition */}
    <TextField name="diagnosis"><Label>Diagnosis</Label><TextArea /></TextField>
    <SearchField name="q"><Label>Find a doctor</Label><Input /></SearchField>
    <Button type="submit">Send</Button>
  </Form>
)
