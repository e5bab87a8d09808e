import type { Page, PageCategory, PageDatum, PageListed, PageMisnamed, PagePlace, PagePurpose, PageRecipient, PageStory, PageUse, Role } from '../types/index.js'

/** Data that are surely personal: those the counts speak of. */
export const isSure = ({ state }: PageDatum): boolean => state !== 'unsure' && state !== 'not-personal' && state !== 'ignored'

export const categoryOf = (page: Page, datum: { category: number }): PageCategory => page.categories[datum.category] as PageCategory

/** The purposes that list a datum; of what none lists, those its recipients serve. */
export const purposeIndexes = ({ purposes, declared }: PageDatum): number[] => declared.length > 0 ? declared.map(one => one.purpose) : purposes
export const purposesOf = (page: Page, datum: PageDatum): PagePurpose[] => purposeIndexes(datum).map(index => page.purposes[index] as PagePurpose)
/** What tags name as its purpose and the manifest has none of. */
export const misnamedOf = (page: Page, { misnamed = [] }: PageDatum): PageMisnamed[] => misnamed.map(index => page.misnamed[index] as PageMisnamed)
export const recipientsOf = (page: Page, datum: PageDatum): PageRecipient[] => datum.recipients.map(index => page.recipients[index] as PageRecipient)

/** What the manifest says of a datum: each entry with its purpose. */
export const listedOf = (page: Page, datum: PageDatum): { purpose: PagePurpose; listed: PageListed }[] => datum.declared.map(({ purpose, data }) => {
  const one = page.purposes[purpose] as PagePurpose
  return { purpose: one, listed: one.data[data] as PageListed }
})

/** How long it is kept, as each of its purposes says; empty where none does, be it that no purpose lists it. */
export const periodsOf = (page: Page, datum: PageDatum): string[] => datum.declared.length > 0
  ? listedOf(page, datum).flatMap(({ purpose, listed }) => listed.retention ?? purpose.retention ?? [])
  : purposesOf(page, datum).flatMap(purpose => purpose.retention ?? [])

/** What a purpose calls a datum, where that is neither its own kind nor one above: a column named token may hold a secret or a one-time code. */
export function listedAs(page: Page, datum: PageDatum, listed: PageListed): string | undefined {
  const [own, said] = [categoryOf(page, datum), categoryOf(page, listed)]
  return own.key === said.key || own.key.startsWith(`${said.key}.`) ? undefined : said.title
}

/** The ways of the value that a datum is a part of. */
export function storiesOf(page: Page, datum: PageDatum): PageStory[] {
  const index = page.data.indexOf(datum)
  return page.stories.filter(story => story.steps.some(step => step.datum === index))
}

export const usesAs = ({ uses }: PageDatum, ...roles: Role[]): PageUse[] => uses.filter(use => roles.includes(use.role))

/** Where a person gives it: in a form, with a request, by a permission; or where it is checked on the way. */
export const collected = (datum: PageDatum): PageUse[] => usesAs(datum, 'asked', 'taken', 'checked', 'granted')

export const isDemanded = (datum: PageDatum): boolean => collected(datum).some(use => use.required === true)

/** Whose data it is, as its purposes say. */
export const subjectsOf = (page: Page, datum: PageDatum): string[] => [...new Set(purposesOf(page, datum).flatMap(purpose => purpose.subjects))]

export const isSensitive = (page: Page, datum: PageDatum): boolean => categoryOf(page, datum).sensitivity !== 'ordinary'

/** It is surely personal, and the code does more than to describe it. */
export const isUsed = (datum: PageDatum): boolean => isSure(datum) && datum.state !== 'shaped'

/** It is asked, or at least handled somewhere outside of a store. */
export const isSeenIn = (datum: PageDatum): boolean => isUsed(datum) && (collected(datum).length > 0 || usesAs(datum, 'kept').length === 0)

/** What it belongs to, as people may know it: where the name says nothing, with the file. */
export const recordTitle = (datum: PageDatum): string => datum.in === undefined ? datum.record : `${datum.record} (in ${datum.in})`

/** The application, of several, in which a place stands: the longest name that its path begins with. */
export const applicationOf = ({ applications = [], files }: Page, { file }: PagePlace): string | undefined =>
  applications.filter(name => files[file]?.path.startsWith(`${name}/`)).toSorted((a, b) => b.length - a.length)[0]

export const applicationsOf = (page: Page, { uses }: PageDatum): string[] => page.applications === undefined ? [] : [...new Set(uses.flatMap(use => applicationOf(page, use.at) ?? []))]

/** Beside its category, what the datum belongs to; what has no record goes by its file. */
export const isOfFile = (page: Page, { record, uses }: PageDatum): boolean => uses.every(use => page.files[use.at.file]?.path === record)

const mostNames = 3

/** What the code calls a datum: its kind alone does not say which of a record's fields it is. */
export function namesOf({ uses }: PageDatum): string {
  const names = [...new Set(uses.map(use => use.name))]
  return names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ', …' : '')
}

export const capital = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase())

export const count = (number: number, one: string, many = one + 's'): string => `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** `customer_voter` as people write it. */
export const words = (key: string): string => key.replaceAll('_', ' ')

/** What people call a recipient: a vendor by its name, and logs, addresses and storages, which have none, in words. */
export const recipientTitle = ({ name, title }: PageRecipient): string => title !== name || title.includes('.') ? title : title === 'url' ? 'URL' : capital(title.replaceAll('-', ' '))

/** There may be a contract with it: behind an address, a person's own browser and what a program writes down is nobody to make one with. */
export const hasContract = ({ kind }: PageRecipient): boolean => kind !== 'url' && kind !== 'storage' && kind !== 'logs'

const units: readonly (readonly [RegExp, string])[] = [[/(\d+)Y/, 'year'], [/(\d+)M(?!.*T.*M)/, 'month'], [/(\d+)W/, 'week'], [/(\d+)D/, 'day']]

/** `P10Y` as people say it; whatever is no such period stays as it is. */
export function period(text: string): string {
  if (!/^P(\d+[YMWD])+$/.test(text)) return text
  return units.flatMap(([pattern, unit]) => {
    const number = pattern.exec(text)?.[1]
    return number === undefined ? [] : [count(Number(number), unit)]
  }).join(', ')
}
