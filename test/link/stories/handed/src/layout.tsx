import { MemberProvider } from './context'
import { prisma } from './prisma'

export default async function Layout({ children }) {
  const member = await prisma.member.findFirst()
  return <MemberProvider member={member}>{children}</MemberProvider>
}
