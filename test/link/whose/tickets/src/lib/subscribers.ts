import { prisma } from './prisma'
import type { Row } from './rows'

export const subscribe = (email: string) => prisma.subscriber.create({ data: { email } })

// of a list that somebody else has made, only the name is known
export const lines = (rows: Row[]) => rows.map(row => [row.email, row.phone].join(';')) // named User.email; named User.phone; named Product.phone; named Subscriber.email; named SupportTicket.email
