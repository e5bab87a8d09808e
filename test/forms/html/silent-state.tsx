import { useRef, useState } from 'react'
import { Dropdown, FormControl, Input, Item, Legend, Tabs, Text } from '@acme/ui-kit'
import { EmailList, rename } from '../api/projects'

/** State, refs, shells and texts that ask a person for nothing. */
export function ProjectPage({ letters }: { letters: string[] }) {
  const [showPassword, setShowPassword] = useState(false)
  const [tab, setTab] = useState('email')
  const [filters, setFilters] = useState({ status: '', createdBy: '' })
  const listRef = useRef<HTMLDivElement>(null)

  return (
    <section ref={listRef}>
      <Tabs value={tab} onChange={setTab}>
        <Item label="E-mail"><EmailList items={letters} /></Item>
        <Item label="Phone"><Dropdown label="Columns" /></Item>
      </Tabs>
      <Legend>Phone numbers</Legend>
      <Text>We shall send an e-mail to every member of this team</Text>
      <Input value={filters.status} onChange={event => setFilters({ ...filters, status: event.target.value })} />
      <FormControl isRequired>
        <label>Project name</label>
        <Input value={tab} onChange={event => rename(event.target.value)} />
      </FormControl>
      <input type="checkbox" checked={showPassword} onChange={() => setShowPassword(!showPassword)} />
      <input type="color" onChange={event => setTab(event.target.value)} />
      <button type="button" onClick={() => setTab('phone')}>Phone</button>
    </section>
  )
}

/** What can only be read is not asked. */
export const AccountPanel = ({ user }: { user: ReturnType<typeof rename> }) => (
  <section>
    <label>E-mail<input type="email" defaultValue={user.a} disabled /></label>
    <Input name="phone" value={user.b} readOnly />
    <Input name="birthDate" value={user.c} isDisabled />
    <fieldset>
      <label>Where the invoice goes</label>
      <select disabled name="billingAddress" />
    </fieldset>
  </section>
)
