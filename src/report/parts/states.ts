import type { State } from '../../types/index.js'

/** How reports call the states of a datum. */
export const stateNames: Record<State, string> = {
  declared: 'declared', draft: 'draft', undeclared: 'undeclared', shaped: 'in types only', unsure: 'unsure', 'not-personal': 'not personal',
}
