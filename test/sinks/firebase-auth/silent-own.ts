import { getAuth, onAuthStateChanged, signOut } from 'firebase/auth'
import { updateProfile } from '../api/profile'

/** Watching and leaving hand nothing over; the project's own call is no Firebase's. */
export const watch = (seen: () => void) => onAuthStateChanged(getAuth(), seen)
export const leave = () => signOut(getAuth())
export const rename = (displayName: string) => updateProfile(1, { displayName })
