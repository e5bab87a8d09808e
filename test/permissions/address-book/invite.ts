import * as Calendar from 'expo-calendar'
import * as Contacts from 'expo-contacts'

export async function inviteFriends() {
  // expect: permission contacts social.address_book
  const { data } = await Contacts.getContactsAsync({ fields: [Contacts.Fields.Emails] })
  return data.flatMap(one => one.emails ?? [])
}

// expect: permission contacts social.address_book
export const pick = () => navigator.contacts.select(['name', 'tel'], { multiple: true })

export async function busyTimes(from: Date, to: Date) {
  // expect: permission calendar content.private.calendar
  const calendars = await Calendar.getCalendarsAsync(Calendar.EntityTypes.EVENT)
  // expect: permission calendar content.private.calendar
  return calendars.length === 0 ? [] : Calendar.getEventsAsync(calendars.map(one => one.id), from, to)
}
