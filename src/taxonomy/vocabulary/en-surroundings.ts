import type { CounterRow, SurroundingsRow } from './vocabulary.js'

const illnesses = `allergy, diagnosis, medication, prescription, care plan, care goal, immunization, vaccination, symptom,
  medical record, medical history, lab result, health record, clinical note, medical condition, vital sign, vital, lab order,
  lab request, patient note, patient visit, patient history, medical visit, health profile, anamnesis, medication request,
  medical note, health condition, family history`

/** What gives a vague English word its sense. */
export const enSurroundings: readonly SurroundingsRow[] = [
  { name: 'illness', owners: illnesses },
  {
    name: 'health',
    owners: `${illnesses}, medical, health information, clinical, medical info, medical information, patient intake,
      health questionnaire`,
    siblings: `allergy, diagnosis, medication, prescription, symptom, blood type, dosage, blood pressure, medical history,
      care plan, icd code, immunization, care goal, disease, condition, blood group, insurance number`,
    least: 2,
  },
  {
    name: 'mailing',
    owners: 'email, mail',
    siblings: 'to, cc, bcc, reply to, subject, html, html body, text body, sender, from, recipient',
    least: 3,
  },
  { name: 'mail', siblings: 'to, cc, bcc, reply to, subject, html, html body, text body, sender, from, recipient', least: 3 },
  {
    name: 'card',
    owners: 'credit card, payment card, debit card, card payment, card detail, bank card',
    siblings: `card number, cvv, cvc, expiry, exp month, exp year, expiry month, expiry year, cardholder name, card holder,
      last 4, expiry date, cardholder, name on card`,
    least: 2,
  },
  {
    name: 'bank',
    owners: 'bank account, bank detail, direct debit, payout account, beneficiary account',
    siblings: `iban, bic, swift code, account number, routing number, sort code, bank name, account holder name, account holder,
      ifsc, bsb`,
    least: 2,
  },
  {
    name: 'address',
    owners: 'address, shipping address, billing address, mailing address, shipping, billing, delivery, delivery address',
    siblings: `street, street address, address line, address line 1, address line 2, address 1, address 2, line 1, line 2,
      postal code, zip code, zip, postcode, post code, house number, address`,
    least: 1,
  },
  {
    name: 'area',
    owners: 'address, shipping address, billing address, mailing address, shipping, billing, delivery, delivery address',
    siblings: `street, street address, address line, address line 1, address line 2, address 1, address 2, line 1, line 2,
      postal code, zip code, zip, postcode, post code, house number, address`,
    least: 1,
  },
  { name: 'naming', owners: 'name' },
  { name: 'town', siblings: 'city', least: 1 },
  { name: 'patient', owners: 'patient, resident, insured' },
  {
    name: 'profile',
    siblings: `bio, website, gender, avatar, company, twitter, headline, linkedin, github, occupation, job title, birthday,
      hometown`,
    least: 1,
  },
  {
    name: 'passkey',
    owners: 'passkey, authenticator, webauthn credential, webauthn',
    siblings: 'counter, transport, credential public key',
    least: 1,
  },
  {
    name: 'visit',
    owners: `session, login attempt, visitor, page view, pageview, click, link click, access log, audit log, login event,
      viewer, geo data, ip info, login history, user session, client info, device info, sign in event`,
    siblings: `ip, ip address, ip hash, user agent, ua, device, browser, os, referer, referrer, device type, continent, is bot,
      client ip`,
    least: 2,
  },
  {
    name: 'writing',
    owners: `comment, feedback, contact, contact us, review, testimonial, inquiry, enquiry, support, support ticket,
      support request, conversation, rsvp, complaint, note, report abuse, survey response, survey answer, direct message,
      guestbook, help request, abuse report, reply, private note, get in touch, contact form, user note, customer note,
      new comment, post comment, contact request, form submission`,
  },
  {
    name: 'chat',
    owners: `message, chat message, chat, conversation, direct message, private message, contact, contact us, contact form,
      contact request, inquiry, enquiry, support, support ticket, support request, help request, get in touch`,
  },
  {
    name: 'work',
    owners: `employee, staff, staff member, job application, applicant, candidate, lead, employment, work experience,
      experience, job seeker`,
    siblings: `company, company id, employer, department, salary, company name, organization, hire date, employee id, seniority`,
    least: 1,
  },
  {
    name: 'auth',
    owners: `session, verification, verification token, password reset, reset password, two factor, refresh token, magic link,
      auth token, otp, login, email verification, verify email, password reset token, session token, one time password,
      access token, invite, invitation, user invitation, invite token, passkey, authenticator, email confirmation, verify otp,
      user token, totp, mfa, oauth account, webauthn, login response, oauth token, credential, auth response, login result,
      connection, integration credential, auth payload, token response, social account,
      api key, user session, two factor authentication`,
    siblings: `password, new password, refresh token, access token, otp, session token, password confirmation, token expiry,
      totp secret, id token`,
    least: 1,
  },
  {
    name: 'naming',
    owners: 'human name, person name, full name',
    siblings: 'first name, last name, given name, family name, surname, middle name, middle, fname, lname, maiden name',
    least: 1,
  },
]

/** Siblings among which an English word means something else. */
export const enCounters: readonly CounterRow[] = [
  { category: 'user.contact', siblings: 'sms, push, in app, web push, push notification, webhook', least: 1, says: 'a channel' },
  { category: 'user.contact.phone_number', siblings: 'desktop, tablet, web, ios, android', least: 1, says: 'a kind of device' },
  {
    category: 'user.contact.address',
    siblings: 'port, chain id, network, wallet, contract, balance, abi, subnet, netmask, protocol, token id',
    least: 1,
    says: 'a technical address',
  },
  {
    category: 'user.demographic.physical_characteristics',
    siblings: 'width, length, depth, dimension, sku',
    least: 1,
    says: 'the size of a thing',
  },
  {
    category: 'user.authorization.password',
    siblings: 'host, port, hostname, smtp host, smtp port, base url, server url, instance url',
    least: 1,
    says: 'a service’s own',
  },
  {
    category: 'user.account.username',
    siblings: 'host, port, hostname, smtp host, smtp port',
    least: 1,
    says: 'a service’s own',
  },
  {
    category: 'user.authorization.credentials.one_time_code',
    siblings: 'grant type, redirect uri, redirect uris, client id, client secret, code verifier',
    least: 1,
    says: 'a code between programs',
  },
  ...['user.name', 'user.contact', 'user.content'].map(category => ({
    category,
    siblings: 'client id, client uri, redirect uri, redirect uris, grant type, response type, token endpoint auth method, client secret',
    least: 2,
    says: 'the registration of a program',
  })),
  { category: 'user.job_title', siblings: 'slug, excerpt, body, content', least: 1, says: 'the title of a text' },
  { category: 'user.name.first', siblings: 'after, before', least: 1, says: 'a page of results' },
  { category: 'user.name.last', siblings: 'after, before', least: 1, says: 'a page of results' },
]
