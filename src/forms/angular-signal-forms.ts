import { defineForm } from '../kit/define.js'

/** Signal forms: `form(signal({ email: '' }), path => { required(path.email) })` in the class, `[formField]` in the template. */
export default defineForm({
  name: 'angular-signal-forms', title: 'Angular signal forms',
  packages: ['@angular/forms/signals'],
  controlAttributes: ['formField'],
  nameAttributes: ['formField'],
  fieldObjects: { form: { fields: '0', plain: true, rules: '1' } },
  demanding: ['required'],
})
