/** What a person who judges a category should know, with its ground. */
export interface Hint {
  keys: readonly string[]
  /** In few words, behind the category's name. */
  mark: string
  /** In a sentence. */
  says: string
  ground: { title: string; url: string }
}

const minimisation = 'GDPR Art. 5(1)(c)'

/**
 * Hints say no special category of what is none. Free text is one only where somebody writes of one, and a gender is none by itself: whether it
 * reveals one depends on what else is told (the ICO says so of a gender identity), so neither stands in `reveals.ts`.
 */
export const hints: readonly Hint[] = [
  {
    // feedback is a rating as often as a text
    keys: ['user.content.private.free_text', 'user.content.private.message'],
    mark: 'Free text may hold anything',
    says: 'People may write anything here, also what nobody asks for, such as their health or belief. Say beside it what belongs there, and who reads it for how long.',
    ground: {
      title: `${minimisation}: adequate, relevant and limited to what is necessary; the CNIL asks the same of free comments`,
      url: 'https://www.cnil.fr/fr/zones-bloc-note-et-commentaires-les-bons-reflexes-pour-ne-pas-deraper',
    },
  },
  {
    keys: ['user.demographic.gender', 'user.demographic.gender_identity', 'user.name.title'],
    mark: 'Is it needed?',
    says: 'A gender, or a form of address that tells it, is often asked by habit. To address customers by it, the Court of Justice found, does not appear indispensable for selling them rail tickets.',
    ground: { title: `Court of Justice, C\u2011394/23, 9 January 2025, on ${minimisation} and Art. 6(1)`, url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62023CJ0394' },
  },
]

/** The hint of a category, if it has one. */
export const hintOf = (key: string): Hint | undefined => hints.find(hint => hint.keys.includes(key))
