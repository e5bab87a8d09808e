import { Component } from '@angular/core'
import { FormBuilder, ReactiveFormsModule, Validators } from '@angular/forms'

/** Everything in one file: what the class says of a field is said of its control. */
@Component({
  selector: 'app-newsletter',
  imports: [ReactiveFormsModule],
  template: `
    <form [formGroup]="letter" (ngSubmit)="subscribe()">
      <label>{{ 'newsletter.email' | translate }}
        <!-- expect: form email contact.email required -->
        <input formControlName="email">
      </label>
      <label for="q">How shall we call you?</label>
      <!-- expect: form salutation name.nickname -->
      <input id="q" formControlName="salutation" placeholder="${EXAMPLE} Anna" autocomplete="nickname">
      @if (letter.touched) { <p>Phone and address stay with you.</p> }
    </form>
  `,
})
export class NewsletterComponent {
  letter = this.builder.nonNullable.group({
    email: ['', { validators: [Validators.required, Validators.email] }],
    salutation: '',
    // expect: form interests demographic.profile
    interests: [[] as string[]],
  })

  constructor(protected builder: FormBuilder) {}

  subscribe() { return this.letter.value }
}
