import { titleOf } from '../../taxonomy/categories.js'
import type { ExportFacts, Manifest } from '../../types/index.js'
import { defineExport } from '../define.js'
import { activitiesOf, type ActivityDatum } from '../parts/activities.js'
import { keyOf } from '../parts/key.js'
import { recipientText } from '../parts/rows.js'
import { conditionText, retentionOf } from '../parts/say.js'
import { cell, listed } from '../parts/text.js'

/*
 * The data services of a CycloneDX bill of materials: the application with what flows into it, and each recipient with what it is handed.
 * There is no serial number and no time, so that the same tree gives the same bytes.
 */
export default defineExport({
  name: 'cyclonedx',
  summary: 'a CycloneDX 1.7 bill of materials: services with the data that flow into them',
  formats: ['json'],
  make(facts) {
    const bom = { $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json', bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, services: [application(facts), ...recipients(facts)] }
    return {
      output: JSON.stringify(bom, null, 2) + '\n',
      notes: ['Left out, as only a person knows: who owns the data (governance), and whether a recipient without a declared role stands outside your trust boundary.'],
    }
  },
})

const own = 'application'

function application(facts: ExportFacts): object {
  const purposes = facts.manifest?.purposes ?? []
  return {
    'bom-ref': own,
    name: own,
    data: activitiesOf(facts).flatMap(({ purpose, data }) => data.filter(datum => datum.state !== 'unseen').map(datum => ({
      flow: flowOf(datum),
      classification: datum.category,
      name: nameOf(datum.category, facts.manifest),
      description: cell(purpose === undefined ? 'No purpose is stated.' : `For ${purpose.name}: ${purpose.description}`.replace(/: $/, '.')),
      ...sourceOf(datum), ...destinationsOf(datum),
    }))),
    properties: purposes.flatMap(purpose => [
      ...property(`${purpose.name}:basis`, purpose.basis), ...property(`${purpose.name}:condition`, conditionText(purpose.condition)), ...property(`${purpose.name}:use`, purpose.use),
      ...property(`${purpose.name}:retention`, retentionOf(purpose, undefined)), ...property(`${purpose.name}:draft`, purpose.draft ? 'true' : ''),
    ]),
  }
}

/** What is asked comes in, what is handed on goes out; what is only kept came in some way. */
function flowOf({ entries, recipients }: ActivityDatum): string {
  const isIn = entries.some(entry => entry.places.some(place => /^(asked|taken|checked|granted)$/.test(place.role)))
  const isOut = recipients.some(one => one.seen)
  return isIn && isOut ? 'bi-directional' : isIn ? 'inbound' : isOut ? 'outbound' : 'unknown'
}

/** Where it was seen, as a reference to the project's own files. */
const sourceOf = ({ entries }: ActivityDatum): object => {
  const places = [...new Set(entries.flatMap(entry => entry.places.filter(place => place.role !== 'sent').map(place => `${encodeURI(cell(place.at.file))}#L${place.at.line}`)))].slice(0, 20)
  return places.length === 0 ? {} : { source: places }
}

const refOf = (name: string): string => `recipient-${keyOf(name)}`

const destinationsOf = ({ recipients }: ActivityDatum): object => {
  const seen = recipients.filter(one => one.seen)
  return seen.length === 0 ? {} : { destination: seen.map(one => `#${refOf(one.name)}`) }
}

const nameOf = (category: string, manifest: Manifest | undefined): string => cell(titleOf(category, manifest?.categories).replace(/^an? /, ''))

const property = (name: string, value: string | undefined): object[] => value === undefined || value === '' ? [] : [{ name: cell(`purposely:${name}`), value: cell(value) }]

function recipients({ inventory, manifest }: ExportFacts): object[] {
  return inventory.recipients.map(({ name, title, kind, receives, for: purposes }) => {
    const declared = manifest?.recipients.find(recipient => recipient.name === name)
    return {
      'bom-ref': refOf(name),
      name: cell(name),
      description: cell(recipientText({ name, title: declared?.title ?? title, kind: declared?.kind ?? kind, ...(declared && { declared }), allowed: true, seen: true })),
      ...declared?.role !== undefined && { provider: { name: cell(declared.title ?? title) }, 'x-trust-boundary': true },
      ...declared !== undefined && declared.domains.length > 0 && { endpoints: declared.domains.map(domain => `https://${cell(domain)}/`) },
      data: receives.map(({ category, allowed, places }) => ({
        flow: 'inbound', classification: category, name: nameOf(category, manifest),
        description: cell(`${allowed || manifest === undefined ? '' : 'Not allowed by purposely.yml. '}Handed over at ${listed(places.map(place => `${place.at.file}:${place.at.line}`), 6)}.`),
        source: [`#${own}`],
      })),
      properties: [...property('purposes', purposes.join(', ')), ...property('region', declared?.region)],
    }
  })
}
