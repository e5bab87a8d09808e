import { register, setValue } from '../lib/store'
import { useForm } from 'react-hook-form'

/** Calls of the same names that are none of the form's, and fields that are nobody's. */
export function SkuForm() {
  const form = useForm()
  register('phone')
  setValue('email', 'x')
  form.setValue('sku', 'y')
  return <input {...form.register('sku')} />
}
