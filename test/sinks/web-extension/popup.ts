import browser from 'webextension-polyfill'
import type { Account } from './account'

export async function remember(account: Account) {
  // expect: sink email contact.email content
  await chrome.storage.sync.set({ email: account.email, theme: 'dark' })
  // expect: sink phone contact.phone_number content
  await browser.storage.local.set({ phone: account.phone })
}
