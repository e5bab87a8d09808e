import { prisma } from '../../lib/prisma'
import { MemberCard } from './MemberCard'
import { Greeting } from './Greeting'
import { Reminder } from './Reminder'

export default async function MembersPage() {
  const member = await prisma.member.findFirst() // expect: MembersPage MemberCard phone
  return (
    <main>
      <Greeting member={member} />
      <Reminder />
      <MemberCard member={member} />
    </main>
  )
}
