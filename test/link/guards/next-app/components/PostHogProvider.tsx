'use client'
import { useEffect, type ReactNode } from 'react'
import posthog from 'posthog-js'
import { PostHogProvider as Provider } from 'posthog-js/react'

export function PostHogProvider({ children }: { children: ReactNode }) {
  useEffect(() => {
    posthog.init('phc_1', { api_host: '/ingest' }) // expect: unasked app/layout.tsx:19
  }, [])
  return <Provider client={posthog}>{children}</Provider>
}
