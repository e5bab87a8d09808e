import mParticle from '@mparticle/web-sdk'
import { Identity } from './physics'

export function decayed(email: string) {
  mParticle.logEvent('decayed', mParticle.EventType.Other, { mass: 12, step: 'email' })
  Identity.login({ userIdentities: { email } })
}
