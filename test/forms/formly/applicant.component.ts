import { Component, signal } from '@angular/core'
import { FormGroup, Validators } from '@angular/forms'
import { FormlyFieldConfig } from '@ngx-formly/core'

@Component({ selector: 'app-applicant', template: '<formly-form [form]="form" [fields]="fields" [model]="model"></formly-form>' })
export class ApplicantComponent {
  form = new FormGroup({})
  model = {}

  fields: FormlyFieldConfig[] = [
    {
      fieldGroupClassName: 'row',
      fieldGroup: [
        // expect: form email contact.email required
        { key: 'email', type: 'input', props: { label: 'E-mail', type: 'email', required: true } },
        // expect: form q1 contact.phone_number
        { key: 'q1', type: 'input', templateOptions: { label: 'Phone', required: false } },
        { key: 'newsletter', type: 'checkbox', props: { label: 'Send me e-mails' } },
      ],
    },
    {
      key: 'address',
      // expect: form address.street contact.address.street
      fieldGroup: [{ key: 'street', type: 'input' }],
    },
    {
      key: 'employers',
      type: 'repeat',
      fieldArray: {
        // expect: form employers.salary financial.income required
        fieldGroup: [{ key: 'salary', validators: { validation: [Validators.required] } }],
      },
    },
    { template: '<p>Phone</p>' },
  ]

  readonly more = signal<FormlyFieldConfig[]>([])
  late: FormlyFieldConfig[]

  constructor() {
    // expect: form birthday demographic.date_of_birth
    this.late = [{ key: 'birthday', type: 'datepicker' }]
  }
}
