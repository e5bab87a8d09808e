import { appleTypes } from '../../taxonomy/crosswalks/apple.js'
import type { ExportFacts } from '../../types/index.js'
import { categoryName } from './say.js'
import { storeTypes } from './store.js'

/** One type of data in an Apple privacy manifest. Whether it is linked to a person or tracks one no code says. */
export interface CollectedType {
  type: string
  purposes: string[]
}

export const keys = {
  types: 'NSPrivacyCollectedDataTypes', type: 'NSPrivacyCollectedDataType', purposes: 'NSPrivacyCollectedDataTypePurposes',
  linked: 'NSPrivacyCollectedDataTypeLinked', tracking: 'NSPrivacyCollectedDataTypeTracking',
} as const

/** What the code collects, in Apple's words, and what is to be said of it. `standing` are the types that a file has already. */
export function collectedTypes(facts: ExportFacts, standing: readonly string[], open: readonly string[]): { types: CollectedType[]; notes: string[] } {
  const found = storeTypes(facts, appleTypes, 'apple')
  const types = found.map(({ type, purposes }) => ({ type: `NSPrivacyCollectedDataType${type}`, purposes: purposes.map(purpose => `NSPrivacyCollectedDataTypePurpose${purpose}`) }))
  const short = (type: string): string => type.replace(/^NSPrivacyCollectedDataType/, '')
  const unanswered = [...types.map(({ type }) => type).filter(type => !standing.includes(type)), ...open]
  const rest = standing.filter(type => !types.some(one => one.type === type))
  const unclear = found.filter(({ also }) => also.length > 0)
  const withoutUse = [...new Set(found.flatMap(({ without }) => without))]
  return {
    types,
    notes: [
      ...unanswered.length === 0 ? [] : [`For a person to say, whether it is linked to somebody and whether it tracks: ${[...new Set(unanswered)].map(short).join(', ')}. NSPrivacyTracking and its domains, too.`],
      ...unclear.map(({ type, also, unsure }) => `${type} (${unsure.map(category => categoryName(category, facts.manifest)).join(', ')}) may be ${also.join(' or ')} instead.`),
      ...withoutUse.length === 0 ? [] : [`purposely.yml states no use, so Apple's purpose is left open: ${withoutUse.join(', ')}.`],
      ...rest.length === 0 ? [] : [`Kept, though the code was not seen to collect it: ${rest.map(short).join(', ')}.`],
    ],
  }
}
