export type Sensitivity = 'ordinary' | 'sensitive' | 'special'

export interface Category {
  /** Full key, `user.contact.email`. */
  key: string
  /** Short title in sentence position, with its article where English wants one: `an e-mail address`, `health data`. */
  title: string
  /** One sentence. */
  description: string
  sensitivity: Sensitivity
  /** The GDPR article that makes it special (`9`, `10`) or protected (`8`, `87`). */
  article?: string
  /** Of what is no special category: the one that may be concluded from it, as words: `health or a religious belief`. */
  mayReveal?: string
  /** `fideslang`, `purposely` for our extensions, `manifest` for a project's own. */
  origin: 'fideslang' | 'purposely' | 'manifest'
}

/** What a form is for, in the words of Cui et al. (`taxonomy/form-norms.ts`), and `search`, of which they do not speak. */
export type FormKind =
  | 'role_application' | 'financial_application' | 'payment' | 'reservation' | 'contact' | 'content_submission' | 'subscription'
  | 'account_registration' | 'account_login' | 'account_recovery' | 'search'

export interface DataUse {
  key: string
  title: string
  description: string
}
