import { Analytics } from '@/components'
import { currentMember } from '@/lib/session'

export default async function Layout({ children }) {
  const member = await currentMember()
  return <html><body><Analytics member={member}>{children}</Analytics></body></html>
}
