import { Pool } from 'pg'
import type { Member } from '@prisma/client'
import type { Prisma } from '@prisma/client'

const pool = new Pool()

export const streets = () => pool.query('SELECT street FROM members ORDER BY street') // own Member.street

export type Card = Pick<Member, 'email' | 'firstName'> & { points: number }
export interface Props extends Card { member: Member; full?: Prisma.MemberGetPayload<{ include: { orders: true } }> }

export async function fetchMember(id: string): Promise<Member> {
  const response = await fetch(`/api/members/${id}`)
  return response.json()
}
