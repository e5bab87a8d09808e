import { Autocomplete, Button, FormControl, InputLabel, MenuItem, OutlinedInput, Select, TextField } from '@mui/material'
import { DatePicker } from '@mui/x-date-pickers/DatePicker'
import { countries } from '../data/countries'
import { apply } from '../api/applications'

export function ApplicationForm({ values, onChange }: { values: Record<string, string>; onChange: (event: unknown) => void }) {
  return (
    <form onSubmit={apply}>
      {/* expect: form given name.first required */}
      <TextField label="First name" name="given" required fullWidth autoComplete="given-name" />
      {/* expect: form outlined-last name.last */}
      <TextField label="Last name" id="outlined-last" value={values.lastName} onChange={onChange} />
      {/* expect: form email contact.email required */}
      <TextField required label="Email Address" type="email" slotProps={{ htmlInput: { maxLength: 80 } }} />
      {/* expect: form phone contact.phone_number */}
      <TextField label="Contact" slotProps={{ htmlInput: { name: 'phone', autoComplete: 'tel', inputMode: 'tel' } }} />
      {/* expect: form city contact.address.city */}
      <TextField label="Where you live" inputProps={{ name: 'city' }} InputLabelProps={{ shrink: true }} />
      <FormControl fullWidth required>
        <InputLabel id="gender-label">Gender</InputLabel>
        {/* expect: form gender demographic.gender required */}
        <Select labelId="gender-label" name="gender" value={values.gender} label="Gender" onChange={onChange}>
          <MenuItem value="f">Female</MenuItem>
          <MenuItem value="m">Male</MenuItem>
        </Select>
      </FormControl>
      <Autocomplete
        options={countries}
        // expect: form nationality demographic.nationality
        renderInput={params => <TextField {...params} label="Nationality" name="nationality" />}
      />
      {/* expect: form birth demographic.date_of_birth required */}
      <DatePicker label="Date of birth" name="birth" slotProps={{ textField: { required: true } }} />
      <FormControl variant="outlined">
        <InputLabel htmlFor="iban">IBAN</InputLabel>
        {/* expect: form iban financial.bank_account */}
        <OutlinedInput id="iban" label="IBAN" />
      </FormControl>
      <TextField select label="Theme" name="theme" />
      <Button type="submit">Apply</Button>
    </form>
  )
}
