import { PostHog } from 'posthog-node'
import type { PostHog as BrowserClient } from 'posthog-js'
import type { Account } from './accounts'

let shared: PostHog | null = null
let background: PostHog

export function client() {
  if (!shared) shared = new PostHog(process.env.POSTHOG_KEY!)
  return shared
}

export function start() {
  background = new PostHog(process.env.POSTHOG_KEY!)
}

const clients = { eu: new PostHog(process.env.POSTHOG_EU_KEY!) }

export function report(account: Account) {
  // expect: sink distinctId contact.email id
  client().capture({ distinctId: account.email, event: 'reported' })
  // expect: sink distinctId contact.email id
  background.capture({ distinctId: account.email, event: 'reported' })
  // expect: sink distinctId contact.email id
  clients.eu.capture({ distinctId: account.email, event: 'reported' })
}

export class Usage {
  private readonly posthog: PostHog
  private own = new PostHog(process.env.POSTHOG_KEY!)

  constructor(posthog: PostHog, private readonly browser: BrowserClient) {
    this.posthog = posthog
  }

  get quiet() {
    return this.own
  }

  signedUp(account: Account) {
    // expect: sink distinctId contact.email id
    this.posthog.capture({ distinctId: account.email, event: 'signed up' })
    // expect: sink email contact.email id
    this.browser.identify(account.email)
    // expect: sink distinctId contact.email id
    this.quiet.capture({ distinctId: account.email, event: 'signed up' })
  }
}
