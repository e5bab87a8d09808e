import { expect, test } from 'vitest'
import { examine } from '../../src/engine.js'
import type { FormGuess, FormKind } from '../../src/types/index.js'
import { syntaxOf } from '../observe/observed.js'

/** The kind of the form in which a file asks for something, as the first datum says. */
function formIn(path: string, code: string, name?: string): FormGuess | undefined {
  const asked = examine(syntaxOf(code, path)).data.filter(datum => datum.role === 'asked' && (name === undefined || datum.name === name))
  if (asked.length === 0) throw new Error(`nothing is asked in ${path}`)
  return asked[0]?.form
}

const page = (name: string, inside: string): string => `export function ${name}() {\n  return <main>${inside}</main>\n}\n`
const email = '<input name="email" type="email" />'
const password = '<input name="password" type="password" />'
const name = '<input name="fullName" autoComplete="name" />'

const cases: [what: string, path: string, code: string, kind: FormKind | undefined][] = [
  ['a heading and a button', 'src/a.tsx', page('Page', `<h2>Our newsletter</h2><form>${email}<button>Subscribe</button></form>`), 'subscription'],
  ['the name of the component and of the file', 'src/newsletter-form.tsx', page('NewsletterForm', `<form>${email}</form>`), 'subscription'],
  ['a sign-up for letters is none for an account', 'src/a.tsx', page('Page', `<h3>Sign up for our newsletter</h3><form>${email}<button>Sign up</button></form>`), 'subscription'],
  ['a registration', 'src/signup.tsx', page('SignUp', `<form>${name}${email}${password}<button type="submit">Create account</button></form>`), 'account_registration'],
  ['who registers for an event makes no account', 'src/event.tsx', page('RegistrationForm', `<form>${name}${email}<button>Register</button></form>`), undefined],
  ['who registers for an event makes no account, however often it says so', 'src/SignUpForm.tsx', page('SignUpForm', `<form><h2>Dance registration form</h2>${name}${email}<textarea name="message" /><button>Sign up</button></form>`), undefined],
  ['an address alone for letters', 'src/components/email-signup.tsx', page('EmailSignup', `<form>${email}<button>Sign up</button></form>`), 'subscription'],
  ['an address with a password is for no letters', 'src/components/email-signup.tsx', page('EmailSignup', `<form>${email}${password}<input name="confirm" type="password" /><button>Create account</button></form>`), 'account_registration'],
  ['what staff fill in about others', 'src/admin/add-user.tsx', page('AddUser', `<form><h1>Registration</h1>${name}${email}${password}<input name="gender" /><button>Register</button></form>`), undefined],
  ['staff sign in, too', 'src/admin/login.tsx', page('AdminLogin', `<form>${email}${password}<button>Sign in</button></form>`), 'account_login'],
  ['a button before the fields that leads elsewhere', 'src/guest.tsx', page('Guest', `<section>Have an account? <button type="button" onClick={signIn}>Log in</button><input name="email" type="email" /><input name="password" type="password" /></section>`), undefined],
  ['a sign-in', 'src/app/(auth)/login/page.tsx', page('Page', `<form>${email}${password}<button>Continue</button></form>`), 'account_login'],
  ['a sign-in by its fields and button', 'src/a.tsx', page('Page', `<form>${email}${password}<button>Sign in</button></form>`), 'account_login'],
  ['an address and a password alone are a sign-in or a registration', 'src/a.tsx', page('Page', `<form>${email}${password}<button>Continue</button></form>`), undefined],
  ['a known password', 'src/a.tsx', page('Page', `<form>${email}<input type="password" autoComplete="current-password" /><button>Continue</button></form>`), 'account_login'],
  ['a changed address that a known password confirms', 'src/contact-details.tsx', page('ContactDetails', `<form>${email}<input name="phone" type="tel" /><input type="password" autoComplete="current-password" /><button>Save changes</button></form>`), undefined],
  ['a forgotten one', 'src/forgot.tsx', page('ForgotPasswordForm', `<form>${email}<button>Send link</button></form>`), 'account_recovery'],
  ['a message', 'src/contact.tsx', page('ContactForm', `<form>${name}${email}<textarea name="message" /><button>Send</button></form>`), 'contact'],
  ['contacts that are kept are no contact form', 'src/contacts.tsx', page('ContactForm', `<form>${name}${email}<input name="company" /><button>Save</button></form>`), undefined],
  ['a comment', 'src/a.tsx', page('Thread', `<form>${name}<textarea name="comment" /><button>Post comment</button></form>`), 'content_submission'],
  ['a table', 'src/a.tsx', page('Page', `<form><h2>Book a table</h2>${name}<input name="phone" type="tel" /><input name="partySize" /></form>`), 'reservation'],
  ['a card', 'src/a.tsx', page('Page', `<form>${email}<input autoComplete="cc-number" /><button>Pay</button></form>`), 'payment'],
  ['a job', 'src/careers.tsx', page('ApplyPage', `<form>${name}${email}<input name="resume" type="file" /><button>Apply now</button></form>`), 'role_application'],
  ['a loan', 'src/a.tsx', page('Page', `<h1>Apply for a loan</h1><form>${name}<input name="loanAmount" /></form>`), 'financial_application'],
  ['a search', 'src/a.tsx', page('Directory', '<form role="search"><input name="email" type="email" /><button>Search</button></form>'), 'search'],
  ['a record that staff keep is of no kind', 'src/patients/PatientForm.tsx', page('PatientForm', `<form>${name}<input name="bloodType" /><button>Save</button></form>`), undefined],
  ['words that may mean it are none that does', 'src/feedback.tsx', page('FeedbackDialog', `<form>${email}<button>Give feedback</button></form>`), undefined],
  ['a form that says two things as loudly is of no kind', 'src/a.tsx', page('Page', `<form><h2>Contact us</h2>${email}<button>Book now</button></form>`), undefined],
  ['a page with two forms', 'src/a.tsx', page('Page', `<form><h2>Newsletter</h2>${email}</form><form><h2>Sign in</h2><input name="username" />${password}<button>Sign in</button></form>`), 'subscription'],
  ['a form without an element of that name', 'src/a.tsx', page('Page', `<Card title="Join our newsletter"><Input name="email" type="email" /><Button onClick={subscribe}>Subscribe</Button></Card>`), 'subscription'],
  ['Vue', 'src/a.vue', '<template><form @submit.prevent="login"><input v-model="email" type="email"><input v-model="password" type="password"><button>Weiter</button></form></template>\n', 'account_login'],
  ['HTML', 'site/a.html', '<h1>Kontakt</h1><form action="/contact/send-message"><input name="email" type="email"><textarea name="nachricht"></textarea><button>Nachricht senden</button></form>\n', 'contact'],
  ['Pug', 'views/a.pug', 'form(action="/newsletter")\n  input(name="email", type="email")\n  button Subscribe\n', 'subscription'],
  ['Svelte', 'src/a.svelte', '<h2>Réserver une table</h2>\n<form><input name="email" type="email"><button>Réserver</button></form>\n', 'reservation'],
  ['Japanese', 'a.html', '<form><h2>お問い合わせフォーム</h2><input name="email" type="email"></form>\n', 'contact'],
  ['Russian', 'a.html', '<form><h2>Подписка на рассылку</h2><input name="email" type="email"><button>Подписаться</button></form>\n', 'subscription'],
  ['what only code sets up', 'src/newsletter.component.ts', `import { FormBuilder } from '@angular/forms'\nexport class NewsletterComponent { form = new FormBuilder().group({ email: [''] }) }\n`, 'subscription'],
]

test.each(cases)('%s', (_, path, code, kind) => {
  expect(formIn(path, code)?.kind).toBe(kind)
})

test('of two forms on a page each is its own', () => {
  const code = cases.find(([what]) => what === 'a page with two forms')?.[2] ?? ''
  expect(['email', 'username', 'password'].map(field => formIn('src/a.tsx', code, field)?.kind)).toEqual(['subscription', 'account_login', 'account_login'])
})

test('says by which words, once for each sort of place', () => {
  const form = formIn('src/newsletter/form.tsx', page('NewsletterForm', `<form id="newsletter"><h2>The newsletter</h2><h3>Your newsletter</h3>${email}<button>Subscribe</button></form>`))
  expect(form?.because.map(({ kind, text, says, weight }) => [kind, text, says, weight])).toEqual([
    ['heading', 'The newsletter', 'newsletter forms', 3], ['submit', 'Subscribe', 'newsletter forms', 3], ['identifier', 'newsletter', 'newsletter forms', 2],
    ['owner', 'NewsletterForm', 'newsletter forms', 3], ['file', 'newsletter', 'newsletter forms', 2], ['sibling', 'email', 'newsletter forms', 1],
  ])
})

test('columns, schemas and sends have no form', () => {
  const code = `import { z } from 'zod'\nexport const newsletterSchema = z.object({ email: z.string().email() })\n`
  expect(examine(syntaxOf(code, 'src/newsletter.ts')).data.map(datum => datum.form)).toEqual([undefined])
})
