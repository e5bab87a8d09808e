import { controlWords } from '../kit/controls.js'
import { defineForm } from '../kit/define.js'

const tags = ['input', 'select', 'textarea']
/** Names that say by themselves that a person types or picks there. */
const whole = ['Input', 'Field', 'Select', 'Textarea', 'TextArea', 'Autocomplete', 'AutoComplete', 'RadioGroup', 'Checkbox', 'Radio', 'Switch', 'Form.Control', 'Field.Control', 'Radio.Group', 'Checkbox.Group',
  'Input.Password']
/** Last parts of such names: `PhoneInput`, `CountrySelect`. */
const kinds = ['Input', 'Field', 'Select', 'Picker', 'TextArea', 'Textarea', 'Autocomplete', 'Combobox', 'Dropdown', 'RadioGroup', 'RadioButtonGroup', 'Upload']
/** `DatePickerWithLabel`. */
const extended = ['Input', 'Picker', 'Select', 'Field', 'TextArea', 'Textarea']
/** Names that say so only where the element is named: a calendar may show days, a dropdown a menu. */
const named = ['Combobox', 'ComboBox', 'Dropdown', 'Upload', 'Datepicker', 'Calendar', 'Slider', 'Password', 'FormControl', 'Form.Check', 'InputGroup', 'Listbox', 'Cascader']
/** What PrimeReact and its kin put behind `Input`. */
const inputs = ['Text', 'Mask', 'Number', 'Textarea', 'TextArea', 'Otp', 'OTP', 'Password', 'Email', 'Phone', 'Tel', 'Date', 'Base', 'Switch']
/** Elements around a control that hold its name: antd, Radix. */
const items = ['Form.Item', 'FormItem', 'Form.Field', 'FormField', 'Field.Root', 'ProForm.Item', 'FormElement']
/** Last parts of the names of custom elements: `sl-input`, `app-phone-input`, `mat-datepicker`. Named, for a design system has many. */
const elements = ['input', 'textarea', 'text-area', 'text-field', 'textfield', 'select', 'combobox', 'autocomplete', 'picker', 'datepicker', 'password', 'radio-group', 'checkbox', 'switch']
/** Parts of a control, and what stands around one. */
const parts = `Label Error Message Icon Group Wrapper Provider List Item Trigger Content Value Container Section Props Separator Description
  Adornment Addon Slot Button Title Header Footer Option Skeleton FormField ArrayField Fieldset`.split(/\s+/)

/** One of these names, as a pattern says it. */
const any = (names: readonly string[]): string => `(${names.join('|').replaceAll('.', '\\.')})`

/** A component that may be one of these, and the tags as they are written; a component also where it gets another name: `Select as Pick`, `Select: Pick`. */
const component = `(?:${any([...whole, ...named, ...items])}|Input${any(inputs)}|[A-Z]\\w*${any([...kinds, ...extended])}\\w*)`
const tagged = new RegExp(`<${any(tags)}(?![\\w-])|<\\w[\\w-]*-${any(elements)}(?![\\w-])|[<.]${component}(?!\\w)|(?<![\\w$.])${component}\\s*(?::|as\\b)`)

/**
 * Intrinsic controls, and the components of UI kits and projects that are named like one: `TextInput`, `PhoneField`,
 * `CountrySelect`, `DatePickerWithLabel`. The prop shape is the rule, so kits are not listed one by one.
 */
export default defineForm({
  name: 'html', title: 'HTML and UI kits',
  words: [tagged, ...controlWords],
  // react-admin and its kin: <TextInput source="email" />
  nameAttributes: ['source'],
  groups: [{ tag: new RegExp(`^${any(items)}$`), name: ['name'], label: ['label'], around: true }],
  namedControls: new RegExp(`(^|\\.)${any(named)}$|^[a-z]\\w*(-\\w+)*-${any(elements)}$`),
  controls: new RegExp([
    `^${any(tags)}$`, `(^|\\.)${any(whole)}$`, `(^|\\.)Input${any(inputs)}$`,
    `(^|\\.)(?!.*${any(parts)}$)[A-Z]\\w*${any(kinds)}(?![a-z])\\w*$`, `(^|\\.)[A-Z]\\w*${any(extended)}With\\w+$`,
  ].join('|')),
})
