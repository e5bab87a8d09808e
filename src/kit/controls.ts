import { remembered } from './remembered.js'

/**
 * What makes a component of a project's own a control, beside its name: said once, so that the reading of elements and the words by
 * which files are chosen for parsing cannot differ. Lower case; a name that ends in `*` is a beginning.
 */
export const changeHandlers = [
  'onchange', 'onchangetext', 'onvaluechange', 'oninput', 'onselect', 'onblur', 'ondate*', 'setvalue', 'handlechange',
  '@change', '@input', '@update:*', 'on:change', 'on:input', 'v-model', 'bind:value',
] as const

/** Attributes that only a control in which a person types has. */
export const typingAttributes = ['autocomplete', 'placeholder', 'securetextentry'] as const

/** Values of `type` that ask for something by themselves. */
export const askingTypes = ['email', 'tel', 'password'] as const

const beginning = (name: string): string => name.replace(/\*$/, '')

const oneOf = (names: readonly string[]): (attribute: string) => boolean => remembered(attribute => {
  const written = attribute.toLowerCase()
  return names.some(name => name.endsWith('*') ? written.startsWith(beginning(name)) : written === name)
})

/** Whether an attribute, as written, is a control's handler of changes. */
export const isChangeHandler = oneOf(changeHandlers)

/** Whether an attribute, as written, is one that only a control in which a person types has. */
export const isTypingAttribute = oneOf(typingAttributes)

/** Words of which a file with such a component holds one. */
export const controlWords: readonly string[] = [...changeHandlers, ...typingAttributes].map(beginning).concat('type=')
