import type { FormKind } from '../types/index.js'

/** Sensitive data that everybody knows the reason for where they are asked; `in`: in such forms only. */
export const selfExplaining: readonly { key: string; in?: readonly FormKind[]; because: string }[] = [
  { key: 'user.authorization', because: 'a password or a code proves who somebody is' },
  { key: 'user.content', because: 'people decide themselves what they write' },
  { key: 'user.financial.credit_card', because: 'a card is what people pay with' },
  { key: 'user.financial.bank_account', in: ['payment'], because: 'an account is what people pay from' },
]

/** Whether a category needs no reason in a form of this kind. */
export function explainsItself(category: string, kind: FormKind | undefined): boolean {
  return selfExplaining.some(row => (category === row.key || category.startsWith(`${row.key}.`)) && (row.in === undefined || kind !== undefined && row.in.includes(kind)))
}
