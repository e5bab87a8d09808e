import { Logtail } from '@logtail/node'
import { stack } from './wood'

const logtail = new Logtail('token')

export async function stacked(email: string) {
  await logtail.info('stacked', { metres: 3, step: 'email' })
  stack.info('stacked', { email })
}
