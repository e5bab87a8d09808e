import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const named = (name: string): CallSpec => ({ traits: '0', names: { 0: name } })

/** A builder: the setter's name is the key. */
export default defineSink({
  name: 'meta-conversions-api', title: 'Meta Conversions API', kind: 'ads', domains: ['graph.facebook.com/events'],
  role: { is: 'joint_controller', terms: 'https://www.facebook.com/legal/controller_addendum' },
  packages: ['facebook-nodejs-business-sdk'],
  calls: {
    setEmail: named('email'), setEmails: named('emails'), setPhone: named('phone'), setPhones: named('phones'), setGender: named('gender'), setGenders: named('gender'),
    setFirstName: named('firstName'), setFirstNames: named('firstName'), setLastName: named('lastName'), setLastNames: named('lastName'),
    setDateOfBirth: named('dateOfBirth'), setDatesOfBirth: named('dateOfBirth'), setCity: named('city'), setCities: named('city'), setState: named('state'), setZip: named('zip'),
    setZips: named('zip'), setCountry: named('country'), setCountries: named('country'), setClientIpAddress: named('clientIpAddress'), setClientUserAgent: named('userAgent'),
    setFbc: named('fbc'), setFbp: named('fbp'), setExternalId: { id: '0' }, setExternalIds: { id: '0' }, setCustomData: { properties: '0' },
    setCustomProperties: { properties: '0' }, addCustomProperty: { properties: '1', key: '0' },
    'UserData.new': {
      traits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '11', '12'], id: '10',
      names: { 0: 'email', 1: 'phone', 2: 'gender', 3: 'firstName', 4: 'lastName', 5: 'dateOfBirth', 6: 'city', 7: 'state', 8: 'zip', 9: 'country', 11: 'clientIpAddress', 12: 'userAgent' },
    },
    'EventRequest.new': {},
  },
})
