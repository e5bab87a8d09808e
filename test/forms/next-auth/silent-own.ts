import Credentials from 'next-auth/providers/credentials'
import { connect } from '../lib/broker'

/** A wallet signs in with a nonce, and a broker has credentials of its own. */
export const wallet = Credentials({ credentials: { nonce: { label: 'Nonce', type: 'text' } }, authorize: () => null })
export const broker = connect({ credentials: { email: { label: 'E-mail', type: 'email' } } })
