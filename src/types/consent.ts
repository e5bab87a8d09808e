import type { Location } from './span.js'

/** One step on the way to a call, from the call outwards: where what is called so is used or loaded. */
export interface ConsentStep {
  what: string
  at: Location
}

/** Whether anybody is asked before a recipient that rests on consent is set up or called, as far as the program tells. */
export interface ConsentCheck {
  /** The recipient's key. */
  sink: string
  /** The call or the component as a reader names it: `posthog.init`, `GoogleAnalytics`. */
  call: string
  /** It sets the recipient up, and so begins what the recipient does by itself. */
  begins: boolean
  at: Location
  /** The declaration around it. */
  owner: string
  /** `unsure`: something hides whether; what, stands in `steps`. */
  verdict: 'asked' | 'unasked' | 'unsure'
  /** Of what is not asked: one way that leads there past every check. */
  steps: ConsentStep[]
}
