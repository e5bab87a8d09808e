import { FullStory } from './books'
import { FullStory as command } from '@fullstory/browser'

export function read(email: string) {
  FullStory('setIdentity', { uid: email })
  command('trackEvent', { name: 'read', properties: { chapter: 3, step: 'email' } })
}
