import { useState } from 'react'
import { Checkbox, FormControlLabel, Input, Label, RadioGroup, Trans } from '@acme/ui-kit'
import { useTranslation } from 'react-i18next'

/** One question, several answers: asked once. Labels behind boxes, in legends, as translation keys. */
export function Questionnaire({ onSubmit }: { onSubmit: () => void }) {
  const { t } = useTranslation()
  const [state, setState] = useState({ smoker: false })

  return (
    <form onSubmit={onSubmit}>
      <fieldset>
        <legend>Gender</legend>
        {/* expect: form q1 demographic.gender required */}
        <input type="radio" name="q1" id="f" value="f" required />
        <label htmlFor="f">Female</label>
        <input type="radio" name="q1" id="m" value="m" />
        <label htmlFor="m">Male</label>
      </fieldset>
      <div>
        {/* expect: form maritalStatus demographic.marital_status */}
        <label><input type="radio" name="maritalStatus" value="single" /> Single</label>
        <label><input type="radio" name="maritalStatus" value="married" /> Married</label>
      </div>
      <div>
        <input type="checkbox" name="terms" />
        <label>I accept the terms</label>
      </div>
      <div className="row">
        <Label>{t('profile.dateOfBirth.label')}</Label>
        {/* expect: form q3 demographic.date_of_birth */}
        <Input name="q3" />
        <Input name="q4" />
      </div>
      <label htmlFor="q5"><Trans i18nKey="form.phoneNumber" /></label>
      {/* expect: form q5 contact.phone_number */}
      <Input id="q5" required={false} />
      {/* expect: form religion demographic.religious_belief */}
      <RadioGroup name="religion" onValueChange={() => setState(state)} />
      {/* expect: form passportNumber government_id.passport_number */}
      <Input {...{ autoFocus: true }} name={'passportNumber'} />
      {/* expect: form q6 government_id.passport_number */}
      <Input name="q6" label={<Trans>Passport number</Trans>} />
      <FormControlLabel label="Send me the magazine" control={<Checkbox name="magazine" />} />
      <Input name="step" type="range" aria-label="Phone" />
    </form>
  )
}
