import { isMap, type Node } from 'yaml'
import type { OwnComponent } from '../types/index.js'
import { readCategory } from './category.js'
import { attributePattern, componentKeys, componentPattern } from './keys.js'
import { entriesOf, kindOf, type Reading } from './reading.js'
import { readKeys, sectionEntries, textOf, type Text } from './values.js'

const tag = new RegExp(componentPattern, 'u')
const attribute = new RegExp(attributePattern, 'u')

/** `components`: the project's own controls, by the attributes that say what others say by `name` and `label`, or by what they always ask for. */
export function readComponents(reading: Reading, node: Node | undefined): OwnComponent[] {
  const seen = new Map<string, string>()
  return sectionEntries(reading, node, '"components"', 'components: { AppInput: { name: field } }').flatMap(({ key, keyNode, value }): OwnComponent[] => {
    const at = reading.span(keyNode)
    if (!tag.test(key)) {
      reading.error(keyNode, `"${key}" is no component's name: write it as its tag is written, such as AppInput.`)
      return []
    }
    const name = componentName(key)
    const twin = seen.get(name)
    if (twin !== undefined) {
      reading.error(keyNode, `"${key}" names the same component as "${twin}" in "components": keep one.`)
      return []
    }
    seen.set(name, key)
    const what = `component "${key}"`
    if (isMap(value)) {
      const { texts } = readKeys(reading, entriesOf(reading, value, what), componentKeys, what)
      const own = (text: Text | undefined): string | undefined => {
        if (text === undefined || attribute.test(text.text)) return text?.text
        reading.error(text.at, `"${text.text}" is no attribute: write its name as in the tag, such as field.`)
        return undefined
      }
      const category = texts.asks && readCategory(reading, texts.asks.text, texts.asks.at)
      const attributes = Object.entries({ name: own(texts.name), label: own(texts.label), required: own(texts.required) }).filter(([, text]) => text !== undefined)
      if (value.items.length === 0) reading.error(value, `Component "${key}" says nothing: write { name: the attribute that holds the field's name }, or the category it asks for.`)
      return [{ name, attributes: Object.fromEntries(attributes) as OwnComponent['attributes'], at, ...(category !== undefined && { category }) }]
    }
    const text = textOf(value)
    if (text === undefined) {
      reading.error(value ?? keyNode, `Component "${key}" must be a map or a category, but is ${kindOf(value)}: write ${key}: { name: field }, or ${key}: phone_number`)
      return []
    }
    const category = readCategory(reading, text, reading.span(value as Node))
    return category === undefined ? [] : [{ name, attributes: {}, category, at }]
  })
}

/** A tag as it is imported: `app-input` is `AppInput`. */
const componentName = (tag: string): string => tag.includes('-') ? tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) : tag
