import { ErrorMessage, FastField, Field, Form, Formik } from 'formik'
import * as Yup from 'yup'
import { savePatient } from '../api/patients'
import { TextInput } from '../ui/text-input'

// expect: model familyName name.last required
// expect: model insuranceNumber health_and_medical.insurance_beneficiary_id optional
const schema = Yup.object({ familyName: Yup.string().required(), insuranceNumber: Yup.string() })

const initialValues = {
  familyName: '',
  birthDate: '',
  insuranceNumber: '',
  // expect: form notes health_and_medical
  notes: '',
  // expect: form bloodType health_and_medical.blood_type
  bloodType: '',
}

export function PatientForm({ onSaved }: { onSaved: (id: string) => void }) {
  return (
    <Formik
      initialValues={initialValues}
      validationSchema={schema}
      onSubmit={async (values, { setSubmitting }) => {
        const { id } = await savePatient(values)
        setSubmitting(false)
        onSaved(id)
      }}
    >
      {({ isSubmitting, getFieldProps, values, handleChange }) => (
        <Form>
          {/* expect: form familyName name.last required */}
          <Field name="familyName" placeholder="Family name" required />
          <ErrorMessage name="familyName" component="div" />
          {/* expect: form birthDate demographic.date_of_birth */}
          <FastField name="birthDate" type="date" />
          {/* expect: form insuranceNumber health_and_medical.insurance_beneficiary_id */}
          <TextInput label="Health insurance number" {...getFieldProps('insuranceNumber')} />
          {/* expect: form diagnosis health_and_medical.condition */}
          <input name="diagnosis" value={values.notes} onChange={handleChange} />
          {/* expect: form phone contact.phone_number */}
          <Field name="phone">{({ field }) => <input {...field} type="tel" />}</Field>
          <button type="submit" disabled={isSubmitting}>Save</button>
        </Form>
      )}
    </Formik>
  )
}
