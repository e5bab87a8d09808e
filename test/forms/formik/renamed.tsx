import { Field as F, Formik as Shell } from 'formik'
import { Cell } from '../ui/cell'
import { savePerson } from '../api/people'

export const PersonForm = () => (
  <Shell
    initialValues={{
      // expect: form bloodType health_and_medical.blood_type
      bloodType: '',
    }}
    onSubmit={savePerson}
  >
    {/* expect: form phone contact.phone_number */}
    <F name="phone" as={Cell} />
  </Shell>
)
