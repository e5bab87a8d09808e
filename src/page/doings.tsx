import type { Page, PageDatum, PageUse } from '../types/index.js'
import { collected, usesAs } from './facts.js'
import { FirstPlace, RecipientLink } from './parts.js'

const verbs = { asked: 'asked', taken: 'taken from a request', checked: 'checked', granted: 'by permission' } as const

/** How it comes in: `asked, demanded`. */
export function howCollected(uses: readonly PageUse[]): string {
  const how = (Object.keys(verbs) as (keyof typeof verbs)[]).find(role => uses.some(use => use.role === role))
  if (how === undefined) return ''
  return `${verbs[how]}${uses.some(use => use.required === true) ? ', demanded' : uses.some(use => use.required === false) ? ', may be left out' : ''}`
}

export function Collected({ page, datum }: { page: Page; datum: PageDatum }) {
  const uses = collected(datum)
  if (uses.length === 0) return null
  const demanded = uses.filter(use => use.required === true)
  return <span class="seen">{howCollected(uses)} <FirstPlace page={page} places={[...demanded, ...uses].map(use => use.at)} /></span>
}

export function Kept({ page, datum }: { page: Page; datum: PageDatum }) {
  const uses = usesAs(datum, 'kept')
  return uses.length === 0 ? null : <span class="seen">kept <FirstPlace page={page} places={uses.map(use => use.at)} /></span>
}

/** Who gets it, a line each; marked where the manifest does not let one have it. */
export function Sent({ page, datum }: { page: Page; datum: PageDatum }) {
  const uses = usesAs(datum, 'sent')
  return <>{datum.recipients.map(index => <span class="seen">
    <RecipientLink page={page} index={index} />{datum.refused.includes(index) ? <strong class="refused"> not allowed</strong> : null}{' '}
    <FirstPlace page={page} places={uses.filter(use => use.to === index).map(use => use.at)} />
  </span>)}</>
}

/** Of what nothing is done with, that a type describes it. */
function Described({ page, datum }: { page: Page; datum: PageDatum }) {
  return datum.uses.some(use => use.role !== 'shaped') ? null : <span class="seen">described by a type <FirstPlace page={page} places={datum.uses.map(use => use.at)} /></span>
}

/** All that happens to a datum, in few words. */
export function Doings({ page, datum }: { page: Page; datum: PageDatum }) {
  return <>
    <Described page={page} datum={datum} />
    <Collected page={page} datum={datum} />
    <Kept page={page} datum={datum} />
    {datum.recipients.length === 0 ? null : <span class="seen">handed on to</span>}<Sent page={page} datum={datum} />
  </>
}
