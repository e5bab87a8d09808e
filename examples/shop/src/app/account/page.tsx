import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ProfileForm } from '@/components/account/profile-form'
import { LoyaltyForm } from '@/components/loyalty/loyalty-form'
import { prisma } from '@/lib/db'
import { currentCustomer } from '@/lib/session'
import { formatMoney } from '@/lib/types'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const customer = await currentCustomer()
  if (customer === null) redirect('/sign-in')

  const [orders, card] = await Promise.all([
    prisma.order.findMany({
      where: { userId: customer.id },
      select: { id: true, number: true, status: true, totalCents: true, placedAt: true },
      orderBy: { placedAt: 'desc' },
      take: 20,
    }),
    prisma.loyaltyCard.findUnique({ where: { userId: customer.id }, select: { barcode: true, points: true } }),
  ])

  return (
    <div className="grid gap-8">
      <h1>Hello, {customer.name}</h1>
      <ProfileForm customer={customer} />
      {card ? <p>Card {card.barcode}: {card.points} points</p> : <LoyaltyForm />}
      <table>
        <thead>
          <tr><th>Order</th><th>Placed</th><th>Status</th><th>Total</th></tr>
        </thead>
        <tbody>
          {orders.map(order => (
            <tr key={order.id}>
              <td>{order.number}</td>
              <td>{order.placedAt.toLocaleDateString('en-IE')}</td>
              <td>{order.status}</td>
              <td>{formatMoney(order.totalCents, 'EUR')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
