import { Langfuse } from 'langfuse'
import { trace } from './fuses'

const tracing = new Langfuse()

export function blown(email: string, ampere: number) {
  trace({ userId: email })
  tracing.trace({ name: 'email', metadata: { ampere, step: 'email' } })
}
