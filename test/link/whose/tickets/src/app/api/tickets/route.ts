import { z } from 'zod'
import { prisma } from '../../../lib/prisma'

const ticketSchema = z.object({ email: z.string().email(), message: z.string() })

export async function POST(request: Request) {
  const ticket = ticketSchema.parse(await request.json())
  // what comes in and is kept is read on its way, too
  if (ticket.email.endsWith('.invalid')) return Response.json({}, { status: 422 }) // own SupportTicket.email
  await prisma.supportTicket.create({ data: { email: ticket.email, message: ticket.message } })
  return Response.json({})
}

export async function GET() {
  const tickets = await prisma.supportTicket.findMany({ include: { author: true } })
  const spam = tickets.filter(one => one.email === one.author.email) // own SupportTicket.email; own User.email
  const beginnings = tickets.map(one => one.message.slice(0, 40)) // own SupportTicket.message
  const [first] = await prisma.product.findMany()
  return Response.json({ spam: spam.length, beginnings, shop: first.phone.length }) // own Product.phone
}
