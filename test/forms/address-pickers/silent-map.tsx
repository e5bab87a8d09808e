import { usePlacesWidget } from 'react-google-autocomplete'
import Autocomplete from '@mui/material/Autocomplete'
import { AddressSuggestions } from '../ui/address-suggestions'
import { chapters } from '../data/chapters'

/** An autocomplete of other things, and a component of the same name that shows what was found. */
export const ChapterMap = () => {
  usePlacesWidget({ apiKey: 'x' })
  return (
    <main>
      <Autocomplete options={chapters} onSelect={() => undefined} />
      <AddressSuggestions items={chapters} />
    </main>
  )
}
