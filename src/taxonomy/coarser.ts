/**
 * For an exact kind of data the coarser ones that often do as well, the closest first. A manifest that lists one of these for a place and
 * not the exact one has said what suffices there.
 */
export const coarserKinds: readonly { exact: string; coarser: readonly string[]; because: string }[] = [
  {
    exact: 'user.demographic.date_of_birth', coarser: ['user.demographic.age_range'],
    because: 'a limit of age, a price or a statistic needs an age; the day of birth also helps to identify a person, and to pass for one',
  },
  {
    exact: 'user.location.precise',
    coarser: ['user.location.imprecise', 'user.contact.address.postal_code', 'user.contact.address.city', 'user.contact.address.state', 'user.contact.address.country'],
    because: 'a shop nearby, the weather or a language needs a town; positions show where somebody lives, works and worships',
  },
  {
    exact: 'user.location.imprecise', coarser: ['user.contact.address.state', 'user.contact.address.country'],
    because: 'a tax rate, a language or a choice of shop needs the country',
  },
  {
    exact: 'user.contact.address',
    coarser: ['user.contact.address.postal_code', 'user.contact.address.city', 'user.contact.address.state', 'user.contact.address.country'],
    because: 'only what is sent by post needs a door; a cost of delivery, a tax rate or a statistic needs the part of the address it goes by',
  },
  {
    exact: 'user.contact.address.street',
    coarser: ['user.contact.address.postal_code', 'user.contact.address.city', 'user.contact.address.state', 'user.contact.address.country'],
    because: 'as for an address: the street makes a household of a town',
  },
  {
    exact: 'user.contact.address.postal_code', coarser: ['user.contact.address.city', 'user.contact.address.state', 'user.contact.address.country'],
    because: 'in some countries a postal code is one street, and with a birth date and a gender it is often one person',
  },
  {
    exact: 'user.contact.address.city', coarser: ['user.contact.address.state', 'user.contact.address.country'],
    because: 'a tax rate or a language goes by country or state',
  },
  {
    exact: 'user.contact.address.state', coarser: ['user.contact.address.country'],
    because: 'a language or a currency goes by country',
  },
  {
    exact: 'user.device.ip_address', coarser: ['user.device.ip_address.truncated', 'user.location.imprecise', 'user.contact.address.state', 'user.contact.address.country'],
    because: 'a count of visits, or where they come from, needs no more than the network; the full address leads to a connection, and so to a person',
  },
  {
    exact: 'user.name', coarser: ['user.name.first', 'user.name.nickname'],
    because: 'a greeting, or a name to show to others, needs what a person wants to be called',
  },
]

/** The coarser kinds of one exact kind (full keys), the closest first. */
export function coarserThan(category: string): readonly string[] {
  return coarserKinds.find(each => each.exact === category)?.coarser ?? []
}
