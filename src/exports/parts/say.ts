import { todoPattern } from '../../manifest/keys.js'
import { subjects } from '../../taxonomy/subjects.js'
import { categoryOf, titleOf } from '../../taxonomy/categories.js'
import type { Manifest, ManifestDatum, Purpose } from '../../types/index.js'
import { durationText } from './duration.js'

const todo = new RegExp(todoPattern, 'u')

/** What a person wrote; empty where nobody did, or somebody has still to. */
export const said = (text: string | undefined): string => text === undefined || todo.test(text) ? '' : text

/** `e-mail address`: the category as a person reads it, without an article. */
export const categoryName = (key: string, manifest: Manifest | undefined): string => titleOf(key, manifest?.categories).replace(/^an? /, '')

export const isSpecial = (key: string, manifest: Manifest | undefined): boolean => categoryOf(key, manifest?.categories)?.sensitivity === 'special'

/** `Customer` for fideslang's `customer`; words of one's own as they are. */
export const subjectName = (key: string): string => subjects.find(subject => subject.key === key)?.title ?? key

/** How long a datum is kept for a purpose: its own time, else the purpose's. */
export const retentionOf = (purpose: Purpose | undefined, listed: ManifestDatum | undefined, language?: string): string =>
  durationText(said(listed?.retention) || said(purpose?.retention), language)

/** Where a datum comes from, as the manifest says: the person, where it lists the datum and says no more. */
export const sourceOf = (purpose: Purpose | undefined, listed: ManifestDatum | undefined): string =>
  said(listed?.source) || said(purpose?.source) || (listed === undefined ? '' : 'person')

/** GDPR Art. 6(1) in the manifest's words. */
export const articles6: Readonly<Record<string, { letter: string; title: string }>> = {
  consent: { letter: 'a', title: 'consent' },
  contract: { letter: 'b', title: 'contract' },
  legal_obligation: { letter: 'c', title: 'legal obligation' },
  vital_interests: { letter: 'd', title: 'vital interests' },
  public_interest: { letter: 'e', title: 'public task' },
  legitimate_interests: { letter: 'f', title: 'legitimate interests' },
}

/** GDPR Art. 9(2) in the manifest's words; `official_authority` is Art. 10's. */
export const articles9: Readonly<Record<string, { letter: string; title: string }>> = {
  explicit_consent: { letter: 'a', title: 'explicit consent' },
  employment_and_social_security: { letter: 'b', title: 'employment, social security and social protection' },
  vital_interests: { letter: 'c', title: 'vital interests' },
  not_for_profit_body: { letter: 'd', title: 'not-for-profit body' },
  made_public: { letter: 'e', title: 'made public by the data subject' },
  legal_claims: { letter: 'f', title: 'legal claims or judicial acts' },
  substantial_public_interest: { letter: 'g', title: 'substantial public interest' },
  health_care: { letter: 'h', title: 'health or social care' },
  public_health: { letter: 'i', title: 'public health' },
  research_and_archiving: { letter: 'j', title: 'archiving, research and statistics' },
}

/** `Article 6(1)(b) contract`; empty where nobody has decided. */
export function basisText(basis: string | undefined): string {
  const known = basis === undefined ? undefined : articles6[basis]
  return known === undefined ? '' : `Article 6(1)(${known.letter}) ${known.title}`
}

/** `Article 9(2)(h) health or social care`; of crime data, Article 10. */
export function conditionText(condition: string | undefined): string {
  if (condition === 'official_authority') return 'Article 10 official authority'
  const known = condition === undefined ? undefined : articles9[condition]
  return known === undefined ? '' : `Article 9(2)(${known.letter}) ${known.title}`
}
