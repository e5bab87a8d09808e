import type { Account } from './account'

export async function remember(account: Account, store: { local: { set(items: object): void } }) {
  await chrome.storage.local.set({ theme: 'dark' })
  await chrome.storage.local.get(account.email)
  store.local.set({ email: account.email })
}
