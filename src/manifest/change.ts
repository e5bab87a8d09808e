export interface NewPurpose {
  description: string
  benefit?: string
  use?: string
  basis?: string
  condition?: string
  retention?: string
  subjects?: string[]
  source?: string
}

/**
 * `place` is a record (`User`), a field of one (`User.phone`), or a file or folder from the scanned root.
 * `category` and `categories` are full or short keys.
 */
export type Change =
  | { place: string; category: string; purpose: string; newPurpose?: NewPurpose; optional?: boolean; why?: string }
  | { recipient: string; category: string; for?: string[] }
  | { recipient: string; calls: string[] }
  | { field: string; none: string }
  | { field: string; categories: string[] }

/** Why a change is not made, as one sentence. */
export interface Refusal {
  problem: string
}
