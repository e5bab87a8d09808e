import { defineForm } from '../kit/define.js'

/** Controls of Angular Material that hold their value themselves; what a form binds, `<input matInput formControlName>`, is the form's. */
export default defineForm({
  name: 'angular-material', title: 'Angular Material',
  packages: ['@angular/material'],
  controls: /^mat-(select|chip-grid|chip-list|date-range-input|radio-group)$/,
})
