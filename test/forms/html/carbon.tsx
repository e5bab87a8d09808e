import { Button, ComboBox, DatePicker, DatePickerInput, Dropdown, NumberInput, PasswordInput, RadioButton, RadioButtonGroup, Select, SelectItem, TextArea,
  TextInput, Toggle } from '@carbon/react'
import { useTranslation } from 'react-i18next'
import { Controller, useForm } from 'react-hook-form'
import { identifiers, save } from '../api/registration'

export function RegistrationPage() {
  const { t } = useTranslation()
  const { control, handleSubmit } = useForm()

  return (
    <form onSubmit={handleSubmit(save)}>
      {/* expect: form givenName name.first required */}
      <TextInput id="givenName" labelText={t('givenName', 'First name')} required />
      {/* expect: form text-input-2 name.last */}
      <TextInput id="text-input-2" labelText="Family name" placeholder="As in the passport" />
      {/* expect: form phone contact.phone_number required */}
      <Controller
        name="phone"
        control={control}
        rules={{ required: true }}
        render={({ field }) => <TextInput id="x" labelText={t('telephone')} {...field} />}
      />
      {/* expect: form birthdate demographic.date_of_birth */}
      <DatePicker datePickerType="single">
        <DatePickerInput id="birthdate" labelText="Date of birth" placeholder="dd/mm/yyyy" />
      </DatePicker>
      <RadioButtonGroup legendText="Sex" name="sex">
        <RadioButton value="female" labelText="Female" />
        <RadioButton value="male" labelText="Male" />
      </RadioButtonGroup>
      {/* expect: form maritalStatus demographic.marital_status */}
      <Dropdown id="maritalStatus" titleText="Marital status" items={[]} label="Choose" />
      {/* expect: form combo demographic.religious_belief */}
      <ComboBox id="combo" titleText="Religion" items={identifiers} onChange={save} />
      {/* expect: form heightCm demographic.physical_characteristics */}
      <NumberInput id="heightCm" label="Height (cm)" />
      {/* expect: form password authorization.password */}
      <PasswordInput id="password" labelText="Password" />
      {/* expect: form allergyNotes health_and_medical.condition */}
      <TextArea labelText="Notes on allergies" id="allergyNotes" />
      <Select id="pageSize" labelText="Rows per page"><SelectItem value="10" text="10" /></Select>
      <Toggle id="dark" labelText="Dark mode" />
      <Button type="submit">Register patient</Button>
    </form>
  )
}
