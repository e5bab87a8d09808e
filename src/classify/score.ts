import { titleOf } from '../taxonomy/categories.js'
import type { ValueKind } from '../taxonomy/vocabulary/index.js'
import type { Classification, Evidence } from '../types/index.js'

/** One word that points to a category, before the surroundings are weighed. */
export interface Pointer {
  category: string
  evidence: Evidence
  /** 3 sure, 2 likely, 1 only together with its surroundings; 4 for names that a standard fixed. */
  strength: 1 | 2 | 3 | 4
  kinds: readonly ValueKind[]
  /** The manifest says so. */
  taught?: true
  /** The manifest's word that says it is not personal. */
  none?: string
  /** What the surroundings add to this pointer. */
  around: readonly Evidence[]
}

export const high = 3
export const low = 2

/** `phone number` for `a phone number`: what evidence says. */
export const says = (category: string): string => titleOf(category).replace(/^an? /, '')

const within = (wide: string, narrow: string): boolean => narrow === wide || narrow.startsWith(wide + '.')

/**
 * The category that the pointers make out, with every word that counted, or undefined when they make out none. Words of
 * different kinds that agree count once more; what merely agrees by the same vague word does not, nor what the owner speaks
 * against.
 */
export function decide(pointers: readonly Pointer[]): Classification | undefined {
  const open = pointers.filter(pointer => pointer.none === undefined)
  if (open.length === pointers.length) return best(pointers)
  // what rests on such words alone stands in the inventory all the same, with the reason
  const none = pointers.find(pointer => pointer.none !== undefined)?.none as string
  const closed = best(pointers)
  return best(open) ?? (closed && { ...closed, none })
}

function best(pointers: readonly Pointer[]): Classification | undefined {
  let found: { category: string; score: number; strength: number; isRead: boolean; because: Evidence[] } | undefined
  for (const category of new Set(pointers.map(pointer => pointer.category))) {
    const own = pointers.filter(pointer => within(pointer.category, category))
    // what is vetoed is not lifted by a wider word: no last name without other names beside it
    if (own.every(pointer => pointer.category !== category || totalOf(pointer) <= 0)) continue
    const score = scoreOf(own)
    const strength = Math.max(...own.map(pointer => pointer.strength))
    // of two that are sure, what people read says what they type: `first_name` under the label `Username`
    const isRead = own.some(pointer => pointer.evidence.kind === 'label' && pointer.strength >= high)
    const better = found === undefined || score > found.score ||
      (score === found.score && (strength > found.strength || within(found.category, category) || strength === found.strength && isRead && !found.isRead && !within(category, found.category)))
    if (better) {
      found = { category, score, strength, isRead, because: unique(own.flatMap(pointer => [pointer.evidence, ...pointer.around])) }
    }
  }
  if (found === undefined || found.score < low) return undefined
  return { category: found.category, confidence: found.score >= high ? 'high' : 'low', because: found.because }
}

function scoreOf(pointers: readonly Pointer[]): number {
  const totals = pointers.map(totalOf)
  const clear = pointers.filter(({ strength, around }) => strength > 1 && !around.some(each => each.kind === 'owner' && each.weight < 0))
  // a key and the text it stands for say one thing
  const kinds = new Set(clear.map(({ evidence: { kind } }) => kind === 'labelKey' ? 'label' : kind))
  return Math.max(...totals) + (kinds.size > 1 ? 1 : 0)
}

/** Surroundings lift a vague word as high as a sure one, never above it. */
function totalOf({ strength, around }: Pointer): number {
  const total = strength + around.reduce((sum, each) => sum + each.weight, 0)
  return total > strength ? Math.max(strength, Math.min(total, high)) : total
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const same = (one: Evidence, other: Evidence): boolean => one.kind === other.kind && one.text === other.text && one.says === other.says
  return evidence.filter((each, index) => evidence.findIndex(other => same(each, other)) === index)
}
