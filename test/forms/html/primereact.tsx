import { Calendar } from 'primereact/calendar'
import { Dropdown } from 'primereact/dropdown'
import { FloatLabel } from 'primereact/floatlabel'
import { InputMask } from 'primereact/inputmask'
import { InputNumber } from 'primereact/inputnumber'
import { InputText } from 'primereact/inputtext'
import { Password } from 'primereact/password'
import { useState } from 'react'

export function PolicyHolderForm() {
  const [surname, setSurname] = useState('')
  const [date, setDate] = useState<Date | null>(null)
  const [password, setPassword] = useState('')
  const [page, setPage] = useState(1)
  return (
    <form>
      <FloatLabel>
        {/* expect: form lastname name.last */}
        <InputText id="lastname" value={surname} onChange={event => setSurname(event.target.value)} />
        <label htmlFor="lastname">Last name</label>
      </FloatLabel>
      <label htmlFor="ssn">SSN</label>
      {/* expect: form ssn government_id.national_identification_number */}
      <InputMask id="ssn" mask="999-99-9999" />
      <label htmlFor="birth_date">Birth date</label>
      {/* expect: form birth_date demographic.date_of_birth */}
      <Calendar id="birth_date" inputId="birth_date" value={date} onChange={event => setDate(event.value)} />
      {/* expect: form annualIncome financial.income */}
      <InputNumber inputId="annualIncome" name="annualIncome" placeholder="Annual income" />
      {/* expect: form password authorization.password */}
      <Password name="password" value={password} onChange={event => setPassword(event.target.value)} />
      {/* expect: form maritalStatus demographic.marital_status */}
      <Dropdown name="maritalStatus" options={[]} placeholder="Marital status" />
      <Dropdown value={page} options={[10, 20]} onChange={event => setPage(event.value)} />
    </form>
  )
}
