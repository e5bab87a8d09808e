import { Button, Checkbox, Field, FormControl, FormErrorMessage, FormHelperText, FormLabel, Input, Select, Textarea } from '@chakra-ui/react'
import { useState } from 'react'
import { book } from '../api/bookings'

/** Chakra 2: the label and what is demanded stand around the control. */
export function BookingForm() {
  const [guest, setGuest] = useState('')

  return (
    <form onSubmit={book}>
      <FormControl isRequired>
        <FormLabel>Last name</FormLabel>
        {/* expect: form guest name.last required */}
        <Input value={guest} onChange={event => setGuest(event.target.value)} />
      </FormControl>
      {/* expect: form mobile contact.phone_number required */}
      <FormControl id="mobile" isRequired>
        <FormLabel>Mobile phone</FormLabel>
        <Input type="tel" />
        <FormHelperText>For questions on the day of travel</FormHelperText>
      </FormControl>
      <FormControl isInvalid={guest === ''}>
        <FormLabel htmlFor="nationality">Nationality</FormLabel>
        {/* expect: form nationality demographic.nationality */}
        <Select id="nationality" name="nationality" placeholder="Select country" />
        <FormErrorMessage>Please choose</FormErrorMessage>
      </FormControl>
      <FormControl>
        <FormLabel>Allergies</FormLabel>
        {/* expect: form allergies health_and_medical.condition */}
        <Textarea name="allergies" />
      </FormControl>
      <Checkbox name="terms">I accept the terms</Checkbox>
      <Button type="submit">Book</Button>
    </form>
  )
}

/** Chakra 3. */
export const TravellerForm = () => (
  <form>
    <Field.Root required>
      <Field.Label>Passport number <Field.RequiredIndicator /></Field.Label>
      {/* expect: form passport government_id.passport_number required */}
      <Input name="passport" />
      <Field.ErrorText>Please check the number</Field.ErrorText>
    </Field.Root>
    <Field.Root>
      <Field.Label>Date of birth</Field.Label>
      {/* expect: form born demographic.date_of_birth */}
      <Input name="born" type="date" />
    </Field.Root>
    <Field.Root required>
      <Field.Label>Seat</Field.Label>
      <Input name="seat" />
    </Field.Root>
  </form>
)
