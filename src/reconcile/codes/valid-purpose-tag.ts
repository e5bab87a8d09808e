import type { FileFacts, Manifest, PlacedDatum, PurposeTag } from '../../types/index.js'
import type { Draft } from '../define.js'
import { defineCode } from '../define.js'
import { nearest } from '../../manifest/nearest.js'
import { listed, locate, plain, quoted } from '../phrases.js'

export default defineCode({
  code: 'valid-purpose-tag',
  description: 'A @purpose tag names purposes that the manifest has; "none" comes with a reason.',
  recommended: 'error',
  strict: 'error',
  needsManifest: true,
  scope: 'file',
  find({ facts, data, manifest }) {
    if (manifest === undefined) return []
    return facts.tags.flatMap(tag => tag.purposes.length === 0 ? unreasoned(tag, facts) : unknown(tag, facts, data, manifest))
  },
})

function unreasoned(tag: PurposeTag, facts: FileFacts): Draft[] {
  if (tag.none !== undefined && tag.none.trim() !== '') return []
  return [{
    message: '"@purpose none" says that this is not personal, but not why. Write it behind: @purpose none -- the reason',
    at: locate(tag.file, tag.at),
    id: `${facts.path}#@purpose none`,
  }]
}

function unknown(tag: PurposeTag, facts: FileFacts, data: readonly PlacedDatum[], manifest: Manifest): Draft[] {
  const names = manifest.purposes.map(purpose => purpose.name)
  const strangers = [...new Set(tag.purposes)].filter(name => !names.includes(name))
  const allUnknown = strangers.length === new Set(tag.purposes).size
  return strangers.map((name, index) => {
    const meant = nearest(name, names)
    const help = meant !== undefined ? `Did you mean ${quoted(meant)}?`
      : names.length === 0 ? 'It has none yet.'
        : `It has ${listed(names.map(plain))}.`
    return {
      message: `The tag names the purpose ${quoted(name)}, which is not in ${manifest.file}. ${help}`,
      at: locate(tag.file, tag.at),
      id: `${facts.path}#@purpose ${name}`,
      // What the tag covers has no purpose because of the slip: to say so twice would not help.
      ...allUnknown && index === 0 ? { owns: data.filter(datum => isUnder(datum, tag)) } : {},
    }
  })
}

function isUnder(datum: PlacedDatum, tag: PurposeTag): boolean {
  return datum.placement.level === 'tag' && datum.placement.state === 'undeclared'
    && datum.at.line >= tag.covers[0] && datum.at.line <= tag.covers[1]
}
