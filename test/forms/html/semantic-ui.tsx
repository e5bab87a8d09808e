import { Button, Dropdown, Form } from 'semantic-ui-react'
import { countries, save } from '../api/members'

export const MemberForm = () => (
  <Form onSubmit={save}>
    <Form.Group widths="equal">
      {/* expect: form given name.first required */}
      <Form.Input fluid label="First name" placeholder="First name" name="given" required />
      {/* expect: form form-subcomponent-shorthand-input-last-name name.last */}
      <Form.Input fluid label="Last name" id="form-subcomponent-shorthand-input-last-name" />
      {/* expect: form Gender demographic.gender */}
      <Form.Select fluid label="Gender" options={[]} placeholder="Gender" />
    </Form.Group>
    <Form.Field required>
      <label>Street</label>
      {/* expect: form line1 contact.address.street required */}
      <input name="line1" placeholder="Street" />
    </Form.Field>
    <Form.Field>
      <label>Phone</label>
      {/* expect: form Phone contact.phone_number */}
      <input />
    </Form.Field>
    {/* expect: form bio demographic.profile */}
    <Form.TextArea label="About you" name="bio" />
    {/* expect: form nationality demographic.nationality */}
    <Form.Dropdown name="nationality" label="Nationality" options={countries} />
    <Form.Checkbox label="I agree to the Terms and Conditions" />
    <Form.Button>Join</Form.Button>
    <Dropdown text="Email" />
    <Button type="submit">Save</Button>
  </Form>
)
