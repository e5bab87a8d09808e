import { Dub } from 'dub'
import type { LinkSchema } from 'dub/models/components'
import { dub } from './studio'

const links = new Dub()

export async function mixed(email: string, link?: LinkSchema) {
  await links.links.create({ url: 'https://example.com/offer', tagNames: ['email'] })
  dub('track', { email })
  return link
}
