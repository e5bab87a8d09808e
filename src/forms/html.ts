import { controlWords } from '../kit/controls.js'
import { defineForm } from '../kit/define.js'

const tags = ['input', 'select', 'textarea']
/** Names that say by themselves that a person types or picks there. */
const whole = ['Input', 'Field', 'Select', 'Textarea', 'TextArea', 'Autocomplete', 'AutoComplete', 'RadioGroup', 'Checkbox', 'Radio', 'Switch']
/** Last parts of such names: `PhoneInput`, `CountrySelect`. */
const kinds = ['Input', 'Field', 'Select', 'Picker', 'TextArea', 'Textarea', 'Autocomplete', 'Combobox', 'Dropdown', 'RadioGroup', 'Upload']
/** `DatePickerWithLabel`. */
const extended = ['Input', 'Picker', 'Select', 'Field', 'TextArea', 'Textarea']
/** Parts of a control, and what stands around one. */
const parts = `Label Error Message Icon Group Wrapper Provider List Item Trigger Content Value Container Section Props Separator Description
  Adornment Addon Slot Button Title Header Footer Option Skeleton FormField ArrayField Fieldset`.split(/\s+/)

const any = (names: readonly string[]): string => names.join('|')

/**
 * Intrinsic controls, and the components of UI kits and projects that are named like one: `TextInput`, `PhoneField`,
 * `CountrySelect`, `DatePickerWithLabel`. The prop shape is the rule, so kits are not listed one by one.
 */
export default defineForm({
  name: 'html', title: 'HTML and UI kits',
  words: [...tags, ...whole, ...kinds, ...extended].map(name => name.toLowerCase()).concat(controlWords),
  // react-admin and its kin: <TextInput source="email" />
  nameAttributes: ['source'],
  controls: new RegExp(`^(${any(tags)})$|(^|\\.)(?!.*(${any(parts)})$)[A-Z]\\w*(${any(kinds)})(?![a-z])\\w*$|(^|\\.)(${any(whole)})$|(^|\\.)[A-Z]\\w*(${any(extended)})With\\w+$`),
})
