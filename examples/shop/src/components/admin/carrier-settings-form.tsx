'use client'

import { useForm } from 'react-hook-form'

export interface CarrierSettings {
  carrierName: string
  hostAddress: string
  apiKey: string
  labelFormat: 'A5' | 'A6'
}

interface Props {
  settings: CarrierSettings
  onSave: (settings: CarrierSettings) => Promise<void>
}

const columns = [
  { key: 'carrierName', header: 'Carrier' },
  { key: 'hostAddress', header: 'Host' },
  { key: 'labelFormat', header: 'Label' },
]

export function CarrierSettingsForm({ settings, onSave }: Props) {
  const { register, handleSubmit, formState } = useForm<CarrierSettings>({ defaultValues: settings })

  return (
    <form onSubmit={handleSubmit(onSave)} className="grid gap-2">
      <table>
        <thead>
          <tr>{columns.map(column => <th key={column.key}>{column.header}</th>)}</tr>
        </thead>
      </table>

      <label htmlFor="carrierName">Carrier</label>
      <input id="carrierName" {...register('carrierName')} />

      <label htmlFor="hostAddress">Host address of the label service</label>
      <input id="hostAddress" placeholder="labels.carrier.example" {...register('hostAddress')} />

      <label htmlFor="apiKey">API key</label>
      <input id="apiKey" type="password" autoComplete="off" {...register('apiKey')} />

      <label htmlFor="labelFormat">Paper</label>
      <select id="labelFormat" {...register('labelFormat')}>
        <option value="A5">A5</option>
        <option value="A6">A6</option>
      </select>

      <button type="submit" disabled={formState.isSubmitting}>Save</button>
    </form>
  )
}
