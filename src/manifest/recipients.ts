import { isMap, type Node } from 'yaml'
import type { Recipient } from '../types/index.js'
import { readCategory } from './category.js'
import { recipientKeys } from './keys.js'
import { entriesOf, kindOf, listOf, type Reading } from './reading.js'
import { capital, isTodo, readKeys, sectionEntries } from './values.js'

export function readRecipients(reading: Reading, node: Node | undefined): Recipient[] {
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
      draft: values.flags.draft?.on ?? false,
      at,
      receivesAt: values.lists.receives?.at ?? at,
    }
    for (const { text, at: here } of values.lists.for?.items ?? []) reading.refer('purpose', text, here)
    const role = values.texts.role?.text
    const region = values.texts.region?.text
    if (role !== undefined && !isTodo(role)) recipient.role = role
    if (region !== undefined && !isTodo(region)) recipient.region = region
    if (values.at.for === undefined) reading.warn(at,
      `${capital(what)} serves no purpose: add for: and the purposes it is needed for.`)
    const todo = Object.keys(values.texts).filter(part => isTodo(values.texts[part]?.text ?? ''))
    if (recipient.draft) reading.warn(values.at.draft ?? at,
      `${capital(what)} is a draft: ${todo.length > 0 ? `write its ${listOf(todo)}` : 'check what it receives'}, then delete "draft: true".`, true)
    else if (todo.length > 0) reading.warn(values.texts[todo[0] ?? '']?.at ?? at,
      `${capital(what)} still says TODO in its ${listOf(todo)}: write what is meant.`)
    return [recipient]
  })
}
