import { Input as KittenInput } from '@ui-kitten/components'
import { Input as ElementsInput } from '@rneui/themed'
import { FormControl, Input, InputField } from '@gluestack-ui/themed'
import { Input as TamaguiInput, Label, YStack } from 'tamagui'
import DateTimePicker from '@react-native-community/datetimepicker'
import { GooglePlacesAutocomplete } from 'react-native-google-places-autocomplete'
import { Formik } from 'formik'
import { Controller, useForm } from 'react-hook-form'
import { TextInput } from 'react-native'
import { saveMember } from '../api/members'

export function MemberScreen() {
  // expect: model phone contact.phone_number required
  const { control } = useForm<{ phone: string }>()
  return (
    <YStack>
      {/* expect: form nationality demographic.nationality */}
      <KittenInput label="Nationality" placeholder="German" onChangeText={text => saveMember('nationality', text)} />
      {/* expect: form "Your Email Address" contact.email */}
      <ElementsInput label="Your Email Address" leftIcon={{ type: 'font-awesome', name: 'envelope' }} />
      <FormControl isRequired>
        <FormControl.Label><FormControl.Label.Text>Password</FormControl.Label.Text></FormControl.Label>
        {/* expect: form password authorization.password required */}
        <Input><InputField type="password" placeholder="At least twelve letters" /></Input>
      </FormControl>
      <Label htmlFor="surname">Surname</Label>
      {/* expect: form surname name.last */}
      <TamaguiInput id="surname" />
      {/* expect: form phone contact.phone_number required */}
      <Controller
        control={control}
        name="phone"
        rules={{ required: true }}
        render={({ field: { onChange, onBlur, value } }) => <TextInput onBlur={onBlur} onChangeText={onChange} value={value} />}
      />
      <Formik initialValues={{ city: '', dateOfBirth: new Date() }} onSubmit={saveMember}>
        {({ handleChange, values, setFieldValue }) => (
          <>
            {/* expect: form city contact.address.city */}
            <TextInput onChangeText={handleChange('city')} value={values.city} />
            {/* expect: form dateOfBirth demographic.date_of_birth */}
            <DateTimePicker value={values.dateOfBirth} onChange={(_, date) => setFieldValue('dateOfBirth', date)} />
          </>
        )}
      </Formik>
      {/* expect: form address contact.address */}
      <GooglePlacesAutocomplete placeholder="Search" onPress={place => saveMember('street', place.description)} />
    </YStack>
  )
}
