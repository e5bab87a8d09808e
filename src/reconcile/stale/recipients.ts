import { covers } from '../../taxonomy/covers.js'
import type { Manifest, Recipient } from '../../types/index.js'
import type { Draft, ProgramGiven } from '../define.js'
import { nearest } from '../../manifest/nearest.js'
import { line, locate, plain } from '../phrases.js'
import { sent } from '../data.js'
import { dropping } from './dropping.js'

/** What a vendor's library sends by itself: no line of the code shows it, so its absence shows nothing. */
const bySelf = ['user.behavior', 'user.telemetry', 'user.device', 'user.location.imprecise', 'user.unique_id.pseudonymous']

/** Recipients to which no code sends, and categories they may receive but never do. Drafts are left alone. */
export function staleRecipients({ facts, data, manifest, whole, title }: ProgramGiven): Draft[] {
  if (manifest === undefined) return []
  const seen = facts.flatMap(file => file.observations).filter(each => each.surface === 'sink')
  const sinks = new Set(seen.flatMap(each => 'sink' in each ? [each.sink] : []))
  // A gap knows its detector only; sinks are called after theirs.
  const unclear = new Set(seen.flatMap(each => each.kind === 'gap' ? [each.detector] : []))
  // Nodemailer's mail goes out through another one, which gets what it is given
  const carriers = new Map(seen.flatMap(each => each.kind === 'setting' && each.carrier ? [[each.carrier.name, { ...each.carrier, by: each.sink }] as const] : []))
  const sends = sent(data).filter(send => send.placement.state !== 'not-personal')
  return manifest.recipients.filter(recipient => !recipient.draft).flatMap(recipient => {
    const id = `${manifest.file}#recipients.${recipient.name}`
    if (!sinks.has(recipient.name)) {
      if (unclear.has(recipient.name) || carriers.has(recipient.name) || isSource(recipient, whole ?? manifest)) return []
      const declared = manifest.recipients.map(each => each.name)
      const meant = nearest(recipient.name, [...sinks].filter(sink => !declared.includes(sink)))
      const carrier = meant === undefined ? [...carriers.values()].find(each => !declared.includes(each.name) && each.name.split('-').includes(recipient.name.toLowerCase())) : undefined
      const help = carrier ? `${plain(title(carrier.by))} does, through ${carrier.title}: did you mean ${carrier.name}? Else delete it`
        : meant === undefined ? 'Delete it' : `Did you mean ${plain(meant)}? Else delete it`
      return [{
        message: `recipients.${plain(recipient.name)}: no code ${carrier ? 'itself ' : ''}sends to ${plain(title(recipient.name))}. ${help} (${line(manifest, recipient.at)}).`,
        at: locate(manifest.file, recipient.at),
        id,
        ...meant === undefined && !carrier && dropping(manifest, recipient.at, `recipients.${recipient.name}`),
      }]
    }
    const mine = sends.filter(send => send.sink === recipient.name)
    if (unclear.has(recipient.name) || mine.some(send => send.whole !== undefined)) return []
    const never = recipient.entries.filter(entry => !isBySelf(entry.category) && !mine.some(send => covers(entry.category, send.category)))
    return never.map(entry => ({
      message: `recipients.${plain(recipient.name)} may receive ${plain(entry.key)}, but no code sends it there. `
        + `Delete it (${line(manifest, entry.at)}).`,
      at: locate(manifest.file, entry.at),
      id: `${id}.receives`,
      category: entry.category,
      ...dropping(manifest, entry.at, `${entry.key} from recipients.${recipient.name}.receives`),
    }))
  })
}

function isBySelf(category: string): boolean {
  return bySelf.some(key => category === key || category.startsWith(key + '.'))
}

/** Whether data are said to come from it: then it stands in the manifest for that. */
function isSource(recipient: Recipient, manifest: Manifest): boolean {
  return manifest.purposes.some(purpose => purpose.source === recipient.name || purpose.data.some(datum => datum.source === recipient.name))
}
