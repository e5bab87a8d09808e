import * as amplitude from '@amplitude/analytics-node'

export function score(account: { id: string; may: boolean }) {
  switch (true) {
    default:
      if (account.may) amplitude.track('scored', {}, { user_id: account.id }) // expect: asked
  }
}
