/**
 * Categories that are no special ones (GDPR Art. 9(1)) and from which one may be concluded: recital 51 speaks of data that reveal, and the Court of
 * Justice takes Art. 9 to hold where a comparison or deduction leads there (C-184/20, 1 August 2022, nos. 117 to 128; C-21/23, 4 October 2024).
 * A row stands only where the value by itself may tell, whatever the application is about: an order, a page that was read or a position tells it in some
 * applications only, and a name or a nationality tells an origin to nobody who does not conclude it.
 */
export const reveals: readonly { key: string; what: string; because: string }[] = [
  { key: 'user.demographic.profile.diet', what: 'health or a religious belief', because: 'who eats halal or kosher food tells a belief, who eats no gluten a condition' },
  { key: 'user.demographic.marital_status', what: 'a sexual orientation', because: 'a registered partnership tells it in many countries; of the spouse the Court of Justice said so in C-184/20' },
  { key: 'user.social.family', what: 'a sexual orientation', because: 'the name of a spouse or partner, of which C-184/20 is' },
  { key: 'user.demographic.vulnerability', what: 'health', because: 'what makes somebody vulnerable is often an illness or a disability' },
]
