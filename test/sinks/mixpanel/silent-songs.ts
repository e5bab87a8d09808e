import { people } from '../lib/crowd'
import { track } from './player'
import mixpanel from 'mixpanel-browser'
import type { Song } from '../types'

/** Events about things; calls of the same names that are not Mixpanel's. */
export function played(song: Song, email: string) {
  mixpanel.track('Played', { fileName: song.fileName, step: 'email', seconds: song.seconds })
  mixpanel.register({ theme: 'dark', hasEmail: email !== '' })
  people.set({ email })
  track('Played', { email })
}
