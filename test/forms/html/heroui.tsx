import { Autocomplete, AutocompleteItem, Button, DateInput, Form, Input, NumberInput, Select, SelectItem, Textarea } from '@heroui/react'
import { join } from '../api/club'

export const JoinForm = () => (
  <Form onSubmit={join}>
    {/* expect: form email contact.email required */}
    <Input isRequired name="email" label="Email" labelPlacement="outside" errorMessage="Please enter a valid email" type="email" />
    {/* expect: form n name.last */}
    <Input name="n" label="Last name" />
    {/* expect: form bd demographic.date_of_birth required */}
    <DateInput label="Birth date" name="bd" isRequired />
    {/* expect: form gender demographic.gender required */}
    <Select name="gender" label="Gender" isRequired><SelectItem key="f">Female</SelectItem></Select>
    {/* expect: form nationality demographic.nationality */}
    <Autocomplete label="Nationality" name="nationality"><AutocompleteItem key="de">German</AutocompleteItem></Autocomplete>
    {/* expect: form income financial.income */}
    <NumberInput label="Monthly income" name="income" />
    {/* expect: form health health_and_medical.condition */}
    <Textarea label="Health conditions" name="health" />
    <Input name="team" label="Team name" />
    <Button type="submit">Join</Button>
  </Form>
)
