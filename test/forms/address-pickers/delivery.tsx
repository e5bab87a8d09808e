import { AddressSuggestions } from 'react-dadata'
import { GeoapifyGeocoderAutocomplete } from '@geoapify/react-geocoder-autocomplete'
import Autocomplete from 'react-google-autocomplete'
import PlacesAutocomplete from 'react-places-autocomplete'
import { useState } from 'react'
import { estimate } from '../api/delivery'

/** Looked up while it is typed. */
export function DeliveryForm() {
  const [where, setWhere] = useState('')
  const [value, setValue] = useState('')
  return (
    <form onSubmit={() => estimate(where)}>
      {/* expect: form address contact.address */}
      <Autocomplete apiKey="x" onPlaceSelected={place => setWhere(place.formatted_address)} />
      {/* expect: form address contact.address */}
      <PlacesAutocomplete value={where} onChange={setWhere}>
        {({ getInputProps }) => <input {...getInputProps({ placeholder: 'Start typing' })} />}
      </PlacesAutocomplete>
      {/* expect: form address contact.address */}
      <AddressSuggestions token="x" value={value} onChange={setValue} />
      {/* expect: form address contact.address */}
      <GeoapifyGeocoderAutocomplete placeSelect={setWhere} />
    </form>
  )
}
