import { useTranslation } from 'react-i18next'
import posthog from 'posthog-js'
import { prisma } from '@/lib/prisma'

export async function invited(id: string, members: Member[]) {
  const { t } = useTranslation()
  const email = t('fields.email')
  // a label of the page, the same for everyone
  posthog.capture('label shown', { email, phone: t('fields.phone') })
  // expect: sink members user whole
  posthog.capture('invited', members.find(one => one.id === id))
  // expect: sink user user whole
  posthog.capture('invited', { user: await prisma.user.findUnique({ where: { id } }) })
  const invitee = members[0]
  // expect: sink name name
  posthog.capture('greeted', { greeting: t('greeting', { name: invitee.name }) })
}

export const preview = (user: User) => {
  // expect: sink firstName name.first
  // expect: sink email contact.email
  posthog.capture('previewed', { markup: render(<Welcome firstName={user.firstName}><b>{user.email}</b></Welcome>) })
  // expect: sink phone contact.phone_number
  posthog.capture('previewed', { note: template.replace('{phone}', user.phone) })
}
