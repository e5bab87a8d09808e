import { defineForm } from '../kit/define.js'

/**
 * Intrinsic controls, and the components of UI kits and projects that are named like one: `TextInput`, `PhoneField`,
 * `CountrySelect`, `DatePickerWithLabel`. The prop shape is the rule, so kits are not listed one by one.
 */
export default defineForm({
  name: 'html', title: 'HTML and UI kits',
  words: ['<input', '<select', '<textarea', 'input', 'field', 'select', 'picker', 'textarea', 'onchange'],
  // react-admin and its kin: <TextInput source="email" />
  nameAttributes: ['source'],
  controls: /^(input|select|textarea)$|(^|\.)(?!.*(Label|Error|Message|Icon|Group|Wrapper|Provider|List|Item|Trigger|Content|Value|Container|Section|Props|Separator|Description|Adornment|Addon|Slot|Button|Title|Header|Footer|Option|Skeleton|FormField|ArrayField|Fieldset)$)[A-Z]\w*(Input|Field|Select|Picker|TextArea|Textarea|Autocomplete|Combobox|Dropdown|RadioGroup|Upload)(?![a-z])\w*$|(^|\.)(Input|Field|Select|Textarea|TextArea|Autocomplete|RadioGroup|Checkbox|Radio|Switch)$|(^|\.)[A-Z]\w*(Input|Picker|Select|Field|TextArea|Textarea)With\w+$/,
})
