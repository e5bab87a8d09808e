import { Form as BootstrapForm } from 'react-bootstrap'
import { Autocomplete, AutoComplete, Calendar, Combobox, Dropdown, Form, Input, InputMask, InputText, NumberFormat, Upload } from '@acme/ui-kit'
import { all, save } from '../api/people'

/** Names and handlers that stand in no other control of the file. */
export const Person = () => (
  <section>
    {/* expect: form phone contact.phone_number */}
    <Autocomplete name="phone" label="Phone number" items={all} />
    {/* expect: form mobile contact.phone_number */}
    <NumberFormat name="mobile" onValueChange={save} />
    {/* expect: form lastName name.last */}
    <InputText id="lastName" value={all.a} />
    {/* expect: form iban financial.bank_account */}
    <InputMask id="iban" mask="aa99" />
    {/* expect: form dob demographic.date_of_birth */}
    <Calendar id="dob" />
    {/* expect: form nationality demographic.nationality */}
    <Dropdown name="nationality" label="Nationality" />
    {/* expect: form gender demographic.gender */}
    <Combobox name="gender" label="Gender" />
    {/* expect: form city contact.address.city */}
    <AutoComplete name="city" label="City you live in" />
    {/* expect: form passport government_id.passport_number */}
    <Upload name="passport" label="Passport" />
    <Calendar mode="single" />
    <Dropdown label="Phone" />
    <Upload label="Passport" />
  </section>
)

/** The element around the control holds the name. */
export const GroupedForm = () => (
  <Form>
    {/* expect: form email contact.email required */}
    <Form.Item name="email" label="E-mail" rules={[{ required: true }]}><Input /></Form.Item>
    {/* expect: form user.birthday demographic.date_of_birth */}
    <Form.Item name={['user', 'birthday']} label="Birthday"><Calendar /></Form.Item>
    {/* expect: form surname name.last */}
    <Form.Field name="surname"><Form.Label>Surname</Form.Label><Form.Control asChild><input /></Form.Control></Form.Field>
    <Form.Item name="phone"><p>We never call</p></Form.Item>
  </Form>
)

export const BootstrapPanel = () => (
  <section>
    <BootstrapForm.Group controlId="a">
      <BootstrapForm.Label>Phone</BootstrapForm.Label>
      {/* expect: form phone contact.phone_number */}
      <BootstrapForm.Control type="tel" name="phone" />
    </BootstrapForm.Group>
    <BootstrapForm.Group controlId="religion">
      <BootstrapForm.Label>Religion</BootstrapForm.Label>
      {/* expect: form religion demographic.religious_belief */}
      <BootstrapForm.Control />
    </BootstrapForm.Group>
  </section>
)
