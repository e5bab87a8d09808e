import type { Metadata } from 'next'
import Link from 'next/link'
import { Mail, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { AnalyticsProvider } from '@/components/analytics/analytics-provider'
import { NewsletterForm } from '@/components/newsletter/newsletter-form'
import { storeSettings } from '@/lib/config'
import { currentCustomer } from '@/lib/session'

export const metadata: Metadata = {
  title: { default: 'Larkspur', template: '%s · Larkspur' },
  description: 'Seeds, tools and patience.',
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const customer = await currentCustomer()

  return (
    <html lang="en">
      <body>
        <AnalyticsProvider user={customer}>
          <header className="flex justify-between">
            <Link href="/">Larkspur</Link>
            <form action="/products" role="search">
              <input type="search" name="q" aria-label="Search products" placeholder="Sweet peas, trowels ..." />
            </form>
            <nav>
              <Link href="/checkout">Basket</Link>
              <Link href={customer ? '/account' : '/sign-in'}>{customer ? 'Your account' : 'Sign in'}</Link>
            </nav>
          </header>
          <main>{children}</main>
          <footer>
            <NewsletterForm />
            <ul>
              <li><Mail aria-hidden /> {storeSettings.contactEmail}</li>
              <li><Phone aria-hidden /> {storeSettings.contactPhone}</li>
            </ul>
            <p>{storeSettings.openingHours}</p>
          </footer>
        </AnalyticsProvider>
      </body>
    </html>
  )
}
