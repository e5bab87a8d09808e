import { track as count } from '@vercel/analytics'
import { track } from './parcels'

/** A parcel is tracked, not a person. */
export async function followed(parcel: { code: string }, email: string) {
  count('Followed', { carrier: 'post', step: 'email' })
  return track(parcel.code, { email })
}
