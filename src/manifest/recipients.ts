import { isMap, type Node } from 'yaml'
import type { Recipient } from '../types/index.js'
import { readCategory } from './category.js'
import { domainPattern, packagePattern, recipientKeys } from './keys.js'
import { entriesOf, kindOf, listOf, type Reading } from './reading.js'
import { capital, isTodo, readKeys, sectionEntries, type Text } from './values.js'

/** The items that are what they should be; the others are reported. */
export function fitting(reading: Reading, items: readonly Text[] | undefined, pattern: string, problem: string): string[] {
  const right = new RegExp(pattern, 'u')
  return (items ?? []).flatMap(({ text, at }) => {
    if (right.test(text)) return [text]
    reading.error(at, `"${text}" is ${problem}.`)
    return []
  })
}

/** `above`: the recipients of the manifests above, which one of the same name here goes on with. */
export function readRecipients(reading: Reading, node: Node | undefined, above: readonly Recipient[] = []): Recipient[] {
  return sectionEntries(reading, node, '"recipients"', 'recipients: { posthog: { for: [analytics], receives: [unique_id] } }').flatMap(entry => {
    const what = `recipient "${entry.key}"`
    if (!isMap(entry.value)) {
      reading.error(entry.value ?? entry.keyNode,
        `${capital(what)} must be a map, but is ${kindOf(entry.value)}: write ${entry.key}: { for: [analytics], receives: [unique_id] }`)
      return []
    }
    const values = readKeys(reading, entriesOf(reading, entry.value, what), recipientKeys, what)
    const at = reading.span(entry.keyNode)
    const entries = (values.lists.receives?.items ?? []).flatMap(item => {
      const category = readCategory(reading, item.text, item.at)
      return category === undefined ? [] : [{ key: item.text, category, at: item.at }]
    })
    const recipient: Recipient = {
      name: entry.key,
      for: values.lists.for?.items.map(item => item.text) ?? [],
      receives: [...new Set(entries.map(each => each.category))],
      entries,
      calls: values.lists.calls?.items.map(item => item.text) ?? [],
      packages: fitting(reading, values.lists.packages?.items, packagePattern, 'no module: write it as imports do, such as "@acme/crm"'),
      domains: fitting(reading, values.lists.domains?.items, domainPattern, 'no host: write it without what stands around it, such as crm.acme.example'),
      draft: values.flags.draft?.on ?? false,
      at,
      receivesAt: values.lists.receives?.at ?? at,
    }
    for (const { text, at: here } of values.lists.for?.items ?? []) reading.refer('purpose', text, here)
    const role = values.texts.role?.text
    const region = values.texts.region?.text
    if (role !== undefined && !isTodo(role)) recipient.role = role
    const title = values.texts.title?.text
    const kind = values.texts.kind?.text
    if (title !== undefined && !isTodo(title)) recipient.title = title
    if (kind !== undefined && !isTodo(kind)) recipient.kind = kind
    if (region !== undefined && !isTodo(region)) recipient.region = region
    if (values.at.for === undefined && !above.some(each => each.name === entry.key)) reading.warn(at,
      `${capital(what)} serves no purpose: add for: and the purposes it is needed for.`)
    const todo = Object.keys(values.texts).filter(part => isTodo(values.texts[part]?.text ?? ''))
    if (recipient.draft) reading.warn(values.at.draft ?? at,
      `${capital(what)} is a draft: ${todo.length > 0 ? `write its ${listOf(todo)}` : 'check what it receives'}, then delete "draft: true".`, { draft: true })
    else if (todo.length > 0) reading.warn(values.texts[todo[0] ?? '']?.at ?? at,
      `${capital(what)} still says TODO in its ${listOf(todo)}: write what is meant.`)
    return [recipient]
  })
}
