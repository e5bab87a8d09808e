import { useForm } from 'react-hook-form'
import { register } from '@/lib/service-worker'
import { Button, Input, Switch } from '@/components/ui'
import { saveSettings } from './actions'

interface Settings { fileName: string; hostAddress: string; emailTemplate: string; retries: number }

/** Settings of a service: the fields are named after data of persons, and hold none. */
export function MailSettingsForm({ initial }: { initial: Settings }) {
  const form = useForm<Settings>({
    defaultValues: { fileName: initial.fileName, hostAddress: '', emailTemplate: 'welcome', retries: 3 },
  })
  register('/worker.js')

  return (
    <form onSubmit={form.handleSubmit(saveSettings)}>
      <Input label="File name" {...form.register('fileName', { required: true })} />
      <Input label="SMTP host" {...form.register('hostAddress')} />
      <Input label="Template" {...form.register('emailTemplate')} />
      <Input type="password" label="API key" {...form.register('apiKey')} />
      <Input type="number" {...form.register('retries')} />
      <Switch {...form.register('emailEnabled')} />
      <Button onClick={() => form.setFocus('fileName')}>E-mail</Button>
    </form>
  )
}
