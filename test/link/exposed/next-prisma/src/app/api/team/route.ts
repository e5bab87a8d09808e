import { NextResponse } from 'next/server'
import { prisma } from '../../../lib/prisma'

export async function GET() {
  const members = await prisma.member.findMany({ orderBy: { name: 'asc' } }) // expect: GET /api/team phone
  return NextResponse.json({ members })
}

export async function POST() {
  const [members, count] = await prisma.$transaction([
    prisma.member.findMany({ select: { name: true, email: true } }),
    prisma.member.count(),
  ])
  return NextResponse.json({ members, count })
}
