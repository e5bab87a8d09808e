import { signal } from '@angular/core'
import { form } from './paper'
import { form as settings } from '@angular/forms/signals'

const columns = signal({ email: 'E-mail', phone: 'Phone' })
export const paper = form(columns, { email: true })
export const theme = settings(signal({ theme: 'dark', hostAddress: '', showEmail: false }))
