import { uetq } from './queues'

export function queued(email: string) {
  uetq.push('set', { pid: { em: email } })
  window.uetq.push('event', 'page_view', { step: 'email' })
}
