import type { FormKind } from '../types/index.js'
import { formTitle } from './form-kinds.js'

/*
 * How many websites ask for what. The figures are those of Hao Cui, Rahmadi Trimananda and Athina Markopoulou: Understanding Privacy Norms
 * through Web Forms, PoPETs 2025(1), arXiv 2408.16304, figures 4 and 5 (github.com/UCI-Networking-Group/webform, MIT License, see NOTICE):
 * 292,655 forms on 11,500 popular websites. A rate is the share of the sites having a form of that kind whose form asks for the data.
 *
 * Rates of name, e-mail, phone and address are read off figure 4, and so good to about one per cent; of the others only the cells that
 * figure 5 prints or the text states are given. A cell that is missing is not zero: nothing is said there.
 */

/** How the figures are cited in a sentence. */
export const normsSource = '11,500 sites, Cui et al. 2025'

/** The study's names of data, with the categories they are here: each stands for what lies below it, too. */
const norms: Readonly<Record<string, readonly string[]>> = {
  email: ['user.contact.email'],
  name: ['user.name'],
  phone: ['user.contact.phone_number'],
  postal_code: ['user.contact.address.postal_code'],
  city_or_coarser: ['user.contact.address.city', 'user.contact.address.state', 'user.contact.address.country'],
  address: ['user.contact.address'],
  age: ['user.demographic.age_range'],
  date_of_birth: ['user.demographic.date_of_birth'],
  bank_account: ['user.financial.bank_account'],
  tax_id: ['user.government_id.tax_id'],
  citizenship: ['user.demographic.nationality', 'user.government_id.immigration'],
  government_id: ['user.government_id'],
  username_or_other_id: ['user.account.username'],
  ethnicity: ['user.demographic.race_ethnicity'],
  gender: ['user.demographic.gender'],
  military_status: ['user.demographic.veteran_status'],
}

const overall: Readonly<Record<string, number>> = {
  email: 0.853, name: 0.679, phone: 0.409, address: 0.195, city_or_coarser: 0.330, postal_code: 0.217, age: 0.022, date_of_birth: 0.115,
  bank_account: 0.046, government_id: 0.013, tax_id: 0.015, username_or_other_id: 0.369, ethnicity: 0.012, gender: 0.041, citizenship: 0.024,
  military_status: 0.006,
}

const byKind: Readonly<Partial<Record<FormKind, Readonly<Record<string, number>>>>> = {
  role_application: {
    email: 0.853, name: 0.888, phone: 0.613, address: 0.313, date_of_birth: 0.249, gender: 0.117, citizenship: 0.116, ethnicity: 0.106, military_status: 0.036,
  },
  financial_application: {
    email: 0.749, name: 0.760, phone: 0.589, address: 0.463, date_of_birth: 0.309, tax_id: 0.200, bank_account: 0.149, government_id: 0.046,
    citizenship: 0.069, military_status: 0.046,
  },
  payment: { email: 0.857, name: 0.832, phone: 0.438, address: 0.538, bank_account: 0.289 },
  reservation: { email: 0.693, name: 0.816, phone: 0.550, address: 0.247, date_of_birth: 0.167 },
  contact: { email: 0.916, name: 0.846, phone: 0.519, address: 0.131, ethnicity: 0.003 },
  content_submission: { email: 0.863, name: 0.729, phone: 0.128, address: 0.058, gender: 0.010, age: 0.018 },
  subscription: { email: 0.971, name: 0.335, phone: 0.110, address: 0.050, date_of_birth: 0.023 },
  account_registration: { email: 0.923, name: 0.658, phone: 0.221, address: 0.096, date_of_birth: 0.137, age: 0.023, gender: 0.047, ethnicity: 0.002 },
  account_login: { email: 0.812, name: 0.022, phone: 0.023, address: 0.005 },
  account_recovery: { email: 0.919, name: 0.041, phone: 0.026, address: 0.005, date_of_birth: 0.054, tax_id: 0.008 },
}

/** The study's word for a category, by the narrowest key above it. */
function normOf(category: string): { norm: string; key: string } | undefined {
  let found: { norm: string; key: string } | undefined
  for (const [norm, keys] of Object.entries(norms)) {
    for (const key of keys) {
      if ((category === key || category.startsWith(`${key}.`)) && key.length > (found?.key.length ?? 0)) found = { norm, key }
    }
  }
  return found
}

/**
 * The share of sites whose form of a kind asks for a category, or, where the kind is not known, whose forms of any kind do; `of` is the
 * category that was counted: a first name counts as a name. Undefined where nothing is published.
 */
export function formRate(category: string, kind: FormKind | undefined): { rate: number; of: string } | undefined {
  const found = normOf(category)
  const rates = kind === undefined ? overall : byKind[kind]
  const rate = found === undefined || rates === undefined || !Object.hasOwn(rates, found.norm) ? undefined : rates[found.norm]
  return rate === undefined ? undefined : { rate, of: (found as { key: string }).key }
}

/** `11 % of newsletter forms`; where the kind is not known `41 % of forms of any kind`. Undefined where nothing is published. */
export function askedBy(category: string, kind: FormKind | undefined): string | undefined {
  const found = formRate(category, kind)
  return found && `${percent(found.rate)} of ${kind === undefined ? 'forms of any kind' : formTitle(kind)}`
}

/** `11 %`, `0.2 %`. */
export const percent = (rate: number): string => `${rate < 0.01 ? (rate * 100).toFixed(1) : Math.round(rate * 100)} %`
