import { textTypes } from '../taxonomy/vocabulary/code.js'
import type { Declared } from '../taxonomy/vocabulary/code.js'
import { autofill, choices, flat, idValidators, inputTypes, platformWords, silentComponents, silentTypes, validators, weakPlatformWords } from '../taxonomy/vocabulary/hints.js'
import type { Classification, Evidence, FieldObservation, Word } from '../types/index.js'
import { lastSegment, nameOf } from './context.js'
import type { Context, Near } from './context.js'
import { declaredOf, nounOf } from './declared.js'
import { keyName, matchLabel, matchQuestion, showsEmail } from './label.js'
import { people, technicalSecrets, things } from './lexicon.js'
import { matchHead } from './read.js'
import { foreignChoices } from './languages.js'
import type { Match } from './match.js'
import type { Spoken } from './foreign.js'
import { sizes } from './owner.js'
import { decide, says } from './score.js'
import type { Pointer } from './score.js'
import { endsWith, wordsOf } from './segments.js'
import { pointersOf, secretEvidence } from './weigh.js'
import { holderEvidence } from './whose.js'

/** Decides what a field holds, by its own words and those around it; undefined when nothing personal can be made out. */
export function classifyField(field: FieldObservation, near: Near): Classification | undefined {
  if (near.texts !== undefined) return undefined
  const { spoken } = near
  const name = wordsOf(lastSegment(field.name))
  const own = matchHead(name, spoken)
  if (field.words.some(isSilent) && !field.words.some(asksOneself(spoken)) && !tellsByYes(own)) return undefined
  // what a browser is told to fill in is taken, whatever the name begins with: `deleteAccountPassword`
  const filled = field.words.some(word => word.kind === 'autocomplete' && autofill.has(tokenOf(word.text)))
  if (own === 'switched' && !filled) return undefined
  const head = own === 'switched' ? undefined : own
  if (isTitleOfThing(field.words, head) || (head === undefined && !field.words.some(word => telling.has(word.kind)))) return undefined
  const declared = declaredAmong(field.words)
  if (declared === 'none') return undefined
  let read: Context | undefined
  const around: Around = { spoken, context: () => read ??= contextIn(near.context(), field, nameOf(name)) }
  const pointers = [
    ...(head === undefined ? [] : pointersOf(head, 'identifier', field.name, around.context())),
    ...said(field.words, spoken).filter(word => word.text !== field.name || !selfNaming.has(word.kind)).flatMap(word => pointersOfWord(word, around)),
    ...chosen(field.words),
    ...asked(field.words, spoken),
  ]
  const email = pointers.some(pointer => pointer.category === 'user.contact.email')
  // Sign-in by e-mail is written `autocomplete="username"`.
  const overruled = ({ evidence }: Pointer): boolean => email && evidence.kind === 'autocomplete' && evidence.text === 'username'
  return decide(pointers.filter(pointer => allowed(pointer, declared, head, field) && !overruled(pointer)))
}

/** What a word is held against. */
type Around = Pick<Near, 'spoken' | 'context'>

/** Whether a checkbox answers a question about oneself, or the manifest says what a component asks. */
const asksOneself = (spoken: Spoken) => ({ kind, text }: Word): boolean => kind === 'category' || (kind === 'label' && matchQuestion(text, spoken) !== undefined)

/** Whether a yes to the name alone tells something of oneself: `smoker`. */
const tellsByYes = (own: Match | 'switched' | undefined): boolean =>
  own !== undefined && own !== 'switched' && own.before === 'nothing' && own.phrases.some(phrase => phrase.strength === 'sure' && phrase.kinds.includes('boolean'))

/** The name of a field may be that of its component, or its identifier: one word, not two that agree. */
const selfNaming: ReadonlySet<Word['kind']> = new Set<Word['kind']>(['identifier', 'component'])

const tokenOf = (autocomplete: string): string => flat(autocomplete.trim().split(/\s+/).filter(token => token !== 'webauthn').at(-1) ?? '')

/** `Title of the petition`: the label says whose the vague name is. */
function isTitleOfThing(words: readonly Word[], own: Match | undefined): boolean {
  if (own !== undefined && own.phrases.some(phrase => phrase.strength !== 'context')) return false
  return words.some(({ kind, text }) => {
    const of = kind === 'label' ? /^[\w ]{3,24} of (?:the|your|this|an?) ([\w ]+)$/i.exec(text.trim())?.[1] : undefined
    return of !== undefined && endsWith(wordsOf(of), things) > 0 && endsWith(wordsOf(of), people) === 0
  })
}

/** Whether the control takes nothing of a person: a button, a checkbox, a search box. */
const isSilent = ({ kind, text }: Word): boolean => kind === 'type' ? silentTypes.has(text.toLowerCase())
  : kind === 'component' && silentComponents.has(wordsOf(text).at(-1) ?? '')

/** A text box in a form about oneself is for a person's own words, whatever the form is called. */
function contextIn(shared: Context, field: FieldObservation, name: string): Context {
  const self = shared.aliases.get(name)?.name ?? name
  const box = field.words.find(word => word.kind === 'component' && wordsOf(word.text).join('').endsWith('textarea'))
  const about = shared.owner.some(each => each.weight >= sizes.form) || shared.identity.size > 0
  const thing = shared.owner.some(each => each.weight < 0)
  if (box === undefined || !about || thing || shared.given.has('writing')) return { ...shared, self }
  const evidence: Evidence = { kind: 'component', text: box.text, says: 'room for own words', weight: 2 }
  return { ...shared, self, given: new Map([...shared.given, ['writing', { evidence, siblings: [], least: 0 }]]) }
}

/** Kinds of words that may tell what the field's own name does not. */
const telling: ReadonlySet<Word['kind']> = new Set([
  'label', 'labelKey', 'placeholder', 'type', 'inputMode', 'autocomplete', 'validator', 'component', 'option', 'identifier', 'platform', 'category',
])

/** The words that speak: beside a label, a placeholder is an example (`Acme Inc.`), unless it shows what is to be typed. */
function said(words: readonly Word[], spoken: Spoken): readonly Word[] {
  const labelled = words.some(word => word.kind === 'label' && matchLabel(word.text, spoken) !== undefined)
  return labelled ? words.filter(word => word.kind !== 'placeholder' || showsEmail(word.text)) : words
}

/** The declared type that says most. */
function declaredAmong(words: readonly Word[]): Declared {
  const found = words.filter(word => word.kind === 'declaredType').map(word => declaredOf(word.text))
  return found.find(each => each === 'none') ?? found.find(each => each !== 'any') ?? 'any'
}

function pointersOfWord(word: Word, { spoken, context }: Around): Pointer[] {
  const { kind, text } = word
  const hint = (category: string | undefined, strength: Pointer['strength']): Pointer[] => {
    if (category === undefined) return []
    // What is only likely would be lost by a doubt; a veto counts all the same.
    const around = [...holderEvidence(category, 'sure', context()), ...secretEvidence(category, context())].filter(each => strength > 2 || each.weight < -1)
    return [{ category, strength, kinds: ['number', 'date'], around, evidence: { kind, text, says: says(category), weight: strength } }]
  }
  switch (kind) {
    case 'type':
    case 'inputMode':
      return hint(inputTypes.get(flat(text)), inputTypes.get(flat(text)) === 'user.contact.phone_number' ? 2 : 3)
    case 'autocomplete':
      return hint(autofill.get(tokenOf(text)), 4)
    case 'platform':
      return hint(platformWords.get(flat(text)), weakPlatformWords.has(flat(text)) ? 2 : 4)
    case 'validator':
      return hint(validators.get(flat(text)), 3)
    case 'component':
    case 'identifier':
      return fromMatch(matchHead(wordsOf(lastSegment(text)), spoken), kind, text, context)
    case 'labelKey':
      return fromMatch(matchHead(wordsOf(keyName(text)), spoken), kind, text, context)
    case 'label':
    case 'placeholder': {
      if (kind === 'placeholder' && showsEmail(text)) return hint('user.contact.email', 3)
      const found = matchLabel(text, spoken)
      return found === undefined ? [] : pointersOf(found.match, kind, text, context(), found.possessive)
    }
    default:
      return []
  }
}

const fromMatch = (match: Match | 'switched' | undefined, kind: Word['kind'], text: string, context: Around['context']): Pointer[] =>
  match === undefined || match === 'switched' || match.statement ? [] : pointersOf(match, kind, text, context())

/** What the manifest says that a component asks for. */
function asked(words: readonly Word[], spoken: Spoken): Pointer[] {
  const tag = words.find(word => word.kind === 'component')?.text ?? ''
  return words.filter(word => word.kind === 'category').map(({ text }) => ({
    category: text, strength: 4, kinds: ['boolean', 'number', 'date'], around: [], taught: true,
    evidence: { kind: 'component', text: tag, says: spoken.taught.says(text), weight: 4 },
  }))
}

/** Two choices or more of one kind say what is asked: male, female. */
function chosen(words: readonly Word[]): Pointer[] {
  const options = words.filter(word => word.kind === 'option').map(word => ({ text: word.text, category: choices.get(flat(word.text)) ?? foreignChoices.get(wordsOf(word.text).join('')) }))
  const category = options.find(each => each.category !== undefined)?.category
  const found = options.filter(each => each.category === category)
  if (category === undefined || found.length < 2) return []
  const text = found.map(each => each.text).join(', ')
  return [{ category, strength: 3, kinds: [], around: [], evidence: { kind: 'option', text, says: says(category), weight: 3 } }]
}

/** Whether the field's type, its statement form and its id validators leave room for the category. */
function allowed(pointer: Pointer, declared: Declared, own: Match | undefined, field: FieldObservation): boolean {
  if (pointer.category.startsWith('user.unique_id') && pointer.taught !== true) return false
  const yesOrNo = declared === 'boolean' || own?.statement === true
  if (yesOrNo && !(pointer.kinds.includes('boolean') && pointer.strength > 1)) return false
  if (!roomIn(pointer, field.words)) return false
  if ((declared === 'number' || declared === 'date') && !pointer.kinds.includes(declared)) return false
  if (pointer.taught !== true && field.words.some(word => word.kind === 'validator' && idValidators.has(flat(word.text)))) return false
  return pointer.category !== 'user.authorization.password' || !isTechnicalSecret(field)
}

const named = /^(?:Array<|readonly )?([A-Z]\w+)/
const unstructured = /^user\.(content\.(feedback|private)|location\.imprecise|device|contact\.organization)\b/
const leaf = /^user\.(contact\.(email|phone_number)|name|authorization\.password)\b/

/** Whether a type of its own is one the category may have: not `email: InboundMessage`, nor `location: { id: string }`. */
function roomIn(pointer: Pointer, words: readonly Word[]): boolean {
  const text = words.find(word => word.kind === 'declaredType')?.text ?? ''
  const type = named.exec(text)?.[1]
  const record = /^(Readonly<)?\{/.test(text) || (type !== undefined && !textTypes.test(type))
  if (record && unstructured.test(pointer.category)) return false
  if (!leaf.test(pointer.category) || type === undefined) return true
  const inType = nounOf(type)
  return inType.at(-1) !== 'message' && (endsWith(inType, things) === 0 || textTypes.test(type))
}

const naming: ReadonlySet<Word['kind']> = new Set(['label', 'labelKey', 'placeholder', 'identifier', 'value'])

/** `type="password"` also hides keys and tokens of services: names and labels tell; what holds the value only where they say nothing. */
function isTechnicalSecret(field: FieldObservation): boolean {
  const plain = [field.name, ...field.words.filter(word => word.kind === 'label').map(word => word.text)].some(text => wordsOf(text).at(-1) === 'password')
  const texts = [field.name, ...field.words.filter(word => naming.has(word.kind) && !(plain && word.kind === 'value')).map(word => word.text)]
  return texts.some(text => {
    const words = wordsOf(text)
    return !words.includes('password') && words.some((_, index) => endsWith(words, technicalSecrets, index + 1) > 0)
  })
}
