import { heap } from './structures'

export function taken(email: string) {
  heap.identify(email)
  window.heap.track('taken', { depth: 3, step: 'email' })
}
