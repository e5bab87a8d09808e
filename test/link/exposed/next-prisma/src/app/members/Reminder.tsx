import { prisma } from '../../lib/prisma'

// runs on the server, as all here that does not say otherwise
export async function Reminder() {
  const member = await prisma.member.findFirst({ select: { phone: true } })
  return <p>We call {member?.phone}</p>
}
