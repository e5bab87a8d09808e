import { hasConsent } from './consent'

export async function openPage(): Promise<void> {
  if (!hasConsent()) return
  await import('@club/boot')
}
