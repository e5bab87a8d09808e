import { Turnstile } from './stations'
import { Turnstile as Guard } from '@marsidev/react-turnstile'
import type { Traveller } from '../types'

export const Gate = (traveller: Traveller) => (
  <>
    <Turnstile cData={traveller.email} />
    <Guard siteKey="key" options={{ action: 'email' }} />
  </>
)
