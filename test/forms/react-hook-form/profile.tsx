'use client'

import { Controller, useController, useForm, type Control } from 'react-hook-form'
import { DatePicker, FormControl, FormDescription, FormField, FormItem, FormLabel, FormMessage, Input } from '@/components/ui'
import { updateProfile } from './actions'

interface ProfileValues {
  birthday: string // expect: model birthday demographic.date_of_birth required
  iban: string // expect: model iban financial.bank_account required
  // expect: model nickname name.nickname required
  nickname: string
}

function IbanInput({ control }: { control: Control<ProfileValues> }) {
  // expect: form iban financial.bank_account required
  const { field, fieldState } = useController({ name: 'iban', control, rules: { required: true } })
  return <span><input {...field} aria-invalid={fieldState.invalid} /></span>
}

/** The form variable is renamed; FormField and Controller name what they render. */
export function ProfileForm({ userId }: { userId: string }) {
  const profileForm = useForm<ProfileValues>({
    defaultValues: {
      birthday: '',
      iban: '',
      // expect: form passportNumber government_id.passport_number
      passportNumber: '',
    },
  })

  return (
    <form onSubmit={profileForm.handleSubmit(values => updateProfile(userId, values))}>
      {/* expect: form birthday demographic.date_of_birth required */}
      <Controller
        name="birthday"
        control={profileForm.control}
        rules={{ required: true }}
        render={({ field }) => <DatePicker selected={field.value} onChange={field.onChange} />}
      />
      {/* expect: form phone contact.phone_number required */}
      <FormField
        control={profileForm.control}
        name="phone"
        render={({ field }) => (
          <FormItem>
            <FormLabel>Mobile</FormLabel>
            <FormControl>
              <Input type="tel" required {...field} />
            </FormControl>
            <FormDescription>Only for questions on your order.</FormDescription>
            <FormMessage />
          </FormItem>
        )}
      />
      {/* expect: form kin social.emergency_contact */}
      <FormField
        name="kin"
        render={({ field }) => (
          <FormItem>
            <FormLabel>Emergency contact</FormLabel>
            <FormControl><Input {...field} /></FormControl>
          </FormItem>
        )}
      />
      {/* expect: form bio demographic.profile */}
      <textarea {...profileForm.register('bio')} />
      <IbanInput control={profileForm.control} />
      <button type="submit">Save</button>
    </form>
  )
}
