import { defineForm } from '../kit/define.js'

/** Fields that look an address up while it is typed: what they ask for is the address, however they are called. */
export default defineForm({
  name: 'address-pickers', title: 'Address pickers',
  packages: ['react-google-autocomplete', 'react-places-autocomplete', 'react-google-places-autocomplete', '@geoapify/react-geocoder-autocomplete', 'react-dadata'],
  asks: { default: ['address'], AddressSuggestions: ['address'], GeoapifyGeocoderAutocomplete: ['address'] },
})
