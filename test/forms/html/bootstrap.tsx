import { Button, FloatingLabel, Form, InputGroup } from 'react-bootstrap'
import { FormGroup, FormText, Input, Label } from 'reactstrap'
import { save } from '../api/accounts'

export const AccountForm = () => (
  <Form onSubmit={save}>
    <Form.Group controlId="formEmail">
      <Form.Label>Email address</Form.Label>
      {/* expect: form formEmail contact.email required */}
      <Form.Control type="email" placeholder="Enter email" required />
      <Form.Text>We never share it.</Form.Text>
    </Form.Group>
    <Form.Group controlId="validationCustom02">
      <Form.Label>Last name</Form.Label>
      {/* expect: form validationCustom02 name.last required */}
      <Form.Control required type="text" defaultValue="" />
    </Form.Group>
    <InputGroup>
      <InputGroup.Text>@</InputGroup.Text>
      {/* expect: form Username account.username */}
      <Form.Control placeholder="Username" aria-label="Username" />
    </InputGroup>
    <FloatingLabel controlId="floatingZip" label="Zip">
      {/* expect: form floatingZip contact.address.postal_code */}
      <Form.Control type="text" />
    </FloatingLabel>
    {/* expect: form nationality demographic.nationality */}
    <Form.Select aria-label="Nationality" name="nationality"><option>German</option></Form.Select>
    <Form.Check type="checkbox" label="Remember me" name="remember" />
    {/* expect: form photo content.self_image */}
    <Form.Control type="file" name="photo" />
    <Button type="submit">Save</Button>
  </Form>
)

export const ContactPanel = () => (
  <FormGroup>
    <Label for="examplePhone">Phone</Label>
    {/* expect: form phone contact.phone_number required */}
    <Input id="examplePhone" name="phone" type="tel" required />
    <FormText>With country code</FormText>
  </FormGroup>
)
