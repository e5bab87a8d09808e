import type { ConsentObservation } from '../../types/index.js'
import { defineCode, type Draft } from '../define.js'
import { locate, plain, quoted } from '../phrases.js'

export default defineCode({
  code: 'no-prechecked-consent',
  description: 'Consent that is given in advance: a ticked box, a first value, an option that grants.',
  recommended: 'error',
  strict: 'error',
  needsManifest: false,
  scope: 'file',
  find: ({ facts }) => facts.observations.filter((one): one is ConsentObservation => one.kind === 'consent').map(draft),
})

function draft(one: ConsentObservation): Draft {
  const { name, by, asked, because, owner, file, edits } = one
  const who = owner === '' ? file : plain(owner)
  return {
    message: asked
      ? `${plain(asked.by)} grants ${quoted(name)} before anybody was asked (${plain(by)}). Set it to ${asked.to}, and change it when people agree.`
      : `${who} ticks a consent in advance (${plain(because ?? name)}, by ${plain(by)}): only a box that people tick themselves is one. Leave it unticked.`,
    at: locate(file, one.at),
    suggestions: edits?.drop ? [{ message: asked ? `Set ${quoted(name)} to ${asked.to}.` : `Leave ${quoted(name)} unticked.`, edits: [edits.drop] }] : [],
    id: one.id,
  }
}
