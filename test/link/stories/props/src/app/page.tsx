import { lazy } from 'react'
import { Badge } from '@/components'
import { Address } from '@/components/Address'
import { Edit } from '@/components/Edit'
import { List } from '@/components/List'
import { save } from '@/lib/save'
import { requireMember } from '@/lib/session'
import { prisma } from '@/lib/prisma'

const Birthday = lazy(() => import('@/components/Birthday').then(all => ({ default: all.Birthday })))

export default async function Page() {
  const member = await requireMember()
  const members = await prisma.member.findMany()
  const { phone } = member
  return (
    <>
      <Badge phone={phone} />
      <Address {...member} />
      <Birthday date={member?.birthday ?? ''} />
      <List rows={members.filter(one => one.id !== member.id)} />
      <Edit value={member.mobile} onSave={value => save.member({ mobile: value })} />
    </>
  )
}
