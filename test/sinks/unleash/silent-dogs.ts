import { initialize } from 'unleash-client'
import { updateContext } from './dogs'

const client = initialize({ url: 'https://flags.example.com/api', appName: 'dogs' })

export function freed(email: string) {
  updateContext({ email })
  return client.isEnabled('leash', { environment: 'email' })
}
