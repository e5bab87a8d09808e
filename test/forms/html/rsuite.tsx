import { Button, Form, Input, InputPicker, Schema, SelectPicker } from 'rsuite'
import { FormField, TextArea, TextInput } from 'grommet'
import { FormField as CloudField, Input as CloudInput } from '@cloudscape-design/components'

/** rsuite: the group has the id, the control the name. */
export const VolunteerForm = () => (
  <Form model={Schema.Model({ email: Schema.Types.StringType().isEmail() })}>
    <Form.Group controlId="email">
      <Form.ControlLabel>E-mail</Form.ControlLabel>
      {/* expect: form email contact.email */}
      <Form.Control name="email" type="email" />
      <Form.HelpText tooltip>For the rota</Form.HelpText>
    </Form.Group>
    <Form.Group controlId="gender-7">
      <Form.ControlLabel>Gender</Form.ControlLabel>
      {/* expect: form gender demographic.gender */}
      <Form.Control name="gender" accepter={SelectPicker} data={[]} />
    </Form.Group>
    <Form.Group controlId="note-9">
      <Form.ControlLabel>Shift</Form.ControlLabel>
      <Form.Control name="shift" accepter={InputPicker} />
    </Form.Group>
    <Button type="submit">Help</Button>
  </Form>
)

/** grommet: the field has name and label. */
export const PensionerForm = () => (
  <form>
    {/* expect: form name name.last required */}
    <FormField name="name" htmlFor="text-input-id" label="Last name" required>
      <TextInput id="text-input-id" name="name" />
    </FormField>
    {/* expect: form phone contact.phone_number */}
    <FormField label="Phone" name="phone"><TextInput name="phone" type="tel" /></FormField>
    {/* expect: form iban financial.bank_account required */}
    <FormField label="IBAN" name="iban" required><TextInput name="iban" /></FormField>
    <FormField label="Complaint" name="complaint"><TextArea name="complaint" /></FormField>
  </form>
)

/** cloudscape: the field has the label alone. */
export const SubscriberForm = ({ value, set }: { value: string; set: (next: string) => void }) => (
  <form>
    {/* expect: form "Street address" contact.address.street */}
    <CloudField label="Street address" description="Where we deliver"><CloudInput value={value} onChange={({ detail }) => set(detail.value)} /></CloudField>
    <CloudField label="Bucket name"><CloudInput value={value} onChange={({ detail }) => set(detail.value)} /></CloudField>
    {/* expect: form newsletterEmail contact.email */}
    <Input name="newsletterEmail" />
  </form>
)
