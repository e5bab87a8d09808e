import ph from 'posthog-js'
import { PostHog } from 'posthog-node'
import type { User } from '../types'

let client: PostHog | undefined
const server = () => {
  client ??= new PostHog('phc_key')
  return client
}

let lazy: PostHog | null = null
function once() {
  if (!lazy) {
    lazy = new PostHog('phc_key')
  }
  return lazy
}

const send = (...args: [string, object]) => ph.capture(...args)
const alsoSend = send

function useEvents() {
  const track = (name: string, data: object) => ph.capture(name, data)
  return { track }
}

/** Clients and wrappers that come out of functions of the file. */
export function opened(user: User, make: () => PostHog) {
  // expect: sink email contact.email properties
  // expect: sink distinctId unique_id id
  server().capture({ distinctId: user.id, event: 'opened', properties: { email: user.email } })
  // expect: sink distinctId contact.phone_number id
  once().capture({ distinctId: user.phone, event: 'opened' })
  // expect: sink email contact.email properties
  ;(0, ph.capture)('opened', { email: user.email })
  // expect: sink lastName name.last properties
  send('opened', { lastName: user.lastName })
  // expect: sink phone contact.phone_number properties
  alsoSend('opened', { phone: user.phone })
  const { track } = useEvents()
  // expect: sink address contact.address properties
  track('opened', { address: user.address })
  // expect: sink email contact.email traits
  ph.people.set('email', user.email)
  // expect: sink email contact.email message
  ph.capture(`opened by ${user.email}`)
  // not known to be PostHog's
  make().flush()
  ph.capture(`opened ${user.id === '' ? 'empty' : 'full'}`)
}
