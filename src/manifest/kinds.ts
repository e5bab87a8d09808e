import { segmentsOf } from '../kit/segments.js'
import { singular } from '../kit/record.js'

/** A purpose that many applications have, told by the nouns of records, forms and files. A guess: people confirm it. */
export interface Kind {
  name: string
  /** Whole words, singular. */
  words: readonly string[]
  /** Categories that stand together nowhere else; full keys, for places whose words tell nothing. */
  together?: readonly (readonly string[])[]
  /** Its word tells more than the noun behind it: an `InviteMember` invites. */
  strong?: boolean
  description: string
  basis?: string
  retention?: string
  /** Who mostly types it in, where that is not the person whom it is about. */
  source?: 'staff'
}

export const integrations: Kind = {
  name: 'integrations', words: ['integration', 'webhook', 'connector', 'calendar', 'connection'],
  description: 'Work with other services people connect.', basis: 'consent', retention: 'until they disconnect',
}

export const kinds: readonly Kind[] = [
  {
    name: 'newsletter', strong: true, words: ['newsletter', 'subscriber', 'mailing', 'waitlist', 'marketing'],
    description: 'Send the letter people signed up for.', basis: 'consent', retention: 'until they unsubscribe',
  },
  {
    name: 'feedback', strong: true, words: ['feedback', 'survey', 'review', 'rating', 'nps', 'testimonial', 'questionnaire'],
    together: [['user.content.feedback']],
    description: 'Read what people think and answer them.', basis: 'legitimate_interests',
  },
  {
    name: 'invitations', strong: true, words: ['invite', 'invitation', 'invitee', 'referral'],
    description: 'Invite people whom somebody names.', basis: 'legitimate_interests',
    retention: 'until the invitation is taken or runs out',
  },
  {
    name: 'contact', words: ['contact', 'enquiry', 'inquiry', 'lead', 'callback', 'demo'],
    description: 'Answer people who write.', basis: 'legitimate_interests', retention: 'until the matter is settled',
  },
  {
    name: 'support', words: ['support', 'ticket', 'helpdesk', 'complaint'],
    description: 'Help people who have a problem.', basis: 'contract', retention: 'until the matter is settled',
  },
  {
    name: 'checkout', words: ['checkout', 'order', 'cart', 'basket', 'shipping', 'delivery', 'shipment', 'purchase'],
    description: 'Take orders and deliver them.', basis: 'contract',
  },
  {
    name: 'donations', words: ['donation', 'donor', 'donate', 'pledge'],
    description: 'Take donations and confirm them.', basis: 'contract',
  },
  {
    name: 'billing', words: ['billing', 'payment', 'invoice', 'subscription', 'card', 'payout', 'refund', 'tax'],
    together: [['user.financial.credit_card'], ['user.payment']],
    description: 'Charge for the service and send invoices.', basis: 'contract',
  },
  {
    name: 'security', words: ['session', 'ban', 'audit', 'moderation', 'fraud', 'abuse', 'ratelimit', 'firewall'],
    description: 'Keep accounts and sessions safe.', basis: 'legitimate_interests', retention: 'for 60 days',
  },
  {
    name: 'profile', words: ['profile', 'setting', 'preference', 'onboarding', 'avatar'],
    description: 'Show and adapt to people what they say about themselves.', basis: 'contract',
    retention: 'until the account is deleted',
  },
  {
    // what a login asks is less than what a registration may: one purpose for both would let the login ask all of it
    name: 'login', words: ['login', 'signin', 'logon', 'otp', 'mfa', 'passkey', 'oauth', 'authenticator'],
    description: 'Let people sign in.', basis: 'contract', retention: 'as long as the session lasts',
  },
  {
    name: 'registration', words: ['signup', 'register', 'registration'],
    description: 'Let people make an account.', basis: 'contract', retention: 'until the account is deleted',
  },
  {
    name: 'recovery', words: ['password', 'forgot', 'recovery', 'verification'],
    description: 'Let people back in who lost their password.', basis: 'contract', retention: 'until the link is used or runs out',
  },
  {
    name: 'account',
    words: ['account', 'user', 'auth', 'credential'],
    together: [['user.authorization.password']],
    description: 'Let people sign in and keep their account.', basis: 'contract', retention: 'until the account is deleted',
  },
  {
    name: 'teams', words: ['team', 'member', 'membership', 'workspace', 'organization', 'organisation', 'tenant'],
    description: 'Let people work together.', basis: 'contract',
  },
  { name: 'customers', words: ['customer', 'crm', 'prospect'], description: 'Keep in touch with customers.', basis: 'contract' },
  {
    name: 'bookings', words: ['booking', 'reservation', 'appointment'],
    description: 'Reserve a time or a place.', basis: 'contract',
  },
  {
    name: 'events', words: ['rsvp', 'attendee', 'participant', 'guest', 'event', 'webinar'],
    description: 'Let people take part and tell the host who comes.', basis: 'contract',
  },
  {
    name: 'recruitment', words: ['applicant', 'candidate', 'resume', 'recruitment', 'career', 'vacancy'],
    description: 'Choose among people who apply.', basis: 'contract',
  },
  {
    name: 'employment', words: ['employee', 'payroll', 'staff', 'timesheet', 'salary'],
    description: 'Employ people and pay them.', basis: 'contract',
  },
  {
    name: 'care',
    words: ['patient', 'allergy', 'diagnosis', 'diagnose', 'medication', 'prescription', 'appointment', 'vital',
      'immunization', 'clinic'],
    together: [['user.health_and_medical']],
    description: 'Treat patients and keep their record.', source: 'staff',
  },
  {
    name: 'learning', words: ['student', 'course', 'enrollment', 'enrolment', 'lesson', 'quiz', 'pupil'],
    description: 'Teach people and keep their results.', basis: 'contract',
  },
  {
    name: 'messages', words: ['message', 'chat', 'conversation', 'inbox', 'comment', 'reply', 'discussion'],
    description: 'Let people talk with each other.', basis: 'contract',
  },
  { name: 'search', words: ['search', 'filter'], description: 'Find what people look for.', basis: 'legitimate_interests' },
  integrations,
]

/** Purposes that ask nobody: they re-use what a recipient of that kind receives. */
export const sendKinds: Readonly<Record<string, Kind>> = (() => {
  const analytics: Kind = { name: 'analytics', words: [], description: 'See which features are used.', basis: 'consent' }
  const operations: Kind = {
    name: 'operations', words: [], description: 'Keep the service running.', basis: 'legitimate_interests', retention: 'for 30 days',
  }
  return {
    analytics, replay: analytics, flags: operations, logs: operations, storage: operations,
    errors: {
      name: 'error-tracking', words: [], description: 'Find and repair faults.', basis: 'legitimate_interests', retention: 'for 90 days',
    },
    ads: { name: 'advertising', words: [], description: 'Advertise to people who may care.', basis: 'consent' },
  }
})()

/** What a person's account elsewhere is asked for. */
export const socialLogin: Kind = {
  name: 'social-login', words: [], description: 'Let people sign in with an account they have elsewhere.', basis: 'contract', retention: 'until the account is deleted',
}

/** The kind a list of names tells, nearest name first; in each the last word, its noun, tells most. */
export function kindAmong(names: readonly string[], categories: ReadonlySet<string>): Kind | undefined {
  for (const name of names) {
    const words = segmentsOf(name).map(singular).toReversed()
    const told = (among: readonly Kind[]): Kind | undefined =>
      words.map(word => among.find(each => each.words.includes(word))).find(kind => kind !== undefined)
    const kind = told(kinds.filter(each => each.strong === true)) ?? told(kinds)
    if (kind !== undefined) return kind
  }
  return kinds.find(kind => kind.together?.some(group => group.every(category => categories.has(category))) === true)
}
