import { Button, FormGroup, HTMLSelect, InputGroup, NumericInput, RadioGroup, Radio, TextArea } from '@blueprintjs/core'
import { DateInput } from '@blueprintjs/datetime'
import { send } from '../api/claims'

export const ClaimForm = () => (
  <form onSubmit={send}>
    <FormGroup label="Full name" labelFor="claimant" labelInfo="(required)" helperText="As on the policy">
      {/* expect: form claimant name required */}
      <InputGroup id="claimant" placeholder="Jane Doe" />
    </FormGroup>
    <FormGroup label="IBAN" labelFor="text-input">
      {/* expect: form text-input financial.bank_account */}
      <InputGroup id="text-input" />
    </FormGroup>
    {/* expect: form tel contact.phone_number */}
    <FormGroup label="Phone"><InputGroup type="tel" /></FormGroup>
    {/* expect: form born demographic.date_of_birth */}
    <FormGroup label="Date of birth"><DateInput name="born" onChange={send} /></FormGroup>
    <FormGroup label="Damage in Euro"><NumericInput name="amount" /></FormGroup>
    {/* expect: form gender demographic.gender */}
    <RadioGroup label="Gender" name="gender" onChange={send}>
      <Radio label="Female" value="f" />
      <Radio label="Male" value="m" />
    </RadioGroup>
    <FormGroup label="Country" labelFor="country"><HTMLSelect id="country" /></FormGroup>
    {/* expect: form condition health_and_medical.condition */}
    <FormGroup label="Medical condition"><TextArea name="condition" /></FormGroup>
    <Button type="submit" text="Send" />
  </form>
)
