import { PostHog } from 'posthog-node'

const client = new PostHog(process.env.POSTHOG_KEY ?? '', {
  host: 'https://eu.i.posthog.com',
  flushAt: 1,
  flushInterval: 0,
})

/** Called from route handlers, where the process may end right after the response. */
export async function captureOrderPlaced(userId: string, totalCents: number, itemCount: number): Promise<void> {
  client.capture({
    distinctId: userId,
    event: 'order_placed',
    properties: { totalCents, itemCount },
  })
  await client.flush()
}

export async function captureReviewSubmitted(userId: string, productId: string, rating: number): Promise<void> {
  client.capture({ distinctId: userId, event: 'review_submitted', properties: { productId, rating } })
  await client.flush()
}
