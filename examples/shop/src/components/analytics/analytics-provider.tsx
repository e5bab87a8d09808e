'use client'

import * as Sentry from '@sentry/nextjs'
import { usePathname } from 'next/navigation'
import posthog from 'posthog-js'
import { PostHogProvider, usePostHog } from 'posthog-js/react'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { Customer } from '@/lib/types'

declare global {
  interface Window {
    gtag?: (command: 'config' | 'event', target: string, params?: Record<string, unknown>) => void
  }
}

if (typeof window !== 'undefined') {
  posthog.init(process.env.NEXT_PUBLIC_POSTHOG_KEY ?? '', {
    api_host: 'https://eu.i.posthog.com',
    person_profiles: 'identified_only',
    capture_pageview: false,
    session_recording: { maskAllInputs: true },
  })
}

function Identify({ user }: { user: Customer | null }) {
  const client = usePostHog()

  useEffect(() => {
    if (user === null) {
      client.reset()
      Sentry.setUser(null)
      return
    }
    client.identify(user.email)
    Sentry.setUser({ id: user.id })
  }, [client, user])

  return null
}

function PageViews() {
  const pathname = usePathname()
  const client = usePostHog()

  useEffect(() => {
    client.capture('page_viewed', { section: pathname.split('/')[1] || 'home' })
    window.gtag?.('event', 'page_view', { page_title: document.title })
  }, [client, pathname])

  return null
}

export function AnalyticsProvider({ user, children }: { user: Customer | null; children: ReactNode }) {
  return (
    <PostHogProvider client={posthog}>
      <Identify user={user} />
      <PageViews />
      {children}
    </PostHogProvider>
  )
}
