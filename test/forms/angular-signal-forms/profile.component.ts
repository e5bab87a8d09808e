import { Component, signal } from '@angular/core'
import { FormField, email, form, minLength, required } from '@angular/forms/signals'
import type { Profile } from './profile.model'

@Component({ selector: 'app-profile', imports: [FormField], templateUrl: './profile.component.html' })
export class ProfileComponent {
  protected readonly model = signal<Profile>({
    // expect: form email contact.email required
    email: '',
    // expect: form nationality demographic.nationality
    nationality: '',
    // expect: form phone contact.phone_number
    phone: '',
    theme: 'dark',
    address: {
      // expect: form address.city contact.address.city required
      city: '',
    },
  })

  protected readonly profileForm = form(this.model, path => {
    required(path.email, { message: 'Your e-mail is missing' })
    email(path.email)
    minLength(path.phone, 6)
    required(path.address.city)
  })
}
