/** What a person reads below a field, by the field's key. */
export const errorMessages: Record<string, string> = {
  name: 'Please enter your name.',
  email: 'That does not look like an e-mail address.',
  password: 'Use at least twelve characters.',
  dateOfBirth: 'Please enter a valid date.',
  phone: 'Please enter a phone number with its country code.',
  street: 'Please enter a street and a house number.',
  postalCode: 'Please enter a postal code.',
  religion: 'Please choose one of the options.',
}

export interface FormErrors {
  dateOfBirth?: string
  email?: string
  phone?: string
}

const emailSubjects = {
  WELCOME: 'Welcome to Larkspur',
  PASSWORD_RESET: 'Your code',
  ORDER_CONFIRMATION: 'We are packing your order',
  NEWSLETTER_CONFIRMATION: 'Please confirm',
} as const

export type EmailTemplateName = keyof typeof emailSubjects

export function emailSubject(template: EmailTemplateName): string {
  return emailSubjects[template]
}

export function messageFor(key: string): string {
  return errorMessages[key] ?? 'Please check this field.'
}
