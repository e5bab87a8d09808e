import { defineForm } from '../kit/define.js'

/** Components of a project's own that say what they ask by their names: `<InputEmail label="…" />`, `<Input.Phone />`, `<Form.Email />`. */
export default defineForm({
  name: 'svelte', title: 'Svelte',
  languages: ['svelte'],
  words: ['svelte', /<(?:Input|Form|Field|Forms)\./],
  controls: /^(Input|Form|Field|Forms)(\.([A-Z]\w*)?)?(Email|Phone|Tel|Password|Text|Textarea|Date|DateTime|Address|Country|Name|Number|Url|URL|Otp|OTP|Digits)$/,
})
