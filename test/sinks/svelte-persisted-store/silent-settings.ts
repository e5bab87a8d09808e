import { writable } from 'svelte/store'
import { persisted } from 'svelte-persisted-store'

export const email = writable('')
export const settings = persisted('settings', { theme: 'dark', columns: 3 })
