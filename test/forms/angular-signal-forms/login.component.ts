import { Component, signal } from '@angular/core'
import { FormField, form, required, schema } from '@angular/forms/signals'
import type { Login } from './login'

/** The template and the form in one file: each datum once. */
@Component({
  selector: 'app-login',
  imports: [FormField],
  template: `
    <!-- expect: form username account.username required -->
    <input [formField]="login.username">
    <!-- expect: form password authorization.password -->
    <input type="password" [formField]="login.password">
  `,
})
export class LoginComponent {
  readonly login = form(signal({ username: '', password: '' }), path => {
    required(path.username)
  })
}

export const loginSchema = schema<Login>(path => { required(path.username) })
