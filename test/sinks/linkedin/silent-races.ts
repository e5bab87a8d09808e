import { lintrk } from './races'
import LinkedInTag from 'react-linkedin-insight'

export function run(email: string) {
  LinkedInTag.init('partner')
  lintrk('setUserData', { email })
  window.lintrk('track', { conversion_id: 12 })
}
