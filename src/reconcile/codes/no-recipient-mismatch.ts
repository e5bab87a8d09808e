import type { Manifest, Observation, Recipient, SettingObservation } from '../../types/index.js'
import { defineCode, type Draft, type ProgramGiven } from '../define.js'
import { line, locate, plain } from '../phrases.js'
import { mayBe, regionName, regionsIn } from '../../taxonomy/regions.js'
import { recipientName } from '../sends.js'

type Region = SettingObservation & { region: string }

/*
 * What the manifest says of a recipient against what the code says: its region against the host or option by which it is reached, its role
 * against the terms of whom that host belongs to. What either of them leaves open (an environment variable, a proxy, a region that is
 * not known here) is no contradiction.
 */
export default defineCode({
  code: 'no-recipient-mismatch',
  description: 'A recipient whose declared region or role is not what its host in the code says.',
  recommended: 'warn',
  strict: 'error',
  needsManifest: true,
  scope: 'program',
  find(given) {
    const { manifest } = given
    if (manifest === undefined) return []
    const observations = given.facts.flatMap(file => file.observations)
    return manifest.recipients.flatMap(recipient => [...regions(recipient, observations, manifest, given), ...role(recipient, observations, manifest, given)])
  },
})

function regions(recipient: Recipient, observations: readonly Observation[], manifest: Manifest, { title }: ProgramGiven): Draft[] {
  const declared = regionsIn(recipient.region ?? '')
  if (declared.length === 0) return []
  const away = observations.filter((one): one is Region => one.kind === 'setting' && one.sink === recipient.name && one.region !== undefined && !mayBe(declared, one.region))
  return [...new Set(away.map(one => one.region))].map(region => {
    const [lead, ...others] = away.filter(one => one.region === region) as [Region, ...Region[]]
    const where = `recipients.${plain(recipient.name)}.region is ${plain(recipient.region ?? '')}`
    return {
      message: `${recipientName(lead, title)} is reached in ${regionName(region)} (${said(lead)}, ${lead.file}:${lead.at.line}), but ${where} (${line(manifest, recipient.at)}). `
        + 'Use the host of that region, or declare where the data goes.',
      at: locate(lead.file, lead.at),
      related: [
        ...others.map(one => ({ message: `also reached there: ${said(one)}`, at: locate(one.file, one.at) })),
        { message: where, at: locate(manifest.file, recipient.at) },
      ],
      id: `${lead.file}#${recipient.name}.region`,
      category: region,
    }
  })
}

const said = (one: SettingObservation): string => one.value === undefined ? `${plain(one.call)} leaves out ${plain(one.name)}` : `${plain(one.name)}: ${plain(one.value)}`

/** Whoever decides what it does with the data is no processor, whatever it is called. */
function role({ name, role: declared, at }: Recipient, observations: readonly Observation[], manifest: Manifest, { title, terms }: ProgramGiven): Draft[] {
  const own = terms?.(name)
  const seen = observations.find(one => 'sink' in one && one.sink === name)
  if (own === undefined || seen === undefined || !('call' in seen) || declared !== 'processor') return []
  return [{
    message: `${recipientName(seen, title)} receives data through ${plain(seen.call)} (${seen.file}:${seen.at.line}). recipients.${plain(name)}.role is ${declared} (${line(manifest, at)}), `
      + `but its own terms say ${own.is}: ${own.terms}. Change the role, or take it out.`,
    at: locate(manifest.file, at),
    related: [{ message: `reached through ${plain(seen.call)}`, at: locate(seen.file, seen.at) }],
    id: `${manifest.file}#recipients.${name}.role`,
  }]
}
