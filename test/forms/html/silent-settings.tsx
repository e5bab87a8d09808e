import { useState } from 'react'
import { Button, EmailIcon, Input, PhoneIcon, SearchInput, Select, Switch } from '@acme/ui-kit'
import { Table, TableColumn } from '../ui/table'
import { useProjects } from '../hooks/use-projects'

/** Nothing here asks a person for anything about themselves. */
export function ProjectSettings({ host }: { host: string }) {
  const { projects, rename } = useProjects()
  const [query, setQuery] = useState('')
  const [microphoneEnabled, setMicrophone] = useState(false)

  return (
    <section>
      <h2>Phone and e-mail settings</h2>
      <SearchInput name="search" value={query} onChange={setQuery} placeholder="Search by name or e-mail" />
      <input type="search" name="q" placeholder="Find a person by phone" />
      <Input name="fileName" label="File name" defaultValue={projects[0]?.file} onChange={rename} />
      <Input name="hostAddress" label="Host address" value={host} onChange={rename} />
      <Input name="productName" label="Product name" onChange={rename} />
      <input type="hidden" name="redirect" value="/email" />
      <label>
        API key
        <input type="password" name="apiKey" autoComplete="off" />
      </label>
      <label htmlFor="secret">Webhook secret</label>
      <input id="secret" type="password" name="webhookSecret" />
      <Switch name="microphoneEnabled" checked={microphoneEnabled} onChange={setMicrophone} />
      <Switch name="emailNotifications" label="Notify me by e-mail" onChange={rename} />
      <Select name="sortBy" onChange={rename}>
        <option value="name">Name</option>
        <option value="email">E-mail</option>
      </Select>
      <input type="checkbox" name="rememberMe" />
      <input type="color" name="color" />
      <input type="number" name="zipFileSize" />
      <button type="button" name="email" title="Send e-mail">
        <EmailIcon name="email" /> <PhoneIcon />
      </button>
      <Table data={projects}>
        <TableColumn name="phone" title="Phone" />
        <TableColumn name="dateOfBirth" title="Born" />
      </Table>
      <Button type="submit" name="phone">Save</Button>
    </section>
  )
}
