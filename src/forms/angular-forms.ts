import { defineForm } from '../kit/define.js'

const object = { fields: '0' }

/** Reactive forms are an object in the class and `formControlName` in the template; template-driven ones are `ngModel`. */
export default defineForm({
  name: 'angular-forms', title: 'Angular forms',
  packages: ['@angular/forms'],
  controlAttributes: ['formControlName', 'formControl', 'ngModel'],
  nameAttributes: ['formControlName', 'formControl'],
  scopeAttributes: ['formGroupName', 'formArrayName', 'ngModelGroup'],
  fieldObjects: {
    group: object, record: object,
    FormGroup: object, FormRecord: object, UntypedFormGroup: object,
  },
  fieldValues: ['FormControl', 'UntypedFormControl', 'control'],
  demanding: ['required', 'requiredTrue'],
  fieldCalls: { addControl: { name: '0' }, registerControl: { name: '0' }, setControl: { name: '0' } },
})
