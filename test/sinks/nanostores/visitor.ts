import { persistentAtom, persistentMap } from '@nanostores/persistent'

// expect: sink email contact.email content
export const email = persistentAtom('email', '')

export const visitor = persistentMap('visitor:', {
  // expect: sink phone contact.phone_number content
  phone: '',
  theme: 'dark',
})
