import posthog from 'posthog-js'
import { trpc } from './trpc'

export function Address() {
  const { data } = trpc.members.first.useQuery()
  posthog.capture('seen', {
    street: data?.member?.street, // step: sent street
  })
  return null
}
