import { LiveChatWidget } from './rooms'
import type { Guest } from '../types'

export const Room = (guest: Guest) => <LiveChatWidget license="1" customerEmail={guest.email} />
