import { atom, map } from 'nanostores'
import { persistentAtom } from '@nanostores/persistent'

export const theme = persistentAtom('theme', 'dark')
export const email = atom('')
export const contact = map({ phone: '' })
