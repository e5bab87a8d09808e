import type { State, Suppression } from '../../types/index.js'

/** How reports call the states of a datum. */
export const stateNames: Record<State, string> = {
  declared: 'declared', draft: 'draft', undeclared: 'undeclared', shaped: 'in types only', unsure: 'unsure', 'not-personal': 'not personal', ignored: 'ignored',
}

/** Why nothing is told of a datum: `disabled: the reason`, `baselined`. */
export const keptBack = ({ kind, reason }: Suppression): string => `${kind === 'comment' ? 'disabled' : 'baselined'}${reason === undefined ? '' : `: ${reason}`}`
