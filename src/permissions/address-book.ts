import { definePermission } from '../kit/define.js'

export default definePermission({
  name: 'address-book', title: 'Contacts and calendar',
  packages: ['expo-contacts', 'react-native-contacts', '@capacitor-community/contacts', 'expo-calendar', 'react-native-calendar-events'],
  globals: ['navigator'],
  calls: {
    'contacts.select': { asks: ['contacts'] }, getContactsAsync: { asks: ['contacts'] }, presentContactPickerAsync: { asks: ['contacts'] },
    'Contacts.requestPermissionsAsync': { asks: ['contacts'] }, 'Contacts.getAll': { asks: ['contacts'] }, 'Contacts.getContacts': { asks: ['contacts'] },
    'Contacts.pickContact': { asks: ['contacts'] }, getAll: { asks: ['contacts'] },
    getCalendarsAsync: { asks: ['calendar'] }, getEventsAsync: { asks: ['calendar'] }, requestCalendarPermissionsAsync: { asks: ['calendar'] },
    fetchAllEvents: { asks: ['calendar'] },
  },
})
