/** Categories that say who somebody is to anyone who reads them; what lies below a key counts too. */
const identifying = ['user.contact', 'user.name', 'user.account.username', 'user.government_id', 'user.financial', 'user.payment',
  'user.social', 'user.demographic.date_of_birth', 'user.health_and_medical.record_id', 'user.health_and_medical.insurance_beneficiary_id']

export const isIdentifying = (category: string): boolean => isBelow(category, identifying)

/** Whether a category is one of the keys, or lies below one. */
export const isBelow = (category: string, keys: readonly string[]): boolean => keys.some(key => category === key || category.startsWith(key + '.'))
