import type { FormKind } from '../types/index.js'

/** Sensitive data that everybody knows the reason for where they are asked; `in`: in such forms only; `called`: under such a name or label only. */
export const selfExplaining: readonly { key: string; in?: readonly FormKind[]; called?: RegExp; because: string }[] = [
  { key: 'user.authorization', because: 'a password or a code proves who somebody is' },
  { key: 'user.content', because: 'people decide themselves what they write' },
  { key: 'user.financial.credit_card', because: 'a card is what people pay with' },
  { key: 'user.financial.bank_account', in: ['payment'], because: 'an account is what people pay from' },
  { key: 'user.government_id.tax_id', called: /(?<![a-z])([vV]at|VAT|[uU]st|USt|UID|[tT]va|TVA|[bB]tw|BTW|[iI]va|IVA|MVA|[gG]st|GST|ABN|[eE]in|EIN)(?![a-z])/, because: 'a VAT number or EIN is a business\'s, for the invoice' },
]

/** Whether a category needs no reason in a form of this kind, under these names and labels. */
export function explainsItself(category: string, kind: FormKind | undefined, texts: readonly string[]): boolean {
  return selfExplaining.some(row => (category === row.key || category.startsWith(`${row.key}.`)) && (row.in === undefined || kind !== undefined && row.in.includes(kind))
    && (row.called === undefined || texts.some(text => row.called?.test(text) === true)))
}
