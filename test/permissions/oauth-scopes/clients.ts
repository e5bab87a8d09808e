import { CalendarClient } from '@/lib/calendar/client'
import { startConsent } from './consent'

// expect: permission contacts social.address_book
const wanted = ['https://www.googleapis.com/auth/contacts.readonly', 'openid']

export const connect = (callbackUrl: string) => new CalendarClient({
  callbackUrl,
  scopes: [
    // expect: permission calendar content.private.calendar
    'https://www.googleapis.com/auth/calendar.events',
    // expect: permission email contact.email
    'https://www.googleapis.com/auth/userinfo.email',
  ],
})

export async function invite() {
  await startConsent({ prompt: 'consent', scope: wanted })
  // expect: permission mail content.private.message
  await startConsent({ scope: ['offline_access', 'https://graph.microsoft.com/Mail.Read'].join(' ') })
}
