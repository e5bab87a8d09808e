import type { Draft, ProgramGiven } from '../define.js'
import { nearest } from '../../manifest/nearest.js'
import { line, locate, plain } from '../phrases.js'
import { dropping } from './dropping.js'
import { speaksOf } from './match.js'

/** Entries of `fields` that speak of nothing in the code. */
export function staleFields({ facts, manifest }: ProgramGiven): Draft[] {
  if (manifest === undefined || manifest.fields.length === 0) return []
  const observations = facts.flatMap(file => file.observations)
  const names = [...new Set(observations.flatMap(seen => seen.kind === 'field' && seen.record !== '' ? [`${seen.record}.${seen.name}`] : []))]
  return manifest.fields.filter(field => !observations.some(seen => speaksOf(field, seen))).map(field => {
    const meant = nearest(field.pattern, names)
    const help = meant === undefined ? '' : ` (did it move to ${plain(meant)}?)`
    return {
      message: `fields.${plain(field.pattern)}: no code has such a field${help}. Change it, or delete it (${line(manifest, field.at)}).`,
      at: locate(manifest.file, field.at),
      id: `${manifest.file}#fields.${field.pattern}`,
      ...meant === undefined && dropping(manifest, field.at, `fields.${field.pattern}`),
    }
  })
}

/** Words that are said not to be personal, where no name in the code would be taken for personal without them. */
export function staleWords({ data, manifest }: ProgramGiven): Draft[] {
  const spared = new Set(data.map(datum => datum.none))
  return (manifest?.words ?? []).filter(word => word.none !== undefined && !spared.has(word.text)).map(word => ({
    message: `words.${plain(word.text)}: nothing in the code would be personal by that name. Delete it (${word.at.file}:${word.at.line}).`,
    at: locate(manifest?.file ?? '', word.at),
    id: `${manifest?.file}#words.${word.text}`,
    ...manifest && dropping(manifest, word.at, `words.${word.text}`),
  }))
}

/** Tags that stand above nothing that is asked, kept or sent. */
export function staleTags({ facts }: ProgramGiven): Draft[] {
  return facts.filter(file => file.problem === undefined).flatMap(file => file.tags
    .filter(tag => !file.observations.some(seen => seen.at.line <= tag.covers[1] && seen.at.endLine >= tag.covers[0]))
    .map(tag => ({
      message: `The @purpose tag speaks for ${lines(tag.covers)}, where nothing is asked for, kept or sent. Move it to its field, or delete it.`,
      at: locate(tag.file, tag.at),
      id: `${file.path}#@purpose ${tag.purposes.join(' ') || 'none'}`,
      ...tag.drop && { fix: { what: `the tag @purpose ${tag.purposes.join(', ') || 'none'}`, edits: [tag.drop] } },
    })))
}

function lines([first, last]: [number, number]): string {
  return first === last ? `line ${first}` : `lines ${first} to ${last}`
}
