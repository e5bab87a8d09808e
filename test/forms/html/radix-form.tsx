import * as Form from '@radix-ui/react-form'
import { Field as BaseField } from '@base-ui/react/field'
import { Combobox, Description, Field, Fieldset, Input, Label, Legend, Listbox, Select } from '@headlessui/react'
import { send } from '../api/letters'

export const LetterForm = () => (
  <Form.Root onSubmit={send}>
    {/* expect: form email contact.email required */}
    <Form.Field name="email">
      <Form.Label>Email</Form.Label>
      <Form.Message match="valueMissing">Please enter your email</Form.Message>
      <Form.Control asChild><input type="email" required /></Form.Control>
    </Form.Field>
    {/* expect: form question content.private.free_text required */}
    <Form.Field name="question">
      <Form.Label>Your message</Form.Label>
      <Form.Control asChild><textarea required /></Form.Control>
    </Form.Field>
    <Form.Submit asChild><button>Send</button></Form.Submit>
  </Form.Root>
)

export const SignatureForm = () => (
  <form>
    {/* expect: form surname name.last required */}
    <BaseField.Root name="surname">
      <BaseField.Label>Surname</BaseField.Label>
      <BaseField.Control required placeholder="Required" />
      <BaseField.Error match="valueMissing">Please enter your surname</BaseField.Error>
    </BaseField.Root>
    <BaseField.Root name="subject"><BaseField.Label>Petition</BaseField.Label><BaseField.Control /></BaseField.Root>
  </form>
)

export const ShippingForm = ({ people, person, setPerson }: { people: string[]; person: string; setPerson: (next: string) => void }) => (
  <Fieldset>
    <Legend>Shipping details</Legend>
    {/* expect: form address contact.address.street required */}
    <Field><Label>Street address</Label><Input name="address" required /></Field>
    <Field>
      <Label>Country</Label>
      <Description>We ship to the EU only</Description>
      {/* expect: form country contact.address.country */}
      <Select name="country"><option>Germany</option></Select>
    </Field>
    {/* expect: form Phone contact.phone_number */}
    <Field><Label>Phone</Label><Input /></Field>
    {/* expect: form gender demographic.gender */}
    <Listbox name="gender" value={person} onChange={setPerson} />
    <Combobox value={person} onChange={setPerson} />
  </Fieldset>
)
