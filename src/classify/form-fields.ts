import type { Evidence, FieldObservation, FormKind } from '../types/index.js'
import { wordsOf } from './segments.js'

/** One thing that speaks for a kind, or against it. */
export interface Signal { kind: FormKind; weight: number; /** It speaks of this kind and hardly of another. */ plain: boolean; because: Pick<Evidence, 'kind' | 'text'> }

/** Names of fields by which a form is known, whether or not they are a person's data. */
const names: readonly (Pick<Signal, 'kind' | 'weight'> & { pattern: RegExp })[] = [
  { kind: 'role_application', weight: 3, pattern: / (resume|cv|curriculum|cover letter|lebenslauf|anschreiben|lettre de motivation|desired salary|expected salary|notice period) / },
  { kind: 'reservation', weight: 2, pattern: / (check in|check out|checkin|checkout date|arrival|departure|party size|number of guests|guest count|appointment|room type|pickup date) / },
  { kind: 'payment', weight: 1, pattern: / (amount|donation|coupon|promo code|voucher|shipping method|billing address|shipping address|delivery address) / },
  { kind: 'financial_application', weight: 2, pattern: / (loan amount|loan purpose|annual income|monthly income|gross income|credit score) / },
  { kind: 'content_submission', weight: 2, pattern: / (rating|stars|comment|review|testimonial|reply|comentario|commentaire|kommentar|commento) / },
  { kind: 'contact', weight: 2, pattern: / (message|subject|inquiry|enquiry|nachricht|betreff|anliegen|mensaje|asunto|mensagem|assunto|messaggio|oggetto|bericht|onderwerp|wiadomosc|сообщение|тема|mesaj|konu) / },
  { kind: 'search', weight: 3, pattern: /^ (q|query|search|keyword|keywords|search term|suche|suchbegriff|recherche|buscar|busqueda|zoeken|cerca) $/ },
]

/** What the fields of a form say of its kind. */
export function signalsOf(fields: readonly FieldObservation[], categoryOf: (field: FieldObservation) => string | undefined): Signal[] {
  const signals: Signal[] = []
  const say = (kind: Signal['kind'], weight: number, ...by: readonly (FieldObservation | undefined)[]): void => {
    signals.push({ kind, weight, plain: weight >= 2, because: { kind: 'sibling', text: by.flatMap(field => field?.name ?? []).join(', ') } })
  }
  for (const { kind, weight, pattern } of names) {
    const field = fields.find(one => pattern.test(` ${wordsOf(one.name).join(' ')} `))
    // who searches for one thing asks nothing else
    if (field && (kind !== 'search' || fields.length === 1)) say(kind, weight, field)
  }
  const of = (pattern: RegExp): FieldObservation[] => fields.filter(field => pattern.test(categoryOf(field) ?? ''))
  const token = (text: string): FieldObservation | undefined => fields.find(field => field.words.some(word => word.kind === 'autocomplete' && word.text.split(' ').includes(text)))
  const [card] = of(/^user\.financial\.credit_card/)
  if (card) say('payment', 3, card)
  const passwords = of(/^user\.authorization\.password/)
  const [password] = passwords
  const [account] = of(/^user\.(contact\.email|account\.username)$/)
  // who chooses a password makes an account, whatever else is sent there
  if (password) say('subscription', -6, password)
  const [person] = of(/^user\.(name|contact\.phone_number|demographic|contact\.address)/)
  const fresh = token('new-password')
  if (token('current-password') && !fresh && passwords.length === 1 && fields.length <= 3 && !person) say('account_login', 3, password)
  if (password && passwords.length === 1 && account && !person && !fresh && fields.length <= 3) say('account_login', 2, account, password)
  if (password && account && (passwords.length > 1 || fresh)) say('account_registration', 2, account, password)
  if (password && person && account && passwords.length === 1) say('account_registration', 1, person, account, password)
  if (passwords.length > 1 && !account && !token('current-password')) say('account_recovery', 2, ...passwords)
  // whoever makes an account chooses a password, or gives an address alone; others register for an event, or for letters
  if (!password && person) say('account_registration', -12, person)
  else if (!password && account) say('account_registration', -1, account)
  if (!password && account && fields.length <= 2) say('subscription', 1, ...fields)
  return signals
}
