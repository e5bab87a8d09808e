import { PostHog } from 'posthog-node'
import type { Request } from 'express'
import { env } from '../env'
import type { Account } from '../types/account'

const client = new PostHog(env.POSTHOG_KEY, { host: 'https://eu.i.posthog.com' })

export class Telemetry {
  private posthog: PostHog
  private readonly queue: string[] = []

  constructor(private readonly nodeClient: PostHog) {
    this.posthog = new PostHog(env.POSTHOG_KEY)
  }

  signedUp(account: Account) {
    this.posthog.capture({
      // expect: sink distinctId contact.email id
      distinctId: account.email,
      event: 'signed_up',
      properties: {
        // expect: sink gender demographic.gender properties
        gender: account.gender,
        plan: account.plan,
      },
    })
  }

  renamed(account: Account) {
    // expect: sink distinctId unique_id id
    // expect: sink firstName name.first properties
    this.nodeClient.identify({ distinctId: account.userId, properties: { firstName: account.firstName } })
  }
}

export function visited(posthogClient: PostHog, req: Request) {
  // expect: sink ip device.ip_address properties
  // expect: request ip device.ip_address
  posthogClient.capture({ distinctId: 'server', event: 'visited', properties: { ip: req.ip } })
}

export async function flagFor(account: Account) {
  // expect: sink userId unique_id id
  // expect: sink email contact.email traits
  const enabled = await client.isFeatureEnabled('beta', account.userId, { personProperties: { email: account.email } })
  await client.shutdown()
  return enabled
}
