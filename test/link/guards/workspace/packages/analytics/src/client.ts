import posthog from 'posthog-js'

/** Begins to watch. */
export function startAnalytics(): void {
  posthog.init('phc_club', { api_host: 'https://eu.i.posthog.com' }) // expect: unasked apps/web/src/main.tsx:3
}
