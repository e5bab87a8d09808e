import { persisted } from 'svelte-persisted-store'

export const visitor = persisted('visitor', {
  // expect: sink email contact.email content
  email: '',
  theme: 'dark',
})
