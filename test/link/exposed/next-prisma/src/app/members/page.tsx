import { prisma } from '../../lib/prisma'
import { MemberCard } from './MemberCard'
import { Greeting } from './Greeting'

export default async function MembersPage() {
  const member = await prisma.member.findFirst() // expect: MembersPage MemberCard phone
  return (
    <main>
      <Greeting member={member} />
      <MemberCard member={member} />
    </main>
  )
}
