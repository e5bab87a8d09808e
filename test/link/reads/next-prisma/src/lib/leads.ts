import { prisma } from './prisma'
import { sendText } from './texts'

/** A lead's number is a lead's: Member keeps one of that name too. */
export async function remind(id: string) {
  const lead = await prisma.lead.findUniqueOrThrow({ where: { id } })
  await sendText(lead.mobilePhone, `Hello ${lead.email}`)
}
