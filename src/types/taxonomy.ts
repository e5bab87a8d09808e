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
  /** `fideslang`, `purposely` for our extensions, `manifest` for a project's own. */
  origin: 'fideslang' | 'purposely' | 'manifest'
}

export interface DataUse {
  key: string
  title: string
  description: string
}
