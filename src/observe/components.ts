import type { FormSpec } from '../kit/define.js'
import type { Element, OwnComponent } from '../types/index.js'

/** The elements, those of the project's own controls marked as such; the same ones where it has none. */
export function withOwn(elements: readonly Element[], components: readonly OwnComponent[] | undefined): readonly Element[] {
  if (components === undefined || components.length === 0) return elements
  const byName = new Map(components.map(component => [component.name, component]))
  const marked = (element: Element): Element => {
    const own = byName.get(element.imported ?? element.tag) ?? byName.get(element.tag) ?? byName.get(camel(element.tag))
    const children = element.children.map(marked)
    const same = own === undefined && children.every((child, index) => child === element.children[index])
    return same ? element : { ...element, children, ...(own && { own }) }
  }
  return elements.map(marked)
}

/** `app-input` of a template is `AppInput`. */
const camel = (tag: string): string => tag.includes('-') ? tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) : tag

/** An attribute as templates bind it: `caption`, `:caption`, `[caption]`. */
const spelled = (name: string | undefined): string[] =>
  name === undefined ? [] : [name, `:${name}`, `v-bind:${name}`, `bind:${name}`, `[${name}]`]

/** A control of the project's own, as a form library says what its are. */
export const formOfOwn = ({ attributes: { name, label, required } }: OwnComponent): FormSpec => ({
  name: 'purposely.yml', title: 'the project’s own components',
  nameAttributes: name === undefined ? [] : [name], labelAttributes: spelled(label), requiredAttributes: spelled(required),
})
