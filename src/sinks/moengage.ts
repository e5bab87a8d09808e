import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const named = (name: string): CallSpec => ({ traits: '0', names: { 0: name } })

/** Setters in snake_case on the page, in camelCase in an app: the name is the key. */
export default defineSink({
  name: 'moengage', title: 'MoEngage', kind: 'crm', domains: ['moengage.com'],
  packages: ['@moengage/web-sdk', 'react-native-moengage'], globals: ['Moengage'],
  calls: {
    add_unique_user_id: { id: '0' }, setUserUniqueID: { id: '0' }, identifyUser: { id: '0' }, add_email: named('email'), setUserEmailID: named('email'), add_mobile: named('mobile'),
    setUserContactNumber: named('phoneNumber'), add_first_name: named('firstName'), setUserFirstName: named('firstName'), add_last_name: named('lastName'), setUserLastName: named('lastName'),
    add_user_name: named('fullName'), setUserName: named('fullName'), add_gender: named('gender'), setUserGender: named('gender'), add_birthday: named('birthday'), setUserBirthday: named('birthday'),
    add_user_attribute: { traits: '1', key: '0' }, setUserAttribute: { traits: '1', key: '0' }, track_event: { event: '0', properties: '1' }, trackEvent: { event: '0', properties: '1' },
  },
})
