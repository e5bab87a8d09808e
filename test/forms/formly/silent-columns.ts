import type { FormlyFieldConfig as Column } from './table'
import { FormlyFieldConfig } from '@ngx-formly/core'

export const columns: Column[] = [{ key: 'email', props: { label: 'E-mail' } }, { key: 'phone' }]
export const product: FormlyFieldConfig[] = [
  { key: 'productName', type: 'input', props: { label: 'Product' } },
  { key: 'weight', type: 'input', props: { label: 'Weight of the parcel' } },
  { key: 'emailTemplate', type: 'textarea' },
]
export const menu: Array<{ key: string }> = [{ key: 'phone' }, { key: 'address' }]
